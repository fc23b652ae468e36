"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function box(dim, at, more){ var o={ getDimensionality:function(){return dim;}, getValueAt:at }; for (var k in (more||{})) o[k]=more[k]; return o; }
function one(){ return box(1, function(i){ return i*2; }); }
function text(){ return box(1, function(k){ return "<"+k+">"; }); }
function plane(){ return box(2, function(r,c){ return r*10+c; }); }
function space(){ return box(3, function(x,y,z){ return x+"/"+y+"/"+z; }); }
function zero(){ return box(0, function(){ return "none"; }); }
function typed(){ return box(1, function(k){ return typeof k; }); }
function failing(){ return box(1, function(k){ if (k > 2) throw new Error("no item " + k); return k; }); }
function dimFails(){ return { getDimensionality:function(){ throw new Error("dim"); }, getValueAt:function(k){ return k; } }; }
function noValue(){ return box(1, function(){ return undefined; }); }
function objects(){ return box(1, function(k){ return { K:k, Sub: one() }; }); }
var cells = {};
function store(){ var o = box(1, function(k){ return cells[k]; }); o.setValueAt = function(v,k){ cells[k]=v; }; return o; }
function store2(){ var o = box(2, function(a,b){ return cells[a+","+b]; }); o.setValueAt = function(v,a,b){ cells[a+","+b]=v; }; return o; }
function readOnly(){ return box(1, function(k){ return k; }); }
function setFails(){ var o = box(1, function(k){ return 1; }); o.setValueAt = function(){ throw new Error("sealed"); }; return o; }
function grid(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=6) return {done:true}; var r=Math.floor(i/3), c=i%3; i++; return {done:false,value:new host.indexedValue(r*10+c,[r,c])}; }}; }; o.getDimensionality=function(){return 2;}; o.getValueAt=function(a,b){ return a*10+b; }; return o; }
function cube(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=4) return {done:true}; var k=i++; return {done:false,value:new host.indexedValue({N:k},[k&1,"s"+k,k*1.5])}; }}; }; o.getDimensionality=function(){return 3;}; o.getValueAt=function(a,b,c){ return a+"|"+b+"|"+c; }; return o; }
function fewer(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=2) return {done:true}; i++; return {done:false,value:new host.indexedValue(i,[i])}; }}; }; o.getDimensionality=function(){return 2;}; o.getValueAt=function(a,b){ return a; }; return o; }
function more(){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=2) return {done:true}; i++; return {done:false,value:new host.indexedValue(i,[i,i])}; }}; }; o.getDimensionality=function(){return 1;}; o.getValueAt=function(a){ return a; }; return o; }
function plainItems(){ var o=seq([5,6]); o.getDimensionality=function(){return 1;}; o.getValueAt=function(k){ return "at " + k; }; return o; }
function arr(){ return ["a","b",{C:1}]; }
