"use strict";
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function toUndef(){ return { A: 1, toString: function(){ return undefined; } }; }
function toNull(){ return { A: 1, toString: function(){ return null; } }; }
function toObj(){ return { A: 1, toString: function(){ return {}; } }; }
function toBool(){ return { A: 1, toString: function(){ return true; } }; }
function toArgs(){ return { A: 1, toString: function(f){ return "f=" + f; } }; }
function toLong(){ return { A: 1, toString: function(){ return new Array(300).join("ab"); } }; }
function toSpaces(){ return { A: 1, toString: function(){ return "   "; } }; }
function toNul(){ return { A: 1, toString: function(){ return "a\u0000b"; } }; }
function toNl(){ return { A: 1, toString: function(){ return "\n"; } }; }
function toCtl(){ return { A: 1, toString: function(){ return "\u0001\u001f\u007f\u0080\u009f\u00a0\u00ad\u200b\u2028\ufeff\ufffd"; } }; }
function strNumberish(){ return "12"; }
function nested(){ return [[1,[2,3]],"x",[{A:1}]]; }
function sparse(){ var a=[1,2]; a[5]=9; return a; }
function extra(){ var a=[1,2]; a.name="n"; return a; }
function proto0(){ var o=Object.create(null); o.A=1; return o; }
function dates(){ return { D: new Date(0), R: /a+/g, E: new Error("boo"), F: function named(){}, S: new String("str"), N: new Number(5), B: new Boolean(false) }; }
function mapset(){ return { M: new Map([["k",1],["l",2]]), S: new Set([1,"a"]) }; }
function map(){ return new Map([["k",1],["l",2]]); }
function set(){ return new Set([3,4]); }
function typed(){ return new Uint8Array([1,2,255]); }
function typedIn(){ return { U: new Uint8Array([1,2]), I: new Int16Array([-1]) }; }
function* gen(){ yield 1; yield "two"; yield {K:3}; }
function genObj(){ return gen(); }
function genIn(){ return { G: gen(), X: 1 }; }
class Pt { constructor(x,y){ this.x=x; this.y=y; } get len(){ return this.x+this.y; } toString(){ return "("+this.x+","+this.y+")"; } }
class Pt3 extends Pt { constructor(x,y,z){ super(x,y); this.z=z; } get big(){ return true; } }
function pt(){ return new Pt(1,2); }
function pt3(){ return new Pt3(1,2,3); }
function pts(){ return [new Pt(1,2), new Pt3(3,4,5)]; }
function frozen(){ return Object.freeze({A:1}); }
function nonEnum(){ var o={A:1}; Object.defineProperty(o,"hid",{value:2,enumerable:false}); Object.defineProperty(o,"getHid",{get:function(){return 3;},enumerable:false}); Object.defineProperty(o,"getVis",{get:function(){return 4;},enumerable:true}); return o; }
function symKey(){ var o={A:1}; o[Symbol("s")]=2; return o; }
function cyc(){ var o={A:1}; o.Self=o; return o; }
function fnProps(){ var f=function(){}; f.a=1; return f; }
function holder(){ return { fn: function(){ return 1; }, arrow: (x)=>x*2, v: 1 }; }
function big(){ return 9007199254740993; }
function max(){ return { a: Number.MAX_SAFE_INTEGER, b: Number.MAX_VALUE, c: Number.MIN_VALUE, d: 1e300, e: -1e15, f: 4294967295, g: 18446744073709551615, h: 9223372036854775807, i: 2e19, j: -9223372036854775808, k: -1e19 }; }
function negzero(){ return -0; }
function nan(){ return {a:NaN,b:Infinity,c:-Infinity,d:0/0}; }
function strs(){ return {empty:"",space:" ",q:"\"",bs:"\\",lead:"  x",trail:"x  ",pct:"%d",tag:"<b>x</b>",amp:"&amp;",nul:"a\u0000b",ctl:"\u0001\u007f",lone:"\ud800x",emoji:"\ud83d\ude00",comb:"e\u0301",rtl:"\u05d0\u05d1",wide:"\uff21",nbsp:"a\u00a0b",zwsp:"a\u200bb",ls:"a\u2028b",c1:"a\u0085b",priv:"\ue000",bom:"\ufeff",fffd:"\ufffd",ffff:"\uffff"}; }
function thrower(){ return { get a(){ throw new Error("line1\nline2\ttab"); }, get b(){ throw new RangeError("rng"); }, get c(){ throw 42; }, get d(){ throw null; }, get e(){ throw {message:"obj msg"}; }, get f(){ throw new Error(""); } }; }
function deepErr(){ return { A: seq([1,{get X(){ throw new Error("x fails"); }},3]) }; }
function indexed(){ return { getDimensionality:function(){return 1;}, getValueAt:function(i){ return i*10; }, Title:"t" }; }
function indexed2(){ return { getDimensionality:function(){return 2;}, getValueAt:function(i,j){ return i+":"+j; } }; }
function keyedPlain(){ var o=seq([1,2]); o.getDimensionality=function(){return 1;}; o.getValueAt=function(i){return i;}; return o; }
function keyedThrow(){ var o=seq([new host.indexedValue(1,["a"])]); o.getDimensionality=function(){return 1;}; o.getValueAt=function(i){ throw new Error("no "+i); }; return o; }
function addOne(x){ return x+1; }
function concat(a,b,c){ return [a,b,c].join("|"); }
function echo(x){ return x; }
function count(x){ var n=0; for (var i of x) n++; return n; }
function kind(x){ return x === undefined ? "undefined" : x === null ? "null" : typeof x; }
function readA(x){ return x.A; }
function callIt(f){ return f(5); }
function setA(o){ o.A = 99; return o; }
