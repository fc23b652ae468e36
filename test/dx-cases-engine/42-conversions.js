"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function radix(){ return { toString:function(r){ return "r=" + r; } }; }
function plain(){ return { toString:function(){ return "plain"; } }; }
function num(){ return { toString:function(){ return 42; } }; }
function undef(){ return { toString:function(){ return undefined; } }; }
function fails(){ return { A:1, toString:function(){ throw new Error("no text"); } }; }
function empty(){ return { A:1, toString:function(){ return ""; } }; }
function many(){ return { toString:function(){ return "a\nb\tc\u0001d"; } }; }
function values(){ return { I: 255, N: -3, F: 1.5, T: true, S: "text", O: radix(), E: "", U: undefined, B: 97, Z: 0 }; }
function list(){ return seq([255, -3, 1.5, true, "text", radix(), 97, 0]); }
function nestedR(){ return { A: radix(), B: { C: radix() } }; }
function pref(){ return meta({ A: radix(), B: 255, C: radix() }, { A:{PreferredRadix:10}, B:{PreferredRadix:2}, C:{PreferredFormat:1} }); }
function rowsR(){ return seq([{A:radix(),B:255},{A:plain(),B:-1}]); }
function longText(){ var s=""; for (var i=0;i<700;i++) s+=String.fromCharCode(97+i%26); return { Text: s, toString:function(){ return s; } }; }
