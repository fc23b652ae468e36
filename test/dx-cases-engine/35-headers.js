"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function T(t){ this.t=t; } T.prototype.toString=function(){ return this.t; };
function tag(){ return seq([{"<b>":{K:1}},{"<b>":1}]); }
function marks(){ return seq([{"a&b":"x&y","say \"hi\"":"\"q\"","it's":"<i>",">":"1>0"}]); }
function twice(){ return seq([{"&lt;":1,"<<<<<<<<":2}]); }
function wide(){ return seq([{"<":"x".repeat(20)},{"<":"&".repeat(10)}]); }
function label(){ var r=new T("<row> & \"x\""); r["<k>"]=1; return seq([r]); }
function longName(){ var o={}; o["<".repeat(70)]=1; return seq([o]); }
function sixty(){ var o={}; o["a".repeat(58)+"<>"]=1; o["&".repeat(61)]=2; return seq([o]); }
function objects(){ var o={}; o["<obj>"+"x".repeat(56)]={K:1}; return seq([o]); }
function nested(){ return seq([["<",">"],["&"]]); }
function map(){ var o={getDimensionality:function(){return 1;},getValueAt:function(k){return 1;}}; o[Symbol.iterator]=function*(){ yield new host.indexedValue("v<",["k<&>\""]); }; return seq([o]); }
function outer(){ var o={getDimensionality:function(){return 1;},getValueAt:function(k){return 1;}}; o[Symbol.iterator]=function*(){ yield new host.indexedValue({A:1},["k<&>\""]); }; return o; }
function odd(){ return seq([{"a\tb":1,"c\nd":2,"\u00e9<":3}]); }
function template(){ return seq([{"std::map<int,char>":1}]); }
function methods(){ return seq([{A:1,M:function(){}},{M:5}]); }
function onlyMethods(){ return seq([{M:function(){}},{M:function(){}}]); }
function helped(){ var o={A:1,M:function(){}}; o[Symbol.metadataDescriptor]={M:{Help:"does it"}}; return seq([o,{M:"s"}]); }
function preferred(){ var o={A:1,M:function(){},N:function(){}}; o[Symbol.metadataDescriptor]={M:{PreferShow:true},N:{PreferShow:true,Help:"n"}}; return seq([o]); }
function mixed(){ return seq([{M:function(){}},{M:{K:1}},{M:""},{M:undefined}]); }
function longMethod(){ return seq([{AVeryLongMethodName:function(){},"<M>":function(){}},{"<M>":2}]); }
function self(){ return seq([function(){},{A:1}]); }
function strings(){ return seq(["one",{M:function(){}}]); }
