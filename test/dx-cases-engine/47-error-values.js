"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function bad(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ i++; if (i===2) throw new Error("item 2"); return i<5?{done:false,value:i}:{done:true}; }}; }; return o; }
function objs(){ return seq([{A:1},{B:2},{A:3}]); }
function thrower(){ return { get A(){ throw new Error("A failed"); }, B: 2, M:function(){ throw new Error("M failed"); } }; }
function throwers(){ return seq([thrower(), {A:1,B:1}, thrower()]); }
function nested(){ return { T: thrower(), L: throwers() }; }
function helped(){ return meta(thrower(), { A:{Help:"help of A"}, B:{Help:"help of B"} }); }
function id(x){ return x; }
function typeOf(x){ return typeof x; }
