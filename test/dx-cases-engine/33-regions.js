"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function rep(s,n){ var r=""; while(r.length<n) r+=s; return r.slice(0,n); }
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function Region(b,s,t){ this.Base=b; this.Size=s; this.Type=t; }
Region.prototype.toString=function(){ return this.Type+" "+this.Size.toString(16); };
Object.defineProperty(Region.prototype,"End",{get:function(){ return this.Base+this.Size; },enumerable:true});
Region.prototype.contains=function(a){ return a>=this.Base && a<this.End; };
function regions(){ return seq([new Region(0x10000,0x1000,"image"),new Region(0x20000,0x20000,"private"),new Region(0x50000,0x20000,"private"),new Region(0x80000000,0x3000,"mapped"),new Region(0x7ff600000000,0x100000,"image")]); }
function hist(){ var h={}; for (var r of regions()) h[r.Type]=(h[r.Type]||0)+r.Size; return h; }
function table(n){ var a=[]; for(var i=0;i<n;i++) a.push({ Index:i, Addr:0x7ff000000000+i*0x10000, Pct:i/3, Name:i%4?"n"+i:"", Ok:i%2===0, Kid:i%3?undefined:{D:i} }); return seq(a); }
function wideRow(){ return seq([{A:rep("x",56),B:rep("y",57),C:rep("z",58),D:rep("w",59),E:rep("v",60),F:rep("u",61)}]); }
function labels(){ function L(n){ this.n=n; } L.prototype.toString=function(){ return rep("L",this.n); }; return seq([new L(1),new L(52),new L(53)]); }
function mixedRows(){ return seq([{A:1},[1,2],"str",null,true,{A:"x",B:seq([1])},function(){},-5,1.5]); }
function deep(n){ var o={End:true}; for(var i=n;i>0;i--) o={Level:i,Next:o}; return o; }
function tree(){ return {N:"root",Children:[{N:"a",Children:[{N:"a1",Children:[]},{N:"a2",Children:[]}]},{N:"b",Children:[]}]}; }
function words(){ return seq(["delta","Alpha","charlie","bravo","alpha","","Zulu"]); }
function mat(){ return [[1,2,3],[4,5,6]]; }
function prices(){ return [1.25,-3.5,0,2.75]; }
function negative(){ return seq([-3,-1,-2]); }
function big(){ return seq([4294967296,1,8589934592]); }
function m1(){ return meta({Size:4096,Count:10,Flags:255,Name:"n",Sub:{X:1},List:seq([1,2,3]),Run:function(){}},{Size:{PreferredRadix:10,Help:"bytes"},Flags:{PreferredRadix:2},List:{PreferredLength:1,PreferredRadix:8},Run:{Help:"Run()",PreferShow:true},Count:{PreferShow:false},Sub:{Help:"sub"}}); }
function errs(){ return seq([{V:1},{get V(){ throw new Error("bad V"); }},{V:3},{V:undefined}]); }
function iterErr(n){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ i++; if(i===n) throw new Error("at "+n); return i>5?{done:true}:{done:false,value:i}; } }; }; return o; }
function keyed(){ var d={x:10,"y z":20,"":30}; var ks=Object.keys(d); var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=ks.length) return {done:true}; var k=ks[i++]; return {done:false,value:new host.indexedValue(d[k],[k])}; }}; }; o.getDimensionality=function(){return 1;}; o.getValueAt=function(k){ if(!(k in d)) throw new Error("no key "+k); return d[k]; }; return o; }
function args(){ return Array.prototype.slice.call(arguments).map(function(x){ return typeof x+":"+String(x); }).join(","); }
var counter=0; function next(){ return ++counter; }
var state={Hits:0,Name:"s"};
function getState(){ return state; }
function noargs(){ return arguments.length; }
