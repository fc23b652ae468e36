"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
var one={K:1}, two={K:2};
function same(){ return seq([one,two,one]); }
function obj(){ return one; }
function add(a,b){ return a+b; }
function bools(){ return seq([true,false,true]); }
function oddnames(){ return {"":2,"b":1,"with space":3,"new\nline":4,"[0x0]":5}; }
function emptyName(){ return {"":"text", "x":1}; }
function emptyNameObj(){ return {"":{K:1}}; }
function getterEmpty(){ return { get A(){ throw new Error(""); }, get B(){ throw "str"; }, get C(){ throw {x:1}; }, get D(){ throw undefined; } }; }
function undef(){ return undefined; }
function iterThrows(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ if(i===2) throw new Error("iterator broke"); return { done:false, value:i++ }; } }; }; return o; }
function holes99(){ var a=[]; for(var i=0;i<99;i++) a.push(undefined); a.push(7); a.push(8); return seq(a); }
function tail(){ var a=[]; for(var i=0;i<100;i++) a.push(i); a.push(undefined); return seq(a); }
function args(){ return arguments.length; }
function arg0(x){ return x; }
function typ(x){ return typeof x; }
function nulstr(){ return "ab\u0000cd"; }
function nulobj(){ return {A:"ab\u0000cd", toString:function(){return "x\u0000y";}}; }
function odd2(){ return seq([{"odd name":1,"x":3}]); }
function odd3(){ return seq([{A:1},{"":1,B:2},{A:3}]); }
function c1(){ return seq([0,7,8,9,10,11,12,13,27,32,34,39,92,126,127,128,160,255,256,0x4e2d,65536,-1,-97]); }
function nan(){ return seq([NaN,Infinity,-Infinity,-0,1e21,1e100,123456789012345680000.5,4.5e15+0.5]); }
function m(){ return {go:function(){return this.v;}, v:7}; }
function bothText(){ var o = seq([1,2]); o.Title = "t"; o.toString = function(){ return "two items"; }; return o; }
