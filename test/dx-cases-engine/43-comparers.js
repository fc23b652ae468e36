"use strict";
delete Object.prototype.toString; delete Array.prototype.toString;
function seq(a){ var o={}; o[Symbol.iterator]=function(){ var i=0; return { next:function(){ return i<a.length?{done:false,value:a[i++]}:{done:true,value:undefined}; } }; }; return o; }
function meta(o, d){ o[Symbol.metadataDescriptor] = d; return o; }
function upto(n){ var a=[]; for(var i=0;i<n;i++) a.push(i); return seq(a); }
function C(n, t){ this.N = n; this.T = t; }
C.prototype.compareTo = function(o){ return this.N - o.N; };
function Q(n){ this.N = n; }
Q.prototype.equals = function(o){ return this.N % 10 === o.N % 10; };
function B(n){ this.N = n; }
B.prototype.compareTo = function(o){ return this.N - o.N; };
B.prototype.equals = function(o){ return this.N % 10 === o.N % 10; };
function X(n){ this.N = n; }
X.prototype.compareTo = function(){ throw new Error("incomparable"); };
X.prototype.equals = function(){ throw new Error("no equality"); };
function W(n){ this.N = n; }
W.prototype.compareTo = function(){ return "text"; };
W.prototype.equals = function(){ return "yes"; };
function c(n){ return new C(n, "t" + n); }
function q(n){ return new Q(n); }
function b(n){ return new B(n); }
function x(n){ return new X(n); }
function w(n){ return new W(n); }
function cs(){ return seq([c(3),c(1),c(2),c(1)]); }
function qs(){ return seq([q(1),q(11),q(2),q(12),q(3)]); }
function bs(){ return seq([b(12),b(2),b(1),b(11)]); }
function xs(){ return seq([x(1),x(2)]); }
function ws(){ return seq([w(1),w(2)]); }
function plainObjs(){ return seq([{N:1},{N:2}]); }
function nums(){ return seq([3,1,2,1,13]); }
function words(){ return seq(["b","B","a","ab","A"]); }
function mixed(){ return seq([1,"1",1.0,true,"a"]); }
function lower(a, z){ return a.toLowerCase() === z.toLowerCase(); }
function mod10(a, z){ return a % 10 === z % 10; }
function never(){ return false; }
function odd(){ return "odd"; }
function bad(){ throw new Error("comparer broke"); }
function diff(a, z){ return a - z; }
function back(a, z){ return z - a; }
