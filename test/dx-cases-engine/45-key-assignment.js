"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
var state = { N: 1, S: "s", T: true, D: 1.5, O: { P: 1 }, A: [1,2,3], U: undefined, Z: null, F: function(){ return 5; } };
function s(){ return state; }
var frozen = Object.freeze({ A: 1 });
function f(){ return frozen; }
function acc(){ return { get R(){ return 1; }, get W(){ return 2; }, set W(v){ state.seen = v; }, set OnlySet(v){ state.seen = v; }, get Bad(){ return 1; }, set Bad(v){ throw new Error("rejected " + v); } }; }
function seen(){ return state.seen; }
function seenType(){ return typeof state.seen; }
class K { constructor(){ this.own = 1; } get g(){ return 2; } set g(v){ state.seen = v; } m(){ return 1; } }
var k = new K();
function kl(){ return k; }
var withMeta = meta({ A: 10, B: 5 }, { A: { PreferredRadix: 10, Help: "help of A" }, B: { PreferShow: false } });
function wm(){ return withMeta; }
function items(){ return seq([state, frozen]); }
var arr = [1,2,3];
function a(){ return arr; }
function typeIn(n){ return typeof state[n]; }
