"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function tree(d, w){ if (d === 0) return w; var a=[]; for (var i=0;i<w;i++) a.push(tree(d-1,w)); return seq(a); }
function named(n, a){ var o = seq(a); o.Name = n; o.toString = function(){ return "list " + n; }; return o; }
function two(){ return named("outer", [named("a",[1,2,3]), named("b",[4,5]), named("c",[])]); }
function wide(){ return seq([upto(150), upto(100), upto(101), upto(99)]); }
function deepWide(){ return seq([seq([upto(120)])]); }
function keyedList(ks, vs){ var o={}; o[Symbol.iterator]=function(){ var i=0; return {next:function(){ if(i>=ks.length) return {done:true}; i++; return {done:false,value:new host.indexedValue(vs[i-1],[ks[i-1]])}; }}; }; o.getDimensionality=function(){return 1;}; o.getValueAt=function(k){ return vs[ks.indexOf(k)]; }; return o; }
function keyedTree(){ return keyedList(["x","y"], [keyedList([10,20],[seq([1,2]),"s"]), keyedList(["p"],[{Q:keyedList([1],[{R:5}])}])]); }
function arrays(){ return [[1,[2,[3,[4]]]],[],[[]],[[[]]]]; }
function inObject(){ return { First: upto(3), Second: { Inner: upto(2), Text: "t" }, Third: [[7]] }; }
function lens(){ return meta({ A: wide(), B: upto(10), C: [upto(5),upto(5)] }, { A:{PreferredLength:2}, B:{PreferredLength:3}, C:{PreferredLength:1} }); }
function lensIn(){ return seq([lens(), lens()]); }
function len0(){ return meta({ A: upto(5) }, { A:{PreferredLength:0} }); }
function lenBig(){ return meta({ A: upto(130) }, { A:{PreferredLength:120} }); }
function depthPref(){ return meta({ A: two(), B: 1 }, { A:{PreferredExpansionDepth:2} }); }
function rows(){ return seq([{K:upto(3),T:"a"},{K:two(),T:"b"},{K:[],U:1}]); }
function gen(){ var o={}; o[Symbol.iterator]=function*(){ yield seq([1]); yield 2; yield { G: seq([3]) }; }; return o; }
