"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function obj(){ return { A: 1, B: { C: 2 }, L: seq([1,2,3]), F: function(x){ return x * 2; } }; }
var kept = { V: 1, toString:function(){ return "kept " + this.V; } };
function keep(){ return kept; }
function call(f, x){ return f(x); }
function call2(f, a, b){ return f(a, b); }
function twice(f){ return function(x){ return f(f(x)); }; }
function typeOf(x){ return typeof x; }
function isFn(f){ return typeof f === "function"; }
function nums(){ return seq([1,2,3,4]); }
function catcher(f){ try { return f(1); } catch (e) { return "caught " + e.message; } }
function arity(f){ return f.length; }
