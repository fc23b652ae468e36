"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function nums(){ return seq([1,2]); }
function longs(){ return {A:"a".repeat(512),B:"b".repeat(513),C:"c".repeat(600),D:new Array(600).fill("d").join(""),T:{toString:function(){return "t".repeat(514);}}, get E(){ throw new Error("e".repeat(600)); } }; }
