"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function T(){ return {A:1,toString:function(){return "text";}, M:function(){}}; }
function nums(){ return seq([5,3,9,1]); }
function arr(){ return [5,3,9,1]; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function objs(){ return seq([{A:1},{A:2}]); }
function deep(){ return {A:{B:{C:{D:1}}}}; }
function boom(){ throw new Error("boom"); }
function five(){ return 5; }
