"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function T(t){ this.t=t; } T.prototype.toString=function(){ return this.t; };
function methods(){ return seq([{A:1,M:function(){}},{M:5}]); }
function big(n){ return n===undefined?5:n*1000; }
function text(){ return "s"; }
function obj(){ return {A:1,B:{C:2}}; }
function boom(){ throw new Error(""); }
function angry(){ throw new Error("no"); }
function fun(){ return function(){}; }
