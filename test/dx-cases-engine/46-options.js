"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function o(){ return meta({ A: 10, B: { C: 20, M: function(){} }, L: seq([1,2]), S: "str", H: 5, M: function(){}, E: "" }, { A:{Help:"about A"}, B:{Help:"about B"}, H:{PreferShow:false,Help:"hidden"}, M:{Help:"M() - a method"} }); }
function t(){ return meta({ A: 1, toString:function(){ return "text"; } }, { A:{Help:"a"} }); }
function l(){ return seq([o(), t(), 3, "s"]); }
function big(){ return upto(205); }
function fs(){ return seq([function(){}, 1, function(){}]); }
function bad(){ return seq([{ get A(){ throw new Error("bad A"); }, B: 1 }]); }
function none(){ return seq([]); }
