"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function T(t){ this.t=t; } T.prototype.toString=function(){ return this.t; };
function a(){ return seq([1,"two"]); }
function b(){ return seq(["two",1]); }
function c(){ return seq(["one","two"]); }
function d(){ return seq([{A:1,Length:5},"two"]); }
function e(){ return seq([{A:1,B:"x"},{A:"s",B:{K:1}}]); }
function f(){ return seq([{A:{K:1},B:1},{A:1,B:2}]); }
function g(){ return seq([{A:new T("txt"),B:new T("")},{A:new T("txt2"),B:new T("")}]); }
function h(){ return seq([undefined,{A:1},null,{A:2}]); }
function i(){ return seq([{A:undefined},{A:null}]); }
function j(){ return seq([[1,2],[3]]); }
function k(){ return seq([{A:[1,2]},{A:seq([])}]); }
function l(){ return seq([{A:1.5,B:true},{A:-3,B:false}]); }
function m(){ return seq([{get A(){ throw new Error("boom"); }, B:1},{A:2,get B(){ throw new Error("a much longer error text here"); }}]); }
function n(){ return [new T("x"), new T("yy")]; }
function o(){ return {}; }
function p(){ return seq([{},{}]); }
function q(){ return seq([function(){},function(){}]); }
function r(){ return seq([{"odd name":1,"":2,"a very long column name that is longer than sixty characters in total":3}]); }
function s(){ return seq([{A:"line\nbreak",B:"tab\tx"}]); }
function t(){ var x={}; x[Symbol.iterator]=function(){ throw new Error("no"); }; return x; }
function u(){ var x={}; x[Symbol.iterator]=function(){ var i=0; return {next:function(){ i++; if(i==2) throw new Error("item broke"); return i<4?{done:false,value:{A:i}}:{done:true}; }}; }; return x; }
function v(){ return seq([{A:1},5,"s",{A:2}]); }
function w(){ return seq([{A:"x".repeat(56)},{A:"y".repeat(57)},{A:"z".repeat(58)}]); }
function x(){ return seq([{A:"x".repeat(57)},{A:1}]); }
function y(){ return seq([{A:"x".repeat(60)},{A:"x".repeat(61)},{A:1}]); }
function z(){ return seq([{Short:{K:1},LongColumnName:2}]); }
function lab(n){ return seq([new T("x".repeat(n))]); }
function meta(){ var o={A:100,B:100,C:function(){},D:1,E:2}; o[Symbol.metadataDescriptor]={A:{PreferredRadix:10},B:{Help:"hb"},C:{PreferShow:true,Help:"hc"},D:{PreferShow:false}}; return seq([o]); }
function str(){ return "text"; }
function empty(){ return seq([{A:""},{A:"x"}]); }
function bigs(){ return seq([{A:-1,B:4294967296},{A:-9007199254740991,B:0.1}]); }
function deep(){ return seq([{A:{B:{C:1}},toString:function(){return "";}}]); }
