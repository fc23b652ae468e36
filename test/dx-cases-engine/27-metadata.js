"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function act(){ return meta({ Do: function(){}, A: 1, toString:function(){return "txt";} }, { Do: { ActionName: "Do it", ActionDescription: "does it", ActionIsDefault: true } }); }
function act2(){ return meta({ Do: function(){}, Go: function(){}, A: 1, toString:function(){return "txt";} }, { Do: { ActionName: "Do it", ActionDescription: "does it" }, Go: { ActionName: "Go it", ActionDescription: "goes it", ActionIsDefault: true } }); }
function act3(){ return meta({ Do: function(){}, A: 1, toString:function(){return "txt";} }, { Do: { ActionName: "Do it", ActionDescription: "does it" } }); }
function holder(){ return { X: act(), Y: act3() }; }
function list(){ return seq([act(), act2(), act3()]); }
function noText(){ return { X: meta({ Do: function(){}, A: 1 }, { Do: { ActionName: "Do it", ActionIsDefault: true } }) }; }
function bothText(){ var o = seq([1,2]); o.Title = "t"; o.toString = function(){ return "two items"; }; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function helpo(){ return meta({ A: {K:1}, B: {toString:function(){return "b";}}, C: undefined, D: "", E: [1], Go:function(){} }, { A: {Help:"ha"}, B:{Help:"hb"}, C:{Help:"hc"}, D:{Help:"hd"}, E:{Help:"he"}, Go:{Help:"hg"} }); }
function radix2(){ return meta({ L: seq([10,11]), O: {X:10, Y:{Z:10}}, N: -5, S: "abc", D: 1.5, B: true }, { L: {PreferredRadix:10}, O:{PreferredRadix:8}, N:{PreferredRadix:16}, S:{PreferredRadix:10}, D:{PreferredRadix:10}, B:{PreferredRadix:10} }); }
function len2(){ return meta({ S: seq([1,2,3,4,5]), T: seq([seq([1,2,3]),2,3]), U: "abcdef" }, { S: { PreferredLength: 2 }, T: {PreferredLength: 1}, U: {PreferredLength: 2} }); }
function fmt(){ return meta({ A: 10, B: 97, C:-1 }, { A: { PreferredFormat: 1 }, B: {PreferredFormat: 2}, C:{PreferredFormat: 3} }); }
function show2(){ return meta({ A: 1, B: {K:1}, C: function(){} }, { A: {PreferShow:false}, B:{PreferShow:false}, C:{PreferShow:false, Help:"x"} }); }
function proto(){ function P(){ this.own=1; } P.prototype.inh=2; Object.defineProperty(P.prototype,"acc",{get:function(){return 3;},enumerable:true}); P.prototype.m=function(){}; return new P(); }
class K { constructor(){ this.f=1; } get g(){ return 2; } m(){} get h(){ return this.f+10; } }
function cls(){ return new K(); }
function setter(){ return {A:1, get B(){return 2;}, set B(x){}, set C(x){} }; }
function hn(){ return meta({N:5,O:{K:1}},{N:{Help:"hn"},O:{Help:"ho",PreferredRadix:10}}); }
function hs(){ return seq([helpo(),helpo()]); }
function undef(){ return undefined; }
function longcol(){ var o={}; o["a very long column name that is really longer than sixty characters in all, yes"]=1; o.B=2; return seq([o]); }
function esc(){ var o={}; var ks=['a"b','a\\b','t\tb','x\u0001y','\u00e9', "it's", 5, -5, 1.5, true, undefined, null]; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=ks.length) return {done:true}; i++; return {done:false,value:new host.indexedValue(i,[ks[i-1]])}; }}; }; o.getDimensionality=function(){return 1;}; o.getValueAt=function(k){ return 1; }; return o; }
