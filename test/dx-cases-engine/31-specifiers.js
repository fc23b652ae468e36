"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function arr(){ return [5,3,9,1]; }
function nums(){ return seq([5,3,9,1]); }
function both(){ var o = seq(["a","b"]); o.Title = "t"; return o; }
function objs(){ return seq([{K:"a",N:1},{K:"b",N:2},{K:"a",N:3}]); }
function pf(n){ return meta({A:97,B:-1,C:"s",D:1.5},{A:{PreferredFormat:n},B:{PreferredFormat:n},C:{PreferredFormat:n},D:{PreferredFormat:n}}); }
function pr(n){ return meta({A:97,B:-1},{A:{PreferredRadix:n},B:{PreferredRadix:n}}); }
function pl(n){ return meta({A:seq([1,2,3])},{A:{PreferredLength:n}}); }
function pe(n){ return meta({A:{B:{C:1}}},{A:{PreferredExpansionDepth:n}}); }
function badmeta(){ return meta({A:1,B:2,C:3},{A:{Help:5,PreferShow:"no"},B:{PreferredRadix:"10"},C:{PreferShow:0}}); }
