"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function nums(){ return seq([5,3,9,1]); }
function arr(){ return [5,3,9,1]; }
function strs(){ return seq(["pear","Apple","fig","apple"]); }
function mixed(){ return seq([1,"a",2.5,true,undefined,-3]); }
function none(){ return seq([]); }
function dup(){ return seq([1,2,1,3,2,"1",1.0,-1]); }
function objs(){ return seq([{K:"a",N:1},{K:"b",N:2},{K:"a",N:3}]); }
function keyed(){ var o={}; o[Symbol.iterator]=function(){ var i=0; var k=["alpha","beta","gamma"]; return {next:function(){ return i<3?{done:false,value:new host.indexedValue(i*10,[k[i++]])}:{done:true}; }}; }; o.getDimensionality=function(){return 1;}; o.getValueAt=function(k){ return ({alpha:0,beta:10,gamma:20})[k]; }; return o; }
function grid2(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=4) return {done:true}; var r=Math.floor(i/2), c=i%2; i++; return {done:false,value:new host.indexedValue(r*10+c,[r,c])}; }}; }; o.getDimensionality=function(){return 2;}; o.getValueAt=function(a,b){ return a*10+b; }; return o; }
function doubles(){ return seq([1.5,2.5]); }
function negs(){ return seq([-5,3,-1]); }
function nested(){ return seq([[1,2],[3],[]]); }
function throwing(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ i++; if(i===2) throw new Error("broke at 2"); return i<5?{done:false,value:i}:{done:true}; }}; }; return o; }
function bools(){ return seq([true,false,true]); }
function add(a,b){ return a+b; }
function gt(n){ return function(x){ return x>n; }; }
function typeOf(x){ return typeof x; }
function objRet(){ return {A:{B:{C:5}}}; }
function seq1(){ return seq([true]); }
function seqs(){ return seq(["a"]); }
function seqt(){ return seq([5]); }
function seqo(){ return seq([{A:1}]); }
function one(){ return seq([{A:1}]); }
function iterForever(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ return {done:false,value:i++}; }}; }; return o; }
function keyedBy(ks, vs){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=ks.length) return {done:true}; i++; return {done:false,value:new host.indexedValue(vs[i-1],[ks[i-1]])}; }}; }; o.getDimensionality=function(){return 1;}; o.getValueAt=function(k){ return vs[ks.indexOf(k)]; }; return o; }
function keyBool(){ return keyedBy([true,false],[1,2]); }
function keyBool2(){ return keyedBy([true,false],[{A:1},{A:2}]); }
function keyMixed(){ return keyedBy([1.5,-3,"s",7,""," a\nb"],[{A:1},{A:2},{A:3},{A:4},{A:5},{A:6}]); }
function big(){ var a=[]; for(var i=0;i<100;i++) a.push(i); return seq(a); }
function thrower(){ var o={}; o[Symbol.iterator]=function(){ throw new Error("factory"); }; return o; }
