// Leakscope 0.1.0: finds memory leaks in Windows processes. MIT licence.
// .scriptload leakscope.js, then: dx @$scriptContents.leakSummary()
var __leakscope=(function(){"use strict";
var v=this&&this.__assign||function(){v=Object.assign||function(R){for(var V,Z=1,K=arguments.length;Z<K;Z++){V=arguments[Z];
for(var $ in V)if(Object.prototype.hasOwnProperty.call(V,$))R[$]=V[$]}
return R};
return v.apply(this,arguments)};
var tl=this&&this.__rest||function(R,V){var Z={};
for(var K in R)if(Object.prototype.hasOwnProperty.call(R,K)&&V.indexOf(K)<0)Z[K]=R[K];
if(R!=null&&typeof Object.getOwnPropertySymbols==="function")for(var $=0,K=Object.getOwnPropertySymbols(R);$<K.length;$++){if(V.indexOf(K[$])<0&&Object.prototype.propertyIsEnumerable.call(R,K[$]))Z[K[$]]=R[K[$]]}
return Z};
var re=this&&this.__values||function(R){var V=typeof Symbol==="function"&&Symbol.iterator,Z=V&&R[V],K=0;
if(Z)return Z.call(R);
if(R&&typeof R.length==="number")return{next:function(){if(R&&K>=R.length)R=void 0;
return{value:R&&R[K++],done:!R}}};
throw new TypeError(V?"Object is not iterable.":"Symbol.iterator is not defined.")};
var T=this&&this.__read||function(R,V){var Z=typeof Symbol==="function"&&R[Symbol.iterator];
if(!Z)return R;
var K=Z.call(R),$,ye=[],ht;
try{while((V===void 0||V-->0)&&!($=K.next()).done)ye.push($.value)}catch(Lt){ht={error:Lt}}finally{try{if($&&!$.done&&(Z=K["return"]))Z.call(K)}finally{if(ht)throw ht.error}}
return ye};
var Y=this&&this.__spreadArray||function(R,V,Z){if(Z||arguments.length===2)for(var K=0,$=V.length,ye;K<$;K++){if(ye||!(K in V)){if(!ye)ye=Array.prototype.slice.call(V,0,K);
ye[K]=V[K]}}
return R.concat(ye||Array.prototype.slice.call(V))};
var nl=(function(){var R=Object.defineProperty;
var V=Object.getOwnPropertyDescriptor;
var Z=Object.getOwnPropertyNames;
var K=Object.prototype.hasOwnProperty;
var $=function(t,e){for(var n in e)R(t,n,{get:e[n],enumerable:true})};
var ye=function(t,e,n,r){var a,o;
if(e&&typeof e==="object"||typeof e==="function"){var s=function(c){if(!K.call(t,c)&&c!==n)R(t,c,{get:function(){return e[c]},enumerable:!(r=V(e,c))||r.enumerable})};
try{for(var i=re(Z(e)),u=i.next();!u.done;u=i.next()){var l=u.value;
s(l)}}catch(c){a={error:c}}finally{try{if(u&&!u.done&&(o=i.return))o.call(i)}finally{if(a)throw a.error}}}
return t};
var ht=function(t){return ye(R({},"__esModule",{value:true}),t)};
var Lt={};
$(Lt,{ask:function(){return ma},attach:function(){return cE},format:function(){return Xa},initializeScript:function(){return fE},invokeScript:function(){return hE},questions:function(){return ft},uninitializeScript:function(){return dE}});
var Pn=16e3;
function rl(t){var e="";
for(var n=0;n<t.length;n++){var r=t[n]+"\n";
if(e.length+r.length>Pn){ga(e);
e=""}
e+=r}
ga(e)}
function ga(t){for(var e=0;e<t.length;e+=Pn){host.diagnostics.debugLog(t.slice(e,e+Pn))}}
var al=4294967296;
function ae(t){if(typeof t==="number")return t;
if(Mn(t)){var e=t.getHighPart();
return e===4294967295?t.getLowPart():e*al+t.getLowPart()}
return NaN}
function Mn(t){if(typeof t!=="object"||t===null)return false;
var e=t;
return typeof e.getHighPart==="function"&&typeof e.getLowPart==="function"}
function he(t){if(Kt(t).indexOf("requested interruption")>=0)throw t}
function Kt(t){var e=t&&t.message;
return String(e===void 0?t:e)}
var ya={known:false,why:"Only a live target can have breakpoints; this one cannot run."};
function ol(t,e,n){if(!e)return ya;
var r=t.module+"!"+t.symbol;
try{var a=host.namespace.Debugger.Utility.Control;
var o=a.SetBreakpointAtOffset(t.symbol,0,t.module);
if(o.IsDeferred){o.Remove();
return{known:false,why:"The debugger does not know "+r+"; nothing was set."}}
sl(o,t);
return{known:true,value:il(ae(o.Id),r,n),caveats:[]}}catch(s){he(s);
return{known:false,why:"The debugger did not set a breakpoint on "+r+": "+Kt(s)}}}
function sl(t,e){try{t.Condition=e.condition;
t.Command=e.command}catch(n){t.Remove();
throw n}}
function il(t,e,n){var r=n.run("bl").lines;
for(var a=0;a<r.length;a++){if(new RegExp("^\\s*"+t+"\\s").test(r[a]))return r[a].trim()}
return t+" "+e}
var ba=["***","WARNING: ","ReadMemory error for address","Use `!address ","Loading symbols for ","Unable to deliver callback","Type information missing error for ","Unable to load image "];
var ul=/^Breakpoint \d+ hit/;
var ll=/^Running '.*$/;
var cl=/^(?:[-=]{3,}|\*[* ]*\*)$/;
function _n(t){var e=t.trim();
if(e==="")return true;
for(var n=0;n<ba.length;n++){if(e.lastIndexOf(ba[n],0)===0)return true}
return ul.test(e)||ll.test(e)||cl.test(e)}
var fl=/^(?:#\s*)?(?:[[(<]{1,3}\s*)?(?:\.\s?){2,}|^(?:#\s*)?\u2026|^[[(<]{1,3}\s*(?:snip|\u2026)/i;
var hl=/\^ User interrupted operation error|^Command canceled at the user's request/;
function ka(t){var e=t.trim();
return fl.test(e)||hl.test(e)}
var wa=(function(){function t(e){this.cost=e}
t.prototype.run=function(e){var n=[];
var r=this.stream(e,function(s){if(!_n(s))n.push(s)}),a=r.outcome,o=r.why;
if(a==="failed"&&n[n.length-1]===o)n.pop();
return{command:e,lines:n,outcome:a,why:o}};
t.prototype.stream=function(e,n){var r=new ml();
this.cost.commands++;
try{var a=Sa(dl(e))[Symbol.iterator]();
for(var o=a.next();!o.done;o=a.next()){this.cost.lines++;
r.see(o.value);
n(o.value)}}catch(s){he(s);
return{outcome:"failed",why:"the debugger refused `"+e+"`"}}
return r.judge(e)};
t.prototype.raw=function(e){this.cost.commands++;
return Sa(e)};
return t})();
function dl(t){return t.indexOf("}")<0?".catch { "+t+" }":t}
function Sa(t){return host.namespace.Debugger.Utility.Control.ExecuteCommand(t)}
var vl=/^No export \S+ found|is not extension gallery command|^Extension commands need \S+ in order to|^Error: Failed to load extension/;
var pl=/^\s*\^ .+|^(?:Couldn't resolve|Memory access|Numeric expression missing|Syntax|Range|Overflow|Operand)\b.*'[^']*'?\s*$/;
var ml=(function(){function t(){this.last="";
this.missing="";
this.seen=0}
t.prototype.see=function(e){if(e.length===0)return;
this.last=e;
if(this.seen++<20&&this.missing===""&&vl.test(e))this.missing=e};
t.prototype.judge=function(e){if(this.missing!==""&&this.seen<=20){return{outcome:"unavailable",why:"`"+e+"` is not available here: "+this.missing.trim()}}
if(pl.test(this.last))return{outcome:"failed",why:this.last};
return{outcome:"answered",why:""}};
return t})();
var Fn=(function(){function t(){this.commands=0;
this.lines=0;
this.reads=0;
this.bytes=0}
t.prototype.now=function(){return{commands:this.commands,lines:this.lines,reads:this.reads,bytes:this.bytes}};
return t})();
var xa=(function(){function t(){this.values=Object.create(null)}
t.prototype.once=function(e,n){if(!(e in this.values))this.values[e]=n();
return this.values[e]};
return t})();
var y=4096;
var ge=1048576;
var gl=16384;
var yl=256;
var Ln=128;
var bl=(function(){function t(e,n){if(n===void 0){n=function(){return null}}
this.pages={};
this.kept=0;
this.lines={};
this.cost=e;
this.captured=n}
t.prototype.whole=function(e,n){if(e%4!==0||n%4!==0||n<=0||n>ge){throw new Error("a window needs an address and a length in multiples of 4, of at most 1 MiB")}
var r=this.read(e,n);
return r===null?null:{address:e,words:r,holes:[]}};
t.prototype.window=function(e,n){var r=this.whole(e,n);
if(r!==null)return r;
var a=new Uint32Array(n/4);
var o=[];
var s=this.captured();
if(s===null)this.fill(e,n,e,a,o);
else this.fillCaptured(s,e,e+n,a,o);
return{address:e,words:a,holes:o}};
t.prototype.ahead=function(e,n,r){if(Ea(e+n)-e>=r)return this.window(e,r);
var a=this.whole(e,r);
if(a!==null)return a;
if(this.captured()!==null)return this.window(e,r);
var o=this.window(e,Math.min(r,Ea(e+n)-e));
return o.holes.length>0?o:this.extended(o,r)};
t.prototype.pointer=function(e,n){var r=this.u32(e);
if(n===4||r===null)return r;
var a=this.u32(e+4);
return a===null?null:a*4294967296+r};
t.prototype.u32=function(e){if(e<0||e%4!==0)return null;
var n=e-e%y;
var r=this.page(n);
if(r!==null)return r[(e-n)/4];
var a=this.line(e-e%Ln);
if(a!==null)return a[e%Ln/4];
var o=this.read(e,4);
return o===null?null:o[0]};
t.prototype.extended=function(e,n){var r=e.address;
var a=new Uint32Array(n/4);
a.set(e.words);
var o=e.words.length*4;
for(var s=y;o<n;s*=2){var i=Math.min(s,n-o);
var u=this.read(r+o,i);
if(u===null)break;
a.set(u,o/4);
o+=i}
return{address:r,words:a.subarray(0,o/4),holes:[]}};
t.prototype.fillCaptured=function(e,n,r,a,o){var s=n;
for(var i=wl(e,n);i<e.count&&e.base[i]<r;){var u=e.base[i];
var l=Math.max(s,Ha(u));
while(i<e.count&&e.base[i]===u&&u<r)u+=e.size[i++];
var c=Math.min(r,u-u%4);
if(c<=l)continue;
if(l>s)Kn(o,s,l);
var f=this.read(l,c-l);
if(f===null)this.fill(l,c-l,n,a,o);
else a.set(f,(l-n)/4);
s=c}
if(s<r)Kn(o,s,r)};
t.prototype.fill=function(e,n,r,a,o){var s=kl(e,n);
if(s===0||n>=gl&&this.isMissing(e,s,e+n-4)){Kn(o,e,e+n);
return}
var i=[[e,s-e],[s,e+n-s]];
for(var u=0;u<2;u++){var l=T(i[u],2),c=l[0],f=l[1];
var h=this.read(c,f);
if(h===null)this.fill(c,f,r,a,o);
else a.set(h,(c-r)/4)}};
t.prototype.isMissing=function(e,n,r){return this.read(e,4)===null&&this.read(n,4)===null&&this.read(r,4)===null};
t.prototype.line=function(e){var n=this.lines[e];
if(n!==void 0)return n;
var r=this.read(e,Ln);
this.lines[e]=r;
return r};
t.prototype.page=function(e){var n=this.pages[e];
if(n!==void 0)return n;
if(this.kept++>=yl){this.pages={};
this.lines={};
this.kept=1}
var r=this.read(e,y);
this.pages[e]=r;
return r};
t.prototype.read=function(e,n){this.cost.reads++;
this.cost.bytes+=n;
try{return host.memory.readMemoryValues(e,n/4,4,false)}catch(r){he(r);
return null}};
return t})();
function kl(t,e){var n=t-t%y+y;
var r=t+e;
if(n>=r)return 0;
var a=Math.ceil((r-n)/y);
return n+Math.floor((a-1)/2)*y}
function wl(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]>e)r=a;
else n=a+1}
return n}
function Ea(t){return Math.ceil(t/y)*y}
function Ha(t){return Math.ceil(t/4)*4}
function Kn(t,e,n){var r=t[t.length-1];
if(r!==void 0&&r[1]===e)r[1]=n;
else t.push([e,n])}
var M="(?:0x)?[0-9a-f]{1,16}(?:`[0-9a-f]{8})?";
function w(t){var e=t.replace("`","").replace(/^0x/i,"");
return/^[0-9a-f]{1,16}$/i.test(e)?parseInt(e,16):NaN}
function ee(t){if(!/^\d/.test(t))return NaN;
var e=t.replace(/[,.'\u00a0\u202f](?=\d{3}(?:\D|$))/g,"");
return/^\d{1,20}$/.test(e)?parseInt(e,10):NaN}
function Ae(t){var e=t.trim();
return e===""?[]:e.split(/\s+/)}
var Sl=5;
var xl=200;
var q=(function(){function t(){this.count=0;
this.first=[];
this.cut=false}
t.prototype.file=function(e){if(ka(e))this.cut=true;
else if(!_n(e))this.skip(e)};
t.prototype.skip=function(e){this.count+=1;
if(this.first.length<Sl)this.first.push(e.slice(0,xl))};
t.prototype.markTruncated=function(){this.cut=true};
Object.defineProperty(t.prototype,"skipped",{get:function(){return{count:this.count,first:this.first}},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"truncated",{get:function(){return this.cut},enumerable:false,configurable:true});
return t})();
var Aa="[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}";
var El=new RegExp("^(".concat(Aa,")\\s+(").concat(Aa,")\\s+(\\S+)(?:\\s+(\\S.*))?$"),"i");
var Hl=/^(?:([A-Z#]{1,3})\s+)?\(([^)]*)\)\s*(.*)$/;
var Al=/^[A-Z][A-Za-z ]*: */;
var Bl=/^start +end +module name/;
function Cl(t){var e=[];
var n=[];
var r=new q();
var a=e;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=Nl(s);
if(i)a.push(i);
else if(/^Unloaded modules:/.test(s))a=n;
else if(a.length>0&&Al.test(s))Tl(a[a.length-1],s);
else if(!Bl.test(s))r.file(s)}
return{modules:e,unloaded:n,skipped:r.skipped,truncated:r.truncated}}
function Nl(t){var e=El.exec(t);
if(!e)return null;
var n=e[4]||"";
var r=Hl.exec(n);
return{start:w(e[1]),end:w(e[2]),name:e[3],flag:r?r[1]||"":"",status:r?r[2]:"",path:r?r[3]:n}}
function Tl(t,e){var n=/^Image path: +(\S.*)$/.exec(e);
if(n)t.path=n[1]}
function Se(t,e){return Wn(t.recordings(),e)}
function Wn(t,e){return t.filter(function(n){return e.test(Wt(n.command))})}
function Wt(t){return t.trim().replace(/\s+/g," ").toLowerCase()}
function zl(t){var e,n;
var r=[];
try{for(var a=re(t.Modules),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=Rl(s);
if(i!==null)r.push(i)}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return Ml(r)}
function Ol(t){var e=Wn(t,/^lm\w*( |$)/);
for(var n=e.length-1;n>=0;n--){var r=Cl(e[n].lines).modules;
if(r.length===0)continue;
return r.map(function(a){return{name:a.name,path:a.path,base:a.start,size:a.end-a.start}})}
return[]}
function Rl(t){try{var e=String(t.Name);
return{name:Pl(e),path:e,base:ae(t.BaseAddress),size:ae(t.Size)}}catch(n){he(n);
return null}}
function Pl(t){var e=t.replace(/^.*[\\/]/,"");
return e.replace(/\.[^.]*$/,"").replace(/[^A-Za-z0-9_]/g,"_")}
function Ml(t){var e,n;
var r=Object.create(null);
try{for(var a=re(t),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=s.name.toLowerCase();
r[i]=(r[i]||0)+1}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return t.map(function(u){var l=r[u.name.toLowerCase()]>1;
if(!l||!_l(u))return u;
var c=u.name+"_"+u.base.toString(16);
return{name:c,path:u.path,base:u.base,size:u.size}})}
function _l(t){return/\\syswow64\\/i.test(t.path)||t.base<4294967296}
var Ye=4096;
var dt=8192;
var oe=65536;
var Un=131072;
var vt=262144;
var In=16777216;
var Dn=1;
var Vn=4;
var Ut=256;
var Ba=[["MEM_COMMIT",Ye],["MEM_RESERVE",dt],["MEM_FREE",oe]];
var Ca=[["MEM_PRIVATE",Un],["MEM_MAPPED",vt],["MEM_IMAGE",In]];
var Gn=[["PAGE_NOACCESS",Dn],["PAGE_READONLY",2],["PAGE_READWRITE",Vn],["PAGE_WRITECOPY",8],["PAGE_EXECUTE",16],["PAGE_EXECUTE_READ",32],["PAGE_EXECUTE_READWRITE",64],["PAGE_EXECUTE_WRITECOPY",128],["PAGE_GUARD",Ut],["PAGE_NOCACHE",512],["PAGE_WRITECOMBINE",1024],["PAGE_ENCLAVE_UNVALIDATED",536870912],["PAGE_TARGETS_INVALID",1073741824],["PAGE_TARGETS_NO_UPDATE",1073741824]];
var Fl=Ll(Ba.concat(Ca,Gn));
function Na(t){return Fl[t]||0}
function Ta(t){return(t&(Ye|dt|oe))!==0}
function It(t){return za(Ba,t)}
function pt(t){return za(Ca,t)}
function Dt(t){var e=[];
var n=t;
for(var r=0;r<Gn.length;r++){var a=T(Gn[r],2),o=a[0],s=a[1];
if((n&s)===0)continue;
e.push(o);
n-=s}
if(n!==0)e.push("0x"+n.toString(16));
return e.join("|")}
function za(t,e){for(var n=0;n<t.length;n++)if(t[n][1]===e)return t[n][0];
return e===0?"":"0x"+e.toString(16)}
function Ll(t){var e=Object.create(null);
for(var n=0;n<t.length;n++)e[t[n][0]]=t[n][1];
return e}
var Kl=new RegExp("^[#+\\s]*(".concat(M,")\\s+(").concat(M,")\\s+(").concat(M,")(?:\\s+(\\S.*))?$"),"i");
var jn=/^(?:MEM|PAGE)_[A-Z_]+/;
var Wl=/^(?:#\s*)?(?:Base *Addr|-{3,}|Mapping .*region|Building memory map)/;
function Oa(t){var e=[];
var n=new q();
var r=false;
for(var a=0;a<t.length;a++){var o=t[a];
var s=Ul(o);
if(s){e.push(s);
r=r||s.allocationStart===true}else if(!Wl.test(o.trim())){n.file(o)}}
if(!r)for(var a=0;a<e.length;a++)e[a].allocationStart=null;
return{rows:e,skipped:n.skipped,truncated:n.truncated}}
function Ul(t){var e=Kl.exec(t.trim());
if(!e||e[4]===void 0||!jn.test(e[4]))return null;
var n=w(e[1]);
var r=w(e[2]);
var a=w(e[3]);
if(n+a!==r)return null;
var o={base:n,size:a,end:r,allocationStart:/^\s*\+/.test(t),state:0,protect:0,type:0,usage:"",tail:""};
Dl(o,Il(o,e[4]));
return o}
function Il(t,e){var n=e;
for(var r=jn.exec(n);r;r=jn.exec(n)){var a=Na(r[0]);
if(r[0].charAt(0)==="P")t.protect|=a;
else if(Ta(a))t.state=a;
else t.type=a;
n=n.slice(r[0].length).replace(/^[\s|]+/,"")}
return n}
function Dl(t,e){var n=0;
while(n<e.length&&'["'.indexOf(e.charAt(n))<0&&e.slice(n,n+2)!=="  ")n+=1;
t.usage=e.slice(0,n).trim();
t.tail=e.slice(n).trim()}
var Ze=1024;
var $n=32;
var Ra=9;
var Vl=96;
var Pa=(function(){function t(){this.count=0;
this.base=new Float64Array(Ze);
this.size=new Float64Array(Ze);
this.allocationBase=new Float64Array(Ze);
this.state=new Uint32Array(Ze);
this.protect=new Uint32Array(Ze);
this.type=new Uint32Array(Ze);
this.lacksAllocationBase=false;
this.allocationBaseRead=true;
this.unread=new q();
this.stateLine="";
this.protectLine="";
this.typeLine="";
this.stateValue=0;
this.protectValue=0;
this.typeValue=0}
t.prototype.add=function(e){if(e.length===0)return;
var n=this.count-1;
if(n>=0&&e===this.stateLine)this.state[n]=this.stateValue;
else if(n>=0&&e===this.protectLine)this.protect[n]=this.protectValue;
else if(n>=0&&e===this.typeLine)this.type[n]=this.typeValue;
else this.read(e)};
t.prototype.read=function(e){var n=jl(e);
var r=n===0?NaN:$l(e);
if(n===1&&!Number.isNaN(r))this.open(r);
else if(Number.isNaN(r)||this.count===0)this.unread.file(e);
else this.set(n,r,e)};
t.prototype.finish=function(){this.close();
return{count:this.count,base:this.base.subarray(0,this.count),size:this.size.subarray(0,this.count),allocationBase:this.allocationBase.subarray(0,this.count),state:this.state.subarray(0,this.count),protect:this.protect.subarray(0,this.count),type:this.type.subarray(0,this.count),hasAllocationBase:this.count>0&&!this.lacksAllocationBase,skipped:this.unread.skipped,truncated:this.unread.truncated}};
t.prototype.open=function(e){this.close();
if(this.count===this.base.length)this.grow();
this.base[this.count]=e;
this.allocationBase[this.count]=e;
this.allocationBaseRead=false;
this.count+=1};
t.prototype.set=function(e,n,r){var a=this.count-1;
if(e===4)this.size[a]=n;
else if(e===2){this.allocationBase[a]=n;
this.allocationBaseRead=true}else if(e===5){this.state[a]=n;
this.stateLine=r;
this.stateValue=n}else if(e===6){this.protect[a]=n;
this.protectLine=r;
this.protectValue=n}else if(e===7){this.type[a]=n;
this.typeLine=r;
this.typeValue=n}};
t.prototype.close=function(){var e=this.count-1;
if(e<0)return;
var n=this.state[e]===oe;
if(n)this.allocationBase[e]=this.base[e];
else if(!this.allocationBaseRead)this.lacksAllocationBase=true};
t.prototype.grow=function(){this.base=qe(this.base,new Float64Array(2*this.count));
this.size=qe(this.size,new Float64Array(2*this.count));
this.allocationBase=qe(this.allocationBase,new Float64Array(2*this.count));
this.state=qe(this.state,new Uint32Array(2*this.count));
this.protect=qe(this.protect,new Uint32Array(2*this.count));
this.type=qe(this.type,new Uint32Array(2*this.count))};
return t})();
function Gl(t){var e=new Pa();
for(var n=0;n<t.length;n++)e.add(t[n]);
return e.finish()}
function qe(t,e){e.set(t);
return e}
function jl(t){var e=0;
while(t.charCodeAt(e)===$n||t.charCodeAt(e)===Ra)e+=1;
switch(t.charAt(e)){case"B":return Pe(t,e,"BaseAddress:")?1:0;
case"R":return Pe(t,e,"RegionSize:")?4:0;
case"S":return Pe(t,e,"State:")?5:0;
case"P":return Pe(t,e,"Protect:")?6:0;
case"T":return Pe(t,e,"Type:")?7:0;
case"A":if(Pe(t,e,"AllocationBase:"))return 2;
return Pe(t,e,"AllocationProtect:")?3:0;
default:return 0}}
function Pe(t,e,n){return t.startsWith(n,e)}
function $l(t){var e=t.indexOf(":")+1;
while(t.charCodeAt(e)===$n||t.charCodeAt(e)===Ra)e+=1;
if(t.charAt(e)==="0"&&t.charAt(e+1)==="x")e+=2;
var n=e;
var r=0;
for(;e<t.length;e+=1){var a=t.charCodeAt(e);
var o=Xl(a);
if(o>=0)r=r*16+o;
else if(a!==Vl)break}
return e===n?NaN:r}
function Xl(t){if(t>=48&&t<=57)return t-48;
var e=t|$n;
return e>=97&&e<=102?e-87:-1}
var Yl=65536;
function Zl(t,e){var n=t.allocationBase;
_a(t.base);
_a(n);
if(!t.hasAllocationBase)Fa(t,n);
return{count:t.count,base:t.base,size:t.size,allocationBase:n,state:t.state,protect:t.protect,type:t.type,source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:t.hasAllocationBase,printedUsage:null}}
var Ma=18446744069414584e3;
function _a(t){for(var e=0;e<t.length;e++){if(t[e]>=Ma)t[e]=t[e]-Ma}}
function ql(t,e){var n=Jl(t);
var r=n.length;
var a={count:r,base:new Float64Array(r),size:new Float64Array(r),allocationBase:new Float64Array(r),state:new Uint32Array(r),protect:new Uint32Array(r),type:new Uint32Array(r),source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:Ql(n),printedUsage:n.map(function(i){return i.usage})};
for(var o=0;o<r;o++){var s=n[o];
a.base[o]=s.base;
a.size[o]=s.size;
a.state[o]=s.state;
a.protect[o]=s.protect;
a.type[o]=s.type}
if(a.hasAllocationBase)ec(n,a.allocationBase);
else Fa(a,a.allocationBase);
return a}
function Jl(t){var e=t.map(function(o,s){return{row:o,index:s}});
e.sort(function(o,s){return o.row.base-s.row.base||o.index-s.index});
var n=[];
for(var r=0;r<e.length;r++){var a=e[r].row;
if(n.length>0&&n[n.length-1].base===a.base)n.pop();
n.push(a)}
return n}
function Ql(t){var e=false;
for(var n=0;n<t.length;n++){if(t[n].allocationStart===null)return false;
if(t[n].allocationStart===true)e=true}
return e}
function ec(t,e){for(var n=0;n<t.length;n++){var r=t[n];
var a=n===0||r.allocationStart===true||r.state===oe;
e[n]=a||t[n-1].end!==r.base?r.base:e[n-1]}}
function Fa(t,e){for(var n=0;n<t.count;n++){var r=t.base[n];
var a=n>0&&r%Yl!==0&&t.base[n-1]+t.size[n-1]===r&&t.state[n]!==oe&&t.state[n-1]!==oe&&t.type[n]===t.type[n-1];
e[n]=a?e[n-1]:r}}
function tc(t){var e=new Pa();
var n=t.stream("!vadump -v",function(c){return e.add(c)});
var r=e.finish();
if(r.count>0){var a=n.outcome==="failed"?n.why:"";
return Xn(r,"!vadump -v",a)}
var o=t.run("!address");
var s=Oa(o.lines),i=s.rows,u=s.truncated;
if(i.length===0){return{known:false,why:"The debugger lists no regions: "+(n.why||"`!vadump -v` printed none")+"; "+(o.why||"`!address` printed none")+". Both come from extension DLLs of WinDbg and cdb (.load ext, .load exts)."}}
var l=o.outcome==="answered"&&!u;
return La(i,"!address",l,l?[]:["`!address` did not come to its end"])}
var nc=/^!(vadump\b|address( -[fo]\S*)*$)/;
var rc=/^!address( -o\S*)*$/;
function ac(t){var e=[];
var n=[];
var r=false;
var a;
var o=Wn(t,nc);
for(var s=0;s<o.length;s++){var i=o[s];
var u=Wt(i.command);
var l="`"+i.command+"` in line "+i.line;
if(/^!vadump/.test(u)){var c=Gl(i.lines);
if(c.count>0)a={regions:c,source:l}}else{var f=Oa(i.lines);
if(f.rows.length===0)continue;
var h=rc.test(u)&&!f.truncated;
e=h?f.rows.slice():e.concat(f.rows);
r=h||r;
n.push(l)}}
if(a!==void 0&&!a.regions.truncated)return Xn(a.regions,a.source,"");
if(e.length>0)return La(e,n.join(", "),r,r?[]:[oc(e)]);
if(a!==void 0)return Xn(a.regions,a.source,"the log elides a part of it");
return{known:false,why:"The log holds no listing of regions (`!address` or `!vadump -v`)."}}
function oc(t){return"The log lists "+t.length+" regions only: counts and bytes are lower bounds."}
function La(t,e,n,r){var a=ql(t,{source:e,complete:n,onlyCaptured:false});
return{known:true,value:a,caveats:r.concat(Ka(a))}}
function Xn(t,e,n){var r=[];
if(n!=="")r.push("The list of regions is cut off: "+n);
if(t.truncated&&n==="")r.push("The list of regions is cut off.");
var a=ic(t);
if(a){sc(t);
r.push("The dump does not describe its regions (no MemoryInfoList): only captured memory is known, so reserved, free and uncaptured memory is missing.")}
var o=r.length===0;
var s=Zl(t,{source:e,complete:o,onlyCaptured:a});
return{known:true,value:s,caveats:r.concat(Ka(s))}}
function sc(t){for(var e=0;e<t.count;e++){t.state[e]=t.protect[e]=t.type[e]=0}}
function ic(t){for(var e=0;e<t.count;e++){if(t.state[e]===oe||t.state[e]===dt)return false}
return true}
function Ka(t){if(t.hasAllocationBase)return[];
return["Allocations are derived: "+t.source+" does not print allocation bases."]}
var uc="^[>\\s+#*.]{0,40}(?:heap @ |_HEAP @ |address |BaseAddress: {1,10}|[0-9a-f]{2,3} )?(?:0x)?";
var lc=new RegExp("".concat(uc,"[0-9a-f]{8}(?![0-9a-f`:])"),"i");
var cc=/(?:^|[^0-9a-f`])(?:[0-9a-f]{1,8}`[0-9a-f]{8}|0000[0-9a-f]{12})(?![0-9a-f])/i;
var fc=/^[>\s+]{0,40}[0-9a-f]{9,12}\s+[0-9a-f]{9,12}\s| \d+ +[0-9a-f]{9,12} \( *[\d.]+ [kMGT]B\)/i;
var hc=/ \d+ +[0-9a-f]{1,8} \( *[\d.]+ [kMG]B\)/i;
var dc=/^\s*\+0x|^\s{4,}\S+ +: /;
function vc(t){var e=false;
for(var n=0;n<t.length;n++){var r=t[n];
if(lc.test(r)||hc.test(r))e=true;
else if(cc.test(r)&&!dc.test(r)||fc.test(r))return"wide"}
return e?"narrow":"unknown"}
function Vt(t){if(/arm ?64|aarch64/i.test(t))return"arm64";
if(/x64|amd64/i.test(t))return"x64";
if(/x86/i.test(t))return"x86";
return/\barm/i.test(t)?"arm":"unknown"}
function pc(t){var e=new q();
var n="";
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=/^Effective machine: +(\S.*)$/.exec(a);
if(o)n=o[1];
else e.file(a)}
return{machine:Vt(n),text:n,skipped:e.skipped,truncated:e.truncated}}
var mc=/^(Windows .*?) (Kernel )?Version (\d+)(?: \([^)]*\))? (?:UP|MP \((\d+) procs\)) (?:Free|Checked) (.+)$/;
var gc=/^(System|Process) Uptime: +(?:(\d+) days? )?(\d+):(\d+):(\d+(?:\.\d+)?)/;
var yc=/^(?:Built by|Edition build lab): +(\S.*)$/;
var bc=/^(?:Machine Name:|Build layer:|kernel32\.dll version:|(?:Kernel|User) time:|(?:Symbol|Executable) search path|Copyright|Loading [Dd]ump [Ff]ile|System Uptime: not available|Kernel base =|\.+$)/;
function Wa(t){var e=new q();
var n={os:null,build:null,processors:null,machine:"unknown",product:null,buildLab:null,sessionTime:null,systemUptimeSeconds:null,processUptimeSeconds:null,dump:null,liveUserMode:false,kernelMode:false,debuggerVersion:null};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(/^command line: /.test(a))break;
if(!kc(n,a)&&!wc(n,a)&&!Sc(n,a)){if(!bc.test(a))e.file(a)}}
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function kc(t,e){var n=mc.exec(e);
var r=yc.exec(e);
var a=/^Product: +(\S.*)$/.exec(e);
if(n){t.os=n[1];
t.kernelMode=n[2]!==void 0;
t.build=ee(n[3]);
t.processors=n[4]===void 0?1:ee(n[4]);
t.machine=Vt(n[5])}
if(r)t.buildLab=r[1];
if(a)t.product=a[1];
return n!==null||r!==null||a!==null}
function wc(t,e){var n=/^Debug session time: +(\S.*)$/.exec(e);
if(n)t.sessionTime=n[1];
var r=gc.exec(e);
if(r){var a=24*ee(r[2]||"0")+ee(r[3]);
var o=3600*a+60*ee(r[4])+parseFloat(r[5]);
if(r[1]==="System")t.systemUptimeSeconds=o;
else t.processUptimeSeconds=o}
return n!==null||r!==null}
function Sc(t,e){var n=/^Microsoft \(R\) Windows Debugger Version (\S+)/.exec(e);
if(n)t.debuggerVersion=n[1];
var r=/^(?:User Mini Dump File with Full Memory|Full memory user mini dump)/.test(e);
var a=/^(?:User Mini Dump File:|User mini dump:)/.test(e);
if(r)t.dump="full";
if(a)t.dump="partial";
var o=/^Live user mode:/.test(e);
if(o)t.liveUserMode=true;
return n!==null||r||a||o}
function ie(t){try{return t()}catch(e){he(e);
return void 0}}
function xc(t,e,n){var r=ae(ie(function(){return t.Attributes.Machine.PointerSize}))===4?4:8;
var a=ie(function(){return t.Attributes.Target.Details.DumpFileName});
return{kind:Ua(t)?"live":"dump",machine:Vt(String(ie(function(){return t.Attributes.Machine.AbbrevName}))),pointerSize:r,isWow64:n.some(function(o){return/^wow64$/i.test(o.name)}),name:String(a===void 0||a===null?ie(function(){return e.Name}):a)}}
function Ua(t){return ie(function(){return t.Attributes.Target.IsLiveTarget})===true}
var Ec=/:x86>/i;
var Hc=/:(arm64|amd64)>/i;
function Ac(t,e){var n=false;
var r="unknown";
var a="unknown";
for(var o=0;o<t.length;o++){var s=t[o],i=s.prompt,u=s.command,l=s.lines;
n=n||Ec.test(i);
var c=Hc.exec(i);
if(c!==null)r=Vt(c[1]);
var f=Nc(l);
if(f!=="unknown")r=f;
if(a!=="wide")a=Bc(a,vc([u].concat(l)))}
if(n)return{kind:"log",pointerSize:4,machine:"x86",isWow64:true,name:e};
if(r!=="unknown")return{kind:"log",pointerSize:Cc(r),machine:r,isWow64:false,name:e};
var h=a==="unknown"?"unknown":a==="wide"?"x64":"x86";
var d=a==="narrow"?4:8;
return{kind:"log",pointerSize:d,machine:h,isInferred:true,isWow64:false,name:e}}
function Bc(t,e){return e==="unknown"?t:e}
function Cc(t){return t==="x86"||t==="arm"?4:8}
function Nc(t){var e=t.filter(function(r){return/^(Effective machine: |Windows )/.test(r)});
if(e.length===0)return"unknown";
var n=pc(e).machine;
return n==="unknown"?Wa(e).machine:n}
var Tc=new RegExp("^([.#]?)\\s*(\\d+)\\s+Id: ([0-9a-f]+)\\.([0-9a-f]+) Suspend: (-?\\d+) Teb: (".concat(M,')(?: \\w+)?(?: "(.*)")?'),"i");
function Ia(t){var e=Tc.exec(t);
return e?{number:ee(e[2]),processId:w(e[3]),id:w(e[4]),suspendCount:parseInt(e[5],10),teb:w(e[6]),current:e[1]===".",name:e[7]||""}:null}
function zc(t){var e=[];
var n=new q();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=Ia(a);
if(o)e.push(o);
else n.file(a)}
return{threads:e,skipped:n.skipped,truncated:n.truncated}}
function Da(t){var e=zc(t.run("~").lines).threads;
return e.map(function(n){return{id:n.id,teb:n.teb>0?n.teb:null}})}
function Oc(t,e){return ie(function(){return Rc(t,e)})||null}
function Rc(t,e){var n=host.getModuleType(t,e);
if(n===null)return null;
var r=ae(n.size);
var a=Object.create(null);
Va(n,0,a);
return r>0&&Object.keys(a).length>0?{size:r,fields:a}:null}
function Va(t,e,n){var r=t.fields;
var a=Object.getOwnPropertyNames(r);
var o=[];
for(var s=0;s<a.length;s++){var i=r[a[s]];
if(i.locationKind!=="member")continue;
var u=e+ae(i.offset);
var l=i.type;
if(!(a[s]in n))n[a[s]]={offset:u,bits:Pc(l)};
if(Mc(l))o.push({type:l,offset:u})}
for(var s=0;s<o.length;s++)Va(o[s].type,o[s].offset,n)}
function Pc(t){if(t.isBitField!==true)return null;
var e=t.bitFieldPositions,n=e.lsb,r=e.length;
return[ae(n),ae(r)]}
function Mc(t){return/(^|::)<(unnamed|anonymous)[^:]*>$/.test(String(t.name))&&t.typeKind==="udt"}
var _c=(function(){function t(e,n){var r=this;
this.counter=new Fn();
this.commands=new wa(this.counter);
this.kept=new xa();
this.regionList=null;
this.threadList=null;
this.moduleList=zl(n);
this.target=xc(e,n,this.moduleList);
this.memory=new bl(this.counter,function(){return r.captured()})}
t.prototype.regions=function(){if(this.regionList!==null)return this.regionList;
var e=tc(this.commands);
if(e.known)this.regionList=e;
return e};
t.prototype.captured=function(){var e=this.target.kind==="dump"?this.regions():null;
return(e===null||e===void 0?void 0:e.known)&&e.value.onlyCaptured?e.value:null};
t.prototype.modules=function(){return this.moduleList};
t.prototype.threads=function(){if(this.threadList!==null)return this.threadList;
var e=Da(this.commands);
if(e.length>0)this.threadList=e;
return e};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return[]};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(e,n){return this.once("type ".concat(e,"!").concat(n),function(){return Oc(e,n)})};
t.prototype.setBreakpoint=function(e){return ol(e,this.target.kind==="live",this.commands)};
t.prototype.cost=function(){return this.counter.now()};
return t})();
function Fc(t){return Ga(t)!==void 0}
function Lc(t,e){var n,r,a,o;
var s=[];
try{for(var i=re(Ga(t)||[]),u=i.next();!u.done;u=i.next()){var l=u.value;
var c=[];
try{for(var f=(a=void 0,re(l.Lines)),h=f.next();!h.done;h=f.next()){var d=h.value;
c.push(String(d))}}catch(g){a={error:g}}finally{try{if(h&&!h.done&&(o=f.return))o.call(f)}finally{if(a)throw a.error}}
e.lines+=c.length;
s.push({command:String(l.Command),prompt:String(l.Prompt),line:ae(l.Line),lines:c})}}catch(g){n={error:g}}finally{try{if(u&&!u.done&&(r=i.return))r.call(i)}finally{if(n)throw n.error}}
return s}
function Ga(t){var e=ie(function(){return t.Log});
if(e===void 0||e===null)return void 0;
return ie(function(){return e.Commands})}
var Kc=(function(){function t(e,n){this.recordings=e;
this.cost=n}
t.prototype.run=function(e){var n=this.find(e);
if(n===void 0)return{command:e,lines:[],outcome:"unavailable",why:ja(e)};
return{command:e,lines:n.lines.filter(function(r){return!_n(r)}),outcome:"answered",why:""}};
t.prototype.stream=function(e,n){var r=this.find(e);
if(r===void 0)return{outcome:"unavailable",why:ja(e)};
for(var a=0;a<r.lines.length;a++)n(r.lines[a]);
return{outcome:"answered",why:""}};
t.prototype.find=function(e){this.cost.commands++;
var n=Wt(e);
for(var r=this.recordings.length-1;r>=0;r--){var a=this.recordings[r];
if(Wt(a.command)===n)return a}
return void 0};
return t})();
function ja(t){return"the log does not hold `"+t+"`"}
var Wc=(function(){function t(e){this.memory=null;
this.counter=new Fn();
this.kept=new xa();
this.log=Lc(e,this.counter);
this.commands=new Kc(this.log,this.counter);
this.target=Ac(this.log,String(ie(function(){return e.Log.Path})||"log"))}
t.prototype.regions=function(){var e=this;
return this.once("regions",function(){return ac(e.log)})};
t.prototype.modules=function(){var e=this;
return this.once("modules",function(){return Ol(e.log)})};
t.prototype.threads=function(){var e=this;
return this.once("threads",function(){return Da(e.commands)})};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return this.log};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(){return null};
t.prototype.setBreakpoint=function(e){return ya};
t.prototype.cost=function(){return this.counter.now()};
return t})();
var Gt=null;
function $a(){var t=host.currentSession;
var e=host.currentProcess;
if(t===void 0||t===null){throw new Error("There is no target. Open a dump or attach to a process first.")}
var n=Uc(t,e);
if(Gt!==null&&Gt.identity===n)return Gt.debuggee;
var r=Fc(t)?new Wc(t):new _c(t,e);
Gt=r.target.kind==="live"?null:{identity:n,debuggee:r};
return r}
function Uc(t,e){return[ie(function(){return ae(t.Id)}),ie(function(){return ae(e.Id)}),ie(function(){return t.Attributes.Target.Details.DumpFileName||t.Log.Path}),ie(function(){return ae(t.Attributes.Machine.PointerSize)}),Ua(t)].join("|")}
var Xa={};
$(Xa,{addressText:function(){return B},bytes:function(){return p},count:function(){return m},hex:function(){return A},percent:function(){return P},plain:function(){return b}});
function A(t){return"0x"+t.toString(16)}
var Ya=["B","KiB","MiB","GiB","TiB","PiB"];
function p(t){var e=0;
var n=t;
while(n>=1023.995&&e<Ya.length-1){n/=1024;
e++}
return Ic(n.toFixed(2))+" "+Ya[e]}
function B(t,e){var n=Za(t%4294967296);
if(e===4&&t<4294967296)return n;
return Za(Math.floor(t/4294967296))+"`"+n}
function Za(t){return("0000000"+t.toString(16)).slice(-8)}
function P(t){return t.toFixed(2)+" %"}
function m(t){return String(Math.round(t)).replace(/\B(?=(\d{3})+$)/g,",")}
function Ic(t){return t.replace(/\.?0+$/,"")}
function b(t){return t.replace(Dc,function(e){return e.length===2?e:Vc(e.charCodeAt(0))})}
var Dc=/[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g;
function Vc(t){var e=t.toString(16);
return t<256?"\\x"+("0"+e).slice(-2):"\\u"+("000"+e).slice(-4)}
function Gc(t,e){var n=t.parameters;
var r=jc(t,e);
for(var a=n.length;a<r.length;a++){if(r[a]!==void 0)throw Be(t,"takes at most ".concat(n.length," arguments"))}
return n.map(function(o,s){return Yc(t,o,r[s])})}
function jc(t,e){var n=[];
for(var r=0;r<e.length;r++)n.push(e[r]);
while(n.length>0&&Yn(n[n.length-1]))n.pop();
var a=n[n.length-1];
if(!Xc(a))return n;
n.pop();
for(var o in a)$c(t,n,o,a[o]);
return n}
function $c(t,e,n,r){var a=t.parameters;
for(var o=0;o<a.length;o++){if(a[o].name.toLowerCase()!==n.toLowerCase())continue;
if(!Yn(e[o]))throw Be(t,"is given ".concat(a[o].name," twice"));
e[o]=r;
return}
var s=a.map(function(i){return i.name}).join(", ");
throw Be(t,"knows no ".concat(b(n),"; it takes ").concat(s===""?"nothing":s))}
function Yn(t){return t===void 0||t===null}
function Xc(t){return typeof t==="object"&&t!==null&&!Mn(t)&&!(Symbol.iterator in t)}
function qa(t){var e=t.parameters.map(function(n){return Ja(n)?n.name:"[".concat(n.name,"]")});
return"".concat(t.name,"(").concat(e.join(", "),")")}
function Ja(t){return t.default===void 0&&t.optional!==true}
function Yc(t,e,n){if(Yn(n)){if(Ja(e))throw Be(t,"needs ".concat(e.name,", ").concat(e.help));
return e.default}
return e.type==="number"?Zc(t,e,n):qc(t,e,n)}
var Qa=140737488355328;
var eo=9007199254740991;
function Zc(t,e,n){var r=typeof n==="string"?Je(n):ae(n);
if(!Number.isFinite(r)||r<0||Math.floor(r)!==r)throw Be(t,"".concat(e.name," must be a number such as 0x20000, and is ").concat(to(n)));
if(r>eo)throw Be(t,"".concat(e.name," must be at most ").concat(A(eo),", and is ").concat(A(r)));
if(e.isAllocationSize===true&&(r===0||r>Qa))throw Be(t,"".concat(e.name," must be 1 to ").concat(A(Qa)," bytes, and is ").concat(A(r)));
return r}
function qc(t,e,n){if(typeof n==="string")return n;
var r=ae(n);
if(!Number.isNaN(r))return A(r);
throw Be(t,"".concat(e.name," must be a text in double quotes, and is ").concat(to(n)))}
function Je(t){var e=t.trim();
if(/^0n[0-9]+$/i.test(e))return Number(e.slice(2));
if(/^[0-9a-f]{2,16}$/i.test(e)&&Jc(e))return parseInt(e,16);
if(/^(0x[0-9a-f]+|[0-9]+)$/i.test(e))return Number(e);
var n=/^(?:0x)?([0-9a-f]{1,8})`([0-9a-f]{8})$/i.exec(e);
return n===null?Number.NaN:parseInt(n[1]+n[2],16)}
function Jc(t){if(/[a-f]/i.test(t))return t.length>=8||/[0-9]/.test(t);
return t.length>=8&&t.charAt(0)==="0"}
function to(t){if(typeof t==="number")return String(t);
return typeof t==="string"?'"'.concat(b(t),'"'):"a value of type ".concat(typeof t)}
function Be(t,e){return new Error("".concat(t.name," ").concat(e,". Usage: ").concat(qa(t)," - ").concat(t.help))}
var Qc=/^-+ *(Usage|Type|State|Protect|Largest)\b/i;
var ef=/\(\s*([\d.,]+)\s*([kMGTP]?B)\s*\)/i;
var tf=/^([0-9a-f]+) +\( *(\d+)\) *: *([\d.]+)% *(?:([\d.]+)% *)?: *(\S.*)$/i;
var nf=/^Tot: +([0-9a-f]+) +\(.*\) +Busy: +([0-9a-f]+)/i;
var rf=/^Largest free region: +Base +([0-9a-f]+) +- +Size +([0-9a-f]+)/i;
var af=/^(?:Mapping .*region|TotSize|ProcessParametrs |Environment |Building memory map)/;
var of={B:1,KB:1024,MB:1024*1024,GB:1024*1024*1024,TB:1024*1024*1024*1024,PB:1024*1024*1024*1024*1024};
var sf={RegionUsageIsVAD:"<unknown>",RegionUsageTeb:"TEB",RegionUsagePeb:"PEB","<free>":"MEM_FREE"};
function no(t){var e={layout:"modern",usage:[],type:[],state:[],protect:[],largest:[],rejected:[]};
var n=new q();
var r="usage";
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=Qc.exec(o);
if(s)r=s[1].toLowerCase();
else if(!uf(e,r,o)&&!lf(e,r,o)&&!af.test(o)){n.file(o)}}
return v(v({},e),{skipped:n.skipped,truncated:n.truncated})}
function uf(t,e,n){var r=ef.exec(n);
if(!r)return false;
var a=Ae(n.slice(0,r.index));
var o=w(a.pop()||"");
var s=a.pop()||"";
var i=a.join(" ")||"<unknown>";
var u=e==="largest"?w(s):ee(s);
if(Number.isNaN(o+u))return false;
if(!ff(o,r[1],r[2]))t.rejected.push(n);
else if(e==="largest")t.largest.push({name:i,base:u,bytes:o});
else{var l=cf(n.slice(r.index+r[0].length));
t[e].push({name:i.replace(/ *\| */g,"|"),printedName:i,count:u,bytes:o,percentOfBusy:l.length>1?l[0]:null,percentOfTotal:l.length>0?l[l.length-1]:null})}
return true}
function lf(t,e,n){var r=nf.exec(n);
var a=r?null:rf.exec(n);
var o=r||a?null:tf.exec(n);
if(r){t.totalBytes=w(r[1]);
t.busyBytes=w(r[2])}else if(a){t.largest.push({name:"Free",base:w(a[1]),bytes:w(a[2])})}else if(o&&e!=="largest"){t.layout="classic";
var s=w(o[1]);
var i=o[5].trim();
if(Math.floor(s/1024)!==ee(o[2]))t.rejected.push(n);
else{t[e].push({name:sf[i]||i.replace(/^RegionUsage/,""),printedName:i,count:null,bytes:s,percentOfBusy:o[4]===void 0?null:parseFloat(o[4]),percentOfTotal:parseFloat(o[3])})}}
return r!==null||a!==null||o!==null}
function cf(t){var e=t.slice(0,80).match(/\d+(?:[.,]\d+)? *%/g)||[];
return e.map(function(n){return parseFloat(n.replace(",","."))})}
function ff(t,e,n){var r=parseFloat(e.replace(",","."));
return Math.abs(t/of[n.toUpperCase()]-r)<=11e-4}
function Qe(t){return t===Ye||t===0}
var hf="captured";
function df(t,e){var n=new qn(function(c){return e.names[c]});
var r=new qn(function(c){return pt(c)||"unknown"});
var a=new qn(function(c){return It(c)||hf});
var o=null;
for(var s=0;s<t.count;s++){var i=t.size[s];
var u=t.state[s];
var l=Qe(u)?i:0;
n.add(e.of[s],i,l);
a.add(u,i,l);
if(u!==oe)r.add(t.type[s],i,l);
else if(o===null||i>o.size)o={base:t.base[s],size:i}}
return v(v({usage:n.rows(),type:r.rows(),state:a.rows()},pf(a.rows())),{largestFree:o,source:t.source})}
function jt(t,e){var n=t.usage.map(Zn);
var r=t.state.map(Zn);
var a=function(c,f){return c.filter(function(h){return h.name===f})[0]};
var o=a(n,"Free")||a(r,"MEM_FREE");
var s=a(r,"MEM_COMMIT");
var i=a(r,"MEM_RESERVE");
var u=vf(n)-(a(n,"Free")?o.bytes:0);
var l=t.largest.filter(function(c){return c.name==="Free"})[0];
return{usage:n,type:t.type.map(Zn),state:r,busy:n.length>0?u:(s?s.bytes:0)+(i?i.bytes:0),committed:s?s.bytes:0,reserved:i?i.bytes:0,free:o?o.bytes:0,regions:n.reduce(function(c,f){return c+(f.regions||0)},0),largestFree:l?{base:l.base,size:l.bytes}:null,source:e}}
function Zn(t){return{name:t.name,regions:t.count,bytes:t.bytes,committed:null}}
function vf(t){return t.reduce(function(e,n){return e+n.bytes},0)}
function pf(t){var e={busy:0,committed:0,reserved:0,free:0,regions:0};
for(var n=0;n<t.length;n++){var r=t[n];
e.regions+=r.regions||0;
e.committed+=r.committed||0;
if(r.name==="MEM_FREE")e.free+=r.bytes;
else e.busy+=r.bytes;
if(r.name==="MEM_RESERVE")e.reserved+=r.bytes}
return e}
var qn=(function(){function t(e){this.keys=[];
this.counts=[];
this.bytes=[];
this.committed=[];
this.nameOf=e}
t.prototype.add=function(e,n,r){var a=this.keys.indexOf(e);
if(a<0){a=this.keys.length;
this.keys.push(e);
this.counts.push(0);
this.bytes.push(0);
this.committed.push(0)}
this.counts[a]++;
this.bytes[a]=this.bytes[a]+n;
this.committed[a]=this.committed[a]+r};
t.prototype.rows=function(){var e=this;
var n=this.keys.map(function(r,a){return{name:e.nameOf(r),regions:e.counts[a],bytes:e.bytes[a],committed:e.committed[a]}});
return n.sort(function(r,a){return a.bytes-r.bytes||(r.name<a.name?-1:1)})};
return t})();
function mf(t){var e=new Int32Array(t.count);
var n=0;
var r=-1;
for(var a=0;a<t.count;a++){if(t.state[a]===oe){e[a]=-1;
continue}
if(n===0||t.allocationBase[a]!==r){n++;
r=t.allocationBase[a]}
e[a]=n-1}
return gf(t,e,n)}
function gf(t,e,n){var r={count:n,base:new Float64Array(n),size:new Float64Array(n),committed:new Float64Array(n),firstRegion:new Uint32Array(n),regionCount:new Uint32Array(n),type:new Uint32Array(n),ofRegion:e};
for(var a=0;a<t.count;a++){var o=e[a];
if(o<0)continue;
if(r.regionCount[o]===0){r.base[o]=t.base[a];
r.firstRegion[o]=a}
r.regionCount[o]=r.regionCount[o]+1;
r.size[o]=r.size[o]+t.size[a];
if(Qe(t.state[a]))r.committed[o]=r.committed[o]+t.size[a];
if(r.type[o]===0)r.type[o]=t.type[a]}
return r}
var ro={bits:64,pointer:8,stackBase:8,stackLimit:16,self:48,peb:96,deallocationStack:5240};
var Jn={bits:32,pointer:4,stackBase:4,stackLimit:8,self:24,peb:48,deallocationStack:3596};
var yf=8192;
var bf=16384;
var kf=16;
function ao(t){var e=t.memory;
if(e===null)return null;
return t.once("process blocks",function(){return wf(e,t.threads(),t.target)})}
function wf(t,e,n){var r={stacks:[],tebs:[],pebs:[],unread:0};
var a=e.map(function(u){return u.teb}).filter(function(u){return u!==null&&u%y===0}).sort(function(u,l){return u-l});
r.unread=e.length-a.length;
var o=n.isWow64?3*y:n.pointerSize===4?y:2*y;
for(var s=0;s<a.length;){var i=s;
while(s+1<a.length&&xf(a[i],a[s],a[s+1],o))s++;
s++;
Ef(t,a.slice(i,s),o,n.isWow64,r)}
if(r.pebs.length===0)Sf(t,a,n,r);
return r}
function Sf(t,e,n,r){var a=n.pointerSize===8?ro:Jn;
for(var o=0;o<e.length&&o<kf;o++){var s=t.whole(e[o],a.peb+a.pointer);
if(s===null||Me(s,e[o]+a.self,a.pointer)!==e[o])continue;
var i=Me(s,e[o]+a.peb,a.pointer);
if(i===0)continue;
r.pebs.push({bits:a.bits,address:i});
return}}
function xf(t,e,n,r){return n-e<=bf&&n+r-t<=ge}
function Ef(t,e,n,r,a){var o=e[0];
var s=e.length>1?t.whole(o,e[e.length-1]+n-o):null;
for(var i=0;i<e.length;i++){var u=e[i];
var l=s||t.whole(u,n)||t.whole(u,y);
if(l===null)a.unread++;
else Hf(l,u,r,a)}}
function Hf(t,e,n,r){var a=Qn(t,e,ro,r);
if(a&&n)Qn(t,e+yf,Jn,r);
if(!a&&!Qn(t,e,Jn,r))r.unread++}
function Qn(t,e,n,r){if(Me(t,e+n.self,n.pointer)!==e)return false;
r.tebs.push({bits:n.bits,address:e});
var a=Me(t,e+n.stackBase,n.pointer);
var o=Me(t,e+n.stackLimit,n.pointer);
var s=Me(t,e+n.deallocationStack,n.pointer);
var i=s>0&&s<=o?s:o;
if(i>0&&i<a)r.stacks.push({bits:n.bits,low:i,high:a});
var u=Me(t,e+n.peb,n.pointer);
if(u>0&&!r.pebs.some(function(l){return l.address===u})){r.pebs.push({bits:n.bits,address:u})}
return true}
function Me(t,e,n){var r=(e-t.address)/4;
var a=t.words[r]||0;
return n===4?a:(t.words[r+1]||0)*4294967296+a}
var Af=33554432;
var Bf=4096;
function Ce(t){var e=t.globalFlag;
return(e&Af)!==0}
function Cf(t){var e=t.globalFlag;
return(e&Bf)!==0}
function k(t){return"0x"+t.toString(16)}
function mt(t){var e=[];
for(var n=0;n<32;n+=8)e.push(("0"+(t>>>n&255).toString(16)).slice(-2));
return e.join(" ")}
var Nf=26100;
var Tf={32:[220,36],64:[392,56]};
var zf=65536;
function oo(t){return t.build!==null&&t.build>=Nf}
function Of(t,e){var n=Rf(t,e);
if(n===0)return{heaps:[],missing:"the process heap's own descriptor was not captured"};
var r=[];
var a=so(t,n,0,r);
if(a===n)return{heaps:r,missing:null};
var o=[];
var s=so(t,n,t.pointerSize,o);
for(var i=o.length-1;i>0;i--)if(r.indexOf(o[i])<0)r.push(o[i]);
return a===s&&io(t,a)?{heaps:r,missing:null}:{heaps:r,missing:"the descriptor at "+k(a)+" was not captured or is damaged"}}
function so(t,e,n,r){var a=t.memory,o=t.pointerSize;
var s={};
var i=e;
for(var u=0;u<zf;u++){s[i]=true;
var l=io(t,i)?null:a.pointer(i+2*o,o);
if(l!==null)r.push(l);
var c=a.pointer(i+n,o);
if(c===e)return e;
if(c===null||c===0||c%o!==0||s[c])return i;
i=c}
return i}
function Rf(t,e){var n=t.memory,r=t.pointerSize;
var a=Tf[t.bits];
for(var o=0;o<a.length;o++){var s=n.pointer(e+a[o],r);
if(s===null||s===0||s%r!==0)continue;
if(n.pointer(s+2*r,r)===e)return s}
return 0}
function io(t,e){var n=t.ntdll;
return n!==null&&e>=n.base&&e<n.base+n.size}
var gt=4009750271;
var yt=4293853166;
var er=3723419118;
var uo=4293844428;
var tr=4008636142;
var Pf=48;
function nr(t,e){if(!(e>0)||e%8!==0)return{kind:"none",owner:0};
var n=t.memory.whole(e,Pf);
var r=n===null?{kind:"not captured",owner:0}:lo(t,n.words,0,e);
var a=r.kind==="none"||r.kind==="not captured";
return a&&Ce(t)&&$t(t,e+y)?{kind:"page heap",owner:e}:r}
function lo(t,e,n,r){var a=t.pointerSize===8;
var o=e[n+(a?4:2)];
if(o===er)return{kind:"segment",owner:r};
if(o===gt)return{kind:"NT",owner:r};
if(o===yt){var s=fo(e,n+(a?6:4),a);
if(Mf(t,s))return{kind:"further segment",owner:s};
var i=fo(e,n+(a?10:6),a);
if(i===r)return{kind:"NT",owner:i};
return co(i)?{kind:"further segment",owner:i}:{kind:"foreign",owner:0}}
var u=e[n]===tr&&e[n+1]===tr&&o===tr;
return u&&$t(t,r+y)?{kind:"page heap",owner:r}:{kind:"none",owner:0}}
function Mf(t,e){return co(e)&&t.memory.u32(e+2*t.pointerSize)===gt}
function co(t){return t>0&&t%y===0}
function $t(t,e){var n=e>0&&e%y===0?t.memory.whole(e,4):null;
return n!==null&&n.words[0]===uo}
function fo(t,e,n){return t[e]+(n?t[e+1]*4294967296:0)}
var _f=65536;
function Ff(t,e){var n=e+y;
if(!$t(t,n))return{handles:[],isWhole:false};
var r=t.layouts[0];
var a=[e];
if(r===void 0)return{handles:a,isWhole:false};
var o=Lf(r,t.pointerSize);
var s=ho(t,n,o.next,o.base,a);
var i=s===n;
var u=i?n:ho(t,n,o.previous,o.base,a);
return{handles:a,isWhole:i||s===u&&s!==-1}}
function Lf(t,e){var n=t.offset("_DPH_HEAP_ROOT","NextHeap");
if(n>=0)return{next:n,previous:n+e,base:n};
return{next:t.offset("_DPH_HEAP_ROOT","pNextHeapRoot"),previous:t.offset("_DPH_HEAP_ROOT","pPrevHeapRoot"),base:0}}
function ho(t,e,n,r,a){var o=t.memory,s=t.pointerSize;
if(n<0)return-1;
var i=e;
for(var u=0;u<_f;u++){var l=o.pointer(i+n,s);
if(l===null)return-1;
if(l===0)return r===0?0:-1;
i=l-r;
if(i===e)return e;
if(!$t(t,i))return l;
if(a.indexOf(i-y)>=0)return-1;
a.push(i-y)}
return-1}
var vo={32:{numberOfHeaps:136,processHeaps:144,readOnlyShared:76},64:{numberOfHeaps:232,processHeaps:240,readOnlyShared:136}};
var Kf=65536;
function Wf(t){var e=t.memory,n=t.peb,r=t.pointerSize;
var a="the heap list of the "+t.bits+"-bit PEB";
if(n===null)return{addresses:[],count:0,missing:"no "+t.bits+"-bit PEB was captured"};
var o=vo[t.bits];
var s=e.u32(n+o.numberOfHeaps);
var i=e.pointer(n+o.processHeaps,r);
if(s===null||i===null)return{addresses:[],count:0,missing:a+" was not captured"};
if(s>Kf||s>0&&(i===0||i%r!==0))return{addresses:[],count:0,missing:a+" is damaged ("+s+" heaps at "+k(i)+")"};
var u=[];
for(var l=0;l<s;l++){var c=e.pointer(i+l*r,r);
if(c===null&&s===1&&t.processHeap!==null)break;
if(c===null)return{addresses:u,count:s,missing:a+" was not captured from entry "+l+" of "+s+" on"};
if(c>0)u.push(c)}
return{addresses:u,count:s,missing:null}}
function Uf(t){if(t.peb===null)return 0;
var e=t.peb+vo[t.bits].readOnlyShared;
return t.memory.pointer(e,t.pointerSize)||0}
var _e=65536;
var If=4294967296;
var Df=4|64;
var Vf=128;
var Gf=4*ge;
function jf(t,e,n){var r=t.regions();
if(!r.known)return{found:[],looked:0,left:0};
var a=r.value;
var o=$f(a,e);
var s=a.complete?Math.max(Vf,Yf(a)/Gf):Number.POSITIVE_INFINITY;
var i={found:[],looked:0,reads:0};
var u=0;
for(;u<o.length&&i.reads<s&&!n(i.found);u++){if(a.complete||a.size[o[u]]<=_e)Zf(e,a,o[u],i);
else qf(e,a,o[u],i)}
var l=n(i.found)?0:o.length-u;
i.found.sort(function(c,f){return c.address-f.address});
return{found:i.found,looked:i.looked,left:l}}
function $f(t,e){var n=[];
var r=[];
var a=[];
for(var o=0;o<t.count;o++){if(!Xf(e,t,o)||e.bits===32&&t.base[o]>=If)continue;
var s=o+1<t.count&&t.allocationBase[o+1]===t.allocationBase[o];
var i=t.type[o]===vt&&t.size[o]===_e;
(i?n:s?r:a).push(o)}
return n.concat(r,a)}
function Xf(t,e,n){if(!po(e.state[n])||e.type[n]===In)return false;
if(!e.complete)return true;
var r=e.protect[n];
var a=(r&Df)!==0&&(r&Ut)===0;
if(!a&&!Ce(t))return false;
return e.base[n]===e.allocationBase[n]&&e.base[n]%_e===0}
function po(t){return t===Ye||t===0}
function Yf(t){var e=0;
for(var n=0;n<t.count;n++)if(po(t.state[n]))e+=t.size[n];
return e}
function Zf(t,e,n,r){var a=e.base[n];
if(a%y!==0)return;
r.reads++;
r.looked++;
mo(r,nr(t,a),a,e.type[n])}
function qf(t,e,n,r){var a=e.base[n]+e.size[n];
for(var o=e.base[n];o<a;o+=ge){var s=t.memory.whole(o,Math.min(ge,a-o));
r.reads++;
if(s===null)continue;
var i=o%y===0?o:Math.ceil(o/_e)*_e;
while(i<o+s.words.length*4){r.looked++;
mo(r,lo(t,s.words,(i-o)/4,i),i,e.type[n]);
i=(Math.floor(i/_e)+1)*_e}}}
function mo(t,e,n,r){if(e.kind==="none"||e.kind==="not captured")return;
t.found.push({kind:e.kind,owner:e.owner,address:n,isMapped:r===vt})}
function Jf(t,e){return t.once("heaps of the "+e.bits+"-bit world",function(){var n=new Qf(t,e);
n.listed();
n.ring();
n.pageHeaps();
n.scan();
return n.result()})}
var Qf=(function(){function t(e,n){this.heaps=[];
this.known={};
this.caveats=[];
this.missing=[];
this.expected=0;
this.debuggee=e;
this.world=n}
t.prototype.listed=function(){var e=this;
var n=Wf(this.world),r=n.addresses,a=n.count,o=n.missing;
var s=this.world.processHeap;
if(s!==null&&r.indexOf(s)<0)this.add(s,"PEB");
r.forEach(function(i){e.add(i,"PEB")});
if(o!==null)this.missing.push(o);
else if(a===0&&this.world.ntdll!==null&&!this.isForeign())this.missing.push("the heap list of the "+this.world.bits+"-bit PEB is empty");
if(!oo(this.world)&&!Ce(this.world))this.expected=a};
t.prototype.ring=function(){var e=this;
var n=this.world.processHeap;
if(!oo(this.world)||n===null)return;
var r=Of(this.world,n),a=r.heaps,o=r.missing;
a.forEach(function(s){e.add(s,"descriptor ring")});
if(o!==null&&!this.isForeign())this.missing.push("of the ring of heap descriptors, which lists all heaps on this build, "+o)};
t.prototype.pageHeaps=function(){var e=this;
var n=this.world.processHeap;
var r=Ce(this.world)||this.heaps.some(function(i){var u=i.kind;
return u==="page heap"});
if(!r||n===null)return;
var a=Ff(this.world,n),o=a.handles,s=a.isWhole;
o.forEach(function(i){e.add(i,"page-heap list")});
if(!s)this.missing.push("the list of page heaps was not captured")};
t.prototype.scan=function(){var e=this;
if(this.missing.length===0)return;
var n=this.heaps.length;
var r=jf(this.debuggee,this.world,function(u){return e.isEnough(u)}),a=r.found,o=r.looked,s=r.left;
var i=Uf(this.world);
a.forEach(function(u){var l=u.address===i||u.isMapped&&u.owner!==u.address;
if(l&&u.owner!==u.address)e.caveats.push(th(u.address));
else if(u.kind==="further segment")e.addOwner(u.owner,u.address);
else e.add(u.address,"scan",u)});
this.caveats.push(nh(this.missing,o,this.heaps.length-n,s))};
t.prototype.isEnough=function(e){if(this.expected===0)return false;
var n=this.heaps.length;
for(var r=0;r<e.length;r++){if(e[r].owner===e[r].address&&!this.known[e[r].address])n++}
return n>=this.expected};
t.prototype.result=function(){return{heaps:this.heaps,caveats:this.caveats}};
t.prototype.isForeign=function(){return this.heaps.some(function(e){var n=e.kind;
return n==="foreign"})};
t.prototype.addOwner=function(e,n){if(this.known[e])return;
var r=nr(this.world,e);
if(r.kind==="NT")this.add(e,"scan",r);
else if(r.kind==="not captured"){var a="only its segment at "+k(n)+" was captured, not the heap itself";
this.push({address:e,kind:"not captured",foundBy:"scan",why:a})}else this.push({address:n,kind:"foreign",foundBy:"scan",why:rr})};
t.prototype.add=function(e,n,r){if(this.known[e])return;
var a=r||nr(this.world,e),o=a.kind,s=a.owner;
if(o==="NT"||o==="segment"||o==="page heap")this.push({address:e,kind:o,foundBy:n,why:""});
else if(o==="not captured")this.push({address:e,kind:o,foundBy:n,why:"its header was not captured"});
else if(o==="further segment")this.push({address:e,kind:"foreign",foundBy:n,why:rr+": it names "+k(s)});
else if(o==="foreign")this.push({address:e,kind:o,foundBy:n,why:rr});
else if(n==="PEB")this.push({address:e,kind:"foreign",foundBy:n,why:eh})};
t.prototype.push=function(e){this.known[e.address]=true;
this.heaps.push(e)};
return t})();
var rr="its header has the signature of an NT heap and is laid out otherwise (Wine does so): it does not name itself";
var eh="it is listed as a heap, and its header carries no heap's signature";
function th(t){return"The heap at "+k(t)+" is shared with the process that made it, whose pointers it holds: it is not followed."}
function nh(t,e,n,r){var a=e+" places"+(r===0?"":" ("+r+" less likely ones were left out)");
var o=n===0?"none was found":n+(n===1?" was found":" were found");
return rh(t.join("; "))+": heaps were looked for by their headers at "+a+", and "+o+" so."}
function rh(t){return t.charAt(0).toUpperCase()+t.slice(1)}
function ah(t){return Object.keys(t).map(function(e){var n=T(t[e]),r=n[0],a=n.slice(1);
var o=T(r.split("-"),2),s=o[0],i=o[1];
return{name:e,from:Number(s),to:Number(i||Infinity),variants:oh(a)}})}
function oh(t){var e=Object.create(null);
return t.map(function(n){var r=T(n.split(" ")),a=r[0],o=r[1],s=r.slice(2);
var i=T(a.split("-"),2),u=i[0],l=i[1];
e=s[0]==="="?sh(e):Object.create(null);
for(var c=s[0]==="="?1:0;c<s.length;c++)ih(e,s[c]);
return{first:Number(u),last:Number(l),size:parseInt(o,16)||0,fields:e,shape:o+" "+uh(e)}})}
function sh(t){var e=Object.create(null);
for(var n in t)e[n]=t[n];
return e}
function ih(t,e){if(e.charAt(0)==="-"){delete t[e.slice(1)];
return}
var n=T(/^(\w+)([:<>])(.*)$/.exec(e),4),r=n[1],a=n[2],o=n[3];
if(a===":"){var s=T(o.split("."),3),i=s[0],u=s[1],l=s[2];
t[r]=[parseInt(i,16),Number(u||0),Number(l||0)];
return}
var c=parseInt(o,16)*(a===">"?1:-1);
var f=t[r][0];
for(var h in t){var d=T(t[h],3),i=d[0],u=d[1],l=d[2];
if(i>=f)t[h]=[i+c,u,l]}}
function uh(t){return Object.keys(t).sort().map(function(e){return e+":"+t[e].join(".")}).join(" ")}
var lh={_HEAP:["3790-","3790-3790 ae8 Signature:10 Flags:14 TotalFreeSize:40 HeaderValidateLength:52 VirtualAllocdBlocks:90 Segments:a0 FreeLists:2c8 FrontEndHeap:ad8 FrontEndHeapType:ae2","6000-6002 1f8 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60 Flags:70 EncodeFlagMask:7c Encoding:80 Signature:a0 TotalFreeSize:c8 HeaderValidateLength:da VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 FrontEndHeap:178 FrontEndHeapType:182 Counters:188","7600-7601 208 =","9200-10586 298 = Signature<8 Counters>90","11082-17134 2a0 = FrontEndHeap>8","17763-22621 2c0 = FrontEndHeap>20","26100-26200 2c0 = UserContext:188"],_HEAP_SEGMENT:["3790-","3790-3790 68 Signature:10 Flags:14 Heap:18 BaseAddress:28 NumberOfPages:30 FirstEntry:38 LastValidEntry:40 NumberOfUnCommittedPages:48 UnCommittedRanges:50","6000-26200 70 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-26100 30 SegmentEntry:10 Address:20 Size:28"],_HEAP_UNCOMMMTTED_RANGE:["3790-3790","3790-3790 20 Next:0 Address:8 Size:10"],_HEAP_VIRTUAL_ALLOC_ENTRY:["3790-","3790-26100 40 Entry:0 ExtraStuff:10 CommitSize:20 ReserveSize:28 BusyBlock:30"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:8 TotalSizeInVirtualBlocks:18 TotalSegments:20"],_HEAP_LOOKASIDE:["3790-3790","3790-17763 40 ListHead:0"],_LFH_HEAP:["9200-","9200-22621 - Heap:18 FirstUncommittedAddress:28 ReservedAddressLimit:30"],_HEAP_SUBSEGMENT:["3790-","3790-3790 30 UserBlocks:8 BlockSize:18 BlockCount:1c","6000-7601 30 UserBlocks:8 BlockSize:18 Flags:1a BlockCount:1c","9200-26100 40 = BlockSize>c"],_HEAP_USERDATA_HEADER:["3790-","3790-7601 20 SubSegment:0 Signature:18","9200-9200 38 = Signature<4 FirstAllocationOffset:18 BlockStride:1a BusyBitmap:20 BitmapData:30","9600-26200 38 = -FirstAllocationOffset -BlockStride EncodedOffsets:18"],_SEGMENT_HEAP:["10240-","10240-10240 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 LargeAllocMetadata:38 LargeCommittedPages:50 SegmentListHead:60 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120","10586-10586 5e0 = AllocatedBase<8 LfhContext<8","14393-15063 5f0 = AllocatedBase>8 LfhContext>8","16299-16299 6c0 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>18 AllocatedBase>a0 LfhContext>8 MemStats:18 SegContexts:70","17134-17134 6f0 = AllocatedBase>20 EnvHandle:0","17763-17763 7c0 = LargeAllocMetadata<8 AllocatedBase<80 LfhContext>188 MemStats:80 SegContexts:100 VsContext:280","18362-19041 800 = LfhContext>40 UserContext:28","20348-22621 840 = SegContexts>40 ReservedRegionEnd:100","26100-26100 a40 = AllocatedBase>8 SegContexts<8 UserContext:38"],_HEAP_RUNTIME_MEMORY_STATS:["16299-","16299-17134 20 TotalReservedPages:0 TotalCommittedPages:8","17763-22621 58 =","26100-26100 60 ="],_HEAP_SEG_CONTEXT:["16299-","16299-16299 68 SegmentMask:0 UnitShift:8 FirstDescriptorIndex:a SegmentListHead:20 LfhContext:50 VsContext:58 Heap:60","17134-17134 78 = Heap>10","17763-26100 c0 = LfhContext<38 SegmentListHead:48"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-","14393-15063 20 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:18 Key:1a Offset:1b Size:1b","16299-26100 20 = -Offset -Size Key>2 UnusedBytes:4 ExtraPresent:8.0.1 CommittedPageCount:19 UnitOffset:1f UnitSize:1f"],_HEAP_VS_SUBSEGMENT:["10240-","14393-17134 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22","17763-26100 28 = Signature:22.0.15"],_HEAP_LFH_CONTEXT:["10240-","10240-15063 4d0 BackendCtx:0","16299-16299 4e0 =","17134-17134 4f0 =","17763-22621 4c0 =","26100-26100 6c0 = EncodeKey:50"],_HEAP_LFH_SUBSEGMENT:["10240-","14393-17763 40 Owner:10 FreeCount:20 BlockCount:22 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30","18362-22621 38 =","26100-26100 48 = -Owner CommitUnitShift<6 BlockBitmap>16 State:10 CommitStateOffset:18 BucketRef:2c"],_HEAP_LARGE_ALLOC_DATA:["10240-","14393-26100 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 AllocatedPages:20.12.52"],_RTL_RB_TREE:["7600-","7601-14393 10 Root:0 Min:8","15063-26100 10 = Encoded:8.0.1"],_RTL_BALANCED_LINKS:["6000-","6000-22621 20 Parent:0 LeftChild:8 RightChild:10"],_DPH_HEAP_ROOT:["6000-","14393-22621 168 Signature:0 HeapFlags:4 pVirtualStorageListHead:18 nVirtualStorageRanges:28 BusyNodesTable:38 nBusyAllocations:a8 nBusyAllocationBytesCommitted:b0 pFreeAllocationListHead:b8 nFreeAllocations:c8 nFreeAllocationBytesCommitted:d0 AvailableAllocationHead:d8 nAvailableAllocations:e8 pNodePoolListHead:118 nNodePools:128 NextHeap:138 ExtraFlags:148 NormalHeap:150"],_DPH_HEAP_BLOCK:["6000-","14393-22621 80 TableLinks:0 pNextAlloc:0 pUserAllocation:20 pVirtualBlock:28 nVirtualBlockSize:30 nVirtualAccessSize:38 nUserRequestedSize:40 StackTrace:60"],_RTLP_PROCESS_HEAP_DESCRIPTOR:["26100-","26100-26100 30 DescriptorLink:0 Heap:10 Flags:18"]};
var ch={_HEAP:["2600-","2600-3790 588 Signature:8 Flags:c TotalFreeSize:28 HeaderValidateLength:32 VirtualAllocdBlocks:50 Segments:58 FreeLists:178 FrontEndHeap:580 FrontEndHeapType:586","6000-6002 130 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38 Flags:40 EncodeFlagMask:4c Encoding:50 Signature:64 TotalFreeSize:78 HeaderValidateLength:82 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 FrontEndHeap:d4 FrontEndHeapType:da Counters:dc","7600-7601 138 =","9200-10586 248 = Signature<4 Counters>108","11082-17134 248 = FrontEndHeap>4","17763-19041 258 = FrontEndHeap>10","26100-26200 258 = UserContext:dc"],_HEAP_SEGMENT:["2600-","2600-3790 3c Signature:8 Flags:c Heap:10 BaseAddress:18 NumberOfPages:1c FirstEntry:20 LastValidEntry:24 NumberOfUnCommittedPages:28 UnCommittedRanges:30","6000-26200 40 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-19041 18 SegmentEntry:8 Address:10 Size:14"],_HEAP_UNCOMMMTTED_RANGE:["2600-3790","2600-3790 10 Next:0 Address:4 Size:8"],_HEAP_VIRTUAL_ALLOC_ENTRY:["2600-","2600-19041 20 Entry:0 ExtraStuff:8 CommitSize:10 ReserveSize:14 BusyBlock:18"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:4 TotalSizeInVirtualBlocks:c TotalSegments:10"],_HEAP_LOOKASIDE:["2600-3790","2600-17763 30 ListHead:0"],_LFH_HEAP:["7600-","7601-7601 - Heap:24","9200-19041 - Heap:c FirstUncommittedAddress:14 ReservedAddressLimit:18"],_HEAP_SUBSEGMENT:["2600-","2600-3790 20 UserBlocks:4 BlockSize:10 BlockCount:14","6000-7601 20 UserBlocks:4 BlockSize:10 Flags:12 BlockCount:14","9200-19041 28 = BlockSize>4"],_HEAP_USERDATA_HEADER:["2600-","2600-7601 10 SubSegment:0 Signature:c","9200-9200 20 = FirstAllocationOffset:10 BlockStride:12 BusyBitmap:14 BitmapData:1c","9600-26200 20 = -FirstAllocationOffset -BlockStride EncodedOffsets:10"],_SEGMENT_HEAP:["10240-22631","10240-10240 300 TotalReservedPages:0 TotalCommittedPages:4 Signature:8 GlobalFlags:c LargeAllocMetadata:24 LargeCommittedPages:30 SegmentListHead:38 AllocatedBase:54 UncommittedBase:58 ReservedLimit:5c VsContext:60 LfhContext:98","18362-19041 580 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>20 AllocatedBase>44 LfhContext>1c4 EnvHandle:0 UserContext:1c MemStats:80 SegContexts:100 VsContext:200"],_HEAP_RUNTIME_MEMORY_STATS:["16299-22631","18362-19041 2c TotalReservedPages:0 TotalCommittedPages:4"],_HEAP_SEG_CONTEXT:["16299-22631","16299-16299 38 SegmentMask:0 UnitShift:4 FirstDescriptorIndex:6 SegmentListHead:14 LfhContext:2c VsContext:30 Heap:34","18362-19041 80 = LfhContext<18 Heap>8 SegmentListHead:44"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-22631","14393-14393 10 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:c Key:e Offset:f Size:f","18362-19041 10 = -Offset -Size Key<2 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlagBits:c.0.5 CommittedPageCount:c.5.3 UnitOffset:f UnitSize:f"],_HEAP_VS_SUBSEGMENT:["10240-22631","10240-10240 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16","18362-19041 18 = Signature:16.0.15"],_HEAP_LFH_CONTEXT:["10240-22631","10240-10240 268 BackendCtx:0","18362-19041 2c0 ="],_HEAP_LFH_SUBSEGMENT:["10240-22631","18362-19041 24 Owner:8 FreeCount:10 BlockCount:12 BlockOffsets:18 CommitUnitShift:1c CommitUnitCount:1d CommitStateOffset:1e BlockBitmap:20"],_HEAP_LARGE_ALLOC_DATA:["10240-22631","18362-19041 14 TreeNode:0 VirtualAddress:c UnusedBytes:c.0.16 ExtraPresent:10.0.1 AllocatedPages:10.12.20"],_RTL_RB_TREE:["7600-","7601-14393 8 Root:0 Min:4","15063-19041 8 = Encoded:4.0.1"],_RTL_BALANCED_LINKS:["6000-","6000-19041 10 Parent:0 LeftChild:4 RightChild:8"],_DPH_HEAP_ROOT:["2600-","2600-2600 94 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 pBusyAllocationListHead:20 nBusyAllocations:28 nBusyAllocationBytesCommitted:2c pFreeAllocationListHead:30 nFreeAllocations:38 nFreeAllocationBytesCommitted:3c pAvailableAllocationListHead:40 nAvailableAllocations:48 pNodePoolListHead:60 nNodePools:68 pNextHeapRoot:70 pPrevHeapRoot:74 ExtraFlags:80 NormalHeap:88","7601-19041 c0 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 BusyNodesTable:20 nBusyAllocations:5c nBusyAllocationBytesCommitted:60 pFreeAllocationListHead:64 nFreeAllocations:6c nFreeAllocationBytesCommitted:70 AvailableAllocationHead:74 nAvailableAllocations:7c pNodePoolListHead:94 nNodePools:9c NextHeap:a4 ExtraFlags:ac NormalHeap:b4"],_DPH_HEAP_BLOCK:["2600-","2600-2600 28 pNextAlloc:0 pVirtualBlock:4 nVirtualBlockSize:8 nVirtualAccessSize:c pUserAllocation:10 nUserRequestedSize:14 StackTrace:24","7601-19041 40 TableLinks:0 pNextAlloc:0 pUserAllocation:10 pVirtualBlock:14 nVirtualBlockSize:18 nVirtualAccessSize:1c nUserRequestedSize:20 StackTrace:30"]};
var Fe=[[2600,2600],[3790,3790],[6e3,6e3],[6001,6001],[6002,6003],[7600,7600],[7601,7601],[9200,9200],[9600,9600],[10240,10240],[10586,10586],[11082,11082],[14393,14393],[15063,15063],[16299,16299],[17134,17134],[17763,17763],[18362,18363],[19041,19045],[20348,20349],[22e3,22e3],[22621,22631],[26100,26100],[26200,26200]];
var go=6e3;
var fh=(function(){function t(e,n,r,a){this.source="built in";
this.narrowed=Object.create(null);
this.width=e;
this.builds=n;
this.variants=a;
var o=T(n,2),s=o[0],i=o[1];
this.name=(e===64?"x64 ":"x86 ")+s+(s===i?"":" to "+i)+r}
t.prototype.offset=function(e,n){var r=this.place(e,n);
return r===void 0?-1:r[0]};
t.prototype.size=function(e){var n=this.variants[e];
return n===void 0?0:n.size};
t.prototype.bits=function(e,n){var r=this.place(e,n);
return r===void 0||r[2]===0?null:[r[1],r[2]]};
t.prototype.shape=function(e){var n=this.variants[e];
return n===void 0?"":n.shape};
t.prototype.knows=function(e){if(e<this.builds[0]||e>this.builds[1])return false;
return Fe.some(function(n){var r=T(n,2),a=r[0],o=r[1];
return a<=e&&e<=o})};
t.prototype.about=function(e){var n=e.join(" ");
var r=this.narrowed[n];
if(r!==void 0)return r;
var a=this.narrow(e);
this.narrowed[n]=a;
return a};
t.prototype.narrow=function(e){var n=this;
var r=bo(this.width);
var a=function(l){return e.every(function(c){return l.shape(c)===n.shape(c)})};
var o=function(l){return r.filter(function(c){var f=c.builds;
return f[0]<=l&&l<=f[1]})};
var s=Fe.map(function(l){var c=T(l,1),f=c[0];
return o(f).length>0&&o(f).every(a)});
var i=Fe.map(function(l){var c=T(l,1),f=c[0];
return f}).indexOf(this.builds[0]);
if(!s[i])return this;
var u=i;
while(s[i-1]===true)i--;
while(s[u+1]===true)u++;
return new t(this.width,[Fe[i][0],Fe[u][1]],"",this.variants)};
t.prototype.place=function(e,n){var r=this.variants[e];
return r===void 0?void 0:r.fields[n]};
return t})();
var yo={};
function hh(t,e){var n=bo(t);
var r=function(a){return e===null?-a.builds[1]:Math.max(a.builds[0]-e,e-a.builds[1],0)};
return n.map(function(a,o){return{table:a,index:o}}).sort(function(a,o){return r(a.table)-r(o.table)||a.index-o.index}).map(function(a){return a.table})}
function bo(t){var e=yo[t];
if(e===void 0){e=dh(t);
yo[t]=e}
return e}
function dh(t){var e,n;
var r=ah(t===64?lh:ch);
var a=[];
var o=function(d,g,S,x){var z=function(H,W){return a.push(new fh(t,[d,g],H,W))};
if(Xt(S)===Xt(x)){z("",S)}else{z(" with parts of earlier builds",S);
z(" with parts of later builds",x)}};
try{for(var s=re(vh(r)),i=s.next();!i.done;i=s.next()){var u=i.value,l=u.first,c=u.last,f=u.earlier,h=u.later;
o(l,c,f,h)}}catch(d){e={error:d}}finally{try{if(i&&!i.done&&(n=s.return))n.call(s)}finally{if(e)throw e.error}}
return a}
function vh(t){var e=[];
var n="";
for(var r=0;r<Fe.length;r++){var a=T(Fe[r],2),o=a[0],s=a[1];
var i={first:o,last:s,earlier:ko(t,o,"earlier"),later:ko(t,o,"later")};
var u=n;
n=Xt(i.earlier)+Xt(i.later);
if(n==="")continue;
if(n===u)e[e.length-1].last=s;
else e.push(i)}
return e}
function Xt(t){return Object.keys(t).map(function(e){return e+" "+t[e].shape}).join("\n")}
function ko(t,e,n){var r=Object.create(null);
for(var a=0;a<t.length;a++){var o=ph(t[a],e,n);
if(o!==null)r[t[a].name]=o}
return r}
function ph(t,e,n){if(e<t.from||e>t.to)return null;
var r=null;
var a=null;
for(var o=0;o<t.variants.length;o++){var s=t.variants[o];
if(s.first<=e&&e<=s.last)return s;
if(s.last<go!==e<go)continue;
if(s.last<e)r=s;
else if(a===null)a=s}
return n==="earlier"?r||a:a||r}
var mh=Object.create(null);
var gh=(function(){function t(e,n,r){this.source="symbols";
this.builds=null;
this.debuggee=e;
this.module=n;
this.name="".concat(r===64?"x64":"x86"," by symbols of ").concat(n)}
t.prototype.offset=function(e,n){var r=this.fieldsOf(e)[n];
return r===void 0?-1:r.offset};
t.prototype.size=function(e){var n=this.find(e);
return n===null?0:n.size};
t.prototype.bits=function(e,n){var r=this.fieldsOf(e)[n];
return r===void 0?null:r.bits};
t.prototype.shape=function(e){var n=this.fieldsOf(e);
return Object.keys(n).map(function(r){return"".concat(r,":").concat(n[r].offset)}).join(" ")};
t.prototype.knows=function(){return true};
t.prototype.about=function(){return this};
t.prototype.find=function(e){return this.debuggee.structure(this.module,e)};
t.prototype.fieldsOf=function(e){var n=this.find(e);
return n===null?mh:n.fields};
return t})();
function yh(t,e,n){var r=new gh(t,e,n);
var a=n===64?16:8;
var o=r.size("_HEAP")>0&&r.size("_HEAP_ENTRY")===a;
return o?r:null}
function bh(t,e,n,r){var a=r===null?null:yh(t,r,e);
var o=hh(e,n);
return a===null?o:[a].concat(o)}
var kh={32:{pointerSize:4,processHeap:24,globalFlag:104,build:172},64:{pointerSize:8,processHeap:48,globalFlag:188,build:288}};
function ar(t){var e=t.memory;
if(e===null)return[];
return t.once("heap worlds",function(){return wh(t,e)})}
function wh(t,e){var n=t.target;
var r=ao(t).pebs;
var a=n.pointerSize===8?64:32;
var o=n.isWow64?[64,32]:[a];
return o.map(function(s){var i=r.filter(function(u){return u.bits===s})[0];
return Sh(t,e,s,i===void 0?null:i.address)})}
function Sh(t,e,n,r){var a=kh[n];
var o=Eh(t,n);
var s=r===null?null:e.u32(r+a.build);
var i=s===null?xh(t):s&65535;
var u=r===null?null:e.u32(r+a.globalFlag);
var l=r===null?null:e.pointer(r+a.processHeap,a.pointerSize);
return{bits:n,pointerSize:a.pointerSize,granularity:n===64?16:8,peb:r,build:i,globalFlag:u===null?0:u,processHeap:l===0?null:l,ntdll:o,memory:e,layouts:bh(t,n,i,o===null?null:o.name)}}
function xh(t){return t.once("build of vertarget",function(){return Wa(t.run("vertarget").lines).build})}
function Eh(t,e){var n=t.modules().filter(function(o){var s=o.name;
return/^ntdll(_[0-9a-f]+)?$/i.test(s)});
if(!t.target.isWow64)return n[0]||null;
var r=function(o){return n.filter(function(s){var i=s.path;
return o.test(i)})[0]};
var a=r(e===32?/\\syswow64\\/i:/\\system32\\/i);
if(a!==void 0)return a;
if(r(/\\(syswow64|system32)\\/i)!==void 0)return null;
return n.filter(function(o){var s=o.base;
return s<4294967296===(e===32)})[0]||null}
var Hh=(function(){function t(){this.passed=0;
this.failed=[];
this.refuted=false}
t.prototype.check=function(e,n){if(n===true)this.passed++;
else if(n===false)this.failed.push(e)};
t.prototype.demand=function(e,n){this.check(e,n);
if(n===false)this.refuted=true};
return t})();
function or(t,e,n){var r=null;
var a=null;
for(var o=0;o<t.length;o++){var s=t[o];
var i=new Hh();
n(s,i);
var u=Ah(s,e,i);
if(a===null||bt(u)>bt(a))a=u;
if(i.refuted||bt(u)<=0)continue;
if(u.failed.length===0&&wo(s,e))return{choice:u,why:""};
if(r===null||bt(u)>bt(r))r=u}
return r===null?{choice:null,why:Ch(a,e)}:{choice:r,why:""}}
function bt(t){return t.passed-2*t.failed.length}
function wo(t,e){return t.source==="symbols"||e!==null&&t.knows(e)}
function Ah(t,e,n){var r=n.passed,a=n.failed;
var o=a.length===0?"":", "+a.length+" did not hold: "+a.join(", ");
var s=wo(t,e)?"":"; "+Bh(t,e);
var i=t.name+", proved by "+r+(r===1?" check":" checks")+o+s;
return{table:t,passed:r,failed:a,text:i}}
function Bh(t,e){var n=t.builds;
var r=e!==null&&n!==null&&n[0]<=e&&e<=n[1];
return r?"build "+e+" is not among the known ones":So(e)}
function So(t){return t===null?"the build of Windows is not known":"the build of this process is "+t}
function Ch(t,e){if(t===null)return"no layout of this heap is known";
if(t.passed+t.failed.length===0)return"the memory that would prove a layout is not captured";
return"no known layout fits: of "+t.table.name+", the closest one, "+t.failed.join(", ")+" did not hold; "+So(e)}
function sr(t,e){var n=Object.create(null);
var r=t.filter(function(a){var o=e.map(function(s){return a.shape(s)}).join("\n");
if(a.shape(e[0])===""||o in n)return false;
n[o]=true;
return true});
return r.map(function(a){return a.about(e)})}
function xo(t,e,n,r){var a=n.heap;
var o=e.bits===64?2:0;
var s=t.u32(r+a.flags);
var i=n.hasSegmentList?t.u32(r+a.encodeFlagMask):0;
if(s===null||i===null)return null;
var u=r+a.encoding+o*4;
var l=i===0?0:t.u32(u);
var c=i===0?0:t.u32(u+4);
var f=t.u8(r+a.frontEndHeapType);
var h=t.pointer(r+a.frontEndHeap);
if(l===null||c===null)return null;
return{world:e,layout:n,address:r,flags:s,code0:l,code1:c&65535,checkMask:i===0?0:255,headerWord:o,frontEndType:f===null?0:f,frontEnd:h===null?0:h}}
var ir=1;
var Eo=8;
var ur=8;
var Ho=62;
var Nh=63;
var Ao=64;
var Bo=63;
function kt(t,e){return((t^t>>>8^t>>>16^t>>>24)&e)!==0}
var Th=["_HEAP","_HEAP_SEGMENT","_HEAP_COUNTERS","_HEAP_UCR_DESCRIPTOR","_HEAP_UNCOMMMTTED_RANGE","_HEAP_VIRTUAL_ALLOC_ENTRY","_HEAP_USERDATA_HEADER","_HEAP_SUBSEGMENT","_LFH_HEAP"];
function Yt(t){var e=function(s){return t.offset("_HEAP",s)};
var n=function(s){return t.offset("_HEAP_SEGMENT",s)};
var r=e("SegmentList")>=0;
var a=function(s){return e("Counters")<0?-1:e("Counters")+t.offset("_HEAP_COUNTERS",s)};
var o=function(s){return t.offset("_HEAP_USERDATA_HEADER",s)};
return{hasSegmentList:r,heap:{size:t.size("_HEAP"),signature:e("Signature"),flags:e("Flags"),encodeFlagMask:e("EncodeFlagMask"),encoding:e("Encoding"),headerValidateLength:e("HeaderValidateLength"),virtualAllocdBlocks:e("VirtualAllocdBlocks"),segmentList:e("SegmentList"),segments:e("Segments"),lock:e("LockVariable"),frontEndHeap:e("FrontEndHeap"),frontEndHeapType:e("FrontEndHeapType"),totalFreeSize:e("TotalFreeSize"),totalReserved:a("TotalMemoryReserved"),totalCommitted:a("TotalMemoryCommitted"),totalInLargeBlocks:a("TotalSizeInVirtualBlocks"),totalSegments:a("TotalSegments")},segment:{signature:r?n("SegmentSignature"):n("Signature"),listEntry:n("SegmentListEntry"),heap:n("Heap"),base:n("BaseAddress"),pages:n("NumberOfPages"),firstEntry:n("FirstEntry"),lastValidEntry:n("LastValidEntry"),uncommittedPages:n("NumberOfUnCommittedPages"),ranges:r?n("UCRSegmentList"):n("UnCommittedRanges")},range:zh(t,r),large:{size:t.size("_HEAP_VIRTUAL_ALLOC_ENTRY"),commitSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","CommitSize"),reserveSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","ReserveSize"),busyBlock:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","BusyBlock")},userData:{size:t.size("_HEAP_USERDATA_HEADER"),subSegment:o("SubSegment"),signature:o("Signature"),encodedOffsets:o("EncodedOffsets"),firstOffset:o("FirstAllocationOffset"),blockStride:o("BlockStride"),busyBitmap:o("BusyBitmap"),bitmapData:o("BitmapData")},subsegment:{userBlocks:t.offset("_HEAP_SUBSEGMENT","UserBlocks"),blockSize:t.offset("_HEAP_SUBSEGMENT","BlockSize"),blockCount:t.offset("_HEAP_SUBSEGMENT","BlockCount")},lfh:{heap:t.offset("_LFH_HEAP","Heap"),firstUncommitted:t.offset("_LFH_HEAP","FirstUncommittedAddress"),reservedLimit:t.offset("_LFH_HEAP","ReservedAddressLimit")},lookAsideSize:t.size("_HEAP_LOOKASIDE")}}
function zh(t,e){var n=e?"_HEAP_UCR_DESCRIPTOR":"_HEAP_UNCOMMMTTED_RANGE";
return{link:t.offset(n,e?"SegmentEntry":"Next"),address:t.offset(n,"Address"),size:t.offset(n,"Size")}}
var Oh=65536;
var Co=(function(){function t(e,n){this.broken="";
this.brokenAt=0;
this.missing=0;
this.seen={};
this.left=Oh;
this.behind=[];
this.fields=e;
this.head=n;
this.at=n;
this.seen[n]=true}
t.prototype.next=function(){if(this.broken!=="")return this.behind.pop()||null;
var e=this.follow(this.at,0);
if(e!==null||this.broken==="")return e;
var n=this.fields.pointerSize;
var r=this.follow(this.head,n);
while(r!==null){this.behind.push(r);
r=this.follow(r,n)}
return this.behind.pop()||null};
t.prototype.follow=function(e,n){var r=this.fields.pointer(e+n);
if(r===this.head)return null;
if(r===null||r===0||r%4!==0||this.seen[r]||this.left--===0){if(this.broken===""){this.brokenAt=e+n;
this.missing=r===null?e+n:0;
var a=r===null?" is not captured":" is damaged";
this.broken="the link at "+k(e+n)+a}
return null}
this.seen[r]=true;
this.at=r;
return r};
return t})();
function No(t,e){var n=new Co(t,e);
var r=[];
for(var a=n.next();a!==null;a=n.next())r.push(a);
var o=n.broken,s=n.brokenAt,i=n.missing;
return{entries:r,broken:o,brokenAt:s,missing:i}}
var Rh=65536;
var Ph={ranges:[],broken:"",missing:0};
function Mh(t,e,n){var r=e.range,a=e.hasSegmentList;
var o=a?No(t,n):_h(t,n,r.link);
var s=[];
var i=o.missing;
o.entries.forEach(function(u){var l=u-r.link;
var c=t.pointer(l+r.address);
var f=t.pointer(l+r.size);
if(c===null||f===null)i=l;
else if(f!==0)s.push([c,c+f])});
s.sort(function(u,l){return u[0]-l[0]});
return{ranges:s,broken:o.broken,missing:i}}
function _h(t,e,n){var r=[];
var a={};
var o=e;
var s=t.pointer(o);
while(s!==null&&s!==0&&s%4===0&&!a[s]&&r.length<Rh){a[s]=true;
o=s+n;
r.push(o);
s=t.pointer(o)}
if(s===0)return{entries:r,broken:"",brokenAt:0,missing:0};
var i=s===null?"a link is not captured":"the link to "+k(s)+" is damaged";
return{entries:r,broken:i,brokenAt:o,missing:s===null?o:0}}
function Fh(t,e,n){var r=[];
var a=t;
var o=0;
n.forEach(function(s){var i=T(s,2),u=i[0],l=i[1];
if(u<a||l>e||l<=u||u%y!==0||l%y!==0){o++;
return}
if(u>a)r.push([a,u]);
a=l});
if(a<e)r.push([a,e]);
return{runs:r,ranges:n.length-o,impossible:o}}
var Lh=64;
var lr=(function(){function t(e,n,r){this.segments=[];
this.caveats=[];
this.uncommittedRanges=0;
this.index=-1;
this.hasFirst=false;
this.lost=0;
this.fields=e;
this.layout=n;
this.heap=r;
var a=r+n.heap.segmentList;
this.ring=n.hasSegmentList?new Co(e,a):null}
t.prototype.list=function(){var e=this,n=e.segments,r=e.uncommittedRanges,a=e.lost,o=e.caveats;
return{segments:n,uncommittedRanges:r,lost:a,caveats:o}};
t.prototype.next=function(){return this.ring===null?this.nextInArray():this.nextInRing(this.ring)};
t.prototype.read=function(e){var n=this,r=n.fields,a=n.layout,o=n.heap,s=n.caveats;
var i=Kh(r,a,o,e);
var u="The segment at "+k(e);
if(typeof i==="string"){s.push(u+" is left out: "+i+".");
this.lost=this.lost||e;
return null}
var l=i.base,c=i.end,f=i.first,h=i.uncommitted;
var d=h===0?Ph:Mh(r,a,e+a.segment.ranges);
var g=Fh(l,c,d.ranges),S=g.runs,x=g.ranges,z=g.impossible;
var H=c-l-S.reduce(function(U,J){return U+J[1]-J[0]},0);
var W=l<d.missing&&d.missing<c;
var C=W&&h>H?h-H:0;
if(d.broken!=="")s.push(u+" has a list of uncommitted ranges that is not whole: "+d.broken+".");
if(z>0)s.push(u+" lists "+z+" uncommitted ranges that cannot be.");
if(h!==H+C)s.push(u+Wh(h,H));
var F=c-l-H-C;
var D=Math.max(this.index,0);
var N={kind:"segment",base:l,reserved:c-l,committed:F,first:f,runs:S,unlisted:C,index:D};
this.segments.push(N);
this.uncommittedRanges+=x;
return N};
t.prototype.nextInRing=function(e){if(!this.hasFirst){this.hasFirst=true;
return this.heap}
var n=e.next();
if(n===null){if(e.broken!==""){this.caveats.push("The list of segments is not whole: "+e.broken+this.counted());
this.lost=this.lost||e.brokenAt}
return null}
var r=n-this.layout.segment.listEntry;
return r===this.heap?this.nextInRing(e):r};
t.prototype.counted=function(){var e=this,n=e.fields,r=e.layout,a=e.heap;
var o=n.u32(a+r.heap.totalSegments);
var s=n.pointer(a+r.heap.totalReserved);
if(o===null||s===null)return".";
return". The heap counts "+o+" segments and "+k(s)+" reserved bytes."};
t.prototype.nextInArray=function(){while(++this.index<Lh){var e=this.heap+this.layout.heap.segments+this.index*this.fields.pointerSize;
var n=this.fields.pointer(e);
if(n===null){this.caveats.push("The array of segments is not captured.");
return null}
if(n!==0)return n}
return null};
return t})();
function To(t,e,n){var r=new lr(t,e,n);
for(var a=r.next();a!==null;a=r.next())r.read(a);
return r.list()}
function Kh(t,e,n,r){var a=e.segment;
var o=t.pointer(r+a.base);
var s=t.u32(r+a.pages);
var i=t.pointer(r+a.firstEntry);
var u=t.pointer(r+a.lastValidEntry);
var l=t.u32(r+a.uncommittedPages);
if(o===null||s===null||i===null||u===null||l===null)return"its header is not captured";
var c=t.u32(r+a.signature)===yt&&t.pointer(r+a.heap)===n;
var f=o===r||!e.hasSegmentList&&o===n;
var h=Math.min(o+s*y,u);
if(!c||!f||o%y!==0||h%y!==0||i<=r||i>h)return"its header is damaged or belongs to another heap";
return{base:o,end:h,first:i,uncommitted:l*y}}
function Wh(t,e){return" counts "+t+" uncommitted bytes, its list names "+e+": what the list leaves out counts as committed."}
var Uh=1048576;
function Ih(t,e,n,r,a){var o=Yt(n);
var s=o.heap;
a.demand("Signature",Le(t.u32(r+s.signature),gt));
if(a.refuted)return;
if(!o.hasSegmentList){a.demand("Segments",Vh(t,o,r));
return}
a.demand("Heap",Le(t.pointer(r+o.segment.heap),r));
a.demand("BaseAddress",Le(t.pointer(r+o.segment.base),r));
a.check("HeaderValidateLength",Le(t.u16(r+s.headerValidateLength),s.size));
Gh(t,e,o,r,a);
zo(t,"VirtualAllocdBlocks",r+s.virtualAllocdBlocks,a);
zo(t,"SegmentList",r+s.segmentList,a);
jh(t,o,r,a);
if(a.failed.length>0||!Dh(n,e.build))$h(t,o,r,a)}
function Dh(t,e){var n=t.source,r=t.builds;
if(n==="symbols"||r===null)return true;
return e!==null&&r[0]<=e&&e<=r[1]}
function Vh(t,e,n){if(t.pointer(n+e.heap.segments)===null)return null;
var r=new lr(t,e,n);
for(var a=r.next();a!==null;a=r.next()){if(r.read(a)!==null)return true}
return false}
function Gh(t,e,n,r,a){var o=t.u32(r+n.heap.encodeFlagMask);
a.demand("EncodeFlagMask",o===null?null:o===0||o===Uh);
var s=xo(t,e,n,r);
if(s===null||s.checkMask===0)return;
var i=t.u32(r+s.headerWord*4);
if(i===null)return;
a.check("Encoding",!kt(i^s.code0,s.checkMask))}
function zo(t,e,n,r){var a=t.pointer(n);
if(a===null)return;
var o=a>0&&a%t.pointerSize===0;
r.check(e,o?Le(t.pointer(a+t.pointerSize),n):false)}
function jh(t,e,n,r){var a=t.u8(n+e.heap.frontEndHeapType);
var o=t.pointer(n+e.heap.frontEndHeap);
if(a===null||o===null)return;
r.check("FrontEndHeapType",a===0&&o===0||a===2&&o!==0);
if(a!==2||o===0||e.lfh.heap<0)return;
r.check("_LFH_HEAP.Heap",Le(t.pointer(o+e.lfh.heap),n))}
function $h(t,e,n,r){var a=To(t,e,n),o=a.segments,s=a.caveats;
if(s.length>0)return;
var i=o.reduce(function(l,c){return l+c.reserved},0);
var u=t.pointer(n+e.heap.totalReserved);
r.check("TotalMemoryReserved",u===null?null:u>=i&&u%y===0);
r.check("TotalSegments",Le(t.u32(n+e.heap.totalSegments),o.length))}
function Le(t,e){return t===null?null:t===e}
var Xh=Math.pow(2,47);
function Oo(t){return t>0&&t<Xh&&t%4===0}
function wt(t,e){var n=t.u32(e-e%4);
return n===null?null:n>>>e%4*8&255}
function St(t,e){var n=t.u32(e-e%4);
return n===null||e%2!==0?null:n>>>e%4*8&65535}
function j(t,e,n){var r=t.u32(e);
if(n===4||r===null)return r;
var a=t.u32(e+4);
return a===null?null:a*4294967296+r}
var cr=(function(){function t(e,n){if(n===void 0){n=null}
this.world=e;
this.reader=n}
Object.defineProperty(t.prototype,"pointerSize",{get:function(){return this.world.pointerSize},enumerable:false,configurable:true});
t.prototype.u32=function(e){var n=this.reader;
if(!(e>0)||e%4!==0)return null;
if(n!==null&&e>=n.base&&e+4<=n.limit){if(n.firstHole(e,e+4)===0)return n.words[(e-n.base)/4]}
return this.world.memory.u32(e)};
t.prototype.u16=function(e){return St(this,e)};
t.prototype.u8=function(e){return wt(this,e)};
t.prototype.pointer=function(e){return j(this,e,this.pointerSize)};
return t})();
var I=0;
var ue=1;
var et=2;
var ve=0;
var le=1;
var tt=2;
var Ro=3;
var Yh=4;
var nt=["back end","LFH","VS","large","page heap"];
var Zh=["busy","free","internal"];
var xe=4096;
var fr=(function(){function t(){this.count=0;
this.capacity=xe;
this.address=new Float64Array(xe);
this.size=new Float64Array(xe);
this.user=new Float64Array(xe);
this.userSize=new Float64Array(xe);
this.state=new Uint8Array(xe);
this.origin=new Uint8Array(xe);
this.flags=new Uint8Array(xe);
this.trace=new Float64Array(xe)}
return t})();
var qh=5;
function Po(t,e,n,r,a,o){if((o&Ao)!==0)return Jh(t,e,n,r,a,o&Bo);
var s=t.granularity;
var i=o;
if(o===Nh){var u=s===8?e+n-4:e+n;
var l=t.word(u,e);
if(l===null)return Mo(t,e,n,u);
i=l}
if(i<ur||i>n)return t.gap(e,n,"damaged","the block at "+k(e)+" counts "+i+" unused bytes of "+n);
return t.busyRow(e,n,e+s,n-i,r,a,0)}
function Jh(t,e,n,r,a,o){var s=t.granularity;
var i=e+(o+1)*s;
if(o===0||i>e+n)return hr(t,e,n);
var u=t.reader;
if(!u.cover(e,i-e,t.runEnd))return Mo(t,e,n,i-4);
var l=u.words;
var c=(e+s-u.base)/4;
var f=l[c]+(s===16?l[c+1]*4294967296:0);
var h=l[(i-u.base)/4-1];
if(h>>>24!==qh||(h>>>16&255)!==o)return hr(t,e,n);
var d=h&65535;
if(d<i-e-8||d>n)return hr(t,e,n);
return t.busyRow(e,n,i,n-d,r,a,f)}
function Mo(t,e,n,r){var a="how much of the block at "+k(e)+" is used stands at "+k(r)+", which is not captured";
return t.gap(e,n,"not captured",a)}
function hr(t,e,n){return t.gap(e,n,"damaged","the block at "+k(e)+" has a prefix without an extended header")}
var _o=2e3;
function Qh(t,e,n){var r=t.granularity,a=t.reader;
var o={lookUps:0};
var s=Math.ceil(e/r)*r;
while(s+2*r<=n&&o.lookUps<_o){if(!a.cover(s,2*r,n)){s=ed(t,Math.max(a.holeEnd(s),s+r),n);
continue}
var i=td(t,s,n,o);
if(i.isFree)return i.at;
s=i.at}
return n}
function Zt(t,e,n,r,a,o){var s=Qh(t,n,r);
t.previousGranules=-1;
return t.gap(e,s-e,a,o)?s:-1}
function ed(t,e,n){var r=t.facts.world.memory;
for(var a=Math.ceil(e/y)*y;a<n;a+=y){if(t.probesLeft--<=0)return n;
if(r.whole(a,y)!==null)return a}
return n}
function td(t,e,n,r){var a=t.reader,o=t.granularity;
var s=a.words,i=a.base;
var u=a.firstHole(e,a.limit);
var l=Math.min(u===0?a.limit:u,n);
var c=e;
for(;c+2*o<=l;c+=o){if(!nd(t,s,(c-i)/4,n-c))continue;
if(r.lookUps++>=_o)return{at:n,isFree:false};
if(rd(t,c))return{at:c,isFree:true}}
return{at:Math.max(c,u===0?c:u),isFree:false}}
function nd(t,e,n,r){var a=t.granularity,o=t.headerWord;
var s=t.facts,i=s.code0,u=s.checkMask,l=s.layout;
var c=e[n+o]^i;
var f=l.hasSegmentList?c>>>16&255:e[n+o+1]>>>8&255;
if((f&ir)!==0)return false;
if(kt(c,u))return false;
var h=(c&65535)*a;
if(h<2*a||h>r)return false;
var d=n+a/4;
return e[d]!==0&&e[d]%4===0&&e[d+a/8]%4===0}
function rd(t,e){var n=t.facts.world,r=n.memory,a=n.pointerSize;
var o=e+t.granularity;
var s=r.pointer(o,a);
var i=r.pointer(o+a,a);
if(s===null||i===null||!Fo(s)||!Fo(i))return false;
return r.pointer(s+a,a)===o&&r.pointer(i,a)===o}
function Fo(t){return t>=65536&&t<140737488355328&&t%4===0}
var Ke=128;
function ad(t,e){var n=t.reader,r=t.granularity;
var a=e.first,o=e.stride,s=e.count;
var i=0;
while(i<s){var u=a+i*o;
if(!n.cover(u,r,t.runEnd)){var l=od(t,e,i);
var c="the headers of "+l+" slots from "+k(u)+" on are not captured";
if(!t.gap(u,l*o,"not captured",c))return false;
i+=l;
continue}
i=sd(t,e,i);
if(i<0)return false}
return true}
function od(t,e,n){var r=e.first,a=e.stride,o=e.count;
var s=r+n*a+t.granularity-4;
var i=t.reader.holeEnd(s);
if(i===s)return 1;
return Math.min(Math.max(Math.ceil((i-s)/a),1),o-n)}
function sd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity;
var s=r.words,i=r.base;
var u=a.address,l=a.user,c=a.userSize,f=a.state,h=a.capacity;
var d=e.stride,g=e.bitmap;
var S=d>>>2;
var x=r.firstHole(e.first+n*d,r.limit);
var z=(x===0?r.limit:x)-i>>>2;
var H=t.information===null?Ke+Math.min(Ho,d):0;
var W=e.count;
var C=a.count;
var F=C;
var D=n;
var N=e.first+n*d;
var U=(N-i+o>>>2)-1;
for(;D<W&&U<z;D++,U+=S,N+=d){var J=s[U]>>>24;
var Ee=g===null?J!==Ke:(g[D>>>5]>>>(D&31)&1)!==0;
if(!Ee){if(J!==Ke)t.notes.noteSlotDifference(N);
u[C]=N;
l[C]=0;
c[C]=0;
f[C]=ue;
C++}else if(J>=Ke+ur&&J<=H){u[C]=N;
l[C]=N+o;
c[C]=d-J+Ke;
f[C]=I;
C++}else{dr(a,F,C,d);
if(!id(t,N,d,J))return-1;
F=C=a.count;
if(r.words!==s)return D+1}
if(C===h){dr(a,F,C,d);
if(!t.flush())return-1;
F=C=0}}
dr(a,F,C,d);
return D}
function dr(t,e,n,r){t.count=n;
if(e===n)return;
t.size.fill(r,e,n);
t.origin.fill(le,e,n);
t.flags.fill(0,e,n);
t.trace.fill(0,e,n)}
function id(t,e,n,r){if(r===Ke){t.notes.noteSlotDifference(e);
var a="the slot at "+k(e)+" is busy in the bitmap and free in its header";
return t.gap(e,n,"not decoded",a)}
if((r&Ke)===0){var a="the slot at "+k(e)+" ends its header with "+k(r);
return t.gap(e,n,"damaged",a)}
return Po(t,e,n,le,0,r&127)}
var vr=4041265344;
function ud(t,e,n,r,a){var o=t.facts.layout.userData;
var s=(a&Ao)!==0?a&Bo:0;
var i=e+(1+s)*t.granularity;
if(i+o.size>e+n)return t.internalRow(e,n,r);
var u=t.word(i+o.signature,e);
if(u===null){var l="what the heap itself keeps in the block at "+k(e)+" is not captured";
return t.gap(e,n,"not captured",l)}
if(u===vr)return ld(t,{at:e,size:n,flags:r,body:i});
return t.metadataRow(e,n,r)}
function ld(t,e){var n=e.at,r=e.size,a=e.flags;
var o=cd(t,e);
if(o==="cached")return t.freeRow(n,r,le,a);
if(typeof o==="string")return t.gap(n,r,o.indexOf("not captured")>=0?"not captured":"not decoded",o);
var s=o.first,i=o.stride,u=o.count;
var l=s+i*u;
return t.internalRow(n,s-n,a)&&ad(t,o)&&t.internalRow(l,n+r-l,a)}
function cd(t,e){var n=t.facts.layout,r=n.userData,a=n.subsegment;
var o=t.facts.world.pointerSize;
var s=e.body;
var i=gd(t,e);
if(typeof i==="string")return pr(e)+" "+i;
var u=t.pointer(s+r.subSegment,e.at);
if(u===null)return pr(e)+": its header is not captured";
var l=u%4===0&&u>0?j(t.structures,u+a.userBlocks,o):0;
if(l===s)return hd(t,e,u,i);
if(l!==null&&(i===null||!i.hasBusy||fd(t,l)))return"cached";
var c=vd(t,e,i);
if(c!==null)return c;
var f="its subsegment at "+k(u);
var h=pr(e);
if(l===null)return h+": "+f+" is not captured";
return h+" has busy slots, but "+f+" points to "+k(l)}
function pr(t){return"the user block at "+k(t.body)}
function fd(t,e){var n=t.facts.layout.userData.signature;
return e===0||e%4===0&&t.structures.u32(e+n)===vr}
function hd(t,e,n,r){var a=t.facts.layout.subsegment;
var o=St(t.structures,n+a.blockSize);
var s=St(t.structures,n+a.blockCount);
if(o===null||s===null)return"the subsegment at "+k(n)+" is not captured";
var i=o*t.granularity;
var u=Lo(t,s);
if(i===0||s===0||e.body+u+i*s>e.at+e.size)return"the subsegment at "+k(n)+" names "+s+" slots of "+i+" bytes, which its user block cannot hold";
if(r!==null&&r.count!==s)return"the subsegment at "+k(n)+" names "+s+" slots, the bitmap of its user block "+r.count;
dd(t,e,u,i);
return{first:e.body+u,stride:i,count:s,bitmap:r===null?null:r.words}}
function Lo(t,e){var n=t.facts.layout.userData;
if(n.bitmapData<0)return n.size;
var r=t.granularity;
var a=r*4;
var o=n.bitmapData+Math.ceil(e/a)*a/8;
return Math.ceil(o/r)*r}
function Ko(t,e){var n=t.facts,r=n.layout,a=n.frontEnd;
if(r.userData.encodedOffsets<0)return null;
var o=t.word(e.body+r.userData.encodedOffsets,e.at);
return o===null?null:(o^Wo(e.body)^Wo(a))>>>0}
function dd(t,e,n,r){var a=Ko(t,e);
if(a!==null)t.key.vote((a^(n|r<<16))>>>0)}
function vd(t,e,n){if(n===null||n.count===0)return null;
var r=Lo(t,n.count);
var a=e.at+e.size-e.body;
var o=pd(t,e,n.count,r,a);
if(o===null||(o&65535)!==r)return null;
var s=o>>>16;
if(s===0||s%t.granularity!==0||r+s*n.count>a)return null;
var i={first:e.body+r,stride:s,count:n.count,bitmap:n.words};
if(!md(t,e,i))return null;
t.notes.byKey++;
return i}
function pd(t,e,n,r,a){var o=t.facts.layout.userData;
if(o.firstOffset>=0)return t.word(e.body+o.firstOffset,e.at);
var s=Ko(t,e);
if(s===null)return null;
var i=t.electedKey({mixed:s,first:r,count:n,room:a});
return i===null?null:(s^i)>>>0}
function md(t,e,n){var r=n.first,a=n.stride,o=n.count;
for(var s=0;s<o;s++){var i=t.word(r+s*a+t.granularity-4,e.at);
if(i!==null&&i>>>31===0)return false}
return true}
function gd(t,e){var n=t.facts.layout.userData;
if(n.busyBitmap<0)return null;
var r=e.at,a=e.body;
var o=t.word(a+n.busyBitmap,r);
if(o===null)return"has a header that is not captured";
var s=a+n.bitmapData;
if(o>65536||s+o/8>r+e.size)return"has a bitmap of "+o+" bits";
var i=new Uint32Array(Math.ceil(o/32));
var u=false;
for(var l=0;l<i.length;l++){var c=t.word(s+l*4,r);
if(c===null)return"has a bitmap that is not captured";
var f=o-l*32;
i[l]=f>=32?c:c&(1<<f)-1;
if(i[l]!==0)u=true}
return{count:o,words:i,hasBusy:u}}
function Wo(t){return t%4294967296>>>0}
var yd=1;
var bd=3;
function kd(t,e,n){var r=e;
t.previousGranules=-1;
t.runEnd=n;
while(r<n){if(t.reader.cover(r,t.granularity,n)){r=wd(t,r,n)}else{var a="the header at "+k(r)+" is not captured";
r=Zt(t,r,t.reader.holeEnd(r),n,"not captured",a)}
if(r<0)return false}
return true}
function wd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=t.facts,u=i.code0,l=i.code1,c=i.checkMask;
var f=r.words,h=r.base;
var d=a.address,g=a.size,S=a.user,x=a.userSize,z=a.state,H=a.origin,W=a.flags,C=a.trace,F=a.capacity;
var D=o/4;
var N=r.firstHole(e,r.limit);
var U=(n-h)/4;
var J=Math.min(((N===0?r.limit:N)-h)/4-s-1,U);
var Ee=t.information===null?Ho:0;
var Oe=t.previousGranules;
var _=a.count;
var Q=(e-h)/4;
while(Q<J){var ke=f[Q+s]^u;
var L=f[Q+s+1];
var fe=ke&65535;
var Re=Q+fe*D;
var se=h+Q*4;
var He=kt(ke,c)||fe===0||Re>U;
if(He||(L^l^Oe)<<16!==0){a.count=_;
t.previousGranules=Oe;
if(He||!xd(t,se,ke)){var Ft=Ed(t,se,ke,L,n);
return Zt(t,se,se+o,n,"damaged",Ft)}}
var ne=ke>>>16&255;
var Xe=L>>>24;
var we=fe*o;
if((ne&ir)===0){t.freeGranules+=fe;
d[_]=se;
g[_]=we;
S[_]=0;
x[_]=0;
z[_]=ue;
H[_]=ve;
W[_]=ne;
C[_]=0;
_++}else if((ne&Eo)===0&&Xe>=ur&&Xe<=Ee&&Xe<=we){d[_]=se;
g[_]=we;
S[_]=se+o;
x[_]=we-Xe;
z[_]=I;
H[_]=ve;
W[_]=ne;
C[_]=0;
_++}else{a.count=_;
if(!Sd(t,se,we,ne,Xe))return-1;
_=a.count;
if(r.words!==f){t.previousGranules=fe;
return h+Re*4}}
if(_===F){a.count=_;
if(!t.flush())return-1;
_=0}
Oe=fe;
Q=Re}
a.count=_;
t.previousGranules=Oe;
return h+Q*4}
function Sd(t,e,n,r,a){if(a===bd)return t.internalRow(e,n,r);
if(a===yd)return t.metadataRow(e,n,r);
if((r&Eo)!==0)return ud(t,e,n,r,a);
return Po(t,e,n,ve,r,a)}
function xd(t,e,n){var r=t.facts,a=r.checkMask,o=r.code1;
var s=n&65535;
if(t.previousGranules<0)return true;
if(a===0&&e+s*t.granularity<t.runEnd){var i=t.word(e+s*t.granularity+t.headerWord*4+4,e);
if(i===null||((i^o)&65535)!==s)return false}
t.notes.noteWrongPrevious(e);
return true}
function Ed(t,e,n,r,a){var o=t.facts,s=o.code0,i=o.checkMask;
var u="the header "+mt(n^s)+" "+mt(r)+" at "+k(e);
var l=n&65535;
if(kt(n,i))return u+" has a wrong checksum";
if(l===0)return u+" names a size of 0";
var c=l*t.granularity;
if(e+c>a)return u+" names "+c+" bytes, which reach past the committed memory";
return u+" fits neither the block before nor the one behind"}
var Hd=16777216;
function Ad(t,e){var n=e.layout.lfh;
var r=e.frontEnd;
if(e.frontEndType!==2||n.firstUncommitted<0||n.reservedLimit<0)return null;
if(t.pointer(r+n.heap)!==e.address)return null;
var a=t.pointer(r+n.firstUncommitted);
var o=t.pointer(r+n.reservedLimit);
if(a===null||o===null||r%y!==0)return null;
var s=r<a&&a<=o&&o-r<=Hd;
if(!s||a%y!==0||o%y!==0)return null;
return{kind:"front end",base:r,reserved:o-r,committed:a-r}}
function Bd(t,e){var n=[];
var r=e.address+e.layout.heap.virtualAllocdBlocks;
var a=No(t,r);
if(a.broken!=="")n.push("The list of large blocks is not whole: "+a.broken+".");
var o=[];
var s=a.brokenAt;
a.entries.forEach(function(i){var u=Cd(t,e,i);
if(u!==null){o.push(u);
return}
s=s||i;
n.push("The large block at "+k(i)+" is left out: its header is damaged or not captured.")});
return{blocks:o,lost:s,caveats:n}}
function Cd(t,e,n){var r=e.layout,a=r.large,o=r.hasSegmentList;
var s=e.world.granularity;
var i=t.pointer(n+a.commitSize);
var u=t.pointer(n+a.reserveSize);
var l=n+a.busyBlock+e.headerWord*4;
var c=t.u32(l);
var f=t.u32(l+4);
if(i===null||u===null||c===null||f===null)return null;
if(n%y!==0||i%y!==0||i<=a.size||u<i)return null;
var h=(c^e.code0)>>>0;
var d=o?h>>>16&255:f>>>8&255;
var g=h&65535;
var S=o?(f>>>16&255)*s:0;
var x=n+a.busyBlock+s;
var z=kt(h,e.checkMask)||(d&1)===0||g<a.size+S||g>i?"the header of the large block at "+k(n)+" is damaged":"";
var H=S===0?0:t.pointer(x)||0;
return{kind:"large block",base:n,reserved:u,committed:i,user:x+S,userSize:i-g,flags:d,trace:H,damage:z}}
var Uo=(function(){function t(){this.votes={};
this.keyless=[];
this.voters=0}
t.prototype.vote=function(e){this.votes[e]=(this.votes[e]||0)+1;
this.voters++};
Object.defineProperty(t.prototype,"unanimous",{get:function(){var e=Object.keys(this.votes);
return e.length===1&&this.voters>1?Number(e[0]):null},enumerable:false,configurable:true});
t.prototype.addKeyless=function(e){this.keyless.push(e)};
t.prototype.elected=function(e){return this.voters>0?Io(this.votes,1):Io(Nd(this.keyless,e),2)};
return t})();
function Io(t,e){var n=null;
var r=false;
Object.keys(t).forEach(function(o){var s=t[Number(o)];
if(n!==null&&s===n.agreeing)r=true;
if(n!==null&&s<=n.agreeing)return;
n={key:Number(o),agreeing:s};
r=false});
var a=n;
return a===null||r||a.agreeing<e?null:a}
function Nd(t,e){var n={};
t.forEach(function(r){var a=r.mixed,o=r.first,s=r.count,i=r.room;
var u=Math.floor((i-o)/s/e)*e;
var l=(i-o-4*e)/(s+1);
for(var c=u;c>0&&c>l&&c<65536;c-=e){var f=(a^(o|c<<16))>>>0;
n[f]=(n[f]||0)+1}});
return n}
var Do=128;
var Td=65536;
function zd(t,e){var n=e.world,r=e.layout,a=e.frontEnd;
var o=new Uint8Array(Do);
if(e.frontEndType!==1||a===0)return{blocks:new Float64Array(0),uncertain:o,caveats:[]};
if(n.bits===64){var s="The look-aside lists of 64-bit Windows of before Vista are not read: their freed blocks count as busy.";
return{blocks:new Float64Array(0),uncertain:o,caveats:[s]}}
var i=[];
var u={};
var l=0;
for(var c=0;c<Do;c++){var f=t.pointer(a+c*r.lookAsideSize);
for(var h=0;h<Td&&f!==null&&f!==0&&!u[f];h++){u[f]=true;
i.push(f-n.granularity);
f=t.pointer(f)}
if(f===0)continue;
o[c]=1;
l++}
i.sort(function(g,S){return g-S});
var d="Look-aside lists that are not whole: "+l+". Which blocks of their sizes are free is not known.";
return{blocks:new Float64Array(i),uncertain:o,caveats:l>0?[d]:[]}}
function Od(t,e,n,r,a){var o=e.layout.heap;
var s=[];
var i=function(l,c,f,h){var d=l===0||c<0?null:t.pointer(e.address+c);
if(d===null||d%y!==0||d<=f)return;
var g=k(d-f)+" bytes of "+h+" that the heap counts are in no part of its list";
var S=t.pointer(l)===null?"not captured":"damaged";
s.push({kind:"not listed",base:l,reserved:0,committed:d-f,reason:S,detail:g})};
var u=a===null?0:a.committed;
i(n.lost,o.totalCommitted,Vo(n.segments)+u,"segments");
i(r.lost,o.totalInLargeBlocks,Vo(r.blocks),"large blocks");
return s}
function Vo(t){return t.reduce(function(e,n){return e+n.committed},0)}
var Rd=2882386875;
var Pd=2882386874;
var Go=2882382506;
var jo=2882382505;
var Md=3703225275;
var $o=3703225274;
var _d=3703220906;
var Xo=3703220905;
var Fd=(function(){function t(e){this.requestedSize=0;
this.trace=0;
this.isFreed=false;
this.isWide=e===8;
this.size=this.isWide?64:32}
t.prototype.readLight=function(e,n,r){var a=e[n];
if(a!==Go&&a!==jo)return false;
if(!this.readAt(e,n))return false;
return this.size+this.requestedSize<=r};
t.prototype.readAt=function(e,n){var r=Ld(e[n]);
if(r===0||e[n+this.size/4-1]!==r)return false;
var a=this.isWide;
var o=a?mr(e,n+4):e[n+2];
var s=a?mr(e,n+6):e[n+3];
if(o>s)return false;
this.requestedSize=o;
this.trace=a?mr(e,n+12):e[n+6];
this.isFreed=r===Xo||r===$o;
return true};
return t})();
function Ld(t){if(t===Go)return _d;
if(t===Rd)return Md;
if(t===jo)return Xo;
return t===Pd?$o:0}
function mr(t,e){return t[e+1]*4294967296+t[e]}
var gr=(function(){function t(e){this.words=new Uint32Array(0);
this.base=0;
this.limit=0;
this.window=null;
this.memory=e}
t.prototype.cover=function(e,n,r){if(e<this.base||e+n>this.limit){if(e+n>r)return false;
this.base=e-e%y;
var a=Math.min(ge,r-this.base);
this.adopt(this.memory.ahead(this.base,e+n-this.base,a-a%4));
if(e+n>this.limit)return false}
return this.firstHole(e,e+n)===0};
t.prototype.coverWhole=function(e){var n=this.memory.whole(e,ge);
if(n===null)return false;
this.window=n;
this.words=n.words;
this.base=e;
this.limit=e+ge;
return true};
t.prototype.adopt=function(e){this.window=e;
this.base=e.address;
this.words=e.words;
this.limit=this.base+this.words.length*4};
t.prototype.firstHole=function(e,n){var r=this.window===null?[]:this.window.holes;
for(var a=0;a<r.length;a++){if(r[a][0]<n&&r[a][1]>e)return r[a][0]}
return 0};
t.prototype.holeEnd=function(e){var n=this.window===null?[]:this.window.holes;
for(var r=0;r<n.length;r++){if(n[r][0]<=e&&e<n[r][1])return n[r][1]}
return e};
return t})();
var Kd=(function(){function t(){this.wrongPrevious=0;
this.firstWrongPrevious=0;
this.slotDifferences=0;
this.firstSlotDifference=0;
this.damaged=0;
this.byKey=0}
t.prototype.noteWrongPrevious=function(e){if(this.wrongPrevious++===0)this.firstWrongPrevious=e};
t.prototype.noteSlotDifference=function(e){if(this.slotDifferences++===0)this.firstSlotDifference=e};
t.prototype.sentences=function(){var e=[];
if(this.wrongPrevious>0){var n=this.wrongPrevious+", the first at "+k(this.firstWrongPrevious);
e.push("Headers that do not name the size of the block before them: "+n+".")}
if(this.slotDifferences>0){var n=this.slotDifferences+", the first at "+k(this.firstSlotDifference);
e.push("Slots of the LFH in which bitmap and header differ: "+n+". Memory is damaged, or was written while it was captured.")}
if(this.byKey>0){e.push("User blocks of the LFH whose subsegments were not captured: "+this.byKey+". Their slots were told by the key of the process.")}
return e};
return t})();
var Wd=64;
var Ud=8192;
var Id=(function(){function t(){this.starts=[];
this.copies=[];
this.next=0}
t.prototype.remember=function(e,n,r){var a=(n-e.base)/4;
var o=a+r/4;
if(r>Ud||a<0||o>e.words.length)return;
if(e.firstHole(n,n+r)!==0)return;
this.starts[this.next]=n;
this.copies[this.next]=new Uint32Array(e.words.subarray(a,o));
this.next=(this.next+1)%Wd};
t.prototype.word=function(e){var n=this,r=n.starts,a=n.copies;
if(e%4!==0)return-1;
for(var o=0;o<r.length;o++){var s=(e-r[o])/4;
if(s>=0&&s<a[o].length)return a[o][s]}
return-1};
return t})();
var Dd=1044480;
var Yo=(function(){function t(e,n,r,a){var o=this;
this.batch=new fr();
this.notes=new Kd();
this.passed=new Id();
this.structures={u32:function(u){return o.structureWord(u)}};
this.previousGranules=-1;
this.unlisted=0;
this.freeGranules=0;
this.gaps=0;
this.probesLeft=16;
this.runEnd=0;
this.facts=e;
this.key=n;
this.sink=r;
this.elect=a;
var s=e.world;
this.reader=new gr(s.memory);
this.granularity=s.granularity;
this.headerWord=e.headerWord;
var i=Ce(s)||s.peb===null;
this.information=i?new Fd(s.pointerSize):null}
t.prototype.flush=function(){if(this.batch.count===0)return true;
var e=this.sink.blocks(this.batch);
this.batch.count=0;
return e};
t.prototype.gap=function(e,n,r,a){var o=Math.min(this.unlisted,n);
this.unlisted-=o;
var s=n-o;
if(s>0)this.gaps++;
if(r==="damaged")this.notes.damaged++;
return s<=0||this.flush()&&this.sink.gap({address:e,bytes:s,reason:r,detail:a})};
t.prototype.internalRow=function(e,n,r){return n<=0||this.row(e,n,0,0,et,0,r,0)};
t.prototype.metadataRow=function(e,n,r){if(this.facts.frontEndType===2)this.passed.remember(this.reader,e,n);
return this.internalRow(e,n,r)};
t.prototype.freeRow=function(e,n,r,a){return n<=0||this.row(e,n,0,0,ue,r,a,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){var u=this.information;
var l=u===null?false:this.readInformation(r,a);
if(l===null){var c="what page heap says of the block at "+k(e)+" is not captured";
return this.gap(e,n,"not captured",c)}
if(l){if(u.isFreed)return this.row(e,n,0,0,ue,o,s,0);
var f=r+u.size;
var h=u.requestedSize;
return this.row(e,n,f,h,I,o,s,u.trace)}
return this.row(e,n,r,a,I,o,s,i)};
t.prototype.word=function(e,n){var r=this.reader;
var a=e+4-n;
if(e+4>this.runEnd)return null;
if(e<r.base||e+4>r.limit){if(a>Dd)return this.facts.world.memory.u32(e);
r.cover(n,a,this.runEnd)}
if(r.firstHole(e,e+4)!==0)return null;
return r.words[(e-r.base)/4]};
t.prototype.pointer=function(e,n){var r=this.word(e,n);
if(r===null||this.granularity===8)return r;
var a=this.word(e+4,n);
return a===null?null:a*4294967296+r};
t.prototype.structureWord=function(e){var n=this.reader;
if(e>=n.base&&e+4<=n.limit&&e%4===0){if(n.firstHole(e,e+4)===0)return n.words[(e-n.base)/4]}
var r=this.passed.word(e);
return r>=0?r:this.facts.world.memory.u32(e)};
t.prototype.electedKey=function(e){if(this.elect===null){this.key.addKeyless(e);
return null}
var n=this.key.unanimous;
return n===null?this.elect():n};
t.prototype.readInformation=function(e,n){var r=this,a=r.reader,o=r.information;
var s=o.size;
if(n<s)return false;
if(!a.cover(e,s,this.runEnd))return null;
return o.readLight(a.words,(e-a.base)/4,n)};
t.prototype.row=function(e,n,r,a,o,s,i,u){var l=this.batch;
var c=l.count++;
l.address[c]=e;
l.size[c]=n;
l.user[c]=r;
l.userSize[c]=a;
l.state[c]=o;
l.origin[c]=s;
l.flags[c]=i;
l.trace[c]=u;
return c+1<l.capacity||this.flush()};
return t})();
function Vd(t,e){var n=e.from;
t.previousGranules=-1;
t.runEnd=e.end;
while(n<e.end){if(t.reader.cover(n,t.granularity,e.end)){n=Gd(t,e,n)}else{var r="the header at "+k(n)+" is not captured";
n=Zt(t,n,t.reader.holeEnd(n),e.end,"not captured",r)}
if(n<0)return false}
return true}
function Gd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=r.words,u=r.base;
var l=a.address,c=a.size,f=a.user,h=a.userSize,d=a.state,g=a.origin,S=a.flags,x=a.trace,z=a.capacity;
var H=e.segment,W=e.end;
var C=e.lookAside,F=C.blocks,D=C.caveats;
var N=o/4;
var U=r.firstHole(n,r.limit);
var J=(W-u)/4;
var Ee=Math.min(((U===0?r.limit:U)-u)/4-s-1,J);
var Oe=t.information===null&&t.facts.frontEndType!==2&&D.length===0;
var _=t.facts.frontEndType===1?t.facts.frontEnd-o:0;
var Q=0;
while(Q<F.length&&F[Q]<n)Q++;
var ke=t.previousGranules;
var L=a.count;
var fe=(n-u)/4;
while(fe<Ee){var Re=i[fe+s];
var se=i[fe+s+1];
var He=Re&65535;
var Ft=fe+He*N;
var ne=u+fe*4;
if(He===0||Ft>J||se>>>24!==H||Re>>>16!==ke){a.count=L;
if(!$d(t,e,ne,Re,se,ke)){var Xe=Xd(e,t,ne,Re,se);
return Zt(t,ne,ne+o,W,"damaged",Xe)}}
var we=se>>>8&255;
var Rn=He*o;
if(Q<F.length&&F[Q]<ne)Q++;
var el=Q<F.length&&F[Q]===ne;
if((we&ir)===0||el){if(!el)t.freeGranules+=He;
l[L]=ne;
c[L]=Rn;
f[L]=0;
h[L]=0;
d[L]=ue;
g[L]=ve;
S[L]=we;
x[L]=0;
L++}else if(Oe&&ne!==_){l[L]=ne;
c[L]=Rn;
f[L]=ne+o;
h[L]=Rn-(se>>>16&255);
d[L]=I;
g[L]=ve;
S[L]=we;
x[L]=0;
L++}else{a.count=L;
if(!jd(t,e,ne,Rn,we,se>>>16&255))return-1;
L=a.count;
if(r.words!==i){t.previousGranules=He;
return u+Ft*4}}
if(L===z){a.count=L;
if(!t.flush())return-1;
L=0}
ke=He;
fe=Ft}
a.count=L;
t.previousGranules=ke;
return u+fe*4}
function jd(t,e,n,r,a,o){var s=t.facts,i=s.frontEnd,u=s.frontEndType;
if(u===1&&n+t.granularity===i)return t.internalRow(n,r,a);
if(e.lookAside.uncertain[r/t.granularity]===1){var l="the block at "+k(n)+" may be free: the look-aside list of its size is not whole";
return t.gap(n,r,"not captured",l)}
var c=t.facts.layout.userData;
var f=n+t.granularity;
if(t.facts.frontEndType===2&&f+c.size<=n+r){if(t.word(f+c.signature,n)===vr)return t.gap(n,r,"not decoded","a user block of the LFH of before Vista, whose slots are not known")}
return t.busyRow(n,r,f,r-o,ve,a,0)}
function $d(t,e,n,r,a,o){var s=r&65535;
var i=n+s*t.granularity;
if(s===0||i>e.end||a>>>24!==e.segment)return false;
if(o<0||r>>>16===o)return true;
if(i<e.end){var u=i+t.headerWord*4;
var l=t.word(u,n);
var c=t.word(u+4,n);
if(l===null||c===null)return false;
if(l>>>16!==s||c>>>24!==e.segment)return false}
t.notes.noteWrongPrevious(n);
return true}
function Xd(t,e,n,r,a){var o="the header "+mt(r)+" "+mt(a)+" at "+k(n);
var s=r&65535;
if(s===0)return o+" names a size of 0";
var i=s*e.granularity;
if(n+i>t.end)return o+" names "+i+" bytes, which reach past the committed memory";
if(a>>>24!==t.segment)return o+" names another segment than the "+t.segment+" that it is in";
return o+" fits neither the block before nor the one behind"}
var Yd={area:function(){return true},blocks:function(){return true},gap:function(){return true}};
var Zd=(function(){function t(e,n){this.kind="NT";
this.keys="";
this.known=null;
this.freed=null;
this.noticed=[];
this.elected=null;
this.facts=e;
this.layout=n;
this.fields=new cr(e.world);
this.address=e.address;
this.bits=e.world.bits;
this.flags=e.flags;
var r=["none","look-aside","LFH"];
this.frontEnd=r[e.frontEndType]||"none"}
Object.defineProperty(t.prototype,"areas",{get:function(){var e=this.lists,n=e.segments,r=e.large,a=e.frontEnd,o=e.others;
var s=a===null?[]:[a];
return n.segments.concat(r.blocks,s,o)},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"uncommittedRanges",{get:function(){return this.lists.segments.uncommittedRanges},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"caveats",{get:function(){var e=this.lists,n=e.segments,r=e.large;
return n.caveats.concat(r.caveats,this.lookAside.caveats,this.noticed)},enumerable:false,configurable:true});
t.prototype.walk=function(e,n){var r=this;
var a=new Uo();
var o=new Yo(this.facts,a,e,function(){return r.lfhKey()});
if(n!==void 0)return this.walkArea(o,n);
var s=this.walkAll(o);
if(s){var i=o.notes.sentences().concat(qd(a,this.facts),this.otherFree(o));
this.noticed=i.length>0||o.notes.damaged>0?i.concat(this.lockedBy()):i}
return s};
t.prototype.lfhKey=function(){if(this.elected===null){var e=new Uo();
this.walkAll(new Yo(this.facts,e,Yd,null));
var n=e.elected(this.facts.world.granularity);
this.elected={key:n===null?null:n.key}}
return this.elected.key};
Object.defineProperty(t.prototype,"lists",{get:function(){if(this.known===null){var e=this.facts,n=e.layout,r=e.address;
this.known=this.withOthers(To(this.fields,n,r))}
return this.known},enumerable:false,configurable:true});
t.prototype.withOthers=function(e){var n=this,r=n.fields,a=n.facts;
var o=Bd(r,a);
var s=Ad(r,a);
return{segments:e,large:o,frontEnd:s,others:Od(r,a,e,o,s)}};
Object.defineProperty(t.prototype,"lookAside",{get:function(){if(this.freed===null)this.freed=zd(this.fields,this.facts);
return this.freed},enumerable:false,configurable:true});
t.prototype.otherFree=function(e){var n=this.facts,r=n.layout,a=n.world;
var o=this.fields.pointer(this.address+r.heap.totalFreeSize);
if(o===null||o===e.freeGranules||e.gaps>0)return[];
var s=function(i){return i*a.granularity+" bytes"};
return["Free blocks have "+s(e.freeGranules)+", the heap counts "+s(o)+"."]};
t.prototype.lockedBy=function(){var e=this.facts,n=e.layout,r=e.world;
var a=n.heap.lock<0?null:this.fields.pointer(this.address+n.heap.lock);
var o=a===null?null:this.fields.u32(a+r.pointerSize+8);
if(o===null||o===0)return[];
var s="Thread "+k(o);
return[s+" holds the lock of the heap: what looks damaged may be its unfinished work."]};
t.prototype.walkArea=function(e,n){var r=this.lists,a=r.segments,o=r.large,s=r.frontEnd,i=r.others;
var u=function(f){return f.base===n.base&&f.kind===n.kind};
var l=a.segments.filter(u)[0];
if(l!==void 0)return this.walkSegment(e,l);
var c=o.blocks.filter(u)[0];
if(c!==void 0)return Zo(e,c);
if(s!==null&&u(s))return qo(e,s);
return i.filter(u).every(function(f){return Jo(e,f)})};
t.prototype.walkAll=function(e){if(!this.walkSegments(e))return false;
var n=this.lists,r=n.large,a=n.frontEnd,o=n.others;
return r.blocks.every(function(s){return Zo(e,s)})&&(a===null||qo(e,a))&&o.every(function(s){return Jo(e,s)})};
t.prototype.walkSegments=function(e){var n=this;
if(this.known!==null)return this.known.segments.segments.every(function(h){return n.walkSegment(e,h)});
var r=this.facts,a=r.layout,o=r.address,s=r.world;
var i=new cr(s,e.reader);
var u=new lr(i,a,o);
var l=false;
var c=u.next();
while(c!==null){if(l)e.reader.coverWhole(c-c%y);
var f=u.read(c);
c=u.next();
if(f===null)continue;
l=f.runs.length>0&&f.runs[0][1]-f.runs[0][0]>=ge;
if(!this.walkSegment(e,f))return false}
this.known=this.withOthers(u.list());
return true};
t.prototype.walkSegment=function(e,n){var r=n.runs,a=n.first;
if(!e.sink.area(n))return false;
e.unlisted=n.unlisted;
for(var o=0;o<r.length;o++){var s=T(r[o],2),i=s[0],u=s[1];
var l=Math.min(Math.max(i,a),u);
if(!e.internalRow(i,l-i,0))return false;
if(!this.walkRun(e,n,l,u))return false}
return e.flush()};
t.prototype.walkRun=function(e,n,r,a){if(r>=a)return true;
if(this.facts.layout.hasSegmentList)return kd(e,r,a);
return Vd(e,{from:r,end:a,segment:n.index,lookAside:this.lookAside})};
return t})();
function Zo(t,e){var n=e.base,r=e.committed,a=e.user,o=e.userSize,s=e.flags,i=e.trace,u=e.damage;
if(!t.sink.area(e))return false;
t.unlisted=0;
if(u!=="")return t.gap(n,r,"damaged",u);
t.runEnd=n+r;
return t.busyRow(n,r,a,o,Ro,s,i)&&t.flush()}
function qo(t,e){return t.sink.area(e)&&t.internalRow(e.base,e.committed,0)&&t.flush()}
function Jo(t,e){return t.sink.area(e)&&t.gap(e.base,e.committed,e.reason,e.detail)}
function qd(t,e){var n=t.elected(e.world.granularity);
if(t.voters===0||n===null||n.agreeing===t.voters)return[];
var r=t.voters-n.agreeing+" of "+t.voters;
return["User blocks of the LFH that code their offsets with another key than the others: "+r+"."]}
function Jd(t,e){var n=new cr(t);
var r=n.u32(e+2*t.pointerSize);
if(r===null)return xt("not captured: the header of the heap at "+k(e)+" is not captured");
var a=r===gt;
if(!a&&r!==yt)return xt("not decoded: no signature of an NT heap stands at "+k(e));
var o=sr(t.layouts,Th).filter(function(c){return Yt(c).hasSegmentList!==a});
var s=a?"":Qd(n,t,o,e);
if(s!=="")return xt(s);
var i=or(o,t.build,function(c,f){Ih(n,t,c,e,f)});
if(i.choice===null)return xt("not decoded: "+i.why);
var u=Yt(i.choice.table);
var l=xo(n,t,u,e);
if(l===null)return xt("not captured: the header of the heap at "+k(e)+" is not whole");
return{heap:new Zd(l,i.choice.text),why:""}}
function xt(t){return{heap:null,why:t}}
function Qd(t,e,n,r){var a=n.map(Yt);
if(a.length===0)return"";
var o=a[0].segment;
var s=t.pointer(r+o.heap);
if(s===null||s===r)return"";
var i=a.some(function(u){var l=u.heap;
return t.u32(r+l.signature)===gt});
if(i){return"not decoded: the heap at "+k(r)+" names "+k(s)+" as its own address: another process made it and shares it, its pointers mean nothing here"}
if(s>0&&t.u32(s+2*e.pointerSize)===yt)return"not decoded: a further segment of the heap at "+k(s)+" begins at "+k(r);
return"foreign: the signature of an NT heap stands at "+k(r)+", but no heap that names itself: Wine's heaps look like this"}
function ev(t){var e=qt(t.busy,"busy").concat(qt(t.freed,"freed"),qt(t.available,"available"));
e.sort(function(l,c){return l.start-c.start||l.end-c.end});
var n=qt(t.ranges,"available").sort(function(l,c){return l.start-c.start});
var r=[];
var a=[];
var o=0;
n.forEach(function(l){while(o<e.length&&e[o].start<l.start)r.push(e[o++]);
var c=o;
while(o<e.length&&e[o].end<=l.end)o++;
a.push(e.slice(c,o))});
while(o<e.length)r.push(e[o++]);
var s=t.breaches.length+r.length===0?"own":"untold";
var i=n.map(function(l,c){return Qo(t,"segment",l,a[c],s)});
var u=!t.hasAllRanges;
if(u){r.forEach(function(l){i.push(Qo(t,"page-heap block",l,[l],s))})}
return{areas:i.filter(function(l){return l.committed>0}).sort(function(l,c){return l.base-c.base}).concat(u?tv(t,i):[]),strays:u?0:r.length}}
function tv(t,e){var n=e.reduce(function(a,o){return a+o.committed},0);
var r=t.counted-n;
return r>0?[{kind:"not listed",base:t.root,reserved:0,committed:r,spans:[],rest:"untold"}]:[]}
function qt(t,e){var n=[];
for(var r=0;r<t.count;r++){var a=t.virtual[r];
var o=a+t.virtualSize[r];
if(a>0&&o>a)n.push({start:a,end:o,what:e,node:r})}
return n}
function Qo(t,e,n,r,a){var o={kind:e,base:n.start,reserved:n.end-n.start,spans:r,rest:a};
var s=es(t,v(v({},o),{committed:0}));
var i=0;
for(var u=0;u<s.length;u++)i+=s[u].end-s[u].start;
return v(v({},o),{committed:i})}
function es(t,e){var n=e.base,r=e.reserved,a=e.spans,o=e.rest;
var s=[];
if(e.kind==="not listed")return[{start:n,end:n+e.committed,what:"untold",node:-1}];
var i=n;
for(var u=0;u<a.length;){var l=a[u].start;
var c=a[u].end;
var f=u++;
while(u<a.length&&a[u].start<c)c=Math.max(c,a[u++].end);
if(l>i)s.push({start:i,end:l,what:o,node:-1});
if(u===f+1)nv(t,a[f],s);
else s.push({start:l,end:c,what:"claimed twice",node:-1});
i=c}
if(i<n+r)s.push({start:i,end:n+r,what:o,node:-1});
return s}
function nv(t,e,n){var r=e.start,a=e.end,o=e.what,s=e.node;
if(o==="available")return;
var i=o==="busy"?t.busy:t.freed;
var u=i.accessSize[s]||a-r;
var l=i.user[s]>=r+u;
var c=l?a-u:r;
n.push({start:c,end:c+u,what:o,node:s})}
var ts=65536;
var rv=64;
var av=(function(){function t(e){this.chunks={};
this.kept=0;
this.lastStart=-1;
this.last={words:new Uint32Array(0),holes:[]};
this.memory=e}
t.prototype.u32=function(e){var n=e-e%ts;
if(!(e>0)||e%4!==0)return null;
var r=n===this.lastStart?this.last:this.chunk(n);
for(var a=0;a<r.holes.length;a++){if(r.holes[a][0]<=e&&e<r.holes[a][1])return this.memory.u32(e)}
return r.words[(e-n)/4]};
t.prototype.pointer=function(e,n){return j(this,e,n)};
t.prototype.chunk=function(e){var n=this.chunks[e];
if(n===void 0){if(this.kept++>=rv){this.chunks={};
this.kept=1}
n=this.memory.window(e,ts);
this.chunks[e]=n}
this.lastStart=e;
this.last=n;
return n};
return t})();
var ov=(function(){function t(){this.virtual=[];
this.virtualSize=[];
this.accessSize=[];
this.user=[];
this.requested=[];
this.trace=[]}
Object.defineProperty(t.prototype,"count",{get:function(){return this.virtual.length},enumerable:false,configurable:true});
t.prototype.keep=function(e){var n=[this.virtual,this.virtualSize,this.accessSize,this.user,this.requested,this.trace];
var r=0;
for(var a=0;a<this.count;a++){if(!e(a))continue;
for(var o=0;o<n.length;o++)n[o][r]=n[o][a];
r++}
var s=this.count-r;
for(var o=0;o<n.length;o++)n[o].length=r;
return s};
return t})();
var sv=64;
var ns={end:"whole",at:0};
var iv=(function(){function t(e,n,r){this.reader=n;
var a=function(o){return r.offset("_DPH_HEAP_BLOCK",o)};
this.size=e.pointerSize;
this.next=a("pNextAlloc");
this.left=r.offset("_RTL_BALANCED_LINKS","LeftChild");
this.right=r.offset("_RTL_BALANCED_LINKS","RightChild");
this.columns=[["virtual",a("pVirtualBlock")],["virtualSize",a("nVirtualBlockSize")],["accessSize",a("nVirtualAccessSize")],["user",a("pUserAllocation")],["requested",a("nUserRequestedSize")],["trace",a("StackTrace")]]}
t.prototype.list=function(e,n,r,a){var o=new rs();
var s=e;
var i=e;
for(var u=0;s!==n;u++){if(u===r||s===0||s%4!==0||o.closes(s))return{end:"damaged",at:i};
if(!this.read(s,a))return{end:"not captured",at:s};
i=s;
var l=this.reader.pointer(s+this.next,this.size);
if(l===null)return{end:"not captured",at:s};
s=l}
return ns};
t.prototype.tree=function(e,n,r){var a=[];
var o=new rs();
var s=this.reader.pointer(e+this.right,this.size);
if(s===null)return{end:"not captured",at:e};
while(s!==0||a.length>0){var i=a.length===0?e:a[a.length-1];
if(s!==0){if(s%4!==0||a.length===sv)return{end:"damaged",at:i};
a.push(s);
s=this.reader.pointer(s+this.left,this.size)}else{a.pop();
if(r.count===n||o.closes(i))return{end:"damaged",at:i};
if(!this.read(i,r))return{end:"not captured",at:i};
s=this.reader.pointer(i+this.right,this.size)}
if(s===null)return{end:"not captured",at:i}}
return ns};
t.prototype.read=function(e,n){var r=[];
for(var a=0;a<this.columns.length;a++){var o=this.reader.pointer(e+this.columns[a][1],this.size);
if(o===null)return false;
r.push(o)}
for(var a=0;a<this.columns.length;a++)n[this.columns[a][0]].push(r[a]);
return true};
return t})();
var rs=(function(){function t(){this.marked=0;
this.steps=0;
this.until=1}
t.prototype.closes=function(e){if(e===this.marked)return true;
if(++this.steps===this.until){this.marked=e;
this.steps=0;
this.until*=2}
return false};
return t})();
var uv=["_DPH_HEAP_ROOT","_DPH_HEAP_BLOCK","_RTL_AVL_TABLE","_RTL_BALANCED_LINKS"];
var lv=1;
var cv=67108864;
function fv(t,e){var n=new av(t.memory);
if(n.u32(e)===null)return{contents:null,why:"its root was not captured"};
var r={};
var a=or(sr(t.layouts,uv),t.build,function(i,u){r[i.name]=new hv(t,n,e,i,u).contents()}),o=a.choice,s=a.why;
if(o===null)return{contents:null,why:"not decoded: "+s};
return{contents:r[o.table.name],layout:o.text,why:""}}
var hv=(function(){function t(e,n,r,a,o){this.breaches=[];
this.world=e;
this.reader=n;
this.root=r;
this.table=a;
this.checks=o;
this.nodes=new iv(e,n,a);
this.isByTree=a.offset("_DPH_HEAP_ROOT","BusyNodesTable")>=0}
t.prototype.contents=function(){this.checks.demand("Signature",this.u32("Signature")===uo);
var e=this.isByTree?this.tree():this.list("busy blocks","pBusyAllocationListHead","nBusyAllocations");
var n=this.list("freed blocks","pFreeAllocationListHead","nFreeAllocations");
var r=this.isByTree?this.ring("available space","AvailableAllocationHead","nAvailableAllocations"):this.list("available space","pAvailableAllocationListHead","nAvailableAllocations");
this.list("node pools","pNodePoolListHead","nNodePools");
var a=e.count+n.count;
var o=this.keep("busy blocks",e,os);
var s=this.keep("freed blocks",n,os);
this.prove("pVirtualBlock",a===0?null:o&&s);
var i=(this.u32("ExtraFlags")&lv)!==0||e.count>0;
var u=this.u32("HeapFlags");
var l=this.pointer("NormalHeap");
var c=this.touchable("nBusyAllocationBytesCommitted","nBusyAllocations")+this.touchable("nFreeAllocationBytesCommitted","nFreeAllocations");
var f=this,h=f.breaches,d=f.isByTree;
return v(v({root:this.root,flags:u,normalHeap:l,isFull:i,busy:e,freed:n,available:r},this.ranges()),{counted:c,breaches:h,isByTree:d})};
t.prototype.ranges=function(){var e=this.breaches.length;
var n=this.list("reservations","pVirtualStorageListHead","nVirtualStorageRanges");
var r=n.count;
this.keep("reservations",n,as);
this.checks.demand("pVirtualStorageListHead",r===0?null:n.count>0);
return{ranges:n,hasAllRanges:this.breaches.length===e}};
t.prototype.tree=function(){var e=this;
return this.gather("busy blocks","nBusyAllocations",function(n,r){return e.nodes.tree(e.at("BusyNodesTable"),n,r)})};
t.prototype.list=function(e,n,r){var a=this;
return this.gather(e,r,function(o,s){return a.nodes.list(a.pointer(n),0,o,s)})};
t.prototype.ring=function(e,n,r){var a=this;
return this.gather(e,r,function(o,s){return a.nodes.list(a.pointer(n),a.at(n),o,s)})};
t.prototype.gather=function(e,n,r){var a=new ov();
var o=Math.min(this.u32(n),cv);
var s=r(o,a),i=s.end,u=s.at;
this.prove(n,i==="not captured"?null:i==="whole"&&a.count===o);
var l=i==="whole"?"":" is "+i+" from "+k(u)+" on";
var c=l===""&&a.count<o?" ends after "+a.count+" of "+o:l;
if(c!=="")this.breaches.push({text:"the list of "+e+c,isCaptured:i!=="not captured"});
return a};
t.prototype.keep=function(e,n,r){var a=n.keep(function(o){return r(n,o)});
if(a>0)this.breaches.push({text:a+" "+e+" name impossible addresses",isCaptured:true});
return a===0};
t.prototype.touchable=function(e,n){var r=this.reader.pointer(this.at(e),this.world.pointerSize)||0;
return Math.max(0,r-this.u32(n)*y)};
t.prototype.prove=function(e,n){if(this.isByTree)this.checks.demand(e,n);
else this.checks.check(e,n)};
t.prototype.at=function(e){return this.root+this.table.offset("_DPH_HEAP_ROOT",e)};
t.prototype.u32=function(e){return this.reader.u32(this.at(e))||0};
t.prototype.pointer=function(e){return this.reader.pointer(this.at(e),this.world.pointerSize)||0};
return t})();
function as(t,e){var n=t.virtual[e];
var r=t.virtualSize[e];
return n>0&&n%y===0&&r>0&&r%y===0}
function os(t,e){if(!as(t,e))return false;
var n=t.virtual[e];
var r=n+t.virtualSize[e];
var a=t.user[e];
return t.accessSize[e]<=r-n&&a>=n&&a+t.requested[e]<=r}
function dv(t,e){var n=fv(t,e+y);
if(n.contents===null)return{heap:null,why:n.why};
return{heap:new vv(e,t.bits,n.contents,n.layout),why:""}}
var vv=(function(){function t(e,n,r,a){this.kind="page heap";
this.frontEnd="none";
this.keys="";
this.uncommittedRanges=0;
this.address=e;
this.bits=n;
this.contents=r;
this.layout=a;
this.flags=r.flags;
var o=ev(r),s=o.areas,i=o.strays;
this.areas=s;
this.caveats=mv(r,i)}
t.prototype.walk=function(e,n){var r=new fr();
for(var a=0;a<this.areas.length;a++){var o=this.areas[a];
if(n!==void 0&&o.base!==n.base)continue;
if(!this.walkArea(o,r,e))return false}
return true};
t.prototype.walkArea=function(e,n,r){if(!r.area(e))return false;
n.count=0;
var a=es(this.contents,e);
for(var o=0;o<a.length;o++){var s=a[o];
if(s.what==="untold"||s.what==="claimed twice"){if(n.count>0&&!r.blocks(n))return false;
n.count=0;
if(!r.gap(pv(s,this.contents.breaches)))return false}else{this.add(s,n);
if(n.count===n.capacity){if(!r.blocks(n))return false;
n.count=0}}}
return n.count===0||r.blocks(n)};
t.prototype.add=function(e,n){var r=this.contents,a=r.busy,o=r.freed;
var s=e.what==="busy";
var i=e.what==="freed";
var u=n.count++;
n.address[u]=e.start;
n.size[u]=e.end-e.start;
n.user[u]=s?a.user[e.node]:0;
n.userSize[u]=s?a.requested[e.node]:0;
n.state[u]=s?I:i?ue:et;
n.origin[u]=Yh;
n.flags[u]=0;
n.trace[u]=s?a.trace[e.node]:i?o.trace[e.node]:0};
return t})();
function pv(t,e){var n=t.end-t.start;
if(t.what==="claimed twice")return{address:t.start,bytes:n,reason:"damaged",detail:"two blocks claim these pages"};
var r=e.length===0||e.some(function(a){return a.isCaptured});
return{address:t.start,bytes:n,reason:r?"damaged":"not captured",detail:"no list tells what these pages are: "+e.map(function(a){var o=a.text;
return o}).join("; ")}}
function mv(t,e){var n=[];
var r=k(t.normalHeap);
if(!t.isFull)n.push("Page heap is in light mode: the blocks are in the NT heap "+r+", each with a stamp in front.");
else n.push("Allocations that page heap leaves alone are in the NT heap "+r+".");
if(t.isByTree)n.push("The layout of page heap from Windows Vista on is that of public symbols; it agreed with itself here.");
if(e>0)n.push(e+" blocks name addresses that the heap never reserved, and are left out.");
t.breaches.forEach(function(a){var o=a.text;
n.push(o.charAt(0).toUpperCase()+o.slice(1)+": blocks may be missing.")});
return n}
var We=256;
function Et(t,e,n){if(e.heap.contexts<0){var r=rt(e)/y;
return[{address:n,list:n+e.heap.segmentList,shift:12,firstUnit:r}]}
var a=[];
for(var o=0;o<2;o++){var s=n+e.heap.contexts+o*e.context.size;
var i=wt(t,s+e.context.unitShift);
var r=wt(t,s+e.context.firstDescriptor);
if(i===null||r===null||i<12||i>20||r===0)continue;
a.push({address:s,list:s+e.context.segmentList,shift:i,firstUnit:r})}
return a}
function rt(t){return Math.ceil(We*t.descriptor.size/y)*y}
function Jt(t){return We*Math.pow(2,t.shift)}
function ss(t,e){return Oo(e)&&e%Jt(t)===0}
var Ht=0;
var At=1;
var at=2;
var ot=3;
var yr=4;
var is=5;
var us=6;
var gv=["_SEGMENT_HEAP","_HEAP_SEG_CONTEXT","_HEAP_PAGE_RANGE_DESCRIPTOR","_HEAP_LFH_SUBSEGMENT","_HEAP_VS_SUBSEGMENT","_HEAP_LARGE_ALLOC_DATA","_HEAP_RUNTIME_MEMORY_STATS"];
function ls(t,e){var n=e.pointerSize===8;
var r=yv(t);
var a=kv(t,n);
var o=bv(t);
if(a===null)return null;
var s=t.offset("_SEGMENT_HEAP","Signature")===2*e.pointerSize&&(r.contexts<0?r.segmentList>0:o.segmentList>0)&&t.offset("_HEAP_LFH_SUBSEGMENT","BlockBitmap")>0&&t.offset("_HEAP_VS_SUBSEGMENT","Size")>0;
if(!s)return null;
return{table:t,pointerSize:e.pointerSize,granularity:e.granularity,heap:r,context:o,descriptor:a,lfh:Hv(t),vs:{commitBitmap:t.offset("_HEAP_VS_SUBSEGMENT","CommitBitmap"),size:t.offset("_HEAP_VS_SUBSEGMENT","Size"),firstChunk:n?48:24,chunkHeader:n?16:8},large:{address:t.offset("_HEAP_LARGE_ALLOC_DATA","VirtualAddress"),pages:t.offset("_HEAP_LARGE_ALLOC_DATA","AllocatedPages")},treeMin:t.offset("_RTL_RB_TREE","Min"),paddingTellsItsSize:a.kinds===cs}}
function yv(t){var e=function(a){return t.offset("_SEGMENT_HEAP",a)};
var n=e("MemStats");
var r=function(a){return n<0?e(a):n+t.offset("_HEAP_RUNTIME_MEMORY_STATS",a)};
return{globalFlags:e("GlobalFlags"),contexts:e("SegContexts"),segmentList:e("SegmentListHead"),largeTree:e("LargeAllocMetadata"),largeCommitted:e("LargeCommittedPages"),totalReserved:r("TotalReservedPages"),totalCommitted:r("TotalCommittedPages"),uncommittedBase:e("UncommittedBase"),reservedLimit:e("ReservedLimit")}}
function bv(t){var e=function(n){return t.offset("_HEAP_SEG_CONTEXT",n)};
return{size:t.size("_HEAP_SEG_CONTEXT"),unitShift:e("UnitShift"),firstDescriptor:e("FirstDescriptorIndex"),segmentList:e("SegmentListHead"),heap:e("Heap")}}
function kv(t,e){var n=function(a){return t.offset("_HEAP_PAGE_RANGE_DESCRIPTOR",a)};
var r=n("UnitSize")<0;
if(n("RangeFlags")<0||r&&n("Size")<0)return null;
return{size:t.size("_HEAP_PAGE_RANGE_DESCRIPTOR"),flags:n("RangeFlags"),flagsMask:r||e?255:31,unitSize:r?n("Size"):n("UnitSize"),unused:n("UnusedBytes"),unusedBytes:r?2:4,extra:n("ExtraPresent"),pageCount:n("Key")+(r||Ev(t,e)?0:1),committedPages:r?-1:n("CommittedPageCount"),kinds:r?Sv:xv(t,e)?wv:cs}}
var cs={2:Ht,3:At,7:yr,11:at,15:ot};
var wv={2:Ht,3:At,7:at,11:ot};
var Sv={8:Ht,14:At,15:at,46:ot};
function xv(t,e){var n=function(r){return t.offset("_HEAP_SEG_CONTEXT",r)};
return n("Heap")===n("VsContext")+(e?8:4)}
function Ev(t,e){return e&&t.size("_HEAP_SEG_CONTEXT")>=192}
function Hv(t){var e=function(n){return t.offset("_HEAP_LFH_SUBSEGMENT",n)};
return{freeCount:e("FreeCount"),blockOffsets:e("BlockOffsets"),commitUnitShift:e("CommitUnitShift"),commitUnitCount:e("CommitUnitCount"),commitState:e("CommitStateOffset"),reworked:e("CommitStateOffset")<e("FreeCount"),bitmap:e("BlockBitmap")}}
var Av=3437087965;
var Bv=(function(){function t(e,n,r,a,o,s){this.ranges=[];
this.unknown=0;
this.layout=e;
this.context=n;
this.base=r;
this.words=a;
this.index=o;
this.captured=s;
this.pages=new Uint8Array(Jt(n)/y);
this.mark(0,rt(e)/y);
var i=n.firstUnit;
while(i<We)i=this.readRange(i);
var u=0;
for(var l=0;l<this.pages.length;l++)u+=this.pages[l];
this.committed=u*y}
t.prototype.runEnd=function(e){var n=Math.floor((e-this.base)/y);
if(this.pages[n]!==1)return e;
while(this.pages[n]===1)n++;
return this.base+n*y};
t.prototype.isCommitted=function(e,n){var r=Math.floor((n-1-this.base)/y);
for(var a=Math.floor((e-this.base)/y);a<=r;a++)if(this.pages[a]!==1)return false;
return true};
t.prototype.commitOnly=function(e,n){var r=(e.address-this.base)/y;
for(var a=0;a<e.bytes/y;a++)this.pages[r+a]=n(a)?1:0};
t.prototype.readRange=function(e){var n=e+1;
if(!this.captured(e)){while(n<We&&this.unitsAt(n)===0)n++;
this.addUnknown(e,n,us);
return n}
var r=this.unitsAt(e);
if(r===0){while(n<We&&this.captured(n)&&this.unitsAt(n)===0)n++;
this.addUnknown(e,n,is);
return n}
this.add(e,e+r);
return e+r};
t.prototype.unitsAt=function(e){if(!this.captured(e))return 0;
var n=this.layout.descriptor;
var r=n.kinds[this.flagsAt(e)];
if(r===void 0||r!==Ht&&this.wordAt(e,0)!==Av)return 0;
var a=this.byteAt(e,n.unitSize)||1;
return e+a<=We?a:0};
t.prototype.add=function(e,n){var r=this.layout.descriptor;
var a=this.flagsAt(e);
var o=r.kinds[a];
var s=o===At;
var i=this.wordAt(e,r.unused);
var u=(n-e)*Math.pow(2,this.context.shift)/y;
var l=Math.min(this.countedPages(e),u);
var c=r.committedPages<0||!this.areCaptured(e,n);
if(c)this.mark(e,l);
else this.markUnits(e,n);
this.ranges.push({address:this.addressOf(e),bytes:u*y,kind:o,flags:a,unused:s?r.unusedBytes===2?i>>>16:i:0,extra:s&&(this.byteAt(e,r.extra)&1)===1,countedPages:l,isPlaceOpen:c&&!s&&o!==yr&&l>0&&l<u})};
t.prototype.addUnknown=function(e,n,r){this.ranges.push({address:this.addressOf(e),bytes:(n-e)*Math.pow(2,this.context.shift),kind:r,flags:0,unused:0,extra:false,countedPages:0,isPlaceOpen:false});
if(this.layout.descriptor.committedPages>=0)this.markUnits(e,n);
for(var a=e;a<n;a++)if(!this.captured(a))this.unknown+=Math.pow(2,this.context.shift)};
t.prototype.areCaptured=function(e,n){for(var r=e;r<n;r++)if(!this.captured(r))return false;
return true};
t.prototype.countedPages=function(e){var n=this.layout.descriptor,r=n.pageCount,a=n.committedPages;
var o=this.byteAt(e,r);
return a<0?255-o:65535-o-this.byteAt(e,r+1)*256};
t.prototype.markUnits=function(e,n){var r=this.layout.descriptor,a=r.committedPages,o=r.flagsMask;
var s=Math.pow(2,this.context.shift)/y;
for(var i=e;i<n;i++){if(!this.captured(i))continue;
var u=this.byteAt(i,a);
this.mark(i,Math.min(o===31?u>>>5:u,s))}};
t.prototype.mark=function(e,n){var r=e*Math.pow(2,this.context.shift)/y;
for(var a=0;a<n;a++)this.pages[r+a]=1};
t.prototype.addressOf=function(e){return this.base+e*Math.pow(2,this.context.shift)};
t.prototype.flagsAt=function(e){var n=this.layout.descriptor;
return this.byteAt(e,n.flags)&n.flagsMask};
t.prototype.byteAt=function(e,n){return this.wordAt(e,n)>>>(n&3)*8&255};
t.prototype.wordAt=function(e,n){return this.words[this.index+(e*this.layout.descriptor.size+n-(n&3))/4]};
return t})();
function br(t,e,n){var r=t.window(n,rt(e)),a=r.words,o=r.holes;
return{base:n,words:a,index:0,holes:o}}
function fs(t,e,n){var r=n+rt(e);
var a=[];
var o=t.firstHole(n,r);
while(o!==0){var s=[Math.max(o,n),t.holeEnd(o)];
a.push(s);
o=s[1]<r?t.firstHole(s[1],r):0}
return{base:n,words:t.words,index:(n-t.base)/4,holes:a}}
function kr(t,e){var n=e.base,r=e.words,a=e.index;
return{u32:function(o){return ds(e,o,4)?t.u32(o):r[a+(o-n)/4]}}}
function hs(t,e,n,r){return j(kr(t,n),n.base+r,e.pointerSize)}
function Qt(t,e,n,r){var a=r.base,o=r.words,s=r.index,i=r.holes;
var u=e.descriptor.size;
var l=[];
for(var c=0;c<We;c++){var f=a+c*u;
l[c]=i.length===0||!ds(r,f,u)||t.fill(o,s+c*u/4,f,u)}
return new Bv(e,n,a,o,s,function(h){return l[h]})}
function ds(t,e,n){var r=t.holes;
for(var a=0;a<r.length;a++){if(r[a][0]<e+n&&r[a][1]>e)return true}
return false}
var Ne={block:0,large:0,largeShift:0};
var Cv=10586;
var vs=22e3;
var Nv=2048;
var Tv=256;
var zv=4;
var Ov=256;
var Rv=20348;
function Pv(t,e){var n=t!==null&&(e===null||e[0]<=t&&t<=e[1]);
if(n)return t>=Cv&&t<vs;
return e===null||e[0]<vs}
var Mv=(function(){function t(e,n){this.seen=0;
this.beginWithSize=0;
this.smallest=Infinity;
this.words=e;
this.layout=n}
Object.defineProperty(t.prototype,"certain",{get:function(){var e=this.layout,n=e.granularity,r=e.paddingTellsItsSize;
return this.smallest<=n||this.seen>=(r?Tv:Nv)},enumerable:false,configurable:true});
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
for(var o=0;o<e.count;o++){var s=e.origin[o];
if(e.state[o]!==I||s!==le&&s!==tt)continue;
this.seen++;
this.smallest=Math.min(this.smallest,e.userSize[o]);
if(a&&this.words.u32(e.user[o])===r)this.beginWithSize++;
if(this.certain)return false}
return true};
t.prototype.gap=function(){return true};
t.prototype.verdict=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
if(this.smallest<=r)return{padding:Ne,how:"a block of "+this.smallest+" bytes has no room for it",doubtful:false};
var o=_v(this.layout);
if(a&&this.seen>=zv){var s="".concat(this.beginWithSize," of ").concat(this.seen," blocks begin with its size");
return{padding:this.beginWithSize*2>this.seen?o:Ne,how:s,doubtful:false}}
var i=this.layout.table.builds;
if(i!==null&&i[0]>=Rv)return{padding:Ne,how:"".concat(this.seen," blocks do not tell"),doubtful:true};
var u=e.processHeap===null?null:e.memory.u32(e.processHeap+2*e.pointerSize);
if(u===yt)return{padding:o,how:"the process heap is an NT heap",doubtful:false};
if(this.seen>=Ov)return{padding:o,how:"none of ".concat(this.seen," blocks is too small for it"),doubtful:false};
return{padding:Ne,how:"".concat(this.seen," blocks do not tell"),doubtful:true}};
return t})();
function _v(t){var e=t.granularity;
if(!t.paddingTellsItsSize)return{block:e,large:e,largeShift:0};
return{block:e,large:4*e,largeShift:4*e}}
var Fv=1<<20;
function Lv(t,e,n){var r=ps(t,e,n);
if(r===null)return{allocations:[],broken:"the root is not captured",reason:"not captured"};
var a=new Kv(t,e,ms(t,e,n));
a.visit(r);
a.allocations.sort(function(o,s){return o.base-s.base});
return a}
function ps(t,e,n){var r=n+e.heap.largeTree;
var a=j(t,r,e.pointerSize);
return a===null?null:wr(a,r,ms(t,e,n))}
function ms(t,e,n){var r=j(t,n+e.heap.largeTree+e.treeMin,e.pointerSize);
return r!==null&&r%2===1}
function wr(t,e,n){return n&&t!==0?Uv(t,e):t}
var Kv=(function(){function t(e,n,r){this.allocations=[];
this.broken="";
this.reason="damaged";
this.seen={};
this.count=0;
this.memory=e;
this.layout=n;
this.encoded=r}
t.prototype.visit=function(e){var n=this.layout.pointerSize;
var r=[e];
while(r.length>0){var a=r.pop();
if(a===0)continue;
if(this.seen[a]===true||!Oo(a)||this.count++>=Fv){this.lose("a link leads to "+k(a));
continue}
this.seen[a]=true;
var o=j(this.memory,a,n);
var s=j(this.memory,a+n,n);
if(o===null||s===null||!this.read(a)){this.lose("the node at "+k(a)+" is not captured","not captured");
continue}
r.push(wr(o,a,this.encoded),wr(s,a,this.encoded))}};
t.prototype.read=function(e){var n=this.layout,r=n.large,a=n.pointerSize;
var o=j(this.memory,e+r.address,a);
var s=j(this.memory,e+r.pages,a);
if(o===null||s===null)return false;
var i=o%65536;
var u=Math.floor(s/y);
if(o===i||u===0||u*y<i){this.lose("the node at "+k(e)+" describes no allocation");
return true}
this.allocations.push({base:o-i,committed:u*y,reserved:Wv(u,s),unused:i,extra:s%2===1});
return true};
t.prototype.lose=function(e,n){if(n===void 0){n="damaged"}
if(this.broken!=="")return;
this.broken=e;
this.reason=n};
return t})();
function Wv(t,e){var n=Math.floor(e/4)%64;
if(n<12)return(t+1)*y;
var r=Math.floor(e/2)%2;
var a=Math.pow(2,Math.min(n,30));
return Math.ceil((t+r)*y/a)*a}
function Uv(t,e){var n=Math.floor(t/4294967296)^Math.floor(e/4294967296);
var r=(t%4294967296^e%4294967296)>>>0;
return(n>>>0)*4294967296+r}
var gs=(function(){function t(e,n){this.kind="segment";
this.committed=0;
this.assumed=0;
this.unknown=0;
this.firstRunEnd=0;
this.map=null;
this.base=e;
this.context=n;
this.reserved=Jt(n)}
t.prototype.note=function(e){this.committed=e.committed;
this.unknown=e.unknown;
this.firstRunEnd=e.runEnd(this.base);
this.map=e.unknown>0?e:null};
t.prototype.assume=function(e){this.assumed+=e;
this.committed+=e};
return t})();
function st(t){return Math.floor(t/4294967296)}
var Sr=(function(){function t(){this.counts=Object.create(null);
this.voters=0}
t.prototype.add=function(e,n){this.voters++;
this.name(e,n)};
t.prototype.addOneOf=function(e){this.voters++;
for(var n=0;n<e.length;n++)this.name(e[n],0)};
t.prototype.winner=function(){var e=null;
var n=0;
var r=Object.keys(this.counts);
for(var a=0;a<r.length;a++){var o=this.counts[r[a]];
if(e===null||o.votes>e.votes){n=e===null?0:e.votes;
e=o}else if(o.votes>n){n=o.votes}}
if(e===null||e.votes*2<=this.voters||e.votes===n)return null;
return{key:e.key,votes:e.votes,voters:this.voters}};
t.prototype.name=function(e,n){var r={low:e>>>0,high:n>>>0};
var a=r.high+":"+r.low;
var o=this.counts[a];
if(o===void 0)this.counts[a]={key:r,votes:1};
else o.votes++};
return t})();
var xr=32768;
var ys=16384;
var bs=8192;
var Iv=8191;
var ks=16383;
var ws=1023;
function en(t,e,n,r){var a=t.layout,o=a.granularity,s=a.pointerSize;
var i=Math.ceil(n/o)*o+o;
return i+s<=r?t.peekPointer(e+i):0}
var Dv=72;
function Ss(t,e){if(!t.lfh.reworked)return e%4294967296>>>0>>>12;
return(st(e)<<20|e%4294967296>>>0>>>12)>>>0}
function xs(t,e){var n=t.lfh,r=n.commitState,a=n.commitUnitCount,o=n.reworked;
var s=tn(e,r,o?255:65535);
var i=s+2*tn(e,a,255);
return Math.ceil(i/t.granularity)*t.granularity}
function Es(t,e,n){var r=t.lfh,a=r.commitUnitShift,o=r.commitUnitCount;
var s=tn(n,a,255);
var i=s>30?0:tn(n,o,255)*Math.pow(2,s);
return i<=e.bytes?i:0}
function tn(t,e,n){return t(e-e%4)>>>e%4*8&n}
function Vv(t,e,n,r){var a=t.lfh;
var o=(r(a.blockOffsets)^n^Ss(t,e.address))>>>0;
var s=r(a.freeCount);
var i={first:o>>>16,stride:o&65535,count:s>>>16,freeCount:s&65535};
var u=i.first,l=i.stride,c=i.count;
var f=c>0&&l>0&&l%t.granularity===0&&u===xs(t,r)&&Math.floor((Es(t,e,r)-u)/l)===c;
return f?i:null}
function Gv(t,e,n,r){var a=t.layout;
var o=e.address;
var s=o+e.bytes;
if(!t.has(o,Dv)){t.gap(o,s,"not captured","the header of the LFH subsegment at "+k(o)+" is not captured");
return}
if(n===null){t.gap(o,s,"not decoded","the key of LFH subsegments is not known");
return}
var i=t.reader;
var u=(o-i.base)/4;
var l=Vv(a,e,n,function(d){return i.words[u+d/4]});
if(l===null){t.gap(o,s,"damaged","the header of the LFH subsegment at "+k(o)+" contradicts itself");
return}
var c=jv(t,o,l.count);
if(c===null){t.gap(o,s,"not captured","the bits of the LFH subsegment at "+k(o)+" are not captured");
return}
t.frame(o,o+l.first,le);
var f=$v(t,e,l,c,r);
t.frame(o+l.first+l.count*l.stride,s,le);
if(f+l.freeCount>l.count){var h="of ".concat(l.count," slots of the LFH subsegment at ").concat(k(o)," ").concat(f," are busy and ").concat(l.freeCount," free");
t.addGap(o,0,"damaged",h)}}
function jv(t,e,n){var r=t.reader;
var a=e+t.layout.lfh.bitmap;
var o=Math.ceil(n/16)*4;
if(!t.has(a,o))return null;
var s=(a-r.base)/4;
return r.words.subarray(s,s+o/4)}
function $v(t,e,n,r,a){var o=n.stride,s=n.count;
var i=e.address+n.first;
var u=i+s*o;
var l=t.isCommitted(i,u);
if(l&&t.hasWhole(i,u-i)&&t.makeRoom(s))return Yv(t,i,n,r,a);
var c=0;
for(var f=0;f<s&&!t.ended;f++,i+=o){var h=r[f>>>4]>>>(f&15)*2&3;
c+=h&1;
if(!l&&!t.isCommitted(i,i+o))Zv(t,i,o,h);
else if(h===3)Hs(t,i,o,a);
else if(h===1)t.busyRow(i,o,le,i+a,o-a,0,0);
else t.row(i,o,ue,le)}
return c}
var Xv=65536;
function Yv(t,e,n,r,a){var o=t.batch,s=t.reader,i=t.layout;
var u=o.address,l=o.user,c=o.userSize,f=o.state;
var h=n.stride,d=n.count;
var g=s.words;
var S=i.lfh.reworked?ws:ks;
var x=h>>>2;
var z=h-a;
var H=o.count;
o.size.fill(h,H,H+d);
o.origin.fill(le,H,H+d);
o.flags.fill(0,H,H+d);
o.trace.fill(0,H,H+d);
var W=(e-s.base>>>2)+x-1;
var C=e;
var F=0;
for(var D=0;D<d;D++){var N=r[D>>>4]>>>(D&15)*2;
if((N&1)===0){u[H]=C;
l[H]=0;
c[H]=0;
f[H++]=ue}else{F++;
var U=(N&2)===0?0:g[W]>>>16||Xv;
if(U>z||(U&~S)!==0){o.count=H;
Hs(t,C,h,a);
H=o.count}else{u[H]=C;
l[H]=C+a;
c[H]=z-U;
f[H++]=I}}
W+=x;
C+=h}
o.count=H;
return F}
function Zv(t,e,n,r){if((r&1)===0)t.committedRows(e,e+n,ue,le);
else t.gap(e,e+n,"damaged","a busy slot of the LFH lies in pages that are not committed")}
function Hs(t,e,n,r){var a=t.layout,o=t.reader;
var s=e+n;
var i=s-4;
if((t.holey||s>o.limit||i<o.base)&&!t.has(i,4)){t.gap(e,s,"not captured","the sizes of busy slots of the LFH are not captured");
return}
var u=o.words[i-o.base>>>2]>>>16;
var l=a.lfh.reworked?ws:ks;
var c=(u&xr)!==0?1:u&l;
if(u===0||c+r>n){var f=u===0?" are none, against its bitmap":" are more than it has";
t.gap(e,s,"damaged","the unused bytes of the LFH slot at "+k(e)+f);
return}
var h=n-c-r;
var d=(u&ys)===0?0:en(t,e,r+h,n);
t.busyRow(e,n,le,e+r,h,0,d)}
var qv=11245;
function As(t,e,n){var r=n&65535;
var a=t.vs.firstChunk+r*t.granularity;
var o=((r^qv)&32767)===(n>>>16&32767);
return o&&r>0&&a<=e.bytes?a:0}
function Er(t,e,n,r){var a=e.pointerSize===8;
var o=t.u32(n);
var s=t.u32(n+4);
var i=a?t.u32(n+8):s;
if(o===null||s===null||i===null)return null;
var u=(o^r.low^n%4294967296)>>>0;
if(!a)return{units:u>>>1&32767,before:u>>>16&32767,allocated:u>>>31,details:i};
var l=(s^r.high^st(n))>>>0;
return{units:u>>>16,before:l&65535,allocated:l>>>16,details:i}}
var nn=2733002413;
function Bs(t,e,n,r){var a=r+2*e.pointerSize;
var o=t.u32(a);
var s=e.pointerSize===8?t.u32(a+4):0;
if(o===null||s===null)return null;
var i=e.heap.contexts<0?Math.floor(r/1048576):r;
var u=e.pointerSize===8?nn:0;
return{low:(o^i%4294967296^n.address%4294967296^nn)>>>0,high:(s^st(i)^st(n.address)^u)>>>0}}
function Jv(t,e){var n=t.pointerSize===8?(e.high^nn)>>>0:0;
return{low:(e.low^nn)>>>0,high:n}}
function Qv(t,e,n,r){var a=true;
var o=function(d){var g=t.u32(n.address+d);
if(g===null)a=false;
return g||0};
var s=xs(e,o);
var i=o(e.lfh.blockOffsets)^Ss(e,n.address);
var u=o(e.lfh.freeCount)>>>16;
var l=Es(e,n,o)-s;
if(!a||u===0||l<=0)return;
var c=e.granularity;
var f=[];
var h=Math.floor(l/u/c)*c;
for(;h>0&&Math.floor(l/h)===u&&f.length<16;h-=c)f.push((s*65536+h^i)>>>0);
r.addOneOf(f)}
function ep(t,e,n){var r=e.range,a=e.words;
var o=a.u32(r.address+t.vs.size);
if(o===null)return null;
var s=As(t,r,o);
var i=t.vs.firstChunk;
var u=0;
for(var l=0;l<4&&i<s;l++){var c=Er(a,t,r.address+i,n);
if(c===null)return l<2?null:true;
if(c.units===0||c.before!==u||c.allocated>1)return false;
u=c.units;
i+=c.units*t.granularity;
if(i>s)return false}
return s>0}
function tp(t,e,n){if(t.pointerSize===4)return{key:{low:n,high:0},votes:e.length,voters:e.length};
var r=new Sr();
var a=65536;
for(var o=0;o<e.length;o++){var s=e[o],i=s.range,u=s.words;
var l=i.address+t.vs.firstChunk;
var c=u.u32(l+4);
if(c!==null)r.add(n,((c^st(l))&~a)>>>0)}
var f=r.winner();
if(f===null)return null;
var h=f.key;
var d={low:n,high:(h.high|a)>>>0};
var g=v(v({},f),{key:d});
return Cs(t,e,h)<=Cs(t,e,d)?f:g}
function Cs(t,e,n){var r=0;
for(var a=0;a<e.length;a++){var o=e[a],s=o.range,i=o.words;
var u=t.vs.firstChunk;
for(var l=0;l<64&&u<s.bytes;l++){var c=Er(i,t,s.address+u,n);
if(c===null||c.units===0)break;
var f=c.details>=1024;
if(f&&c.allocated===1)r+=100;
else if(!f&&c.allocated===0)r++;
u+=c.units*t.granularity}}
return r}
var np=1<<20;
var Ns=(function(){function t(e,n,r,a,o){this.seen={};
this.memory=e;
this.pieces=n;
this.layout=r;
this.context=a;
this.key=o}
t.prototype.each=function(e,n){var r=this.layout.pointerSize;
var a=this.follow(0,r,e,n);
if(a!=="")this.follow(r,0,e,n);
return a};
t.prototype.follow=function(e,n,r,a){var o=this,s=o.memory,i=o.pieces,u=o.layout,l=o.context,c=o.seen;
var f=l.list;
var h=j(s,f+e,u.pointerSize);
for(var d=0;d<np;d++){var g="the link at "+k(f+e);
if(h===null)return g+" is not captured";
if(h===l.list)return"";
if(!ss(l,h)||c[h]===true)return g+" leads to "+k(h);
var S=r(h);
var x=hs(i,u,S,n);
if(x!==null&&x!==f&&!this.isSigned(S))return g+" leads to "+k(h)+", where no segment of the heap is";
c[h]=true;
f=h;
h=hs(i,u,S,e);
if(!a(S))return""}
return"it does not end"};
t.prototype.isSigned=function(e){var n=this,r=n.pieces,a=n.layout,o=n.context,s=n.key;
var i=Bs(kr(r,e),a,o,e.base);
return s!==null&&i!==null&&i.low===s.low&&i.high===s.high};
return t})();
var rp=(function(){function t(e,n,r){this.kind="front end";
this.base=e;
this.reserved=n;
this.committed=r}
return t})();
var ap=(function(){function t(e){this.kind="large block";
this.allocation=e;
this.base=e.base;
this.reserved=e.reserved;
this.committed=e.committed}
return t})();
var Ts=(function(){function t(e,n,r,a){this.kind="not listed";
this.reserved=0;
this.base=e;
this.committed=n;
this.reason=r;
this.detail=a}
return t})();
var zs=(function(){function t(e,n,r,a,o){this.areas=[];
this.caveats=[];
this.segments=[];
this.hasLost=false;
this.memory=e;
this.pieces=n;
this.layout=r;
this.heap=a;
this.key=o;
this.front=this.frontArea();
if(this.front!==null)this.areas.push(this.front)}
t.prototype.eachSegment=function(e,n){var r=this;
var a=this,o=a.memory,s=a.pieces,i=a.layout;
var u=Et(o,i,this.heap);
var l=true;
var c=function(d){var g=u[d];
var S=new Ns(o,s,i,g,f.key);
var x=S.each(e,function(z){var H=new gs(z.base,g);
r.segments.push(H);
r.areas.push(H);
l=n(H,z);
return l});
if(x==="")return"continue";
f.caveats.push("The list of segments is broken: ".concat(x,"."));
f.hasLost=true};
var f=this;
for(var h=0;h<u.length&&l;h++){c(h)}};
t.prototype.assumeTheRest=function(){var e=this.segments;
var n=e.reduce(function(i,u){return i+u.unknown},0);
if(n===0)return;
var r=this.uncounted();
for(var a=0;a<e.length&&r>0;a++){var o=Math.min(r,e[a].unknown);
e[a].assume(o);
r-=o}
var s="Descriptors of ".concat(k(n)," bytes of segments are not captured");
this.caveats.push("".concat(s,"; how much of it is committed the heap's counter says."))};
t.prototype.readLarge=function(){var e=this;
var n=Lv(this.memory,this.layout,this.heap),r=n.allocations,a=n.broken,o=n.reason;
if(a!=="")this.caveats.push("The tree of large allocations is broken: ".concat(a,"."));
var s=this.pointer(this.layout.heap.largeCommitted);
var i=r.reduce(function(h,d){return h+d.committed},0);
if(s!==null&&s*y!==i)this.caveats.push("Large allocations of ".concat(k(i)," bytes are found, the heap counts ").concat(k(s*y),"."));
var u=r.map(function(h){return new ap(h)});
var l=s===null||a===""?0:s*y-i;
if(l>0){var c=this.heap+this.layout.heap.largeTree;
var f="".concat(k(l)," bytes of large allocations that the heap counts are in no part of its tree");
u.push(new Ts(c,l,o,f))}
u.forEach(function(h){e.areas.push(h)});
return u};
t.prototype.compareCommit=function(){var e=this.front===null?0:this.front.committed;
var n=this.uncounted();
if(this.hasLost&&n>0){var r="".concat(k(n)," bytes of segments that the heap counts are in no part of its list");
var a=new Ts(this.heap,n,"not captured",r);
this.areas.push(a);
return a}
if(Math.abs(n)>e)this.caveats.push("The heap counts ".concat(k(Math.abs(n))," bytes ").concat(n>0?"more":"less"," as committed than its segments show."));
return null};
t.prototype.uncounted=function(){var e=this.pointer(this.layout.heap.totalCommitted);
if(e===null)return 0;
var n=this.segments.reduce(function(r,a){return r+a.committed},0);
return e*y-n-(this.front===null?0:this.front.committed)};
t.prototype.frontArea=function(){var e=this.heap;
var n=this.pointer(this.layout.heap.uncommittedBase);
var r=this.pointer(this.layout.heap.reservedLimit);
if(n===null||r===null)return null;
if(n<=e||n>r||r-e>268435456)return null;
return new rp(e,r-e,n-e)};
t.prototype.pointer=function(e){return j(this.memory,this.heap+e,this.layout.pointerSize)};
return t})();
var op=(function(){function t(e,n,r){this.length=0;
this.times=0;
this.memory=e;
this.reader=n;
this.layout=r}
t.prototype.read=function(e){var n=this,r=n.memory,a=n.reader,o=n.layout;
var s=this.times>1?r.whole(e,this.length):null;
if(s===null)return br(r,o,e);
a.adopt(s);
return fs(a,o,e)};
t.prototype.note=function(e){var n=Math.min(e.firstRunEnd-e.base,ge);
this.times=n===this.length?this.times+1:1;
this.length=n};
return t})();
var sp=65535;
function ip(t,e,n){for(var r=0;r<n.ranges.length;r++){var a=n.ranges[r];
if(!a.isPlaceOpen)continue;
var o=up(t,e,a);
if(o===null)continue;
var s=0;
for(var i=0;i<a.bytes/y;i++)if(o(i))s++;
if(s===a.countedPages)n.commitOnly(a,o)}}
function up(t,e,n){if(n.kind===ot)return lp(t,n.address+e.vs.commitBitmap);
return n.kind===at?cp(t,e,n.address):null}
function lp(t,e){var n=t.u32(e);
var r=t.u32(e+4);
if(n===null||r===null)return null;
return function(a){return a<64&&((a<32?n:r)>>>(a&31)&1)===1}}
function cp(t,e,n){var r=e.lfh;
var a=wt(t,n+r.commitUnitShift);
var o=wt(t,n+r.commitUnitCount);
var s=St(t,n+r.commitState);
if(a===null||o===null||s===null||a<12)return null;
return function(i){var u=Math.floor(i/Math.pow(2,a-12));
return u<o&&St(t,n+s+2*u)!==sp}}
var fp=16;
var hp=4;
function dp(t,e,n,r){var a=t.layout,o=t.reader;
var s=e.address;
var i=s+e.bytes;
var u="the VS subsegment at "+k(s);
if(!t.has(s,a.vs.firstChunk)){t.gap(s,i,"not captured","the header of "+u+" is not captured");
return}
var l=o.words[(s+a.vs.size-o.base)/4];
var c=As(a,e,l);
if(c===0){var f=(l>>>0).toString(16);
t.gap(s,i,"damaged","size and signature of "+u+" do not fit: "+f);
return}
if(n===null){t.gap(s,i,"not decoded","the key of VS chunks is not known");
return}
t.frame(s,s+a.vs.firstChunk,tt);
new vp(t,e,c,n,r).walk();
t.frame(s+c,i,tt)}
var Bt=0;
var Os=1;
var Rs=2;
var vp=(function(){function t(e,n,r,a,o){this.previous=0;
this.isPending=false;
this.allocated=0;
this.details=0;
this.repairs=0;
this.walker=e;
this.range=n;
this.end=r;
this.key=a;
this.padding=o;
this.offset=e.layout.vs.firstChunk;
this.isWhole=e.isCommitted(n.address,n.address+r)}
t.prototype.walk=function(){for(;;){var e=this.follow();
if(e===Bt||this.walker.ended)return;
if(this.repairs++<fp&&this.mend(e))continue;
this.handOut();
this.lose(e,this.offset,this.end);
return}};
t.prototype.follow=function(){var e=this,n=e.walker,r=e.range,a=e.end,o=e.key;
var s=n.reader,i=n.layout;
var u=i.granularity;
var l=i.pointerSize===8;
var c=i.vs.chunkHeader;
var f=r.address;
var h=f%4294967296|0;
var d=o.low;
var g=o.high^st(f);
var S=s.words,x=s.base,z=s.limit;
var H=this,W=H.offset,C=H.previous;
while(W<a&&!n.ended){var F=f+W;
if(n.holey||F+c>z||F<x){var D=n.has(F,c);
S=s.words,x=s.base,z=s.limit;
if(!D)return this.stop(W,C,Rs)}
var N=F-x>>>2;
var U=S[N]^d^h+W;
var J=l?S[N+1]^g:0;
var Ee=l?U>>>16:U>>>1&32767;
var Oe=l?J&65535:U>>>16&32767;
var _=l?J>>>16:U>>>31;
var Q=W+Ee*u;
if(Oe!==C||Ee===0||_>1||Q>a)return this.stop(W,C,Os);
if(this.isPending)this.hand(F-C*u,F);
this.isPending=true;
this.allocated=_;
this.details=S[l?N+2:N+1];
C=Ee;
W=Q}
this.stop(W,C,Bt);
this.handOut();
return Bt};
t.prototype.stop=function(e,n,r){this.offset=e;
this.previous=n;
return r};
t.prototype.mend=function(e){if(e===Os&&this.isNotNamed()){if(this.takeAsNamed())return true;
var n=this.offset-this.previous*this.walker.layout.granularity;
if(this.isPending&&this.goOnBehind(n,e))return true}
this.handOut();
return this.goOnBehind(this.offset,e)};
t.prototype.isNotNamed=function(){var e=this.chunk(this.offset);
return e!==null&&e.before!==this.previous};
t.prototype.takeAsNamed=function(){var e=this,n=e.walker,r=e.offset;
var a=this.chunk(r);
var o=a===null?0:this.endOf(a,r);
if(o===0||!this.isNamed(o,a.units))return false;
var s=k(this.range.address+r);
n.addGap(this.range.address+r,0,"damaged","the VS chunk at "+s+" misstates the one before it");
this.handOut();
this.isPending=true;
this.allocated=a.allocated;
this.details=a.details;
this.stop(o,a.units,Bt);
return true};
t.prototype.goOnBehind=function(e,n){var r=this.follower(e);
if(r===0)return false;
this.isPending=false;
this.lose(n,e,r);
this.stop(r,(r-e)/this.walker.layout.granularity,Bt);
return true};
t.prototype.follower=function(e){var n=this,r=n.walker,a=n.range,o=n.end;
var s=r.layout.granularity;
var i=0;
for(var u=e+s;u<o&&i<=hp;){var l=a.address+u;
if(!r.hasWhole(l,r.layout.vs.chunkHeader)){if(r.isCommitted(l,l+1))i++;
u+=y-u%y;
continue}
var c=this.chunk(u);
if(c.before*s===u-e){var f=this.endOf(c,u);
if(f>0&&this.isNamed(f,c.units))return u}
u+=s}
return 0};
t.prototype.chunk=function(e){return Er(this.walker,this.walker.layout,this.range.address+e,this.key)};
t.prototype.endOf=function(e,n){var r=n+e.units*this.walker.layout.granularity;
return e.units>0&&e.allocated<=1&&r<=this.end?r:0};
t.prototype.isNamed=function(e,n){if(e===this.end)return true;
var r=this.chunk(e);
return r!==null&&r.before===n};
t.prototype.handOut=function(){var e=this.range.address+this.offset;
if(this.isPending)this.hand(e-this.previous*this.walker.layout.granularity,e);
this.isPending=false};
t.prototype.hand=function(e,n){var r=this,a=r.walker,o=r.allocated;
var s=this.isWhole||a.isCommitted(e,n);
if(o===1&&s)pp(a,e,n-e,this.details,this.padding);
else if(o===1)a.gap(e,n,"damaged","the busy VS chunk at "+k(e)+" lies in pages that are not committed");
else if(s)a.row(e,n-e,ue,tt);
else a.committedRows(e,n,ue,tt)};
t.prototype.lose=function(e,n,r){var a=this,o=a.walker,s=a.range;
var i=s.address+n;
var u="the VS chunk at "+k(i);
if(e===Rs)o.gap(i,s.address+r,"not captured",u+" is not captured");
else{var l=o.has(i,o.layout.vs.chunkHeader)?": "+mp(o,i):"";
o.gap(i,s.address+r,"damaged","the chain of chunks breaks at "+u+l)}};
return t})();
function pp(t,e,n,r,a){var o=t.layout.vs.chunkHeader+a;
var s=e+n;
var i=n-o;
var u=0;
if((r&256)!==0){var l=t.peek(s-4);
if(l===null){t.gap(e,s,"not captured","the sizes of busy VS chunks are not captured");
return}
var c=l>>>16;
if(c===0){var f="the unused bytes of the VS chunk at "+k(e)+" are none, against its header";
t.gap(e,s,"damaged",f);
return}
if((c&(xr|bs))===bs){t.gap(e,s,"not decoded","the VS chunk at "+k(e)+" is said to hold an LFH subsegment");
return}
i-=(c&xr)!==0?1:c&Iv;
if((c&ys)!==0)u=en(t,e,o+i,n)}
if(i<0){var f="the unused bytes of the VS chunk at "+k(e)+" are more than it has";
t.gap(e,s,"damaged",f)}else{t.busyRow(e,n,tt,e+o,i,0,u)}}
function mp(t,e){var n=t.reader,r=t.layout;
var a=(e-n.base)/4;
var o=n.words.subarray(a,a+r.vs.chunkHeader/4);
return Array.prototype.map.call(o,mt).join(" ")}
function Ps(t,e,n,r){Ms(t,e,e.map||gp(t,e),n,r)}
function gp(t,e){var n=t.reader,r=t.layout,a=t.pieces;
n.cover(e.base,rt(r),e.firstRunEnd);
return Qt(a,r,e.context,fs(n,r,e.base))}
function Ms(t,e,n,r,a){ip(t.memory,t.layout,n);
t.enter(n);
t.row(e.base,rt(t.layout),et,ve);
var o=e.assumed;
for(var s=0;s<n.ranges.length&&!t.ended;s++){var i=n.ranges[s];
if(i.kind===us){var u=Math.min(o,i.bytes);
o-=u;
var l=i.address+i.bytes;
var c="the descriptors that say what ".concat(k(i.address)," to ").concat(k(l)," is used for are not captured");
t.gap(i.address,l,"not captured",c);
t.addGap(i.address,u,"not captured",c)}else{yp(t,e,i,r,a)}}}
function yp(t,e,n,r,a){var o=n.address;
var s=o+n.bytes;
switch(n.kind){case Ht:t.committedRows(o,s,ue,ve);
break;
case At:bp(t,n,a,e.context.shift>12);
break;
case at:Gv(t,n,r.lfh,a.block);
break;
case ot:dp(t,n,r.vs,a.block);
break;
case yr:t.frame(o,s,ve);
break;
case is:t.gap(o,s,t.layout.lfh.reworked?"not decoded":"damaged","the page-range descriptor of "+k(o)+" makes no sense");
break}}
function bp(t,e,n,r){var a=e.address,o=e.bytes,s=e.unused;
var i=r?kp(t,e,n):n.block;
var u=o-s-i;
var l=Math.min(t.runEnd(a)-a,o);
if(u<0||i+u>l){var c="the block of pages at ".concat(k(a)," has ").concat(l," bytes and ").concat(s," unused ones");
t.gap(a,a+o,"damaged",c);
return}
var f=e.extra?en(t,a,i+u,l):0;
t.busyRow(a,l,ve,a+i,u,e.flags,f);
t.frame(a+l,a+o,ve)}
function kp(t,e,n){if(n.block===0||n.large===n.block)return n.block;
var r=t.memory.u32(e.address);
if(r===n.block||r===n.large)return r;
return e.bytes-e.unused>=1048576?n.large:n.block}
var _s=(function(){function t(e,n,r,a,o,s){if(s===void 0){s=false}
this.batch=new fr();
this.ended=false;
this.holey=false;
this.map=null;
this.runStart=0;
this.runLimit=0;
this.pending=null;
this.layout=e;
this.reader=n;
this.memory=r;
this.pieces=a;
this.sink=o;
this.isInternal=s}
t.prototype.enter=function(e){this.map=e;
this.runStart=this.runLimit=0;
this.holey=this.reader.firstHole(this.reader.base,this.reader.limit)!==0};
t.prototype.has=function(e,n){var r=this.reader;
if(this.hasWhole(e,n))return true;
return e>=r.base&&e+n<=r.limit&&this.patch(e,n)};
t.prototype.hasWhole=function(e,n){var r=this.reader;
var a=e+n;
if(e<r.base||a>r.limit){r.cover(e,n,this.endOfWindow(e,a));
this.holey=r.firstHole(r.base,r.limit)!==0}
if(e<r.base||a>r.limit)return false;
return!this.holey||r.firstHole(e,a)===0};
t.prototype.u32=function(e){if(!this.has(e,4))return null;
return this.reader.words[(e-this.reader.base)/4]};
t.prototype.kept=function(e,n){var r=this.reader;
if(!this.has(e,4)||this.holey)return this.pieces;
var a=(e-r.base)/4;
var o=r.words.slice(a,a+n/4);
return{u32:function(s){var i=o[(s-e)/4];
return i===void 0?null:i}}};
t.prototype.makeRoom=function(e){var n=this.batch;
if(this.isInternal||e>n.capacity)return false;
if(n.count+e>n.capacity)this.flush();
return!this.ended};
t.prototype.row=function(e,n,r,a,o){if(o===void 0){o=0}
this.put(e,n,r,a,0,0,o,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){if(this.isInternal)this.put(e,n,et,r,0,0,s,0);
else this.put(e,n,I,r,a,o,s,i)};
t.prototype.peek=function(e){var n=this.reader;
if(e<n.base||e+4>n.limit)return this.memory.u32(e);
if(this.holey&&n.firstHole(e,e+4)!==0)return this.pieces.u32(e);
return n.words[e-n.base>>>2]};
t.prototype.peekPointer=function(e){var n=this.peek(e);
if(n===null||this.layout.pointerSize===4)return n||0;
var r=this.peek(e+4);
return r===null?0:r*4294967296+n};
t.prototype.committedRows=function(e,n,r,a){var o=this;
this.eachCommitted(e,n,function(s,i){return o.row(s,i-s,r,a)})};
t.prototype.frame=function(e,n,r){if(e<n)this.committedRows(e,n,et,r)};
t.prototype.gap=function(e,n,r,a){var o=this;
this.eachCommitted(e,n,function(s,i){return o.addGap(s,i-s,r,a)})};
t.prototype.addGap=function(e,n,r,a){var o=this.pending;
if(o!==null&&o.reason===r&&o.address+o.bytes===e){o.bytes+=n;
return}
this.flushGap();
this.pending={address:e,bytes:n,reason:r,detail:a}};
t.prototype.isCommitted=function(e,n){return this.map.isCommitted(e,n)};
t.prototype.runEnd=function(e){return this.map.runEnd(e)};
t.prototype.flush=function(){var e=this.batch;
if(e.count>0&&!this.ended&&!this.sink.blocks(e))this.ended=true;
e.count=0};
t.prototype.leave=function(){this.flush();
this.flushGap();
return!this.ended};
t.prototype.put=function(e,n,r,a,o,s,i,u){var l=this.batch;
if(l.count===l.capacity)this.flush();
var c=l.count++;
l.address[c]=e;
l.size[c]=n;
l.state[c]=r;
l.origin[c]=a;
l.user[c]=o;
l.userSize[c]=s;
l.flags[c]=i;
l.trace[c]=u};
t.prototype.flushGap=function(){var e=this.pending;
this.pending=null;
if(e!==null&&!this.ended&&!this.sink.gap(e))this.ended=true};
t.prototype.endOfWindow=function(e,n){var r=this.endOfRun(e);
return this.holey?Math.min(r,Math.ceil(n/y)*y):r};
t.prototype.endOfRun=function(e){if(e<this.runStart||e>=this.runLimit){this.runStart=e-e%y;
this.runLimit=this.map.runEnd(e)}
return this.runLimit};
t.prototype.eachCommitted=function(e,n,r){var a=this.map;
var o=e;
while(o<n){var s=Math.min(a.runEnd(o),n);
if(s>o)r(o,s);
o=s>o?s:o-o%y+y}};
t.prototype.patch=function(e,n){var r=this.reader;
var a=e-e%4;
return this.pieces.fill(r.words,(a-r.base)/4,a,e+n-a)};
return t})();
function wp(t,e,n){var r=n.layout;
if(r===null)return{heap:null,why:n.why};
var a=t.memory.u32(e+2*r.pointerSize);
if(a===null)return{heap:null,why:"the header of the heap is not captured"};
if(a!==er)return{heap:null,why:"the signature of a segment heap is not there"};
if(Et(t.memory,r,e).length===0)return{heap:null,why:"the contexts of the heap are not captured"};
return{heap:new xp(t,e,n,r),why:""}}
var Sp="The heap is of ntdll itself: it holds what is noted about large allocations of the other segment heaps.";
var xp=(function(){function t(e,n,r,a){this.kind="segment";
this.frontEnd="LFH";
this.uncommittedRanges=0;
this.known=null;
this.address=n;
this.process=r;
this.offsets=a;
this.bits=e.bits;
this.memory=e.memory;
this.isMetadata=r.metadataHeaps[n]===true;
this.padding=this.isMetadata?Ne:r.padding;
this.layout=r.layoutText;
this.keys=r.keysText;
this.flags=e.memory.u32(n+a.heap.globalFlags)||0}
Object.defineProperty(t.prototype,"areas",{get:function(){return this.parts().areas},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"caveats",{get:function(){var e=this.isMetadata?[Sp]:[];
return this.process.caveats.concat(e,this.parts().caveats)},enumerable:false,configurable:true});
t.prototype.walk=function(e,n){var r=this,a=r.memory,o=r.offsets,s=r.process;
var i=new _s(o,new gr(a),a,s.pieces,e,this.isMetadata);
if(n===void 0&&this.known===null)return this.walkUnread(i,e);
return this.walkKnown(i,e,0,n)};
t.prototype.walkKnown=function(e,n,r,a){var o=this.parts().areas;
for(var s=r;s<o.length;s++){var i=o[s];
if(a!==void 0&&i!==a)continue;
if(!n.area(i))return false;
if(i.kind==="segment")Ps(e,i,this.process.keys,this.padding);
else this.rowOf(e,i);
if(!e.leave())return false}
return true};
t.prototype.walkUnread=function(e,n){var r=this;
var a=this,o=a.memory,s=a.offsets,i=a.process;
var u=new zs(o,i.pieces,s,this.address,i.heapKey);
var l=new op(o,e.reader,s);
var c=u.areas[0];
if(c!==void 0&&c.kind==="front end"&&!this.pass(e,n,c))return false;
var f=true;
var h=false;
u.eachSegment(function(x){return l.read(x)},function(x,z){var H=Qt(i.pieces,s,x.context,z);
x.note(H);
h=x.unknown>0;
if(h)return false;
l.note(x);
f=n.area(x);
if(f)Ms(e,x,H,i.keys,r.padding);
f=e.leave()&&f;
return f});
if(!f)return false;
if(h)return this.walkKnown(e,n,u.areas.length-1);
var d=u.readLarge();
var g=u.compareCommit();
this.known=u;
for(var S=0;S<d.length;S++)if(!this.pass(e,n,d[S]))return false;
return g===null||this.pass(e,n,g)};
t.prototype.pass=function(e,n,r){if(!n.area(r))return false;
this.rowOf(e,r);
return e.leave()};
t.prototype.rowOf=function(e,n){if(n.kind==="large block")this.largeRow(e,n);
else if(n.kind==="not listed")e.addGap(n.base,n.committed,n.reason,n.detail);
else e.row(n.base,n.committed,et,ve)};
t.prototype.largeRow=function(e,n){var r=this.padding,a=r.largeShift,o=r.large;
var s=n.allocation,i=s.unused,u=s.extra;
var l=n.committed-i-o;
if(l<0){var c="the large block at ".concat(k(n.base)," has ").concat(i," unused bytes");
e.addGap(n.base,n.committed,"damaged",c);
return}
var f=u?en(e,n.base,a+l,n.committed):0;
e.busyRow(n.base,n.committed,Ro,n.base+a,l,0,f)};
t.prototype.parts=function(){if(this.known===null){var e=this,n=e.memory,r=e.offsets,a=e.process;
var o=new zs(n,a.pieces,r,this.address,a.heapKey);
o.eachSegment(function(s){return br(n,r,s)},function(s,i){s.note(Qt(a.pieces,r,s.context,i));
return true});
o.assumeTheRest();
o.readLarge();
o.compareCommit();
this.known=o}
return this.known};
return t})();
function Ep(t,e,n,r){var a=ls(e,t);
r.demand("the structures",a!==null);
if(a===null)return;
var o=a.pointerSize;
var s=t.memory;
var i=s.u32(n+e.offset("_SEGMENT_HEAP","Signature"));
r.demand("Signature",i===null?null:i===er);
var u=j(s,n+a.heap.uncommittedBase,o);
var l=j(s,n+a.heap.reservedLimit,o);
if(u!==null&&l!==null)r.check("UncommittedBase",u>n&&u<=l&&u%y===0&&l-n<268435456);
var c=e.offset("_SEGMENT_HEAP","ReservedRegionEnd");
var f=c<0?null:j(s,n+c,o);
r.check("ReservedRegionEnd",f===null||l===null?null:f>=l);
if(a.heap.contexts>=0)Hp(s,a,n,r);
Ap(s,a,n,r)}
function Hp(t,e,n,r){var a=e.table,o=e.pointerSize;
for(var s=0;s<2;s++){var i=n+e.heap.contexts+s*e.context.size;
var u=j(t,i+e.context.heap,o);
r.demand("_HEAP_SEG_CONTEXT.Heap",u===null?null:u===n);
var l=j(t,i+a.offset("_HEAP_SEG_CONTEXT","VsContext"),o);
var c=n+a.offset("_SEGMENT_HEAP","VsContext");
r.check("VsContext",l===null||l===0?null:l===c)}}
function Ap(t,e,n,r){var a=e.pointerSize;
var o=Et(t,e,n);
for(var s=0;s<o.length;s++){var i=o[s].list;
var u=j(t,i,a);
if(u===null)continue;
r.demand("SegmentListHead",u===i||ss(o[s],u));
var l=u===i?null:j(t,u+a,a);
r.check("the first link back",l===null?null:l===i)}}
function Bp(t,e,n){var r={};
var a=n.map(function(u){return ps(t,e,u)||0});
for(var o=0;o<n.length;o++){if(a[o]!==0)continue;
var s=n[o];
for(var i=0;i<a.length;i++)if(a[i]!==0&&Cp(t,e,s,a[i]))r[s]=true}
return r}
function Cp(t,e,n,r){var a=Et(t,e,n);
for(var o=0;o<a.length;o++){var s=a[o].list;
var i=r-r%Jt(a[o]);
if(j(t,s,e.pointerSize)===i)return true;
if(j(t,s+e.pointerSize,e.pointerSize)===i)return true}
return false}
var Hr=256;
var Np=2e3;
var Tp=(function(){function t(e){this.pieces={};
this.count=0;
this.memory=e}
t.prototype.u32=function(e){var n=this.piece(e);
return n===null?null:n[e%Hr/4]};
t.prototype.fill=function(e,n,r,a){for(var o=r;o<r+a;o+=4){var s=this.u32(o);
if(s===null)return false;
e[n+(o-r)/4]=s}
return true};
t.prototype.piece=function(e){var n=e-e%Hr;
var r=this.pieces[n];
if(r!==void 0)return r;
if(this.count++>=Np)return null;
var a=this.memory.whole(n,Hr);
var o=a===null?null:a.words;
this.pieces[n]=o;
return o};
return t})();
var Fs=16;
var zp=8;
var Ls=16;
var Ks=4;
var Op=4;
var Rp=32768;
var Pp=(function(){function t(e,n,r,a){this.caveats=[];
this.heapKey=null;
this.text="";
this.heapBallot=new Sr();
this.lfhBallot=new Sr();
this.vsSamples=[];
this.areas=[];
this.world=e;
this.layout=n;
this.pieces=r;
this.metadataHeaps=a;
this.witness=new Mv(e.memory,n);
this.walk=new _s(n,new gr(e.memory),e.memory,r,this.witness)}
t.prototype.take=function(e){var n=this;
var r=this.layout;
var a=this.world.memory;
var o=function(u){var l=Et(a,r,e[u]);
var c=function(h){var d=0;
var g=function(S){return br(a,r,S)};
new Ns(a,s.pieces,r,l[h],null).each(g,function(S){if(n.areSubsegmentsEnough()&&n.heapBallot.voters>=Op)return false;
n.look(l[h],S,n.metadataHeaps[e[u]]!==true);
return++d<zp})};
for(var f=0;f<l.length;f++){c(f)}};
var s=this;
for(var i=0;i<e.length&&i<Fs;i++){o(i)}};
t.prototype.keys=function(){var e=this.heapBallot.winner();
var n=this.lfhBallot.winner();
this.heapKey=e===null?null:e.key;
var r=this.vsKey(e,n);
this.text="keys by "+[Ar(e,"segments"),Ar(n,"LFH"),Ar(r,"VS subsegments")].join(", ");
this.doubt("HeapKey",e,this.heapBallot.voters);
this.doubt("the LFH key",n,this.lfhBallot.voters);
this.doubt("the key of VS chunks",r,this.vsSamples.length);
return{lfh:n===null?null:n.key.low,vs:r===null?null:r.key}};
t.prototype.padding=function(e){var n=this,r=n.witness,a=n.walk;
for(var o=0;o<this.areas.length&&!r.certain&&!a.ended;o++){Ps(a,this.areas[o],e,Ne);
a.leave()}
return r.verdict(this.world)};
t.prototype.areSubsegmentsEnough=function(){var e=this.lfhBallot.winner();
var n=e!==null&&e.votes>=Ls&&e.votes===e.voters;
return n&&this.vsSamples.length>=Ks};
t.prototype.look=function(e,n,r){var a=this,o=a.layout,s=a.walk,i=a.pieces;
var u=Bs(kr(i,n),o,e,n.base);
if(u!==null)this.heapBallot.add(u.low,u.high);
if(this.areSubsegmentsEnough())return;
var l=new gs(n.base,e);
var c=Qt(i,o,e,n);
l.note(c);
if(r)this.areas.push(l);
s.enter(c);
for(var f=0;f<c.ranges.length;f++){var h=c.ranges[f];
if(h.kind===at&&this.lfhBallot.voters<4*Ls)Qv(s,o,h,this.lfhBallot);
else if(h.kind===ot&&this.vsSamples.length<4*Ks)this.vsSamples.push({range:h,words:s.kept(h.address,Rp)})}};
t.prototype.vsKey=function(e,n){var r=[];
if(e!==null)r.push(e.key,Jv(this.layout,e.key));
if(n!==null){var a=tp(this.layout,this.vsSamples,n.key.low);
if(a!==null)r.push(a.key)}
for(var o=0;o<r.length;o++){var s=this.tried(r[o]);
if(s.votes*2>s.voters)return s}
return null};
t.prototype.tried=function(e){var n=0;
var r=0;
for(var a=0;a<this.vsSamples.length;a++){var o=ep(this.layout,this.vsSamples[a],e);
if(o!==null)r++;
if(o===true)n++}
return{key:e,votes:n,voters:r}};
t.prototype.doubt=function(e,n,r){if(n===null&&r>0)this.caveats.push("Segment heaps: ".concat(r," votes did not find ").concat(e,"."));
else if(n!==null&&n.votes<n.voters)this.caveats.push("Segment heaps: ".concat(n.votes," of ").concat(n.voters," votes agree in ").concat(e,"."))};
return t})();
function Ar(t,e){return t===null?"no "+e:t.votes+" of "+t.voters+" "+e}
function Mp(t,e){var n=new Tp(t.memory);
var r=or(sr(t.layouts,gv),t.build,function(i,u){for(var l=0;l<e.length&&l<Fs;l++)Ep(t,i,e[l],u)}),a=r.choice,o=r.why;
var s=a===null?null:ls(a.table,t);
return a===null||s===null?_p(o,n):Fp(t,e,s,a.text,n)}
function _p(t,e){return{layout:null,why:t,heapKey:null,keys:{lfh:null,vs:null},padding:Ne,layoutText:"",keysText:"",caveats:[],metadataHeaps:{},pieces:e}}
function Fp(t,e,n,r,a){var o=Bp(t.memory,n,e);
var s=new Pp(t,n,a,o);
s.take(e);
var i=s.keys();
var u=Pv(t.build,n.table.builds)?s.padding(i):{padding:Ne,how:"",doubtful:false},l=u.padding,c=u.how,f=u.doubtful;
var h=s.caveats.slice();
if(f)h.push("Whether blocks of segment heaps begin with padding cannot be told: "+c+".");
if(n.lfh.reworked)h.push("The segment heap of builds from 26100 on was never seen whole: what is decoded proved itself.");
var d=(l.block>0?"padding":"no padding")+(c===""?"":": "+c);
var g=s.text+"; "+d;
var S=s.heapKey;
return{layout:n,why:"",heapKey:S,keys:i,padding:l,layoutText:r,keysText:g,caveats:h,metadataHeaps:o,pieces:a}}
function Br(t){var e=t.found;
return e.kind==="foreign"||e.kind==="not captured"?e.kind:"not decoded"}
function Te(t){if(t.memory===null)return{known:false,why:"A log holds no memory: heaps are known as the debugger listed them."};
return t.once("process heaps",function(){return Lp(t)})}
function Lp(t){var e=[];
var n=[];
var r=ar(t);
r.forEach(function(a){var o=Jf(t,a);
n=n.concat(o.caveats);
var s=Kp(a,o.heaps);
o.heaps.forEach(function(i){e.push(Up(t,a.bits,i,s(i)))})});
if(e.length===0)return{known:false,why:["No heap was found."].concat(n).join(" ")};
return{known:true,value:{entries:e,caveats:n},caveats:n}}
function Kp(t,e){var n=null;
return function(r){if(r.kind==="NT")return Jd(t,r.address);
if(r.kind==="page heap")return dv(t,r.address);
if(r.kind!=="segment")return{heap:null,why:r.kind+": "+r.why};
if(n===null)n=Mp(t,Wp(e));
return wp(t,r.address,n)}}
function Wp(t){return t.filter(function(e){var n=e.kind;
return n==="segment"}).map(function(e){var n=e.address;
return n})}
function Up(t,e,n,r){return{found:n,address:n.address,bits:e,heap:r.heap,why:r.why,undecoded:r.heap===null?Ip(t.regions(),n.address):0}}
function Ip(t,e){if(!t.known)return 0;
var n=t.value,r=n.count,a=n.base,o=n.size,s=n.allocationBase,i=n.state;
var u=-1;
for(var l=0;l<r&&u<0;l++){if(a[l]<=e&&e<a[l]+o[l])u=s[l]}
var c=0;
for(var l=0;l<r&&u>=0;l++){if(s[l]===u&&(i[l]===Ye||i[l]===0))c+=o[l]}
return c}
function Ws(t,e,n,r){var a=an(t,e);
if(a>=0&&t.state[a]!==oe)r(a,n)}
function rn(t,e,n,r){var a=an(t,n);
var o=a<0?-1:e.ofRegion[a];
if(o<0)return;
var s=e.firstRegion[o];
for(var i=0;i<e.regionCount[o];i++)r(s+i)}
function an(t,e){var n=Us(t,e);
return n<t.count&&t.base[n]<=e?n:-1}
function Us(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]<=e)n=a+1;
else r=a}
return n}
function Dp(t,e,n,r){var a=Te(t);
if(!a.known)return[a.why];
a.value.entries.forEach(function(o){var s=o.found.kind==="page heap"?"PageHeap":"Heap";
Vp(e,n,o,function(i){return r(i,s,o.bits)})});
return a.value.caveats.slice()}
function Vp(t,e,n,r){var a=n.heap,o=n.address;
if(a===null)rn(t,e,o,r);
else a.areas.forEach(function(s){Gp(t,e,s,r)})}
function Gp(t,e,n,r){var a=Us(t,n.base);
var o=a<t.count&&t.base[a]<=n.base;
if(o&&(t.allocationBase[a]===n.base||n.kind==="large block"))rn(t,e,n.base,r);
var s=n.base+n.reserved;
for(var i=a;i<t.count&&t.base[i]<s;i++)r(i)}
var jp=new RegExp("^Evaluate expression: -?\\d+ = (".concat(M,")$"),"i");
function $p(t){var e=[];
for(var n=0;n<t.length;n++){var r=jp.exec(t[n].trim());
if(r)e.push(w(r[1]))}
return e}
function Xp(t,e,n,r,a){var o=n.type;
var s=new Uint8Array(n.count);
var i=[];
var u=$p(t.run("~*e ? @$csp").lines);
for(var l=0;l<u.length;l++){var c=Zp(n,u[l]);
if(c<0||s[c]===1||o[c]!==Un&&o[c]!==0||!a(c))continue;
s[c]=1;
i.push(c)}
var f=[];
for(var c=0;c<n.count&&i.length+f.length<r;c++){if(s[c]===0&&a(c)&&Yp(e,n,c))f.push(c)}
return{byPointer:i,byGuard:f}}
function Yp(t,e,n){if(e.type[n]!==Un)return false;
var r=e.firstRegion[n];
var a=r+e.regionCount[n];
var o=r;
while(o<a&&(t.state[o]===dt||t.protect[o]===Dn))o++;
var s=o;
while(o<a&&(t.protect[o]&Ut)!==0)o++;
var i=o;
while(o<a&&Qe(t.state[o])&&t.protect[o]===Vn)o++;
return r<s&&s<i&&i<a&&o===a}
function Zp(t,e){var n=0;
var r=t.count-1;
while(n<=r){var a=n+r>>1;
if(t.base[a]>e)r=a-1;
else n=a+1}
return r>=0&&e<t.base[r]+t.size[r]?r:-1}
var qp=2147352576;
var Jp=2147418112;
function Qp(t,e,n){var r=new om();
var a=new Uint32Array(e.count);
if(e.printedUsage!==null){for(var o=0;o<e.count;o++)a[o]=r.index(e.printedUsage[o]||"<unknown>");
return{names:r.all,of:a,caveats:[]}}
var s=function(l,c){a[l]=r.index(c)};
var i=function(l){return r.all[a[l]]==="<unknown>"};
em(e,t.modules(),s);
var u=nm(t,e,n,s,i);
return{names:r.all,of:a,caveats:u}}
function em(t,e,n){var r=e.slice().sort(function(u,l){return u.base-l.base});
var a=0;
for(var o=0;o<t.count;o++){var s=t.base[o];
while(a<r.length&&r[a].base+r[a].size<=s)a++;
var i=a<r.length&&r[a].base<=s?r[a]:void 0;
n(o,tm(t,o,i))}}
function tm(t,e,n){var r=t.type[e];
if(t.state[e]===oe)return"Free";
if(r===In)return"Image";
if(n!==void 0&&(r===0||/[\\/]/.test(n.path)))return"Image";
if(t.base[e]>=qp&&t.base[e]<Jp)return"Other";
return r===vt?"MappedFile":"<unknown>"}
function nm(t,e,n,r,a){var o,s,i,u;
var l=ao(t);
if(l===null)return["Stacks, TEBs and heaps are not told apart: that needs memory, which a log does not hold."];
var c=t.target;
var f=t.threads().length;
var h=function(N){return c.isWow64?String(N):""};
am(e,n,l,h,r);
try{for(var d=re(l.pebs),g=d.next();!g.done;g=d.next()){var S=g.value;
Ws(e,S.address,"PEB"+h(S.bits),r)}}catch(N){o={error:N}}finally{try{if(g&&!g.done&&(s=d.return))s.call(d)}finally{if(o)throw o.error}}
try{for(var x=re(l.tebs),z=x.next();!z.done;z=x.next()){var H=z.value;
Ws(e,H.address,"TEB"+h(H.bits),r)}}catch(N){i={error:N}}finally{try{if(z&&!z.done&&(u=x.return))u.call(x)}finally{if(i)throw i.error}}
var W=Dp(t,e,n,function(N,U,J){if(a(N)||e.type[N]===vt)r(N,U+h(J))});
if(f===0)return["The debugger lists no threads: stacks are not told apart."].concat(W);
if(l.unread===0)return W;
var C=function(N){return a(n.firstRegion[N])};
var F=l.unread*(c.isWow64?2:1);
var D=Xp(t,e,n,F,C);
D.byPointer.concat(D.byGuard).forEach(function(N){rn(e,n,n.base[N],function(U){return r(U,"Stack")})});
return[rm(l.unread,f,D,F)].concat(W)}
function rm(t,e,n,r){var a=n.byPointer,o=n.byGuard;
var s=r-a.length-o.length;
var i=t+" of "+e+" TEBs were not captured: ";
if(s===r)return i+"their stacks are not told apart.";
var u=[];
if(a.length>0)u.push("by a stack pointer ("+a.length+")");
if(o.length>0)u.push("by guard pages, which other memory may have too ("+o.length+")");
if(s>0)u.push("not at all ("+s+")");
return i+"their stacks were told apart "+u.join(", ")+"."}
function am(t,e,n,r,a){n.stacks.forEach(function(o){var s="Stack"+r(o.bits);
var i=an(t,o.high-1);
if(i<0)return;
rn(t,e,t.allocationBase[i],function(l){return a(l,s)});
for(var u=i;u>=0&&t.base[u]>=o.low;u--){if(t.state[u]!==oe)a(u,s)}})}
var om=(function(){function t(){this.all=[];
this.indices=Object.create(null)}
t.prototype.index=function(e){var n=this.indices[e];
if(n!==void 0)return n;
this.indices[e]=this.all.length;
this.all.push(e);
return this.all.length-1};
return t})();
function ze(t){var e=t.regions();
if(!e.known)return sm(t,e.why);
return t.once("address space",function(){return im(t,e.value,e.caveats)})}
function sm(t,e){var n=Cr(t);
if(n===null)return{known:false,why:e};
var r=jt(n.parsed,n.source);
var a={layout:null,budget:r,notListed:r.committed,caveats:n.caveats};
return{known:true,value:a,caveats:n.caveats}}
function im(t,e,n){var r=Cr(t);
var a=mf(e);
var o=Qp(t,e,a);
var s=df(e,o);
var i=r!==null&&!e.complete?jt(r.parsed,r.source):s;
var u=n.concat(o.caveats,r===null?[]:r.caveats);
var l=Math.max(0,i.committed-s.committed);
var c={layout:{regions:e,allocations:a,usage:o},budget:i,notListed:l,caveats:u};
return{known:true,value:c,caveats:u}}
function Cr(t){var e=Se(t,/^!address -summary/);
for(var n=e.length-1;n>=0;n--){var r=e[n];
var a=no(r.lines);
if(a.usage.length===0&&a.state.length===0)continue;
var o=a.rejected.map(function(s){return"Row of the summary that contradicts itself, left out: "+s.trim()});
return{parsed:a,source:"`!address -summary` in line "+r.line,caveats:o}}
return null}
function um(t,e,n){if(e.layout===null||!e.layout.regions.complete)return null;
var r=lm(t,n);
if(r===null)return null;
var a=e.budget.usage.concat(r.usage).map(function(s){return s.name});
var o=a.filter(function(s,i){return a.indexOf(s)===i}).map(function(s){return{usage:s,here:Is(e.budget.usage,s),printed:Is(r.usage,s)}}).filter(function(s){return s.here!==s.printed});
return{differences:o,source:r.source}}
function lm(t,e){var n=Cr(t);
if(n!==null)return jt(n.parsed,n.source);
if(!e||t.target.kind==="log")return null;
var r=t.run("!address -summary");
var a=no(r.lines);
return a.usage.length===0?null:jt(a,cm(t))}
function cm(t){var e=t.run("version").lines.some(function(n){return/^Simulated debugger|^Answered by Leakscope: .*!address/.test(n)});
return e?"an !address -summary that is Leakscope's own reading of the same memory and no second opinion: ask WinDbg for one":"!address -summary of the debugger"}
function Is(t,e){var n=t.filter(function(r){return r.name===e})[0];
return n===void 0?0:n.bytes}
function E(t,e){return e>0?Math.round(t/e*1e4)/100:0}
var Nr=4294967296;
function Ds(t,e){if(t.pointerSize===8&&!t.isWow64)return null;
var n=e.layout,r=e.budget;
if(n!==null&&n.regions.complete)return fm(n.regions);
var a=r.busy+r.free;
if(r.free===0||a>Nr)return null;
return{total:a,free:r.free,largestFree:r.largestFree,used:E(r.busy,a)}}
function fm(t){var e=0;
var n=0;
var r=null;
for(var a=0;a<t.count&&t.base[a]<Nr;a++){var o=Math.min(t.size[a],Nr-t.base[a]);
e+=o;
if(t.state[a]!==oe)continue;
n+=o;
if(r===null||o>r.size)r={base:t.base[a],size:o}}
return n===0?null:{total:e,free:n,largestFree:r,used:E(e-n,e)}}
var hm="((?:0x)?[0-9a-f]{1,16})\\s?\\((\\d[\\d,.\\u00a0\\u202f]*)\\)";
function Vs(t){var e=[];
var n=new RegExp(hm,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){var a=w(r[1]);
e.push(a===ee(r[2])?a:NaN)}
return e}
function Ue(t){var e=Vs(t);
var n=/0x([0-9a-f]{1,16})\b/i.exec(t);
var r=e.length>0?e[0]:n?w(n[1]):NaN;
return Number.isNaN(r)?null:r}
var dm=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(M,")$"),"i");
var vm=/^[-=]{3,}$/;
var pm=/^([A-Z][\w ]*):$/i;
var mm="(".concat(M,")\\((").concat(M,"):(").concat(M,")\\)");
var gm=/^(?:- )?(\w[\w ]*):/;
var ym=/^(?:Total LoaderHeap size|Total bytes consumed by CLR): *(.*)$/i;
var bm=/^Total size: *(.*)$/i;
var km=/^Wasted: *(.*)$/i;
function Gs(t){var e={sections:[],totalBytes:null,wastedBytes:null};
var n=new q();
var r=true;
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=dm.exec(o);
var i=s?null:pm.exec(o);
if(s)js(e,s[1],w(s[2]));
else if(i&&r)js(e,i[1],null);
else if(!i&&!wm(e,o)&&!Sm(e,o))n.file(o);
if(o!=="")r=vm.test(o)}
var u=e.sections.filter(function(l){return l.parts.length>0||l.totalBytes!==null});
return v(v({},e),{sections:u,skipped:n.skipped,truncated:n.truncated})}
function js(t,e,n){t.sections.push({name:e,address:n,parts:[],totalBytes:null})}
function wm(t,e){var n=ym.exec(e);
if(n){t.totalBytes=Ue(n[1]);
t.wastedBytes=$s(n[1]);
return t.totalBytes!==null}
var r=bm.exec(e);
var a=r?Ue(r[1]):null;
var o=t.sections[t.sections.length-1];
if(a!==null&&o)o.totalBytes=a;
return a!==null}
function Sm(t,e){var n=t.sections.length>0?t.sections[t.sections.length-1].parts:[];
var r=km.exec(e);
var a=n[n.length-1];
if(r&&a)n[n.length-1]=v(v({},a),{wastedBytes:Ue(r[1])||0});
var o=e.indexOf("Size:");
var s=o<0?null:gm.exec(e.slice(0,o));
var i=s?Ue(e.slice(o)):null;
if(s&&i!==null){var u=xm(e.slice(0,o));
n.push({name:s[1],ranges:u,bytes:i,wastedBytes:$s(e.slice(o))||0})}
return r!==null&&a!==void 0||s!==null&&i!==null}
function xm(t){var e=[];
var n=new RegExp(mm,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){e.push({address:w(r[1]),reserve:w(r[2]),commit:w(r[3])})}
return e}
function $s(t){var e=/wasted/i.test(t)?t.indexOf("total,"):-1;
return e<0?null:Ue(t.slice(e))}
var Em=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(M,")$"),"i");
var Hm=new RegExp("^Assembly: +(".concat(M,")(?: +(?:\\(Dynamic\\) +)?\\[(.*)\\])?"),"i");
var Am=/^([0-9a-f]{8,16}|[0-9a-f]{1,8}`[0-9a-f]{8}) +(\S.*)$/i;
var Bm=/^(?:(?:Low|High)FrequencyHeap|StubHeap|Stage|ClassLoader|SecurityDescriptor|Module(?: Name)?$|Total size|LoaderHeap)/;
function Xs(t){var e=[];
var n=new q();
var r=[];
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(/^Total LoaderHeap size/i.test(o))r.push(o);
else if(!Cm(e,o)&&!Bm.test(o))n.file(o)}
var s=Gs(r);
return{domains:e,loaderTotalBytes:s.totalBytes,loaderWastedBytes:s.wastedBytes,skipped:n.skipped,truncated:n.truncated}}
function Cm(t,e){var n=Em.exec(e);
if(n)t.push({title:n[1],address:w(n[2]),name:"",assemblies:[]});
var r=Hm.exec(e);
if(r&&t.length===0)t.push({title:"",address:0,name:"",assemblies:[]});
var a=t[t.length-1];
if(!a)return false;
var o=a.assemblies[a.assemblies.length-1];
if(r)a.assemblies.push({address:w(r[1]),name:r[2]||"",modules:[]});
var s=Am.exec(e);
if(s&&o)o.modules.push({address:w(s[1]),name:s[2]});
var i=/^Name: +(\S.*)$/.exec(e);
if(i)a.name=i[1];
return n!==null||r!==null||s!==null&&o!==void 0||i!==null}
var Nm=/^(?:GC|Total|Partial) +(?:(Allocated|Committed) +)?(?:Heap +)?Size\b(.*)$/i;
var Tm=/^(?:Allocated +)?Heap +Size\b(.*)$/i;
var zm=/^(?:generation \d|ephemeral segment|segment +begin|Committed Heap Size|DATAS\b|Concurrent|mark array|Address +Begin|no segments)/i;
var Tr=[[/^(?:Small object heap|generation \d)/i,"small"],[/^Large object heap/i,"large"],[/^Pinned object heap/i,"pinned"],[/^(?:Frozen object heap|NonGC heap)/i,"frozen"]];
function Om(t){var e=new q();
var n={heapCount:null,segments:[],heapBytes:[],allocatedBytes:null,committedBytes:null};
var r=0;
var a="small";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=/^Heap (\d+) \(/.exec(s);
var u=i?"small":Rm(s);
var l=i||u?null:Pm(s,r,a);
if(i)r=ee(i[1]);
if(u)a=u;
else if(l)n.segments.push(l);
else if(!Mm(n,s)&&!zm.test(s))e.file(s)}
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function Rm(t){for(var e=0;e<Tr.length;e++)if(Tr[e][0].test(t))return Tr[e][1];
return null}
function Pm(t,e,n){var r=/(?:0x)?[0-9a-f]{1,16} ?\(/i.exec(t);
var a=Ae(r?t.slice(0,r.index):t).map(w);
var o=Vs(t);
if(a.length!==3&&a.length!==4||a.concat(o).some(Number.isNaN))return null;
var s=T(a,3),i=s[0],u=s[1],l=s[2];
var c=a.length===4?a[3]:null;
var f=o.length===2||o.length===1&&l!==u;
return{heap:e,kind:n,segment:i,begin:u,allocated:l,committed:c,allocatedBytes:f?o[0]:l-u,committedBytes:c===null?null:o.length===2?o[1]:c-u}}
function Mm(t,e){var n=/^Number of GC Heaps: *(\d+)/.exec(e);
if(n)t.heapCount=ee(n[1]);
var r=Nm.exec(e);
var a=r?Ue(r[2]):null;
var o=r!==null&&r[1]!==void 0&&r[1].toLowerCase()==="committed";
if(a!==null&&o)t.committedBytes=a;
if(a!==null&&!o)t.allocatedBytes=a;
var s=Tm.exec(e);
var i=s?Ue(s[1]):null;
if(i!==null)t.heapBytes.push(i);
return n!==null||a!==null||i!==null}
var _m=new RegExp("^(".concat(M,")\\s+(0x[0-9a-f]{8})\\s+(\\S.*)$"),"i");
var Fm=/^(?:MT +Type(Def|Ref) +Name|Types (defined|referenced) in this module)/i;
var Lm=/^[A-Z][A-Za-z ]*: */;
function Km(t){var e=[];
var n=[];
var r=new q();
var a=e;
var o="";
var s=null;
var i=[];
for(var u=0;u<t.length;u++){var l=t[u].trim();
var c=_m.exec(l);
var f=c?null:/^(Name|Assembly|Attributes): *(\S.*)$/.exec(l);
var h=Fm.exec(l);
if(h)a=/^def/i.test(h[1]||h[2])?e:n;
else if(c)a.push({methodTable:w(c[1]),token:w(c[2]),name:c[3]});
else if(f&&f[1]==="Name")o=f[2];
else if(f&&f[1]==="Assembly")s=w(Ae(f[2])[0]);
else if(f)i=Ae(f[2]);
else if(!Lm.test(l))r.file(l)}
if(s!==null&&Number.isNaN(s))s=null;
var d=r.skipped,g=r.truncated;
return{name:o,assembly:s,attributes:i,definitions:e,references:n,skipped:d,truncated:g}}
function Ct(t,e){return Se(t,e).map(function(n){return n.lines})}
var zr=function(t){return{known:false,why:"".concat(t," is not among the recorded commands.")}};
function Ys(t){var e=Ct(t,/^!(sos\.)?eeheap( -gc)?$/).pop();
if(!e)return zr("!eeheap -gc");
var n=Om(e);
var r=n.segments.reduce(function(o,s){return o+(s.committedBytes||s.allocatedBytes)},0);
var a=n.committedBytes!==null?n.committedBytes:r||n.allocatedBytes;
if(!a)return{known:false,why:"!eeheap -gc printed no total that could be read."};
return{known:true,value:{allocated:n.allocatedBytes,committed:a,segments:n.segments.length},caveats:n.truncated?["The recorded !eeheap -gc is cut: a lower bound."]:[]}}
function Zs(t){var e=Ct(t,/^!(sos\.)?eeheap -loader/).pop();
if(e){var n=Gs(e);
if(n.totalBytes!==null)return{known:true,value:{total:n.totalBytes,wasted:n.wastedBytes},caveats:[]}}
var r=Ct(t,/^!(sos\.)?dumpdomain/).pop();
var a=r?Xs(r):null;
if(a&&a.loaderTotalBytes!==null)return{known:true,value:{total:a.loaderTotalBytes,wasted:a.loaderWastedBytes},caveats:[]};
return zr("A total of !eeheap -loader")}
function Wm(t){var e=Ct(t,/^!(sos\.)?dumpdomain/).pop();
if(!e)return zr("!dumpdomain");
var n=Xs(e);
var r=[];
n.domains.forEach(function(a){a.assemblies.forEach(function(o){r.push(o)})});
return{known:true,value:{assemblies:r,elided:n.truncated},caveats:[]}}
function Um(t){return Ct(t,/^!(sos\.)?dumpmodule -mt/).map(function(e){return Km(e)})}
function Im(t,e){var n=[];
var r=Ys(t);
var a=Zs(t);
if(r.known)n.push({name:"GC heap",bytes:r.value.committed});
if(a.known)n.push({name:"Loader heaps",bytes:a.value.total});
var o=n.reduce(function(s,i){return s+i.bytes},0);
if(n.length>0&&e>=o)n.push({name:"Rest of commit",bytes:e-o});
return n}
function ce(t,e,n){return qs(e,n)(t)}
function qs(t,e){var n={};
it(n,"toString",function(){return e(this)});
it(n,"__columns",t);
Qs(n,t);
return function(r){var a=Object.create(n);
for(var o=0;o<t.length;o++){var s=t[o].Name;
a[s]=r[s]}
return a}}
var G=(function(){function t(e,n,r,a){var o,s;
if(a===void 0){a={}}
this.RowCount=n;
var i=a.facts||{};
var u=this;
try{for(var l=re(Object.keys(i)),c=l.next();!c.done;c=l.next()){var f=c.value;
u[f]=i[f]}}catch(g){o={error:g}}finally{try{if(c&&!c.done&&(s=l.return))s.call(l)}finally{if(o)throw o.error}}
var h=a.rowText||(function(){return""});
var d=qs(e,h);
it(this,"__columns",e);
it(this,"__factColumns",[Js].concat(a.factColumns||[]));
it(this,"__row",function(g){return d(r(g))});
it(this,"toString",function(){return a.text||Dm(n)});
Qs(this,[Js].concat(a.factColumns||[]))}
t.prototype.__at=function(e){var n=this.__row;
return e>=0&&e<this.RowCount?n(e):void 0};
t.prototype.__leftOut=function(e){var n=this.__columns;
var r=n.filter(function(i){return i.Kind==="bytes"})[0];
var a=Math.max(0,this.RowCount-e);
if(r===void 0)return{rows:a,bytes:null};
var o=0;
for(var s=e;s<this.RowCount;s++){o+=Number(this.__at(s)[r.Name]||0)}
return{rows:a,bytes:o}};
t.prototype[Symbol.iterator]=function(){var e=this;
var n=0;
return{next:function(){var r=e.__at(n++);
return r===void 0?{done:true,value:void 0}:{done:false,value:r}}}};
return t})();
var Js={Name:"RowCount",Kind:"count",Help:"Number of rows"};
function Dm(t){return t===1?"1 row":t+" rows"}
function X(t){if(t.length===0)return void 0;
var e=t.slice();
Object.defineProperty(e,"toString",{value:function(){return e.join(" ")},enumerable:false});
return e}
function Qs(t,e){var n={};
for(var r=0;r<e.length;r++){var a=e[r];
var o=a.Kind==="count"||a.Kind==="percent";
n[a.Name]=o?{Help:a.Help,PreferredRadix:10}:{Help:a.Help}}
Or(t,n)}
function Or(t,e){var n=Symbol.metadataDescriptor;
if(n===void 0)return;
Object.defineProperty(t,n,{value:e,configurable:true})}
function it(t,e,n){Object.defineProperty(t,e,{value:n,enumerable:false,configurable:true})}
var Vm=[{Name:"Verdict",Kind:"text",Help:"cannot tell"},{Name:"Why",Kind:"text",Help:"What is missing, and how to get it"}];
function O(t){var e=function(){return ce({Verdict:"cannot tell",Why:t},Vm,function(){return"cannot tell: ".concat(t)})};
var n=e();
Object.defineProperty(n,Symbol.iterator,{value:function(){return[e()][Symbol.iterator]()},enumerable:false});
return n}
var Gm=[{Name:"Name",Kind:"text",Help:"Usage, type or state"},{Name:"Regions",Kind:"count",Help:"Number of regions"},{Name:"Bytes",Kind:"bytes",Help:"Committed and reserved bytes"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes; blank where the source does not split"},{Name:"Share",Kind:"percent",Help:"Percent of all memory that is not free"}];
var jm=[{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process"},{Name:"Reserved",Kind:"bytes",Help:"Reserved bytes, not committed"},{Name:"Free",Kind:"bytes",Help:"Free address space"},{Name:"Regions",Kind:"count",Help:"Regions, free ones included"},{Name:"Allocations",Kind:"count",Help:"Allocations; absent where regions are not listed"},{Name:"ByUsage",Kind:"object",Help:"By what the memory is used for"},{Name:"ByType",Kind:"object",Help:"By type: private, mapped, image"},{Name:"ByState",Kind:"object",Help:"By state: committed, reserved, free"},{Name:"Managed",Kind:"object",Help:"The managed part of it, where SOS output is at hand"},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block: the largest request that can succeed"},{Name:"LargestFreeAt",Kind:"address",Help:"Its address"},{Name:"Room",Kind:"text",Help:"What is left of a 32-bit address space"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes that the listed regions do not cover"},{Name:"Source",Kind:"text",Help:"Where the figures come from"},{Name:"Differences",Kind:"text",Help:"With which !address -summary this was compared, and where it says otherwise"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function $m(t,e){var n=t();
var r=ze(n);
if(!r.known)return O(r.why);
var a=r.value,o=a.budget,s=a.layout;
var i=Ds(n.target,r.value);
var u={Committed:o.committed,Reserved:o.reserved,Free:o.free,Regions:o.regions,Allocations:s===null?void 0:s.allocations.count,ByUsage:on(o.usage,o.busy),ByType:on(o.type,o.busy),ByState:on(o.state,o.busy),Managed:Jm(n,o.committed),LargestFree:o.largestFree===null?void 0:o.largestFree.size,LargestFreeAt:o.largestFree===null?void 0:o.largestFree.base,Room:i===null?void 0:Qm(i,n.target.pointerSize),NotListed:r.value.notListed,Source:b(o.source),Differences:e0(n,r.value,e[0]!==""),Caveats:X(r.caveats.map(b))};
return ce(u,jm,function(){return Xm(o)})}
function Xm(t){return p(t.committed)+" committed, "+p(t.reserved)+" reserved, "+p(t.free)+" free"}
function on(t,e){return t.length===0?void 0:Ym(t,e)}
function Ym(t,e){var n=t.reduce(function(r,a){return r+a.bytes},0);
return new G(Gm,t.length,function(r){return qm(t[r],e)},{text:Zm(t),rowText:function(r){var a=r;
return"".concat(a.Name," ").concat(p(a.Bytes))},facts:{Bytes:n},factColumns:[{Name:"Bytes",Kind:"bytes",Help:"Bytes of all rows"}]})}
var Rr=3;
function Zm(t){var e=t.filter(function(r){return!ei(r)});
var n=e.slice(0,Rr).map(function(r){return b(r.name)+" "+p(r.bytes)});
return n.concat(e.length>Rr?[e.length-Rr+" more"]:[]).join(", ")}
function ei(t){return t.name==="Free"||t.name==="MEM_FREE"}
function qm(t,e){return{Name:b(t.name),Regions:t.regions===null?void 0:t.regions,Bytes:t.bytes,Committed:t.committed===null?void 0:t.committed,Share:ei(t)?void 0:E(t.bytes,e)}}
function Jm(t,e){var n=Im(t,e);
return on(n.map(function(r){return{name:r.name,regions:null,bytes:r.bytes,committed:r.bytes}}),e)}
function Qm(t,e){var n=t.largestFree;
var r=n===null?"largest free block not printed":"largest free block ".concat(p(n.size)," at ").concat(B(n.base,e));
return"".concat(t.used," % of ").concat(p(t.total)," in use, ").concat(r)}
function e0(t,e,n){var r=um(t,e,n);
if(r===null)return void 0;
var a=r.differences.map(function(s){var i=s.usage,u=s.here,l=s.printed;
return"".concat(b(i),": ").concat(m(u)," bytes here, ").concat(m(l)," in the summary.")});
var o="Compared with ".concat(b(r.source),".");
return X([o].concat(a.length>0?a:["No difference."]))}
var t0={name:"addressSpace",help:"The memory budget by usage, type and state, and the room that is left",parameters:[{name:"compare",type:"text",help:'"compare": also run !address -summary (slow on large targets) and name the differences; a second opinion in WinDbg only',default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:"addressSpace()",output:["@$scriptContents.addressSpace() : 3.54 GiB committed, 297.5 MiB reserved, 170.9 MiB free","    Committed        : 0xe2904000","    Reserved         : 0x1297f000","    Free             : 0xaae6000","    Regions          : 22716","    Allocations      : 19","    ByUsage          : <unknown> 3.21 GiB, Image 449.3 MiB, Heap32 110.88 MiB, 9 more","    ByType           : MEM_PRIVATE 2.98 GiB, MEM_IMAGE 581.74 MiB, MEM_MAPPED 292.01 MiB","    ByState          : MEM_COMMIT 3.54 GiB, MEM_RESERVE 297.5 MiB","    Room             : 95.83 % of 4 GiB in use, largest free block not printed"]},ask:$m};
var sn=["RtlAllocateHeap","RtlReAllocateHeap","NtAllocateVirtualMemory","NtMapViewOfSection"];
var Pr=function(t){return{cpp:"*(unsigned int*)(@esp+".concat(t,")"),masm:"dwo(@esp+".concat(t,")")}};
var Mr=function(t){return{cpp:"**(unsigned int**)(@esp+".concat(t,")"),masm:"dwo(dwo(@esp+".concat(t,"))")}};
var Nt=function(t){return{cpp:"@".concat(t),masm:"@".concat(t)}};
var Tt=function(t){return{cpp:"*(unsigned __int64*)@".concat(t),masm:"poi(@".concat(t,")")}};
var _r={RtlAllocateHeap:{x86:Pr("0xc"),x64:Nt("r8"),arm64:Nt("x2")},RtlReAllocateHeap:{x86:Pr("0x10"),x64:Nt("r9"),arm64:Nt("x3")},NtAllocateVirtualMemory:{x86:Mr("0x10"),x64:Tt("r9"),arm64:Tt("x3")},NtMapViewOfSection:{x86:Mr("0x1c"),x64:{cpp:"**(unsigned __int64**)(@rsp+0x38)",masm:"poi(poi(@rsp+0x38))"},arm64:Tt("x6")}};
var ti={x86:Pr("0x14"),x64:{cpp:"*(unsigned int*)(@rsp+0x28)",masm:"dwo(@rsp+0x28)"},arm64:Nt("x4")};
var n0={x86:Mr("0x8"),x64:Tt("rdx"),arm64:Tt("x1")};
function un(t,e,n){var r=_r[t][e];
var a="0x".concat(n.toString(16));
if(t==="NtAllocateVirtualMemory")return a0(r,ti[e],n);
if(t==="NtMapViewOfSection"){return{cpp:"".concat(r.cpp," == ").concat(a," || ").concat(r.cpp," == 0"),masm:"(".concat(r.masm," == ").concat(a,") | (").concat(r.masm," == 0)")}}
return{cpp:"".concat(r.cpp," == ").concat(a),masm:"".concat(r.masm," == ").concat(a)}}
function r0(t,e){var n="(".concat(ti[t].cpp," & 0x2000) != 0");
var r=un("NtAllocateVirtualMemory",t,e).cpp;
return r.replace(n,"(".concat(n," || ").concat(n0[t].cpp," == 0)"))}
function a0(t,e,n){var r=Math.max(y,Math.ceil(n/y)*y);
var a="0x".concat((r-y).toString(16));
var o="0x".concat(r.toString(16));
return{cpp:"".concat(t.cpp," > ").concat(a," && ").concat(t.cpp," <= ").concat(o," && (").concat(e.cpp," & 0x2000) != 0"),masm:"(".concat(["".concat(t.masm," > ").concat(a),"".concat(t.masm," <= ").concat(o),"(".concat(e.masm," & 0x2000) != 0")].join(") & ("),")")}}
function o0(t,e){if(e==="x86")return"kb 8; gc";
if(t!=="RtlAllocateHeap")return"kc 8; gc";
var n=e==="x64"?"@rcx":"@x0";
var r=_r[t][e].masm;
return'r $t1=@$t1+1; .printf "[%x] heap=%p size=%p\\n", @$tid, '.concat(n,", ").concat(r,"; kc 8; gc")}
var s0={x86:"dwo(@esp+0x4)",x64:"@rcx",arm64:"@x0"};
var i0={x86:"@eax",x64:"@rax",arm64:"@x0"};
function u0(t,e,n){var r=_r[t][e].masm;
var a=ni(t);
var o=a?"@$tid, ".concat(s0[e],", ").concat(r):"@$tid, ".concat(r);
var s='.printf "[%x] '.concat(a?"heap=%p ":"",'size=%p\\n", ').concat(o);
var i=e==="x86"?"kb 8":"kc 8";
var u="r $t1=@$t1+1; ".concat(s,"; ").concat(i);
if(!n||!a)return"".concat(u,"; gc");
var l='.printf "[%x] block=%p\\n", @$tid, '.concat(i0[e],"; gc");
return"".concat(u,"; ~. bp /1 @$ra ").concat(ri(l),"; gc")}
function ni(t){return t==="RtlAllocateHeap"||t==="RtlReAllocateHeap"}
function ri(t){return'"'.concat(t.replace(/\\/g,"\\\\").replace(/"/g,'\\"'),'"')}
function ai(t){var e=t.target;
var n=t.modules().filter(function(s){return/^ntdll(_[0-9a-f]+)?$/i.test(s.name)});
if(e.isWow64){var r=n.filter(function(s){return/^ntdll_/i.test(s.name)||/\\syswow64\\/i.test(s.path)})[0];
if(r)return{architecture:"x86",ntdll:r.name,caveat:""};
return{architecture:"x86",ntdll:"ntdll",caveat:"The 32-bit ntdll is not in the module list: look for its name with lm m ntdll*."}}
var a=n.length>0?n[0].name:"ntdll";
var o=l0(e);
return{architecture:o,ntdll:a,caveat:c0(e,o)}}
function l0(t){var e=t.machine,n=t.pointerSize;
if(e!=="unknown"&&e!=="arm")return e;
return n===4?"x86":"x64"}
function c0(t,e){var n=t.machine,r=t.isInferred;
if(n==="unknown"&&r)return"Nothing here tells the machine: the lines suppose ".concat(e,". See with .effmach what it is.");
var a=n==="x86"||n===e&&!r;
return a?"":"The machine is inferred from the width of the addresses."}
function oi(t,e){if(t==="x86"&&e>4294967295)throw new Error("A 32-bit process cannot ask for 0x".concat(e.toString(16)," bytes: the size must be below 4 GiB."))}
var si=[".bpsync 1","r $t1=0"];
function f0(t,e,n){var r=[];
sn.forEach(function(a){r.push(Fr(a,"log",t,e,n));
r.push(Fr(a,"stop",t,e,n));
r.push(ii(a,"log",t,e,n));
r.push(ii(a,"stop",t,e,n));
if(a==="RtlAllocateHeap"&&t==="x86")r.push(d0(e,n));
if(a==="NtAllocateVirtualMemory")r.push(h0(t,e,n))});
return r}
function Fr(t,e,n,r,a,o){if(o===void 0){o=un(t,n,a).cpp}
var s=e==="log"?o0(t,n):"kb 12";
return{Api:t,Action:e,Form:"modern",Command:'bp /w "'.concat(o,'" @@masm(').concat(r,"!").concat(t,") ").concat(ri(s)),Proved:n!=="arm64",Note:v0(t)}}
function h0(t,e,n){var r=r0(t,n);
return v(v({},Fr("NtAllocateVirtualMemory","log",t,e,n,r)),{Proved:t==="x64",Note:"the same, and commits that name no address: they reserve too"})}
function ii(t,e,n,r,a){var o=n==="x86"?"kb 8":"kc 8";
var s=e==="log"?"".concat(o,"; gc"):o;
var i=un(t,n,a).masm;
return{Api:t,Action:e,Form:"legacy",Command:"bp ".concat(r,"!").concat(t,' ".if (').concat(i,") { ").concat(s,' } .else { gc }"'),Proved:n!=="arm64",Note:"for debuggers without bp /w"}}
function d0(t,e){return{Api:"RtlAllocateHeap",Action:"stop",Form:"published",Command:"bp ".concat(t,'!RtlAllocateHeap "j(poi(@esp+c) = 0x0').concat(e.toString(16),") 'k';'gc'\""),Proved:e<2147483648,Note:"as published; only with radix 16 and sizes below 2 GB"}}
function v0(t){switch(t){case"RtlAllocateHeap":return"malloc, new, HeapAlloc, LocalAlloc and CoTaskMemAlloc arrive here";
case"RtlReAllocateHeap":return"the new size; a block that moves may also show as an allocation";
case"NtAllocateVirtualMemory":return"new reservations whose size rounds up to this; the caller may have asked for less";
case"NtMapViewOfSection":return"views of this size, or of a whole section (size 0)"}}
var p0="bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not.";
function ui(t,e,n){var r=["Every call of the function stops the target for a moment: it becomes very much slower.","With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence."];
if(!e)r.push("For a live target: a dump cannot run, so set it in the process while it leaks.");
if(n)r.push("32-bit code in a 64-bit debugger: type .effmach x86 first. Not tried on a live WOW64 process.");
if(t==="arm64")r.push("ARM64 forms follow the calling convention by analogy; they were not proved on a live process.");
return r}
function be(t,e,n){if(n===void 0){n="".concat(e,"s")}
var r=t.slice();
var a="".concat(r.length," ").concat(r.length===1?e:n);
Object.defineProperty(r,"toString",{value:function(){return a},enumerable:false});
return r}
var m0=[{Name:"Api",Kind:"text",Help:"Function the breakpoint is set on"},{Name:"Action",Kind:"text",Help:"log: print a stack per hit and go on; stop: break in at the first match"},{Name:"Form",Kind:"text",Help:"modern: bp /w; legacy: .if, for old debuggers; published: the classic j form"},{Name:"Command",Kind:"line",Help:"The line to type"},{Name:"Proved",Kind:"text",Help:"This form was counted on live processes of this architecture"},{Name:"Note",Kind:"text",Help:"What it catches"}];
var g0=[{Name:"Size",Kind:"size",Help:"Bytes asked for"},{Name:"Machine",Kind:"text",Help:"Calling convention of the lines"},{Name:"Module",Kind:"text",Help:"The ntdll that this process allocates through"},{Name:"Prepare",Kind:"line",Help:"Typed once before"},{Name:"Warnings",Kind:"text",Help:"To know before typing any of them"}];
function y0(t,e){var n=t();
var r=e[0];
var a=ai(n);
oi(a.architecture,r);
var o=String(e[1]||"").toLowerCase();
var s=f0(a.architecture,a.ntdll,r).filter(function(f){return f.Api.toLowerCase().indexOf(o)>=0});
if(s.length===0)throw new Error("There is no function ".concat(b(o)," here. Known: ").concat(sn.join(", "),"."));
var i=n.target,u=i.kind,l=i.isWow64;
var c=ui(a.architecture,u==="live",l);
c.splice(2,0,p0);
if(a.caveat!=="")c.push(a.caveat);
return new G(m0,s.length,function(f){return v(v({},s[f]),{Proved:s[f].Proved&&!l})},{text:"".concat(s.length," lines that catch ").concat(A(r)," bytes, ").concat(a.architecture),rowText:function(f){return f.Command},facts:{Size:r,Machine:a.architecture,Module:a.ntdll,Prepare:be(si,"command"),Warnings:X(c)},factColumns:g0})}
var b0={name:"allocBreakpoint",help:"Breakpoint lines that catch the next allocation of a size: heap, reallocation, virtual memory, views",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"one function only, or a part of its name, e.g. MapView",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"allocBreakpoint(0xa45c)",output:["@$scriptContents.allocBreakpoint(0xa45c) : 18 lines that catch 0xa45c bytes, x86","    RowCount         : 18","    Size             : 0xa45c","    Machine          : x86","    Module           : ntdll","    Prepare          : 2 commands","    Warnings         : Every call of the function stops the target for a moment: it becomes very much slower. With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence. bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not. For a live target: a dump cannot run, so set it in the process while it leaks.",'    [0x0]            : bp /w "*(unsigned int*)(@esp+0xc) == 0xa45c" @@masm(ntdll!RtlAllocateHeap) "kb 8; gc"']},ask:y0};
var k0=/^(ntdll(_[0-9a-f]+)?|kernel32|kernelbase|msvcr[^!+]*|msvcp[^!+]*|ucrtbased?|vcruntime[^!+]*|verifier|wow64[^!+]*)$/i;
var w0=/!(Rtl(?:Re)?AllocateHeap|(?:Nt|Zw)AllocateVirtualMemory|(?:Nt|Zw)MapViewOfSection)\b/;
function li(t){var e=w0.exec(t);
return e?e[1].replace(/^Zw/,"Nt"):null}
function ln(t){return t.filter(function(e){return!k0.test(e.split(/[!+]/)[0])})}
var S0=3;
function Lr(t,e){var n=t.indexOf(e)+1;
return t.slice(n,n+S0)}
function x0(t){var e=Ae(t);
var n=Math.floor(e.length/2);
if(n<1||e.length%2===0)return null;
for(var r=0;r<n;r++)if(e[r]!==e[n+r])return null;
return e.slice(0,n).join(" ")+" "+E0(e[2*n])}
function E0(t){var e=t.indexOf("++");
if(e<0)return Kr(t);
return Kr(t.slice(0,e))+"+"+Kr(t.slice(e+2))}
function Kr(t){var e=t.slice(0,Math.ceil(t.length/2));
var n=e===t.slice(e.length)||t.split("!").length===3;
return n?e:t}
function Wr(t){var e=t.trim();
var n=e.lastIndexOf("[");
var r=n>=0&&e.charAt(e.length-1)==="]"?e.slice(n+1,-1):"";
return/ @ \d+$/.test(r)?{text:e.slice(0,n).trim(),source:r}:{text:e,source:null}}
var Ie="(?:[0-9a-f]{8}`[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{8}|--------`--------|--------)";
var H0=new RegExp("^(?:([0-9a-f]{2,4}) +)?(\\(Inline(?: Function)?\\)|".concat(Ie,") +(").concat(Ie,")((?: +").concat(Ie,")*) +(?!:)(\\S.*)$"),"i");
var A0=new RegExp("^(?:([0-9a-f]{2,4}) +)?(?:(\\(Inline Function\\)|".concat(Ie,") +)?(").concat(Ie,") +: (").concat(Ie,"(?: +").concat(Ie,")*) +: (\\S.*)$"),"i");
var B0=/^(?:([0-9a-f]{2}) +)?([^\s!()]+!\S.*)$/i;
var C0=/^(?:([0-9a-f]{2}) +)?([a-z_][\w.]*|0x[0-9a-f`]+)$/i;
var N0=/^(?:# +)?(?:Memory +)?(?:ChildEBP|Child-SP|RetAddr|Call Site)\b/;
var T0=/^ChildEBPChildEBP/;
var z0=/^WARNING: (?:Stack unwind information not available|Frame IP not in any known module)/;
var O0=/ \((?:FPO|CONV|Inline Function)\b.*$/;
function ci(t){var e={stacks:[],doubled:false,unreliable:false,namesOnly:false};
var n=new q();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=e.doubled?x0(a)||a:a;
if(!R0(e,a)&&!P0(e,o))n.file(a)}
var s=e.stacks,i=e.doubled,u=e.unreliable;
var l=s.length>0?s[0].frames:[];
return{frames:l,stacks:s,doubled:i,unreliable:u,skipped:n.skipped,truncated:n.truncated}}
function R0(t,e){var n=Ia(e);
var r=N0.test(e);
var a=T0.test(e);
var o=z0.test(e);
var s=t.stacks[t.stacks.length-1];
if(n)t.stacks.push({thread:n.number,frames:[]});
else if((r||a)&&(!s||s.frames.length>0))t.stacks.push({thread:null,frames:[]});
if(r)t.namesOnly=/^(?:# +)?Call Site/.test(e);
if(a)t.doubled=true;
if(o)t.unreliable=true;
return n!==null||r||a||o}
function P0(t,e){var n=M0(e)||(t.namesOnly?_0(e):null);
var r=t.stacks.length>0?t.stacks[t.stacks.length-1].frames:[];
if(n){if(t.stacks.length===0)t.stacks.push({thread:null,frames:r});
r.push(n);
return true}
var a=r[r.length-1];
var o=Wr(e);
if(!a||o.source===null||o.text!=="")return false;
r[r.length-1]=v(v({},a),{source:o.source});
return true}
function M0(t){var e=A0.exec(t)||H0.exec(t);
if(!e)return null;
var n=fi(e[5]),r=n.symbol,a=n.source;
return{number:e[1]===void 0?null:w(e[1]),child:e[2]===void 0?null:hi(e[2]),returnAddress:hi(e[3]),args:Ae(e[4]).map(w).filter(di),symbol:r,source:a}}
function _0(t){var e=B0.exec(t)||C0.exec(t);
if(!e)return null;
var n=fi(e[2]),r=n.symbol,a=n.source;
var o=e[1]===void 0?null:w(e[1]);
return{number:o,child:null,returnAddress:null,args:[],symbol:r,source:a}}
function fi(t){var e=Wr(t);
return{symbol:e.text.replace(O0,""),source:e.source}}
function hi(t){var e=w(t);
return di(e)?e:null}
function di(t){return!Number.isNaN(t)}
var F0=new RegExp("^\\[([0-9a-f]+)\\] (?:heap=(".concat(M,") )?size=(").concat(M,")$"),"i");
var L0=new RegExp("^\\[([0-9a-f]+)\\] block=(".concat(M,")$"),"i");
function K0(t){var e=W0(t);
var n=new q();
var r=[];
var a=false;
var o=function(i){var u=e[i],l=u.thread,c=u.heap,f=u.size,h=u.block;
var d=ci(e[i].lines);
a=a||d.unreliable;
if(d.truncated)n.markTruncated();
d.stacks.forEach(function(g,S){var x=S===0?{thread:l,heap:c,size:f,block:h}:vi;
if(g.frames.length===0)return;
var z=g.frames.map(function(H){return H.symbol});
r.push(v(v({},x),{frames:z,args:g.frames[0].args}))})};
for(var s=0;s<e.length;s++){o(s)}
return{hits:r,unreliable:a,skipped:n.skipped,truncated:n.truncated}}
var vi={thread:null,heap:null,size:null,block:null};
function W0(t){var e=[v(v({},vi),{lines:[]})];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=F0.exec(r);
var o=L0.exec(r);
if(a)e.push({thread:w(a[1]),heap:a[2]===void 0?null:w(a[2]),size:w(a[3]),block:null,lines:[]});
else if(o)U0(e,w(o[1]),w(o[2]));
else e[e.length-1].lines.push(t[n])}
return e}
function U0(t,e,n){for(var r=t.length-1;r>0;r--){var a=t[r];
if(a.thread!==e)continue;
if(a.block===null)a.block=n;
return}}
function I0(t){var e=[];
Se(t,/^(g|gc|k[a-z]*)( |$)/).forEach(function(s){for(var i=0;i<s.lines.length;i++)e.push(s.lines[i])});
var n=K0(e);
var r=[];
n.hits.forEach(function(s){var i=s.frames.length===0?null:li(s.frames[0]);
if(i===null)return;
var u=s.frames.slice(1);
var l=ln(u)[0]||s.frames[0];
var c=t.target.pointerSize===4?V0(i,s.args):pi;
var f=v(v({},c),D0(s)),h=f.heap,d=f.size;
r.push({api:i,thread:s.thread,heap:h,size:d,block:s.block,frames:u,owner:l})});
var a=n.unreliable,o=n.truncated;
return{hits:r,oneThread:$0(t.recordings()),unreliable:a,truncated:o}}
function D0(t){var e=t.heap,n=t.size;
return n===null?{}:{heap:e,size:n}}
var pi={heap:null,size:null};
function V0(t,e){return t==="RtlAllocateHeap"&&e.length>=3?{heap:e[0],size:e[2]}:pi}
var G0=/^\* leakscope: one thread$/;
var j0=/^\* leakscope: (\d+ threads|another thread started)$/;
function $0(t){var e=function(n){return t.some(function(r){var a=r.command;
return n.test(a.trim())})};
if(e(j0))return false;
return e(G0)?true:null}
var Ur="bytes that were asked for: one size such as 0x20000, or a range such as 0x50-0x7f, both ends included";
function mi(t){var e=T(t.split(/\s*(?:-|\.\.)\s*/)),n=e[0],r=e[1],a=e.slice(2);
var o=Je(n||"");
var s=r===void 0?o:Je(r);
if(a.length>0||Number.isNaN(o)||Number.isNaN(s)||o>s)throw new Error('"'.concat(b(t),'" is no size of blocks. Give ').concat(Ur,"."));
return{from:o,to:s}}
function cn(t){var e=t.from,n=t.to;
return e===n?A(e):"".concat(A(e)," to ").concat(A(n))}
var X0=6e3;
function Y0(t){var e=ar(t).filter(function(a){return Ce(a)||Cf(a)});
var n=function(a){return a.build!==null&&a.build<X0&&!Ce(a)};
var r=e.length>0&&e.every(n)?"Windows XP and 2003 store the number of a stack with each block; the table of stacks behind it is not read.":"";
return{isOn:e.length>0,why:r}}
var gi="Functions are named by the nearest symbol in front of the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.";
function fn(t,e){var n=Y0(t),r=n.isOn,a=n.why;
var o=r?"Stacks are recorded in this process, but no record was found.".concat(a===""?"":" ".concat(a)):"To keep a stack with every block: gflags /i ".concat(Z0(t)," +ust, start the program again, and ask again.");
var s=e===null?"allocBreakpoint(<size>)":"allocBreakpoint(".concat(A(e),")");
var i=r?"Another way":"Or, without a restart";
return"".concat(o," ").concat(i,": dx @$scriptContents.").concat(s," prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint ").concat(e===null?"<size>":A(e)," --log hits.log writes a log for this question.")}
function Z0(t){var e=t.modules().filter(function(n){var r=n.path;
return/\.exe$/i.test(r)})[0];
return e===void 0?"app.exe":b(e.path.replace(/^.*[\\/]/,""))}
var q0=[{Name:"Hits",Kind:"count",Help:"How often this stack was logged"},{Name:"Bytes",Kind:"bytes",Help:"What it asked for in all; blank where sizes were not logged"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one allocation, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that were asked",Detail:true},{Name:"Threads",Kind:"text",Help:"OS ids of the threads that asked",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were logged, innermost first",Detail:true},{Name:"Blocks",Kind:"object",Help:"Addresses of the new blocks, where logged",Detail:true}];
var J0=[{Name:"Hits",Kind:"count",Help:"Logged allocations"},{Name:"Bytes",Kind:"bytes",Help:"What they asked for"},{Name:"Count",Kind:"text",Help:"Whether every allocation was logged, or at least these"},{Name:"Threads",Kind:"count",Help:"Threads that allocated"},{Name:"Caveats",Kind:"text",Help:"What the log does not hold"}];
function Q0(t,e){var n=I0(t);
if(n.hits.length===0)return O("The log holds no stack that begins in an allocation function: no breakpoint of allocBreakpoint was hit. Blocks of a heap come from RtlAllocateHeap, regions from NtAllocateVirtualMemory, views from NtMapViewOfSection: a breakpoint on one of them does not see the others.");
if(e===null)return yi(t,n);
var r=n.hits.filter(function(a){var o=a.size;
return o!==null&&o>=e.from&&o<=e.to});
return r.length===0?O("The log tells of no allocation of ".concat(cn(e)," bytes.")):yi(t,v(v({},n),{hits:r}))}
function yi(t,e){var n=e.hits,r=e.oneThread,a=e.unreliable,o=e.truncated;
var s=eg(n);
var i=zt(n.map(function(f){return f.thread})).length;
var u=hn(n);
var l=u===void 0?"":", ".concat(p(u));
var c=n.length===1?"1 allocation":"".concat(m(n.length)," allocations");
return new G(q0,s.length,function(f){return tg(s[f],t.target.pointerSize)},{text:"".concat(r===true?"":"at least ").concat(c," from ").concat(s.length===1?"1 stack":"".concat(s.length," stacks")).concat(l),rowText:function(f){return"".concat(m(f.Hits)," x ").concat(f.Owner)},facts:{Hits:n.length,Bytes:u,Count:ng(r,i),Threads:i===0?void 0:i,Caveats:X(rg(n,a,o))},factColumns:J0})}
function eg(t){var e=[];
var n=Object.create(null);
t.forEach(function(r){var a="".concat(r.api,"\n").concat(r.frames.join("\n"));
var o=n[a];
if(o===void 0){o={first:r,hits:[]};
n[a]=o;
e.push(o)}
o.hits.push(r)});
return e.sort(function(r,a){return(hn(a.hits)||0)-(hn(r.hits)||0)||a.hits.length-r.hits.length})}
function hn(t){var e=0;
for(var n=0;n<t.length;n++){var r=t[n].size;
if(r===null)return void 0;
e+=r}
return e}
function zt(t){var e=[];
t.forEach(function(n){if(n!==null&&e.indexOf(n)<0)e.push(n)});
return e}
function tg(t,e){var n=t.first,r=t.hits;
var a=zt(r.map(function(u){return u.size}));
var o=zt(r.map(function(u){return u.heap})).map(function(u){return B(u,e)});
var s=zt(r.map(function(u){return u.thread}));
var i=zt(r.map(function(u){return u.block}));
return{Hits:r.length,Bytes:hn(r),Owner:n.owner,CalledBy:Lr(n.frames,n.owner).join(" < "),Size:a.length===1?a[0]:void 0,Heaps:o.length===0?void 0:o.join(", "),Threads:s.length===0?void 0:s.map(A).join(", "),Stack:be(n.frames,"frame"),Blocks:i.length===0?void 0:be(i.map(function(u){return B(u,e)}),"block")}}
function ng(t,e){if(t===true)return"exact: the process had one thread";
var n="while one thread steps over the breakpoint, allocations of the others are not seen";
if(t===false||e>1)return"a lower bound: ".concat(n);
return"a lower bound, unless the process had one thread: ".concat(n)}
function rg(t,e,n){var r=[];
var a=t.filter(function(o){return o.size===null}).length;
if(a>0)r.push("The log does not tell the size of ".concat(a===1?"1 hit":"".concat(m(a)," hits"),"."));
if(t.some(function(o){return o.frames.some(function(s){return s.indexOf("!")>0&&s.indexOf("+0x")<0})}))r.push(gi);
if(e)r.push("The debugger had no unwind information for some frames, which may be wrong.");
if(n)r.push("The log says itself that part of it is missing.");
return r}
var ag=new RegExp("^\\((".concat(M,")\\)\\s+(\\S.*)$"),"i");
var og=/^(?:Browse module|Set bu breakpoint)/;
function sg(t){var e=null;
var n=null;
var r=false;
var a=[];
var o=new q();
for(var s=0;s<t.length;s++){var i=t[s].trim();
var u=i.lastIndexOf("|  (");
var l=bi(u<0?i:i.slice(0,u));
if(l){e=l;
n=u<0?null:bi(i.slice(u+1).trim())}else if(/^Exact matches:/.test(i))r=true;
else if(r&&i.indexOf("!")>0)a.push(i);
else if(!og.test(i))o.file(i)}
return{before:e,after:n,exact:a,skipped:o.skipped,truncated:o.truncated}}
function bi(t){var e=ag.exec(t.trim());
if(!e)return null;
var n=Wr(e[2]).text;
var r=/\+0x([0-9a-f]+)$/i.exec(n);
return{address:w(e[1]),symbol:r?n.slice(0,r.index):n,offset:r?w(r[1]):0}}
function dn(t,e){var n=Ir(t.modules(),e);
return n===null?null:t.once("name of ".concat(e),function(){return ig(t,n,e)})}
function Ir(t,e){for(var n=0;n<t.length;n++){var r=t[n],a=r.base,o=r.size;
if(a<=e&&e<a+o)return t[n]}
return null}
function ig(t,e,n){var r="".concat(e.name,"+0x").concat((n-e.base).toString(16));
var a=sg(t.run("ln 0x".concat(n.toString(16))).lines).before;
var o=a!==null&&a.address>=e.base&&a.address<=n;
if(!o)return{module:e,place:r,symbol:null,isExact:false};
var s=n-a.address;
var i=s===0?a.symbol:"".concat(a.symbol,"+0x").concat(s.toString(16));
return{module:e,place:r,symbol:i,isExact:s===0}}
function Dr(t,e){var n=dn(t,e);
if(n===null)return"0x".concat(e.toString(16));
return n.symbol===null?n.place:n.symbol}
var ug=32;
var lg=65536;
var cg=4;
function fg(t,e){var n=t.memory,r=t.pointerSize;
if(!(e>0)||e%r!==0)return null;
var a=n.u32(e+r);
var o=n.u32(e+r+4);
if(a===null||o===null)return null;
var s=o&65535;
var i=o>>>16;
var u=ki(t,e,s);
if(u!==null&&wi(u)===a)return{frames:u,checked:true};
var l=ki(t,e,i);
if(l!==null&&wi(l)===a)return{frames:l,checked:true};
var c=Ce(t)?l:u;
return c!==null&&hg(t,c)?{frames:c,checked:false}:null}
function ki(t,e,n){var r=t.memory,a=t.pointerSize;
if(n<1||n>ug)return null;
var o=e+(a===8?16:12);
var s=[];
for(var i=0;i<n;i++){var u=r.pointer(o+i*a,a);
if(u===null||u<lg)return null;
s.push(u)}
return s}
function wi(t){var e=0;
for(var n=0;n<t.length;n++)e=e+t[n]%4294967296>>>0;
return e}
function hg(t,e){var n=t.ntdll;
if(n===null)return false;
return e.slice(0,cg).some(function(r){return r>=n.base&&r<n.base+n.size})}
function Vr(t,e,n){var r=e.bits;
if(n===0)return null;
var a=ar(t).filter(function(o){return o.bits===r})[0];
return a===void 0?null:fg(a,n)}
function De(){return{reserved:0,committed:0,busy:0,busyBlocks:0,free:0,freeBlocks:0,overhead:0,notCaptured:0,damaged:0,notDecoded:0,gaps:0}}
function de(t){var e=t.notCaptured,n=t.damaged,r=t.notDecoded;
return e+n+r}
function vn(t,e){Object.keys(t).forEach(function(n){t[n]+=e[n]})}
function Gr(t,e){t.reserved+=e.reserved;
t.committed+=e.committed}
function jr(t,e){var n=e.state,r=e.size,a=e.userSize,o=e.count;
var s=0;
var i=0;
var u=0;
var l=0;
var c=0;
for(var f=0;f<o;f++){var h=r[f];
if(n[f]===I){i++;
s+=a[f];
c+=h-a[f]}else if(n[f]===ue){l++;
u+=h}else{c+=h}}
t.busy+=s;
t.busyBlocks+=i;
t.free+=u;
t.freeBlocks+=l;
t.overhead+=c}
function $r(t,e){t.gaps++;
if(e.reason==="not captured")t.notCaptured+=e.bytes;
else if(e.reason==="damaged")t.damaged+=e.bytes;
else t.notDecoded+=e.bytes}
function dg(t,e,n){if(e===void 0){e=0}
if(n===void 0){n=Number.POSITIVE_INFINITY}
var r=Te(t);
if(!r.known)return r;
var a=[];
var o=0;
var s=0;
var i=De();
r.value.entries.forEach(function(u){if(u.heap===null)return;
var l=new vg(u,e,n);
u.heap.walk(l);
o+=l.without;
s+=l.withoutBytes;
vn(i,l.totals);
l.groups.forEach(function(c){a.push(c)})});
a.sort(function(u,l){return l.bytes-u.bytes||l.count-u.count||u.trace-l.trace});
return{known:true,value:{groups:a,without:o,withoutBytes:s,totals:i},caveats:r.caveats}}
var vg=(function(){function t(e,n,r){this.groups=[];
this.without=0;
this.withoutBytes=0;
this.totals=De();
this.byTrace={};
this.heap=e;
this.from=n;
this.to=r}
t.prototype.area=function(e){Gr(this.totals,e);
return true};
t.prototype.blocks=function(e){jr(this.totals,e);
var n=e.state,r=e.userSize,a=e.user,o=e.trace,s=e.count;
for(var i=0;i<s;i++){var u=r[i];
if(n[i]!==I||u<this.from||u>this.to)continue;
if(o[i]===0){this.without++;
this.withoutBytes+=u}else{this.add(o[i],u,a[i])}}
return true};
t.prototype.gap=function(e){$r(this.totals,e);
return true};
t.prototype.add=function(e,n,r){var a=this.byTrace[e];
if(a===void 0){a={heap:this.heap,trace:e,count:0,bytes:0,smallest:n,largest:n,block:r};
this.byTrace[e]=a;
this.groups.push(a)}
a.count++;
a.bytes+=n;
if(n<a.smallest)a.smallest=n;
if(n>a.largest)a.largest=n};
return t})();
function Si(t,e,n){var r=dg(t,e,n);
if(!r.known)return r;
var a=r.value,o=a.groups,s=a.without,i=a.withoutBytes,u=a.totals;
var l=new pg(t);
var c=o.slice().sort(function(S,x){return S.trace-x.trace});
c.forEach(function(S){l.add(S)});
var f=l.stacks,h=l.unread,d=l.unreadBytes;
f.sort(function(S,x){return x.bytes-S.bytes||x.count-S.count||S.block-x.block});
var g=r.caveats.concat(mg(f,h));
return{known:true,value:{stacks:f,unread:h,unreadBytes:d,without:s,withoutBytes:i,totals:u},caveats:g}}
var pg=(function(){function t(e){this.stacks=[];
this.unread=0;
this.unreadBytes=0;
this.byFrames={};
this.debuggee=e}
t.prototype.add=function(e){var n=Vr(this.debuggee,e.heap,e.trace);
if(n===null){this.unread+=e.count;
this.unreadBytes+=e.bytes;
return}
var r=n.frames.join(" ");
var a=this.byFrames[r];
if(a===void 0)this.open(r,n,e);
else this.extend(a,e)};
t.prototype.open=function(e,n,r){var a=n.frames,o=n.checked;
var s=r.heap,i=r.count,u=r.bytes,l=r.smallest,c=r.largest,f=r.block;
var h={frames:a,checked:o,heaps:[s],count:i,bytes:u,smallest:l,largest:c,block:f,trace:r.trace};
this.byFrames[e]=h;
this.stacks.push(h)};
t.prototype.extend=function(e,n){if(e.heaps.indexOf(n.heap)<0)e.heaps.push(n.heap);
e.count+=n.count;
e.bytes+=n.bytes;
e.smallest=Math.min(e.smallest,n.smallest);
e.largest=Math.max(e.largest,n.largest)};
return t})();
function mg(t,e){var n=[];
var r=t.filter(function(a){var o=a.checked;
return!o}).length;
if(e>0)n.push("The records of "+e+" blocks could not be read: their stacks are not told.");
if(r>0)n.push(r+" stacks are told by the looks of their frames alone: their records carry no sum that agrees.");
return n}
var Xr=65536;
var gg=["size","count","blockBytes","lfh","origin","first","last","areas","inNewest","lastArea","lastSegment"];
var yg=(function(){function t(){this.used=0;
this.direct=new Int32Array(Xr);
this.others={};
this.size=new Float64Array(64);
this.count=new Float64Array(64);
this.blockBytes=new Float64Array(64);
this.lfh=new Float64Array(64);
this.origin=new Float64Array(64);
this.first=new Float64Array(64);
this.last=new Float64Array(64);
this.areas=new Float64Array(64);
this.inNewest=new Float64Array(64);
this.lastArea=new Float64Array(64);
this.lastSegment=new Float64Array(64);
this.area=0;
this.segment=0}
t.prototype.enter=function(e){this.area++;
if(e.kind==="segment")this.segment=this.area};
t.prototype.add=function(e){var n=e.state,r=e.size,a=e.user,o=e.userSize,s=e.origin,i=e.count;
for(var u=0;u<i;u++){if(n[u]!==I)continue;
var l=o[u];
var c=a[u];
var f=l<Xr?this.direct[l]:this.others[l]||0;
if(f===0)f=this.newRow(l,c,s[u]);
this.count[f]++;
this.blockBytes[f]=this.blockBytes[f]+r[u];
if(s[u]===le)this.lfh[f]++;
if(c<this.first[f])this.first[f]=c;
if(c>this.last[f])this.last[f]=c;
if(this.lastArea[f]!==this.area){this.lastArea[f]=this.area;
this.areas[f]++}
if(this.area!==this.segment)continue;
if(this.lastSegment[f]!==this.segment){this.lastSegment[f]=this.segment;
this.inNewest[f]=0}
this.inNewest[f]++}};
t.prototype.rows=function(){var e=[];
for(var n=1;n<=this.used;n++){e.push({size:this.size[n],count:this.count[n],bytes:this.size[n]*this.count[n],blockBytes:this.blockBytes[n],lfh:this.lfh[n],origin:this.origin[n],first:this.first[n],last:this.last[n],areas:this.areas[n],inNewest:this.lastSegment[n]===this.segment?this.inNewest[n]:0})}
return e.sort(function(r,a){return a.bytes-r.bytes||a.count-r.count||r.size-a.size})};
t.prototype.newRow=function(e,n,r){var a=++this.used;
if(a===this.size.length)this.grow();
if(e<Xr)this.direct[e]=a;
else this.others[e]=a;
this.size[a]=e;
this.origin[a]=r;
this.first[a]=n;
return a};
t.prototype.grow=function(){var e=this;
gg.forEach(function(n){var r=new Float64Array(e[n].length*2);
r.set(e[n]);
e[n]=r})};
return t})();
var bg=100;
function Yr(t){var e=Te(t);
if(!e.known)return e;
return t.once("heap census",function(){var n=e.value.entries.map(kg);
n.sort(function(o,s){return s.totals.committed-o.totals.committed||o.entry.address-s.entry.address});
var r=De();
n.forEach(function(o){vn(r,o.totals)});
var a={heaps:n,totals:r,caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}})}
function kg(t){if(t.heap===null){return{entry:t,totals:xi(t),classes:[],gaps:[],segments:0,largeBlocks:0,largestFree:0,freeInLfh:0,traced:0,originBlocks:[],originBytes:[]}}
var e=new wg();
t.heap.walk(e);
return{entry:t,totals:e.totals,classes:e.classes.rows(),gaps:e.gaps,segments:e.segments,largeBlocks:e.largeBlocks,largestFree:e.largestFree,freeInLfh:e.freeInLfh,traced:e.traced,originBlocks:e.originBlocks,originBytes:e.originBytes}}
function xi(t){var e=De();
e.reserved=e.committed=t.undecoded;
if(Br(t)==="not captured")e.notCaptured=t.undecoded;
else e.notDecoded=t.undecoded;
return e}
var wg=(function(){function t(){this.totals=De();
this.classes=new yg();
this.gaps=[];
this.segments=0;
this.largeBlocks=0;
this.largestFree=0;
this.freeInLfh=0;
this.traced=0;
this.originBlocks=new Float64Array(nt.length);
this.originBytes=new Float64Array(nt.length)}
t.prototype.area=function(e){Gr(this.totals,e);
this.classes.enter(e);
if(e.kind==="segment")this.segments++;
else if(e.kind==="large block")this.largeBlocks++;
return true};
t.prototype.blocks=function(e){jr(this.totals,e);
this.countByOrigin(e);
this.classes.add(e);
return true};
t.prototype.gap=function(e){$r(this.totals,e);
if(this.gaps.length<bg)this.gaps.push(e);
return true};
t.prototype.countByOrigin=function(e){var n=e.state,r=e.size,a=e.userSize,o=e.origin,s=e.trace,i=e.count;
var u=this,l=u.originBlocks,c=u.originBytes;
for(var f=0;f<i;f++){if(n[f]===I){var h=o[f];
l[h]++;
c[h]=c[h]+a[f];
if(s[f]!==0)this.traced++}else if(n[f]===ue){if(o[f]===le)this.freeInLfh+=r[f];
if(r[f]>this.largestFree)this.largestFree=r[f]}}};
return t})();
var pn=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for, in busy blocks"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes of free blocks, their headers included"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of busy blocks, and structures of the heaps themselves"},{Name:"Uncovered",Kind:"bytes",Help:"NotCaptured + Damaged + NotDecoded: what no block describes"},{Name:"NotCaptured",Kind:"bytes",Help:"Committed bytes that the dump does not hold"},{Name:"Damaged",Kind:"bytes",Help:"Bytes behind a header that contradicts itself"},{Name:"NotDecoded",Kind:"bytes",Help:"Bytes of foreign heaps and of layouts that do not prove themselves"},{Name:"Sum",Kind:"text",Help:"The same as one line, to the byte"},{Name:"Gaps",Kind:"object",Help:"Where the uncovered bytes are, and why"}];
function mn(t,e){if(e===void 0){e=true}
return{Commit:t.committed,Busy:e?t.busy:void 0,BusyBlocks:e?t.busyBlocks:void 0,Free:e?t.free:void 0,Overhead:e?t.overhead:void 0,Uncovered:de(t),NotCaptured:t.notCaptured||void 0,Damaged:t.damaged||void 0,NotDecoded:t.notDecoded||void 0,Sum:Ei(t)}}
function Ei(t){var e=de(t);
var n=t.committed-t.busy-t.free-t.overhead-e;
var r=n===0?"":"; ".concat(m(Math.abs(n))," bytes ").concat(n>0?"are missing":"too many");
return"".concat(m(t.committed)," committed = ").concat(m(t.busy)," busy + ").concat(m(t.free)," free + ").concat(m(t.overhead)," overhead + ").concat(m(e)," uncovered").concat(r)}
function Zr(t,e){var n=De();
vn(n,t);
e.forEach(function(r){if(r.heap===null)vn(n,xi(r))});
return n}
function Hi(t,e,n,r){var a="Where the uncovered bytes are, and why: dx @$scriptContents.heaps().Gaps.";
return qr(e,n,r).concat(de(t)>0?a:[])}
var Sg=[{Name:"Address",Kind:"address",Help:"Where it begins"},{Name:"Bytes",Kind:"bytes",Help:"Committed bytes that it takes away"},{Name:"Reason",Kind:"text",Help:"not captured, damaged, not decoded"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Detail",Kind:"text",Help:"What was found there"}];
function Ai(t,e){var n=[];
var r=0;
t.forEach(function(a){var o=a.entry,s=a.totals,i=a.gaps;
if(o.heap===null){r++;
n.push({Address:o.address,Bytes:o.undecoded,Reason:gn(o),Heap:o.address,Detail:b(o.why)})}
r+=s.gaps;
i.forEach(function(u){n.push({Address:u.address,Bytes:u.bytes,Reason:u.reason,Heap:o.address,Detail:b(u.detail)})})});
if(r===0)return void 0;
n.sort(function(a,o){return o.Bytes-a.Bytes||a.Address-o.Address});
return new G(Sg,n.length,function(a){return n[a]},{text:"".concat(r===1?"1 place":"".concat(m(r)," places")).concat(n.length<r?", ".concat(m(n.length)," of them listed"):""),rowText:function(a){return"".concat(B(a.Address,e),": ").concat(p(a.Bytes)," ").concat(a.Reason)}})}
function Bi(t){return t===1?"1 block":"".concat(m(t)," blocks")}
function gn(t){return t.heap===null?Br(t):t.heap.kind}
var Ci=20;
function qr(t,e,n){var r=[];
t.forEach(function(o){var s=B(o.address,n);
var i=o.heap===null?[o.why]:o.heap.caveats;
i.forEach(function(u){if(u!=="")r.push(b("Heap ".concat(s,": ").concat(Ni(u))))})});
var a=r.length-Ci;
if(a>0)r.splice(Ci,a,"".concat(m(a)," more of this kind: heapStats(heap) tells those of one heap."));
return r.concat(e.map(function(o){return b(Ni(o))}))}
function Ni(t){return/[.!?]$/.test(t)?t:"".concat(t,".")}
function Ti(t,e,n){if(e===void 0)return t;
var r=t.filter(function(s){var i=s.entry;
return i.address===e});
if(r.length>0)return r;
var a=t.slice(0,8).map(function(s){var i=s.entry;
return B(i.address,n)});
var o=t.length>a.length?" ...":"";
throw new Error("There is no heap at ".concat(A(e),". Heaps: ").concat(a.join(", ")).concat(o))}
var xg=3;
function yn(t,e){if(t.some(function(o){var s=o.heap;
return s!==null}))return null;
var n=t.slice(0,xg).map(function(o){var s=o.address,i=o.why,u=o.undecoded;
var l=u===0?"":" (".concat(p(u)," committed)");
return"".concat(B(s,e)).concat(l," is ").concat(i)});
var r=t.length-n.length;
var a=r>0?"; and ".concat(r," more"):"";
return b("The blocks of ".concat(t.length===1?"the heap":"the heaps"," cannot be seen: ").concat(n.join("; ")).concat(a,"."))}
var Eg=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that this stack allocated"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that it asked for"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes that were looked at"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one block, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that hold them",Detail:true},{Name:"Trace",Kind:"address",Help:"Address of the record of the stack",Detail:true},{Name:"Example",Kind:"address",Help:"User address of one of the blocks",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were kept, innermost first",Detail:true}];
var Hg=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that were looked at"},{Name:"Busy",Kind:"bytes",Help:"Bytes of these blocks = Traced + Unreadable + Without"},{Name:"Traced",Kind:"bytes",Help:"Bytes of blocks with a stack: those of the rows"},{Name:"Unreadable",Kind:"bytes",Help:"Bytes of blocks whose record of a stack cannot be read"},{Name:"Without",Kind:"bytes",Help:"Bytes of blocks for which no stack was kept"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"},{Name:"Sum",Kind:"text",Help:"What all heaps commit, to the byte"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function Ag(t,e){var n=Te(t);
if(!n.known)return O(b("".concat(n.why," ").concat(fn(t,null))));
var r=n.value.entries;
var a=yn(r,t.target.pointerSize);
if(a!==null)return O("".concat(a," ").concat(fn(t,null)));
var o=e===null?Si(t):Si(t,e.from,e.to);
if(!o.known)return O(b(o.why));
var s=Zr(o.value.totals,r);
return o.value.stacks.length===0?O(Bg(t,o.value,s,e)):Cg(t,o.value,s,o.caveats)}
function Bg(t,e,n,r){var a=e.unread,o=e.without;
var s=r!==null&&r.from===r.to?r.from:null;
var i=r===null?"block":"block of ".concat(cn(r)," bytes");
var u=de(n);
var l=fn(t,s);
var c="".concat(p(u)," of the ").concat(p(n.committed)," of all heaps are not covered.");
if(a+o>0)return"No busy ".concat(i," has a stack that can be read. ").concat(l);
return"No busy ".concat(i," was found.").concat(u===0?"":" ".concat(c," ").concat(l))}
function Cg(t,e,n,r){var a=e.stacks,o=e.unread,s=e.unreadBytes,i=e.without,u=e.withoutBytes;
var l=a.reduce(function(h,d){return h+d.bytes},0);
var c=o+i+a.reduce(function(h,d){return h+d.count},0);
var f=l+s+u;
return new G(Eg,a.length,function(h){return Ng(t,a[h],f)},{text:"".concat(m(c)," busy blocks, ").concat(p(l)," of ").concat(p(f)," from ").concat(a.length===1?"1 stack":"".concat(m(a.length)," stacks")),rowText:function(h){return"".concat(m(h.Blocks)," x ").concat(h.Owner,", ").concat(p(h.Bytes))},facts:{Blocks:c,Busy:f,Traced:l,Unreadable:s,Without:u,OtherBusy:n.busy-f,Sum:Ei(n),Caveats:X(r.map(b).concat(Tg(t,a[0])))},factColumns:Hg})}
function Ng(t,e,n){var r=t.target.pointerSize;
var a=e.frames.map(function(s){return b(Dr(t,s))});
var o=ln(a)[0]||a[0]||"";
return{Blocks:e.count,Bytes:e.bytes,Share:E(e.bytes,n),Owner:o,CalledBy:Lr(a,o).join(" < "),Size:e.smallest===e.largest?e.smallest:void 0,Heaps:e.heaps.map(function(s){var i=s.address;
return B(i,r)}).join(", "),Trace:e.trace,Example:e.block,Stack:be(a,"frame")}}
function Tg(t,e){var n=e.frames;
return n.some(function(r){return Dr(t,r).indexOf("!")>0})?[gi]:[]}
function zg(t,e){var n=t();
var r=e[0]===void 0?null:mi(String(e[0]));
return n.target.kind==="log"?Q0(n,r):Ag(n,r)}
var Og={name:"allocationStacks",help:"Who allocated: busy blocks by the stacks that the heaps kept, or what a size breakpoint logged",parameters:[{name:"size",type:"text",help:"".concat(Ur,"; all sizes when left out"),optional:true}],example:{input:"test/fixtures/heaps/x64-19041-ust.dmp.gz",call:"allocationStacks()",output:["@$scriptContents.allocationStacks() : 3,062 busy blocks, 20.63 MiB of 20.63 MiB from 4 stacks","    RowCount         : 4","    Blocks           : 3062","    Busy             : 0x14a1996","    Traced           : 0x14a1996","    Unreadable       : 0x0","    Without          : 0x0","    OtherBusy        : 0x0","    Sum              : 26,820,608 committed = 21,633,430 busy + 4,868,720 free + 318,458 overhead + 0 uncovered","    [0x0]            : 2,214 x 0x50000, 13.66 MiB","    [0x1]            : 739 x 0x50000, 6.73 MiB","    [0x2]            : 87 x 0x50000, 197.44 KiB","    [0x3]            : 22 x 0x50000, 53.16 KiB"]},ask:zg};
var Rg=256;
var Pg=4;
var Mg=64;
var _g={baadf00d:"allocated and never written (0xbaadf00d)",feeefeee:"freed (0xfeeefeee)",abababab:"tail fill of the heap (0xab)",cdcdcdcd:"allocated by the debug run time and never written (0xcd)",dddddddd:"freed by the debug run time (0xdd)",fdfdfdfd:"guard bytes of the debug run time (0xfd)",c0c0c0c0:"allocated under page heap and never written (0xc0)",f0f0f0f0:"freed under page heap (0xf0)"};
function Fg(t,e,n,r){var a=Math.min(n,Rg);
if(a===0)return{kind:"empty",text:"",pointer:null,looked:0};
var o=Lg(t,e,a);
if(o.length===0)return{kind:"not captured",text:"",pointer:null,looked:0};
return v(v({},Kg(t,o,r)),{looked:o.length})}
function Lg(t,e,n){if(t.memory===null)return[];
var r=e-e%4;
var a=e+n;
var o=t.memory.window(r,a-r+(4-(a-r)%4)%4);
var s=o.holes.length===0?a:o.holes[0][0];
var i=[];
for(var u=e;u<Math.min(a,s);u++){var l=o.words[Math.floor((u-r)/4)];
i.push(l>>>(u-r)%4*8&255)}
return i}
function Kg(t,e,n){if(e.every(function(i){return i===0}))return{kind:"zero",text:"",pointer:null};
var r=Wg(e);
if(r!=="")return{kind:"fill",text:r,pointer:null};
var a=e.length<n?0:Ug(e,n);
if(Ir(t.modules(),a)!==null)return{kind:"pointer",text:Oi(e),pointer:a};
var o=zi(e,1);
if(o!=="")return{kind:"text",text:o,pointer:null};
var s=zi(e,2);
if(s!=="")return{kind:"UTF-16 text",text:s,pointer:null};
return{kind:"bytes",text:Oi(e),pointer:null}}
function Wg(t){if(t.length<4)return"";
for(var e=4;e<t.length;e++)if(t[e]!==t[e-4])return"";
var n=[3,2,1,0].map(function(r){return("0"+t[r].toString(16)).slice(-2)}).join("");
return _g[n]||""}
function Ug(t,e){var n=0;
for(var r=e-1;r>=0;r--)n=n*256+t[r];
return n}
function zi(t,e){var n="";
for(var r=0;r+e<=t.length&&n.length<Mg;r+=e){var a=t[r];
if(e===2&&t[r+1]!==0)return"";
if(a===0)break;
if(!Ig(a))return"";
n+=String.fromCharCode(a)}
return n.length<Pg?"":n}
function Ig(t){return t>=32&&t<127||t===9||t===10||t===13}
var Dg=16;
function Oi(t){return t.slice(0,Dg).map(function(e){return("0"+e.toString(16)).slice(-2)}).join(" ")}
var Vg={heap:null,area:null,row:null,before:null,after:null,gap:null};
function Ri(t,e){var n=Te(t);
if(!n.known)return n;
var r=n.value.entries;
for(var a=0;a<r.length;a++){var o=r[a];
var s=Gg(o,e);
if(s===null)continue;
var i=new jg(o,e);
if(o.heap.walk(i,s)&&i.row===null)i.before=i.last;
return{known:true,value:{heap:o,area:s,row:i.row,before:i.before,after:i.after,gap:i.hit},caveats:n.caveats}}
return{known:true,value:Vg,caveats:n.caveats}}
function Gg(t,e){var n=t.heap===null?[]:t.heap.areas;
for(var r=0;r<n.length;r++){if(n[r].base<=e&&e<n[r].base+n[r].reserved)return n[r]}
return null}
var jg=(function(){function t(e,n){this.row=null;
this.before=null;
this.after=null;
this.hit=null;
this.last=null;
this.lastButOne=null;
this.entry=e;
this.address=n}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){for(var n=this.firstNear(e);n<e.count;n++){if(!this.pass($g(this.entry,e,n)))return false}
return true};
t.prototype.gap=function(e){if(e.address<=this.address&&this.address<e.address+e.bytes)this.hit=e;
return true};
t.prototype.firstNear=function(e){var n=0;
while(n<e.count&&e.address[n]+e.size[n]<=this.address)n++;
return Math.max(0,Math.min(n,e.count)-2)};
t.prototype.pass=function(e){var n=this,r=n.address,a=n.last;
if(this.row!==null||e.address>r){if(this.row===null)this.before=a;
this.after=e;
return false}
if(r<e.address+e.size){if(a!==null&&a.state===I&&r<a.user+a.userSize){this.row=a;
this.before=this.lastButOne;
this.after=e;
return false}
this.row=e;
this.before=a}
this.lastButOne=a;
this.last=e;
return true};
return t})();
function $g(t,e,n){return{heap:t,address:e.address[n],size:e.size[n],user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n],flags:e.flags[n],trace:e.trace[n]}}
var Jr=[{Name:"UserAddress",Kind:"address",Help:"What the program got; 0 for a block that is not busy"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for; 0 for a block that is not busy"},{Name:"State",Kind:"text",Help:"busy, free, internal (of the heap itself)"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"}];
function Ot(t){return{UserAddress:t.user,UserSize:t.userSize,State:Zh[t.state],Heap:t.heap.address,Block:t.address,BlockSize:t.size,Origin:nt[t.origin]}}
function bn(t,e){var n=t.State==="busy";
var r=B(n?t.UserAddress:t.Block,e);
var a=A(n?t.UserSize:t.BlockSize);
return"".concat(r," ").concat(a," ").concat(t.State,", ").concat(t.Origin," of heap ").concat(B(t.Heap,e))}
var Xg=new RegExp("^(".concat(M,")\\s+(").concat(M,")\\s+(").concat(M,")\\s+\\[(").concat(M,")\\]\\s+(").concat(M,")\\s+(").concat(M,")\\s+-\\s+\\(([^)]*)\\)"),"i");
function Pi(t,e){var n=Xg.exec(t);
return n?{heap:e,entry:w(n[1]),sizeUnits:w(n[2]),previousUnits:w(n[3]),flags:w(n[4]),userPointer:w(n[5]),userSize:w(n[6]),state:n[7].trim()}:null}
function Mi(t){var e=/^_HEAP @ (\S+)/.exec(t);
var n=e?w(e[1]):NaN;
return Number.isNaN(n)?null:n}
var Yg=/^[^\s!]+![^\s].*$/;
function Zg(t){var e=[];
var n=[];
var r=new q();
var a="";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=Mi(s);
var u=i===null?Pi(s,e[e.length-1]||0):null;
if(i!==null)e.push(i);
else if(u)n.push(u);
else if(a==="block"&&Yg.test(s))qg(n,s);
else if(!/^HEAP_ENTRY +Size/.test(s))r.file(s);
a=u?"block":""}
return{heaps:e,blocks:n,skipped:r.skipped,truncated:r.truncated}}
function qg(t,e){t[t.length-1]=v(v({},t[t.length-1]),{annotation:e})}
var Jg=new RegExp("^(".concat(M,"):\\s+(").concat(M,")\\s+(").concat(M,")\\s+-\\s+(").concat(M,")\\s+(").concat(M,")$"),"i");
var Qg=new RegExp("^(".concat(M,"):\\s+(").concat(M,")\\s+(").concat(M,")$"),"i");
var ey=/^([0-9a-f]{5,16}(?:`[0-9a-f]{8})?)\s+(\S.*)$/i;
var ty=/^(?:HEAP_ENTRY +Size|\( +DPH_HEAP_BLOCK|in (?:busy|free-ed) allocation)/;
function ny(t){var e=new q();
var n={address:null,kind:"not-found",heap:null,block:null,pageHeapBlock:null,stack:[]};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(!ry(n,a)&&!ay(n,a)&&!oy(n,a))e.file(a)}
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function ry(t,e){var n=/^address (\S+) found in/.exec(e);
if(n)t.address=w(n[1]);
var r=/^_DPH_HEAP_ROOT @ (\S+)/.exec(e);
var a=r?w(r[1]):Mi(e);
if(a!==null)t.heap=a;
if(/^in busy allocation/.test(e))t.kind="page-heap-busy";
if(/^in free-ed allocation/.test(e))t.kind="page-heap-freed";
return n!==null||a!==null||ty.test(e)}
function ay(t,e){var n=Pi(e,t.heap||0);
var r=Jg.exec(e);
var a=r?null:Qg.exec(e);
if(n){t.block=n;
t.kind="heap"}
if(r){t.pageHeapBlock={block:w(r[1]),userAddress:w(r[2]),userSize:w(r[3]),virtualAddress:w(r[4]),virtualSize:w(r[5])}}
if(a){t.pageHeapBlock={block:w(a[1]),userAddress:null,userSize:null,virtualAddress:w(a[2]),virtualSize:w(a[3])}}
return n!==null||r!==null||a!==null}
function oy(t,e){if(t.kind==="not-found")return false;
var n=ey.exec(e);
if(n){t.stack.push({returnAddress:w(n[1]),symbol:n[2].charAt(0)==="+"?"":n[2]});
return true}
if(!t.block||t.stack.length>0||!/^[^\s!]+![^\s]/.test(e))return false;
t.block=v(v({},t.block),{annotation:e});
return true}
function _i(t,e){var n=Se(t,new RegExp("^!heap -flt s (0x)?0*".concat(e.toString(16),"$"))).pop();
return n?Zg(n.lines):null}
function Fi(t){return Se(t,/^!heap -p -a /).map(function(e){return ny(e.lines)})}
var sy=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"State",Kind:"text",Help:"As the debugger prints it"},{Name:"Content",Kind:"text",Help:"What the debugger took the beginning of the block for"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"}];
function iy(t,e){var n=Fi(t).filter(function(r){return r.kind!=="not-found"&&uy(r,e)}).pop();
if(n===void 0)return O("A log holds no memory, and this one does not hold !heap -p -a ".concat(e.toString(16),"."));
return ly(t,e,n)}
function Li(t){var e=t.block,n=t.pageHeapBlock;
if(e!==null)return{start:e.userPointer,size:e.userSize};
if(n===null||n.userAddress===null)return null;
return{start:n.userAddress,size:n.userSize||0}}
function uy(t,e){var n=Li(t);
var r=n!==null&&n.start<=e&&e<n.start+Math.max(1,n.size);
return r||t.address===e}
function ly(t,e,n){var r=Li(n);
var a=n.block!==null?n.block.state:n.kind.replace(/-/g," ");
var o=n.block===null?void 0:n.block.annotation;
var s=n.stack.map(function(f){var h=f.symbol,d=f.returnAddress;
return b(h||A(d))});
var i={Address:e,Heap:n.heap===null?void 0:n.heap,UserAddress:r===null?void 0:r.start,UserSize:r===null?void 0:r.size,State:b(a),Content:o===void 0?void 0:b(o),Stack:s.length===0?void 0:be(s,"frame")};
var u=t.target.pointerSize;
var l=r===null?"":" ".concat(A(r.size));
var c=n.heap===null?"":", heap ".concat(B(n.heap,u));
return ce(i,sy,function(){return"".concat(B(r===null?e:r.start,u)).concat(l," ").concat(b(a)).concat(c," (!heap -p -a)")})}
var Ki=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"HeapKind",Kind:"text",Help:"NT, segment, page heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"Offset",Kind:"size",Help:"From the user address to the address asked for, where it lies behind"},{Name:"State",Kind:"text",Help:"busy, free, internal; or what else the memory is"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Flags",Kind:"size",Help:"Flags byte of the header"},{Name:"Segment",Kind:"address",Help:"Start of the segment, or of the allocation of its own"},{Name:"Content",Kind:"text",Help:"What the beginning of the block looks like"},{Name:"Vftable",Kind:"text",Help:"The first pointer, when it points into a module: what an object begins with"},{Name:"Before",Kind:"text",Help:"The block in front of it"},{Name:"After",Kind:"text",Help:"The block behind it"},{Name:"Region",Kind:"text",Help:"The region of the address space"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"},{Name:"StackNote",Kind:"text",Help:"What is to be known of the stack, or how to get one"}];
function cy(t,e){var n=t();
var r=e[0];
if(n.target.kind==="log")return iy(n,r);
var a=Ri(n,r);
var o=gy(n,r);
if(!a.known)return Wi(n,r,a.why,o);
if(a.value.row===null)return Wi(n,r,my(a.value),o);
return fy(n,r,a.value,a.value.row,o)}
function fy(t,e,n,r,a){var o=Ot(r);
var s=r.state===I;
var i=function(l){return l===null?void 0:bn(Ot(l),t.target.pointerSize)};
var u=v(v(v({Address:e,Heap:o.Heap,HeapKind:gn(r.heap),UserAddress:s?o.UserAddress:void 0,UserSize:s?o.UserSize:void 0,Offset:s&&e>o.UserAddress?e-o.UserAddress:void 0,State:o.State,Origin:o.Origin,Block:o.Block,BlockSize:o.BlockSize,Flags:r.flags,Segment:n.area===null?void 0:n.area.base},s?dy(t,r):{}),{Before:i(n.before),After:i(n.after),Region:a}),py(t,r));
return ce(u,Ki,function(){return hy(t,e,r)})}
function hy(t,e,n){var r=t.target.pointerSize;
var a=bn(Ot(n),r);
if(n.state!==I||e===n.user)return a;
var o=e-n.user;
var s=o<0?"in the header of":"+".concat(A(o)," in");
return"".concat(B(e,r)," is ").concat(s," ").concat(a)}
function dy(t,e){var n=e.heap.bits===32?4:8;
var r=Fg(t,e.user,e.userSize,n),a=r.kind,o=r.text,s=r.pointer,i=r.looked;
var u=i<e.userSize?"the first ".concat(i," bytes"):"all of it";
var l={"not captured":"not captured",text:'text: "'.concat(o,'"'),"UTF-16 text":'UTF-16 text: "'.concat(o,'"'),zero:"zeros (".concat(u,")"),fill:"".concat(o," (").concat(u,")"),pointer:"bytes ".concat(o),bytes:"bytes ".concat(o),empty:"empty"};
return{Content:b(l[a]),Vftable:s===null?void 0:vy(t,s)}}
function vy(t,e){var n=dn(t,e);
if(n===null)return void 0;
return b(n.isExact?"".concat(n.symbol," (").concat(n.place,")"):n.place)}
function py(t,e){var n=Vr(t,e.heap,e.trace);
if(n===null)return e.state===I?{StackNote:fn(t,e.userSize||null)}:{};
return{Stack:be(n.frames.map(function(r){return b(Dr(t,r))}),"frame"),StackNote:n.checked?void 0:"The record of the stack does not prove itself: frames may be wrong."}}
function my(t){var e=t.heap,n=t.gap;
if(e===null)return"in no block of a heap";
var r="heap ".concat(A(e.address));
return n===null?"in ".concat(r,", not committed"):"in ".concat(r,", ").concat(n.reason,": ").concat(n.detail)}
function Wi(t,e,n,r){var a=dn(t,e);
var o=b(n);
return ce({Address:e,State:o,Region:r},Ki,function(){return"".concat(B(e,t.target.pointerSize),": ").concat(o).concat(a===null?"":", ".concat(b(a.place))).concat(r===void 0?"":"; ".concat(r))})}
function gy(t,e){var n=ze(t);
var r=n.known?n.value.layout:null;
if(r===null)return void 0;
var a=r.regions,o=r.usage;
for(var s=0;s<a.count;s++){var i=a.base[s];
if(e<i||e>=i+a.size[s])continue;
var u=[It(a.state[s]),pt(a.type[s]),Dt(a.protect[s])];
var l="".concat(p(a.size[s])," from ").concat(B(i,t.target.pointerSize));
var c=[o.names[o.of[s]]].concat(u,l).filter(function(f){return f!==""});
return b(c.join(", "))}
return"no region is listed there"}
var yy={name:"block",help:"What an address is: its block, heap, size, state, content, stack and neighbours; or its region",parameters:[{name:"address",type:"number",help:"of the block, or of anything inside of it"}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"block(0x20102061175)",output:["@$scriptContents.block(0x20102061175) : 00000201`02061175 is +0x5 in 00000201`02061170 0x48 busy, LFH of heap 00000201`02050000","    Address          : 0x20102061175","    Heap             : 0x20102050000","    HeapKind         : NT","    UserAddress      : 0x20102061170","    UserSize         : 0x48","    Offset           : 0x5","    State            : busy","    Origin           : LFH","    Block            : 0x20102061160","    BlockSize        : 0x50","    Flags            : 0x0","    Segment          : 0x20102050000",'    Content          : text: "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"',"    Before           : 00000201`02061110 0x50 internal, back end of heap 00000201`02050000","    After            : 00000201`020611c0 0x48 busy, LFH of heap 00000201`02050000","    Region           : Heap, 952 KiB from 00000201`02050000","    StackNote        : To keep a stack with every block: gflags /i app.exe +ust, start the program again, and ask again. Or, without a restart: dx @$scriptContents.allocBreakpoint(0x48) prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint 0x48 --log hits.log writes a log for this question."]},ask:cy};
function Ui(t,e){var n=Te(t);
if(!n.known)return n;
var r=new wy(n.value.entries,e);
n.value.entries.forEach(function(a,o){var s=e.heap===void 0||e.heap===a.address;
if(s&&a.heap!==null)r.read(o)});
return{known:true,value:r,caveats:n.caveats}}
var ut=65536;
var by=31*8;
var Ii=2047;
var ky=2047;
var wy=(function(){function t(e,n){this.count=0;
this.totals=De();
this.pieces=[];
this.aside={};
this.current=0;
this.entries=e;
this.options=n}
t.prototype.read=function(e){this.current=e;
this.entries[e].heap.walk(this)};
t.prototype.row=function(e){var n=this.aside[e];
if(n!==void 0)return n;
var r=this.pieces[Math.floor(e/ut)],a=r.address,o=r.userSize,s=r.word;
var i=e%ut;
var u=s[i];
var l=u&3;
var c=(u>>>5&31)*8;
var f=u>>>10&Ii;
var h=a[i];
return{heap:this.entries[u>>>21],address:h,size:l===I?o[i]+f:o[i],user:l===I?h+c:0,userSize:l===I?o[i]:0,state:l,origin:u>>>2&7}};
t.prototype.area=function(e){Gr(this.totals,e);
return true};
t.prototype.blocks=function(e){jr(this.totals,e);
var n=e.state,r=e.userSize,a=e.count;
var o=this.options,s=o.busyOnly,i=o.from,u=o.to;
var l=i!==void 0||u!==void 0;
var c=i===void 0?0:i;
var f=u===void 0?Number.POSITIVE_INFINITY:u;
for(var h=0;h<a;h++){if(n[h]!==I){if(s!==true&&!l)this.keep(e,h)}else if(r[h]>=c&&r[h]<=f){this.keep(e,h)}}
return true};
t.prototype.gap=function(e){$r(this.totals,e);
return true};
t.prototype.keep=function(e,n){var r=this.count%ut;
if(r===0)this.pieces.push(Sy());
var a=this.pieces[this.pieces.length-1];
var o=e.state[n]===I;
var s=e.address[n];
var i=e.size[n];
var u=o?e.user[n]-s:0;
var l=o?e.userSize[n]:i;
var c=o?i-l:0;
var f=u<=by&&u%8===0&&c>=0&&c<=Ii&&l<=4294967295;
if(f&&this.current<=ky){a.address[r]=s;
a.userSize[r]=l;
a.word[r]=(e.state[n]|e.origin[n]<<2|u<<2|c<<10|this.current<<21)>>>0}else{this.aside[this.count]={heap:this.entries[this.current],address:s,size:i,user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n]}}
this.count++};
return t})();
function Sy(){return{address:new Float64Array(ut),userSize:new Uint32Array(ut),word:new Uint32Array(ut)}}
var Di=Y(Y([{Name:"From",Kind:"size",Help:"Smallest size asked for"},{Name:"To",Kind:"size",Help:"Largest size asked for, included"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that the program asked for in these blocks"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of all heaps"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"}],T(pn),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function xy(t,e){var n=t();
var r=mi(String(e[0]));
if(n.target.kind==="log")return Ay(n,r);
var a=Te(n);
if(!a.known)return O(a.why);
var o=yn(a.value.entries,n.target.pointerSize);
if(o!==null)return O(o);
var s=Ui(n,v(v({},r),{busyOnly:true}));
return s.known?Ey(n,a.value,s.value,r):O(s.why)}
function Ey(t,e,n,r){var a=t.target.pointerSize;
var o=Hy(n,r);
var s=Zr(n.totals,e.entries);
var i=s.busy;
return new G(Jr,n.count,function(u){return Ot(n.row(u))},{text:"".concat(Vi(n.count)," of ").concat(cn(r),": ").concat(p(o),", ").concat(P(E(o,i))," of the busy bytes"),rowText:function(u){return bn(u,a)},facts:v(v({From:r.from,To:r.to,Bytes:o,Share:E(o,i),OtherBusy:i-o},mn(s)),{Caveats:X(Hi(s,e.entries,e.caveats,a))}),factColumns:Di})}
function Hy(t,e){var n=e.from,r=e.to;
if(n===r)return t.count*n;
var a=0;
for(var o=0;o<t.count;o++)a+=t.row(o).userSize;
return a}
function Vi(t){return t===1?"1 busy block":"".concat(m(t)," busy blocks")}
function Ay(t,e){var n=e.from===e.to?_i(t,e.from):null;
if(n===null)return O(e.from===e.to?"A log holds no memory, and this one does not hold !heap -flt s ".concat(e.from.toString(16),"."):"A log holds no memory, and what !heap -flt s listed is of one size: ask for one.");
var r=t.target.pointerSize;
return new G(Jr,n.blocks.length,function(a){return By(n.blocks[a],r)},{text:"".concat(Vi(n.blocks.length)," of ").concat(cn(e)," (!heap -flt s)"),rowText:function(a){return"".concat(B(a.UserAddress,r)," ").concat(A(a.UserSize)," ").concat(a.State,", heap ").concat(B(a.Heap,r))},facts:{From:e.from,To:e.to,Bytes:n.blocks.reduce(function(a,o){return a+o.userSize},0),Caveats:X(n.truncated?["The log says itself that part of the listing is missing."]:[])},factColumns:Di})}
function By(t,e){var n=/VirtualAlloc/.test(t.state);
return{UserAddress:t.userPointer,UserSize:t.userSize,State:b(t.state),Heap:t.heap,Block:t.entry,BlockSize:t.sizeUnits*e*2,Origin:n?"large":""}}
var Cy={name:"blocksOfSize",help:"Busy blocks of a size or a range of sizes over all heaps, ascending by address in each heap",parameters:[{name:"size",type:"text",help:Ur}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:'blocksOfSize("0x50-0x7f")',output:['@$scriptContents.blocksOfSize("0x50-0x7f") : 360 busy blocks of 0x50 to 0x7f: 35.16 KiB, 0.17 % of the busy bytes',"    RowCount         : 360","    From             : 0x50","    To               : 0x7f","    Bytes            : 0x8ca0","    Share            : 0.170000","    OtherBusy        : 0x1498cf6","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02053730 0x64 busy, back end of heap 00000201`02050000","    [0x1]            : 00000201`02054800 0x64 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`020549a0 0x64 busy, back end of heap 00000201`02050000"]},ask:xy};
var Ny=8;
var Ty=0.6;
var zy=0.05;
var Oy=2e4;
function Ry(t){var e=t.subarray(0,Oy);
var n=0;
var r=Ty;
for(var a=1;a<=Ny;a++){var o=Py(e,a)/e.length;
if(o>=r&&(n===0||o>=r+zy)){r=o;
n=a}}
if(n===0)return null;
var s=My(t,n),i=s.members,u=s.bytes,l=s.distances;
var c=_y(l);
return{period:c,atPeriod:Math.round(l[c]/n),hitsPerCopy:n,copies:Math.round(i/n),bytes:Math.round(u/n)}}
function Py(t,e){var n=0;
for(var r=0;r<t.length;r++)if(Qr(t,r,e)<Infinity)n++;
return n}
function My(t,e){var n=Object.create(null);
var r=0;
var a=0;
for(var o=0;o<t.length;o++){var s=Math.min(Qr(t,o,e),Qr(t,o-e,e));
if(s===Infinity)continue;
r++;
a+=s;
n[s]=(n[s]||0)+1}
return{members:r,bytes:a,distances:n}}
function Qr(t,e,n){if(e<0||e+n>=t.length)return Infinity;
var r=t[e+n]-t[e];
if(e>=n&&t[e]-t[e-n]===r)return r;
var a=e+2*n;
return a<t.length&&t[a]-t[e+n]===r?r:Infinity}
function _y(t){var e=0;
for(var n in t)if(e===0||t[n]>t[e])e=Number(n);
return e}
function Gi(t,e,n){if(n===void 0){n={}}
var r=t.memory;
if(r===null)return{known:false,why:"A log holds no memory to look into."};
var a=t.regions();
if(!a.known)return a;
var o=new Ky(r,e,n.overlap||0);
var s=Fy(a.value,n);
for(var i=0;i<s.length&&o.whole;i++)o.run(s[i]);
var u=o.bytes,l=o.notCaptured,c=o.whole;
return{known:true,value:{bytes:u,notCaptured:l,whole:c},caveats:a.caveats}}
function Fy(t,e){var n=e.from,r=e.to,a=e.wants;
var o=[];
var s=[];
for(var i=0;i<t.count;i++){if(!Ly(t,i)||a!==void 0&&!a(i))continue;
var u=Ha(Math.max(t.base[i],n||0));
var l=t.base[i]+t.size[i];
var c=r===void 0?l:Math.min(l,r);
var f=c-c%4;
if(f<=u)continue;
if(s.length===0||s[s.length-1]!==u){s=[u];
o.push(s)}
s.push(f)}
return o}
function Ly(t,e){if(t.state[e]===oe||t.state[e]===dt)return false;
return(t.protect[e]&(Dn|Ut))===0}
var Ky=(function(){function t(e,n,r){this.bytes=0;
this.notCaptured=0;
this.whole=true;
this.memory=e;
this.sinks=n;
this.overlap=r}
t.prototype.run=function(e){var n=e[e.length-1];
var r=e[0];
var a=r;
while(this.whole&&a<n){var o=Math.min(ge,n-r);
var s=this.memory.whole(r,o)||this.byRegion(e,r,o),i=s.address,u=s.words,l=s.holes;
var c=r+o;
this.count(a,c,l);
var f=c===n?n:c-this.overlap;
for(var h=0;h<this.sinks.length&&this.whole;h++){this.whole=this.sinks[h].window({address:i,words:u,holes:l,until:f})}
a=c;
r=f}};
t.prototype.byRegion=function(e,n,r){var a=new Uint32Array(r/4);
var o=[];
for(var s=0;s+1<e.length;s++){var i=Math.max(e[s],n);
var u=Math.min(e[s+1],n+r);
if(u<=i)continue;
var l=this.memory.window(i,u-i);
a.set(l.words,(i-n)/4);
for(var c=0;c<l.holes.length;c++)o.push([l.holes[c][0],l.holes[c][1]])}
return{address:n,words:a,holes:o}};
t.prototype.count=function(e,n,r){var a=0;
for(var o=0;o<r.length;o++){a+=Math.max(0,Math.min(n,r[o][1])-Math.max(e,r[o][0]))}
this.bytes+=n-e-a;
this.notCaptured+=a};
return t})();
var Wy=1024;
var ea=4e6;
var Uy=(function(){function t(){this.count=0;
this.first=0;
this.last=0;
this.addresses=new Float64Array(Wy)}
t.prototype.add=function(e){if(this.count===0)this.first=e;
this.last=e;
if(this.count<ea){if(this.count===this.addresses.length)this.grow();
this.addresses[this.count]=e}
this.count++};
Object.defineProperty(t.prototype,"kept",{get:function(){return this.addresses.subarray(0,Math.min(this.count,ea))},enumerable:false,configurable:true});
t.prototype.grow=function(){var e=new Float64Array(Math.min(ea,this.addresses.length*2));
e.set(this.addresses);
this.addresses=e};
return t})();
var ji=255;
var $i=223;
var Xi=/^\s*(?:[0-9a-f]{2}|\?\?)(?:\s+(?:[0-9a-f]{2}|\?\?))+\s*$/i;
function Iy(t){var e=t.trim().split(/\s+/);
return{encoding:"bytes",value:e.map(function(n){return n==="??"?0:parseInt(n,16)}),mask:e.map(function(n){return n==="??"?0:ji})}}
function Yi(t,e,n){var r=e?Dy(t):Vy(t);
var a=/^[\u0000-\u007f]*$/.test(t);
var o=r.map(function(s,i){var u=e?i%2===0&&r[i+1]===0&&Zi(s):Zi(s);
return n&&u?$i:ji});
return{encoding:e?"UTF-16":a?"ASCII":"UTF-8",value:r.map(function(s,i){return s&o[i]}),mask:o}}
function Zi(t){return t>=65&&t<=90||t>=97&&t<=122}
function Dy(t){var e=[];
for(var n=0;n<t.length;n++)e.push(t.charCodeAt(n)&255,t.charCodeAt(n)>>>8);
return e}
function Vy(t){var e=t.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g,function(o){return o.length===2?o:"\uFFFD"});
var n=encodeURIComponent(e);
var r=[];
for(var a=0;a<n.length;a++){if(n.charAt(a)!=="%")r.push(n.charCodeAt(a));
else{r.push(parseInt(n.slice(a+1,a+3),16));
a+=2}}
return r}
var qi=2;
var Gy=7;
var jy=4;
var Ji=12;
var ta=[9,7,11,13,5];
var $y=(function(){function t(e,n){this.shift=ta[0];
this.patterns=e;
this.sink=n;
this.anchors=e.map(Xy);
this.periods=e.map(Yy);
this.lastHits=e.map(function(){return-1});
this.others=e.map(Zy);
var r=Math.min.apply(Math,Y([],T(this.anchors.map(function(o){return o.length})),false));
if(r<qi)throw new Error("a pattern needs two known bytes in a row");
var a=Math.max.apply(Math,Y([],T(e.map(function(o){return o.value.length})),false));
this.overlap=Math.ceil((a-1)/4)*4;
this.byWords=r>=Gy;
this.step=this.byWords?4*Math.min(jy,Math.floor((r-3)/4)):r>=5?4:2;
this.fold=e.some(function(o){return o.mask.indexOf($i)>=0})?3755991007|0:-1;
this.filter=this.byWords?this.wordFilter():this.halfFilter()}
t.prototype.window=function(e){var n=e.words;
if(this.byWords){var r=this.step/4;
for(var a=this.nextWord(n,0,r);a<n.length;){this.compare(e,a*4);
a=this.nextWord(n,a+r,r)}
return true}
for(var a=this.nextHalves(n,0);a<n.length;a=this.nextHalves(n,a+1)){this.compare(e,a*4);
if(this.step===2)this.compare(e,a*4+2)}
return true};
t.prototype.nextWord=function(e,n,r){var a=this,o=a.filter,s=a.fold,i=a.shift;
var u=e.length;
var l=n;
while(l<u&&o[na(e[l]&s,i)]===0)l+=r;
return Math.min(l,u)};
t.prototype.nextHalves=function(e,n){var r=this.filter;
var a=e.length;
var o=n;
if(this.step===4)while(o<a&&r[e[o]&65535]===0)o++;
else while(o<a&&(r[e[o]&65535]|r[e[o]>>>16])===0)o++;
return o};
t.prototype.compare=function(e,n){for(var r=this.step-1;r>=0;r--){for(var a=0;a<this.patterns.length;a++){var o=n-r-this.anchors[a].at;
if(o<0||e.address+o>=e.until)continue;
if(!this.fits(e,o,a)||qy(e,o,this.patterns[a].value.length))continue;
this.lastHits[a]=e.address+o;
this.sink.hit(e.address+o,a)}}};
t.prototype.fits=function(e,n,r){var a=e.address,o=e.words;
var s=this.patterns[r],i=s.value,u=s.mask;
var l=i.length;
if(n+l>o.length*4)return false;
var c=this.others[r];
var f=n+c;
if((o[f>>>2]>>>(f&3)*8&u[c])!==i[c])return false;
var h=this.periods[r];
var d=this.lastHits[r]===a+n-h?l-h:0;
for(var g=d;g<l;g++){var S=n+g;
if((o[S>>>2]>>>(S&3)*8&u[g])!==i[g])return false}
return true};
t.prototype.wordFilter=function(){var e=this;
var n=[];
var r=function(l){var c=function(h){var d=a.anchors[l].at+h;
var g=[3,2,1,0].reduce(function(S,x){return S<<8|e.patterns[l].value[d+x]},0);
n.push(g&a.fold)};
for(var f=0;f<a.step;f++){c(f)}};
var a=this;
for(var o=0;o<this.patterns.length;o++){r(o)}
var s=ta.filter(function(l){return!n.some(function(c){return c!==0&&na(c,l)===0})});
this.shift=s.length===0?ta[0]:s[0];
var i=new Uint8Array(1<<Ji);
for(var u=0;u<n.length;u++)i[na(n[u],this.shift)]=1;
return i};
t.prototype.halfFilter=function(){var e=new Uint8Array(65536);
for(var n=0;n<this.patterns.length;n++){var r=this.anchors[n],a=r.at,o=r.length;
var s=this.patterns[n],i=s.value,u=s.mask;
for(var l=0;l<this.step;l++){var c=l+1>=o;
var f=u[a+l]|(c?0:u[a+l+1]<<8);
var h=i[a+l]|(c?0:i[a+l+1]<<8);
for(var d=0;d<e.length;d++)if((d&f)===h)e[d]=1}}
return e};
return t})();
function na(t,e){return(t^t>>>e^t>>>20)&(1<<Ji)-1}
function Xy(t){var e=t.mask;
var n={at:0,length:0};
var r=0;
for(var a=0;a<=e.length;a++){if(a<e.length&&e[a]!==0)continue;
if(a-r>n.length)n={at:r,length:a-r};
r=a+1}
return n}
function Yy(t){var e=t.value,n=t.mask;
var r=function(i,u){return e[i]===e[u]&&n[i]===n[u]};
var a=[0];
for(var o=1;o<e.length;o++){var s=a[o-1];
while(s>0&&!r(o,s))s=a[s-1];
a.push(r(o,s)?s+1:0)}
return e.length-a[e.length-1]}
function Zy(t){var e=t.value,n=t.mask;
var r=n.map(function(o){return o!==0}).indexOf(true);
for(var a=n.length-1;a>0;a--)if(n[a]!==0&&e[a]!==e[r])return a;
return 0}
function qy(t,e,n){var r=t.address,a=t.holes;
var o=r+e;
for(var s=0;s<a.length;s++){if(a[s][0]<o+n&&o<a[s][1])return true}
return false}
function Jy(t,e,n,r){var a=t.regions();
if(!a.known)return a;
var o=new Qy(a.value,e,n,r);
var s=new $y(e,o);
var i=Gi(t,[s],{overlap:s.overlap,wants:n.wants,from:n.from-n.from%4,to:Math.ceil(n.to/4)*4});
if(!i.known)return i;
var u=o.hits,l=o.byPart;
return{known:true,value:{hits:u,byPart:l,coverage:i.value},caveats:i.caveats}}
var Qy=(function(){function t(e,n,r,a){this.region=0;
this.regions=e;
this.patterns=n;
this.place=r;
this.parts=a;
this.hits=n.map(function(){return new Uy()});
this.byPart=n.map(function(){return new Uint32Array(a.count)})}
t.prototype.hit=function(e,n){var r=this.place,a=r.from,o=r.to;
if(e<a||e+this.patterns[n].value.length>o)return;
this.hits[n].add(e);
var s=this.regions,i=s.base,u=s.size,l=s.count;
while(this.region<l&&i[this.region]+u[this.region]<=e)this.region++;
var c=this.region<l?this.parts.ofRegion[this.region]:-1;
var f=this.byPart[n];
if(c>=0)f[c]=f[c]+1};
return t})();
var eb=[{Name:"Encoding",Kind:"text",Help:"How the text is written there"},{Name:"Hits",Kind:"count",Help:"Occurrences"},{Name:"Allocations",Kind:"count",Help:"Allocations that hold it"},{Name:"First",Kind:"address",Help:"Lowest hit"},{Name:"Last",Kind:"address",Help:"Highest hit"},{Name:"Period",Kind:"size",Help:"Most frequent distance of copies, in bytes"},{Name:"AtPeriod",Kind:"count",Help:"Copies at exactly that distance"},{Name:"HitsPerCopy",Kind:"count",Help:"Hits in each copy"},{Name:"Copies",Kind:"count",Help:"Copies that stand in rows at equal distances"},{Name:"Explained",Kind:"bytes",Help:"Bytes of these copies"}];
function tb(t){var e=t.map(function(r){var a=r.encoding,o=r.hits,s=r.byAllocation,i=r.copies;
return{Encoding:a,Hits:o.count,Allocations:Qi(s),First:o.count===0?void 0:o.first,Last:o.count===0?void 0:o.last,Period:i===null?void 0:i.period,AtPeriod:i===null?void 0:i.atPeriod,HitsPerCopy:i===null?void 0:i.hitsPerCopy,Copies:i===null?void 0:i.copies,Explained:i===null?void 0:i.bytes}});
var n=e.map(function(r){return"".concat(m(r.Hits)," ").concat(r.Encoding)}).join(", ");
return new G(eb,e.length,function(r){return e[r]},{text:n,rowText:function(r){return"".concat(r.Encoding,": ").concat(m(r.Hits)," hits in ").concat(m(r.Allocations)," allocations")}})}
function Qi(t){var e=0;
for(var n=0;n<t.length;n++)if(t[n]!==0)e++;
return e}
var nb=[{Name:"Size",Kind:"size",Help:"Bytes of an allocation"},{Name:"Allocations",Kind:"count",Help:"Allocations of that size that hold it"},{Name:"OfAll",Kind:"count",Help:"All allocations of that size, type and usage"},{Name:"Hits",Kind:"count",Help:"Hits in them"},{Name:"Bytes",Kind:"bytes",Help:"Committed bytes of the allocations that hold it"},{Name:"Encodings",Kind:"text",Help:"Allocations by encoding"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE"},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var rb=(function(){function t(e,n,r,a){this.allocations=0;
this.ofAll=0;
this.hits=0;
this.bytes=0;
this.size=e;
this.type=n;
this.usage=r;
this.byEncoding=[];
for(var o=0;o<a;o++)this.byEncoding.push(0)}
return t})();
function ab(t,e){var n=ob(t,e);
var r=function(s){return s.byEncoding.map(function(i,u){return i===0?"":"".concat(m(i)," ").concat(e[u].encoding)}).filter(function(i){return i!==""}).join(", ")};
var a=function(s){return{Size:s.size,Allocations:s.allocations,OfAll:s.ofAll,Hits:s.hits,Bytes:s.bytes,Encodings:r(s),Type:s.type,Usage:s.usage}};
var o=n[0];
return new G(nb,n.length,function(s){return a(n[s])},{text:o===void 0?"no allocations":"".concat(m(o.allocations)," of ").concat(m(o.ofAll)," allocations of ").concat(A(o.size)).concat(n.length>1?" and ".concat(m(n.length-1)," more ").concat(n.length===2?"size":"sizes"):""),rowText:function(s){return"".concat(m(s.Allocations)," of ").concat(m(s.OfAll)," x ").concat(A(s.Size),", ").concat(p(s.Bytes),": ").concat(s.Encodings)}})}
function ob(t,e){var n=t.allocations,r=t.usage;
var a=Object.create(null);
var o=[];
for(var s=0;s<n.count;s++){var i=r.of[n.firstRegion[s]];
var u="".concat(n.size[s],"|").concat(n.type[s],"|").concat(i);
var l=a[u];
if(l===void 0){l=new rb(n.size[s],pt(n.type[s]),b(r.names[i]),e.length);
a[u]=l;
o.push(l)}
l.ofAll++;
var c=0;
for(var f=0;f<e.length;f++){var h=e[f].byAllocation[s];
c+=h;
if(h>0)l.byEncoding[f]++}
if(c===0)continue;
l.allocations++;
l.hits+=c;
l.bytes+=n.committed[s]}
return o.filter(function(d){return d.hits>0}).sort(function(d,g){return g.bytes-d.bytes||g.hits-d.hits||d.size-g.size})}
var ra="words joined by commas or blanks: MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE ... (PAGE_EXECUTE is that protection only, not PAGE_EXECUTE_READ); a size as 0x20000, of a region or of its allocation; usage:Heap; size:0x20000; allocation:ADDRESS; address:ADDRESS";
function eu(t,e){var n=tu(t).map(function(r){return ib(r,e)});
return function(r){for(var a=0;a<n.length;a++)if(!n[a](r))return false;
return true}}
function sb(t,e){var n=tu(t).filter(function(s){return/^page_/i.test(s)}).map(function(s){return s.toUpperCase()+"_"});
var r=[];
var a=function(s){var i=Dt(e.protect[s]).split("|")[0];
if(n.some(function(u){return i.indexOf(u)===0})&&r.indexOf(i)<0)r.push(i)};
for(var o=0;o<e.count&&n.length>0;o++){a(o)}
return r.sort()}
function tu(t){return t.split(/[\s,]+/).filter(function(e){return e!==""})}
function ib(t,e){var n=e.regions,r=e.usage;
var a=Na(t.toUpperCase());
if(a!==0)return ub(t,a,n);
var o=Je(t);
if(!Number.isNaN(o))return nu(o,e);
var s=t.indexOf(":");
var i=t.slice(0,s).toLowerCase();
var u=t.slice(s+1);
if(s>0&&i==="usage")return lb(u,r);
var l=Je(u);
if(s>0&&!Number.isNaN(l)){if(i==="size")return nu(l,e);
if(i==="allocation")return function(c){return n.allocationBase[c]===l};
if(i==="address")return function(c){return n.base[c]<=l&&l<n.base[c]+n.size[c]}}
throw new Error('Cannot filter by "'+b(t)+'". Use '+ra+".")}
function nu(t,e){var n=e.regions,r=e.allocations;
return function(a){var o=r.ofRegion[a];
return n.size[a]===t||o>=0&&r.size[o]===t}}
function ub(t,e,n){if(/^page_/i.test(t))return function(r){return(n.protect[r]&e)!==0};
return Ta(e)?function(r){return n.state[r]===e}:function(r){return n.type[r]===e}}
var ru=["<unknown>","Free","Image","MappedFile","Heap","Stack","TEB","PEB","Other"];
function lb(t,e){var n=kn(t);
var r=function(s){return kn(s)===n||au(kn(s))===n};
var a=ru.concat(e.names.filter(function(s){return ru.indexOf(s)<0}));
if(!a.some(function(s){return r(s)||kn(s)===au(n)}))throw new Error('There is no usage "'+b(t)+'". Known: '+a.map(b).join(", ")+".");
var o=e.names.map(r);
return function(s){return o[e.of[s]]}}
function kn(t){return t.toLowerCase().replace(/[<>]/g,"")}
function au(t){return t.replace(/(32|64)$/,"")}
var wn=[{name:"where",type:"text",help:"".concat(ra,"; block:ADDRESS for one heap block"),default:""},{name:"from",type:"number",help:"lowest address",optional:true,isOption:true},{name:"to",type:"number",help:"first address behind the last",optional:true,isOption:true}];
function ou(t,e,n){var r=String(n[0]).split(/[\s,]+/).filter(function(f){return f!==""});
var a=function(f){return/^block:/i.test(f)};
var o=r.filter(a).map(function(f){return fb(t,f.slice("block:".length))});
var s=eu(r.filter(function(f){return!a(f)}).join(","),e);
var i=[0,n[1]||0].concat(o.map(function(f){return f.from}));
var u=[n[2]===void 0?Infinity:Number(n[2])].concat(o.map(function(f){return f.to}));
var l=Math.max.apply(Math,Y([],T(i),false));
var c=Math.min.apply(Math,Y([],T(u),false));
return{wants:s,from:l,to:c,text:cb(t,r,n)}}
function cb(t,e,n){var r=function(o){return B(Number(o),t.target.pointerSize)};
var a=e.map(b);
if(n[1]!==void 0)a.push("from ".concat(r(n[1])));
if(n[2]!==void 0)a.push("to ".concat(r(n[2])));
return a.length===0?"all memory":a.join(" ")}
function fb(t,e){var n=Je(e);
if(Number.isNaN(n))throw new Error('"'.concat(b(e),'" is no address of a block.'));
var r=Ri(t,n);
if(!r.known)throw new Error(r.why);
var a=r.value.row;
if(a===null)throw new Error("No block of a heap that can be walked is at ".concat(A(n),"; see block(").concat(A(n),")."));
var o=a.user===0?a.address:a.user;
return{from:o,to:o+(a.user===0?a.size:a.userSize)}}
var hb=/^((?:0x)?(?:[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}))(?:\s+(\S.*))?$/i;
var su=/^(?:[0-9a-f?]{8}`[0-9a-f?]{8}|[0-9a-f?]{16}|[0-9a-f?]{8}|[0-9a-f?]{4}|[0-9a-f?]{2})(?=[ -]|$)/i;
var iu=16;
function db(t){var e=[];
var n=[];
var r=new q();
var a=null;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=hb.exec(s);
var u=i?vb(i[2]||""):null;
if(i&&u){e.push({address:w(i[1]),values:u.values,text:u.text});
a=u.elementSize||a}else{if(ka(s)&&n[n.length-1]!==e.length)n.push(e.length);
r.file(s)}}
return{hits:e,elementSize:a,gaps:n,skipped:r.skipped,truncated:r.truncated}}
function vb(t){if(t==="")return{values:[],text:"",elementSize:null};
if(t.charAt(0)==='"')return{values:[],text:t.replace(/^"|"$/g,""),elementSize:null};
var e=su.exec(t);
if(!e)return null;
var n=e[0].replace("`","").length/2;
var r=[];
var a=0;
while(r.length<iu/n){var o=su.exec(t.slice(a,a+18));
if(!o||o[0].length!==e[0].length)break;
r.push(w(o[0]));
a+=o[0].length+1}
if(r.length<iu/n)return null;
return{values:r,text:t.slice(a-1).replace(/^ {1,2}/,""),elementSize:n}}
var pb=8;
var mb=0.6;
function gb(t,e){var n=yb(t,e);
for(var r=1;r<=pb;r++){var a=bb(n,r);
var o=kb(a);
if(o!==null&&o.times>=3&&o.times>=a.length*mb)return{bytes:o.value,hitsPerCopy:r,copies:Math.ceil((o.times+r)/r)}}
return null}
function yb(t,e){var n=[];
var r=0;
e.concat([t.length]).forEach(function(a){if(a>r)n.push(t.slice(r,a));
r=a});
return n}
function bb(t,e){var n=[];
t.forEach(function(r){for(var a=e;a<r.length;a++)n.push(r[a]-r[a-e])});
return n}
function kb(t){var e=t.slice().sort(function(o,s){return o-s});
var n=null;
var r=0;
for(var a=1;a<=e.length;a++){if(a<e.length&&e[a]===e[r])continue;
if(n===null||a-r>n.times)n={value:e[r],times:a-r};
r=a}
return n}
var wb=/"([^"]+)"\s*$/;
var Sb=/^s ?-(\[[^\]]*\])?u/i;
function uu(t){var e=[];
Se(t,/^s ?-(\[[^\]]*\])?[au] .*"$/).forEach(function(n){var r=wb.exec(n.command);
if(!r)return;
var a=db(n.lines);
var o=a.hits.map(function(u){return u.address});
var s=Sb.test(n.command.trim())?"UTF-16":"ASCII";
var i=gb(o,a.gaps);
e.push({text:r[1],encoding:s,hits:a,period:i,line:n.line})});
return e}
var xb=[{Name:"Address",Kind:"address",Help:"First byte of the hit"},{Name:"Encoding",Kind:"text",Help:"What the search looked for: ASCII or UTF-16"},{Name:"Line",Kind:"count",Help:"Line of the log with the search",Detail:true}];
var Eb=[{Name:"Sought",Kind:"text",Help:"What was looked for"},{Name:"Hits",Kind:"count",Help:"Hits that the log lists"},{Name:"First",Kind:"address",Help:"Lowest hit that is listed"},{Name:"Last",Kind:"address",Help:"Highest hit that is listed"},{Name:"Period",Kind:"size",Help:"Bytes from one copy to the next"},{Name:"HitsPerCopy",Kind:"count",Help:"Hits in each copy"},{Name:"Copies",Kind:"count",Help:"Copies that the listed hits show"},{Name:"Explained",Kind:"bytes",Help:"Bytes of these copies"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function Hb(t,e,n){var r=function(s){return n?s.toLowerCase()===e.toLowerCase():s===e};
var a=uu(t);
var o=a.filter(function(s){return r(s.text)});
if(o.length===0)return O(Ab(e,a));
return Bb(t,o)}
function Ab(t,e){var n=e.map(function(a){return'"'.concat(b(a.text),'" (line ').concat(a.line,")")});
var r=n.length===0?"":" It holds searches for ".concat(n.join(", "),".");
return'A log holds no memory to look into, and no search for "'.concat(b(t),'" was recorded.').concat(r)}
function Bb(t,e){var n=[];
e.forEach(function(u){var l=u.hits,c=u.encoding,f=u.line;
l.hits.forEach(function(h){var d=h.address;
n.push({Address:d,Encoding:c,Line:f})})});
var r=e.slice().sort(function(u,l){return Rt(l)-Rt(u)})[0];
var a=e.some(function(u){var l=u.hits;
return l.truncated||l.gaps.length>0});
var o=n.map(function(u){return u.Address});
var s=v(v({Sought:'"'.concat(b(r.text),'"'),Hits:n.length,First:n.length===0?void 0:Math.min.apply(Math,Y([],T(o),false)),Last:n.length===0?void 0:Math.max.apply(Math,Y([],T(o),false))},Cb(t,r)),{Caveats:X(a?["The printed list is elided: hits, copies and bytes are lower bounds."]:[])});
var i=t.target.pointerSize;
return new G(xb,n.length,function(u){return n[u]},{text:"".concat(a?"at least ":"").concat(m(n.length)," hits").concat(r.period===null?"":"; copies every ".concat(A(r.period.bytes)," bytes, ").concat(a?"at least ":"").concat(p(Rt(r)))),rowText:function(u){return"".concat(B(u.Address,i)," ").concat(u.Encoding)},facts:s,factColumns:Eb})}
function Rt(t){var e=t.period;
return e===null?0:e.bytes*e.copies}
function Cb(t,e){if(e.period===null)return{};
var n=ze(t);
var r=n.known?n.value.budget.committed:0;
return{Period:e.period.bytes,HitsPerCopy:e.period.hitsPerCopy,Copies:e.period.copies,Explained:Rt(e),Share:r===0?void 0:E(Rt(e),r)}}
var lu=1024;
var cu=[{name:"text",type:"text",help:'a text, or bytes as "50 6f 70 ??" with ?? for any byte'},{name:"letterCase",type:"text",help:"sensitive, or insensitive for the letters a to z",default:"sensitive",isOption:true},{name:"encoding",type:"text",help:"any: ASCII and UTF-16, or bytes where the text is written as bytes; text, ascii, utf16 or bytes",default:"any",isOption:true}];
function Nb(t){var e=String(t[0]);
var n=fu("letterCase",String(t[1]),["sensitive","insensitive"])==="insensitive";
var r=fu("encoding",String(t[2]),["any","text","ascii","utf16","bytes"]);
var a=Tb(e,r,n);
var o=Math.max.apply(Math,Y([],T(a.map(function(u){return u.value.length})),false));
if(o>lu)throw new Error("At most ".concat(lu," bytes can be looked for."));
var s=a[0].encoding==="bytes";
var i=a.map(function(u){return u.encoding}).join(" and ");
return{patterns:a,anyCase:n,text:s?"bytes ".concat(b(e.trim())):'"'.concat(b(e),'" as ').concat(i).concat(n?", either case":"")}}
function Tb(t,e,n){if(e==="bytes"||e==="any"&&Xi.test(t)){if(!Xi.test(t))throw new Error('"'.concat(b(t),'" is no row of bytes such as "50 6f 70 ??".'));
var r=Iy(t);
if(!r.mask.some(function(o,s){return o!==0&&r.mask[s+1]}))throw new Error("A row of bytes needs two known bytes side by side.");
return[r]}
if(t.length<qi)throw new Error("A text needs at least two characters.");
var a=[];
if(e!=="utf16")a.push(Yi(t,false,n));
if(e!=="ascii")a.push(Yi(t,true,n));
return a}
function fu(t,e,n){var r=e.toLowerCase().replace(/[^a-z0-9]/g,"");
if(n.indexOf(r)<0)throw new Error("There is no ".concat(t,' "').concat(b(e),'". Use ').concat(n.join(", "),"."));
return r}
var zb=[{Name:"Address",Kind:"address",Help:"First byte of the hit"},{Name:"Encoding",Kind:"text",Help:"ASCII, UTF-16, bytes"},{Name:"Allocation",Kind:"address",Help:"Start of the allocation that holds it"},{Name:"Size",Kind:"size",Help:"Bytes of that allocation"},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var Ob=[{Name:"Sought",Kind:"text",Help:"What was looked for"},{Name:"Where",Kind:"text",Help:"Memory that was looked into"},{Name:"Hits",Kind:"count",Help:"Occurrences, overlapping ones too"},{Name:"First",Kind:"address",Help:"Lowest hit"},{Name:"Last",Kind:"address",Help:"Highest hit"},{Name:"Allocations",Kind:"count",Help:"Allocations that hold hits"},{Name:"AllocBytes",Kind:"bytes",Help:"Committed bytes of these allocations"},{Name:"AllocShare",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Period",Kind:"size",Help:"Bytes from one copy to the next, most frequent in the encoding whose copies take most"},{Name:"AtPeriod",Kind:"count",Help:"Copies of that encoding at exactly that distance"},{Name:"Copies",Kind:"count",Help:"Copies in all encodings that stand in rows at equal distances"},{Name:"Explained",Kind:"bytes",Help:"Bytes of the copies in all encodings"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process that copies explain"},{Name:"Encodings",Kind:"object",Help:"Hits and copies by encoding"},{Name:"SizeClasses",Kind:"object",Help:"Allocations that hold hits, by size"},{Name:"Looked",Kind:"bytes",Help:"Bytes that were looked at"},{Name:"NotCaptured",Kind:"bytes",Help:"Bytes of the same memory that the dump does not hold"},{Name:"NotListed",Kind:"count",Help:"Hits that are counted and have no row"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function Rb(t,e){var n=Nb([e[0],e[2],e[3]]);
var r=t();
if(r.target.kind==="log")return Hb(r,String(e[0]),n.anyCase);
var a=ze(r);
if(!a.known)return O(a.why);
var o=a.value.layout;
if(o===null)return O("No regions are listed.");
var s=ou(r,o,[e[1],e[4],e[5]]);
var i={ofRegion:o.allocations.ofRegion,count:o.allocations.count};
var u=Jy(r,n.patterns,s,i);
if(!u.known)return O(u.why);
return Pb(r,a.value,o,n,s,u.value)}
function Pb(t,e,n,r,a,o){var s=r.patterns.map(function(c,f){var h=c.encoding;
return{encoding:h,hits:o.hits[f],byAllocation:o.byPart[f],copies:Ry(o.hits[f].kept)}});
var i=new Kb(s,n);
var u=Mb(e,n,s,o,i.count);
var l=t.target.pointerSize;
return new G(zb,i.count,function(c){return i.at(c)},{text:Lb(u),rowText:function(c){return"".concat(B(c.Address,l)," ").concat(c.Encoding," in ").concat(A(c.Size)," ").concat(c.Usage)},facts:v({Sought:r.text,Where:a.text},u),factColumns:Ob})}
function Mb(t,e,n,r,a){var o=r.coverage;
var s=n.map(function(d){return d.hits}).filter(function(d){return d.count>0});
var i=Sn(s.map(function(d){return d.count}));
var u=Fb(e,n);
var l=n.map(function(d){return d.copies}).filter(function(d){return d!==null});
var c=l.sort(function(d,g){return g.bytes-d.bytes})[0];
var f=Sn(l.map(function(d){return d.bytes}));
var h=t.budget.committed;
return{Hits:i,First:i===0?void 0:Math.min.apply(Math,Y([],T(s.map(function(d){return d.first})),false)),Last:i===0?void 0:Math.max.apply(Math,Y([],T(s.map(function(d){return d.last})),false)),Allocations:u.count,AllocBytes:u.bytes,AllocShare:E(u.bytes,h),Period:c===void 0?void 0:c.period,AtPeriod:c===void 0?void 0:c.atPeriod,Copies:c===void 0?void 0:Sn(l.map(function(d){return d.copies})),Explained:c===void 0?void 0:f,Share:c===void 0?void 0:E(f,h),Encodings:tb(n),SizeClasses:ab(e,n),Looked:o.bytes,NotCaptured:o.notCaptured,NotListed:i-a,Caveats:X(_b(t,i-a,n).map(b))}}
function _b(t,e,n){var r=t.caveats.slice();
if(e===0)return r;
var a="".concat(m(e)," hits are counted and have no row: rows are the lowest ones of each encoding.");
var o=n.some(function(s){return s.copies!==null})?" Copies are counted in the rows alone.":"";
return[a+o].concat(r)}
function Fb(t,e){var n=t.allocations;
var r=new Uint32Array(n.count);
var a=0;
var o=function(i){if(!e.some(function(u){var l=u.byAllocation;
return l[i]>0}))return"continue";
r[i]=1;
a+=n.committed[i]};
for(var s=0;s<r.length;s++){o(s)}
return{count:Qi(r),bytes:a}}
function Lb(t){if(t.Hits===0)return"not found in ".concat(p(t.Looked)).concat(t.NotCaptured>0?"; ".concat(p(t.NotCaptured)," are not captured"):"");
var e="".concat(m(t.Hits)," ").concat(t.Hits===1?"hit":"hits"," in ").concat(m(t.Allocations)," ").concat(t.Allocations===1?"allocation":"allocations"," of ").concat(p(t.AllocBytes));
if(t.Period===void 0)return e;
var n="".concat(m(t.Copies)," copies, ").concat(m(t.AtPeriod)," of them ").concat(A(t.Period)," bytes apart");
return"".concat(e,"; ").concat(t.NotListed>0?"at least ":"").concat(n,": ").concat(p(t.Explained),", ").concat(P(t.Share)," of the commit")}
function Sn(t){return t.reduce(function(e,n){return e+n},0)}
var Kb=(function(){function t(e,n){this.encodings=e;
this.layout=n;
var r=e.map(function(a){var o=a.hits;
return o.kept});
this.count=Sn(r.map(function(a){return a.length}));
this.addresses=new Float64Array(this.count);
this.encodingOf=new Uint8Array(this.count);
this.merge(r)}
t.prototype.at=function(e){var n=this.layout,r=n.regions,a=n.allocations,o=n.usage;
var s=this.addresses[e];
var i=an(r,s);
var u=a.ofRegion[i];
return{Address:s,Encoding:this.encodings[this.encodingOf[e]].encoding,Allocation:a.base[u],Size:a.size[u],Usage:b(o.names[o.of[i]])}};
t.prototype.merge=function(e){var n=e.map(function(){return 0});
for(var r=0;r<this.count;r++){var a=-1;
var o=Infinity;
for(var s=0;s<e.length;s++){var i=e[s][n[s]];
if(i===void 0||i>=o)continue;
o=i;
a=s}
n[a]++;
this.addresses[r]=o;
this.encodingOf[r]=a}};
return t})();
var Wb={name:"findString",help:"Where a text or a row of bytes is in memory, how often, in which allocations, and how it repeats",parameters:Y(Y([cu[0],wn[0]],T(cu.slice(1)),false),T(wn.slice(1)),false),example:{input:"samples/html_chunks.dmp.gz",call:'findString("RoomPlanner")',output:['@$scriptContents.findString("RoomPlanner") : 47,494 hits in 301 allocations of 37.53 MiB; 47,191 copies, 37,989 of them 0x130 bytes apart: 16.35 MiB, 24.26 % of the commit',"    RowCount         : 47494",'    Sought           : "RoomPlanner" as ASCII and UTF-16',"    Where            : all memory","    Hits             : 47494","    First            : 0x1f4a7270071","    Last             : 0x7ff6b5a24193","    Allocations      : 301","    AllocBytes       : 0x2588000","    AllocShare       : 55.700000","    Period           : 0x130","    AtPeriod         : 37989","    Copies           : 47191","    Explained        : 0x10596b0","    Share            : 24.260000","    Encodings        : 38,232 ASCII, 9,262 UTF-16","    SizeClasses      : 300 of 300 allocations of 0x20000 and 1 more size","    Looked           : 0x3455000","    NotCaptured      : 0xf04000","    NotListed        : 0","    [0x0]            : 000001f4`a7270071 ASCII in 0x20000 <unknown>"]},ask:Rb};
var Ub=Y(Y([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],T(pn),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function Ib(t,e){var n=t();
var r=e[0];
var a=Te(n);
if(!a.known)return O(a.why);
var o=n.target.pointerSize;
var s=Ti(a.value.entries.map(function(f){return{entry:f}}),r,o).map(function(f){var h=f.entry;
return h});
var i=yn(s,o);
if(i!==null)return O(i);
var u=Ui(n,r===void 0?{}:{heap:r});
if(!u.known)return O(u.why);
var l=u.value;
var c=Zr(l.totals,s);
return new G(Jr,l.count,function(f){return Ot(l.row(f))},{text:"".concat(m(l.count)," blocks, ").concat(m(c.busyBlocks)," of them busy with ").concat(p(c.busy),"; ").concat(p(de(c))," uncovered"),rowText:function(f){return bn(f,o)},facts:v(v({Heap:r},mn(c)),{Caveats:X(Hi(c,s,a.value.caveats,o))}),factColumns:Ub})}
var Db={name:"heapBlocks",help:"Every block of one heap or of all: user address and size, state, origin; rows to be filtered",parameters:[{name:"heap",type:"number",help:"address of the heap; all of them when left out",optional:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapBlocks()",output:["@$scriptContents.heapBlocks() : 4,208 blocks, 3,062 of them busy with 20.63 MiB; 0 B uncovered","    RowCount         : 4208","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02050000 0x740 internal, back end of heap 00000201`02050000","    [0x1]            : 00000201`02050750 0x18 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`02050760 0x20 free, back end of heap 00000201`02050000","    [0x3]            : 00000201`02050790 0x21 busy, back end of heap 00000201`02050000"]},ask:Ib};
var Vb=/^([0-9a-f]+)\s+([0-9a-f]+)\s+-\s*([0-9a-f]+)\s*\(\s*([\d.]+)\s*\)/i;
var Gb=/^(?:size +#blocks|Running )/i;
function hu(t){return jb(t)[0]}
function jb(t){var e=[du()];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=/^heap @ (\S+)/i.exec(r);
var o=a?w(a[1]):NaN;
var s=e[e.length-1];
if(Number.isNaN(o))Xb(s,r);
else if(s.heap===null&&s.rows.length===0)s.heap=o;
else if(s.heap!==o)e.push(v(v({},du()),{heap:o}))}
return e.map($b)}
function du(){return{heap:null,groupBy:null,maxRows:null,rows:[],rejected:[],unread:new q()}}
function $b(t){var e=t.unread,n=tl(t,["unread"]);
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function Xb(t,e){var n=/^group-by: *(\S+)(?: +max-display: *(\d+))?/.exec(e);
var r=n?null:Vb.exec(e);
if(n){t.groupBy=n[1];
t.maxRows=n[2]===void 0?null:ee(n[2])}else if(r){var a=w(r[1]);
var o=w(r[2]);
var s=w(r[3]);
if(a*o===s)t.rows.push({size:a,count:o,bytes:s,percent:parseFloat(r[4])});
else t.rejected.push(e)}else if(!Gb.test(e)){t.unread.file(e)}}
var Yb=/^(External|Virtual address) +fragmentation +(\d+) *%/i;
var Zb=/^(?:Heap +(?:Flags|Address)|\(k\)|NT HEAP STATS|SEGMENT HEAP STATS|Affinity manager|- (?:Virtual affinity|Current entries|Statistics)|Virtual block:|NtGlobalFlag enables|Global +|Process +Total|Total +)/i;
var qb=/^(?:LFH Key|Termination on corruption|Heap +Flags)/;
function Jb(t){var e={heaps:[],segmentHeaps:[],debuggingAids:[]};
var n=new q();
var r="table";
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(o.indexOf("HEAP ERROR DETECTED")>=0)r="error";
else if(/^NtGlobalFlag enables/.test(o))r="aids";
else if(r==="error"&&!qb.test(o))ak(e,o);
else if(r==="aids"&&/^[a-z][a-z ]+$/.test(o))e.debuggingAids.push(o);
else{r="table";
if(!Qb(e,o))n.file(o)}}
return v(v({},e),{skipped:n.skipped,truncated:n.truncated})}
function Qb(t,e){var n=ek(e);
if(n)t.heaps.push(n);
var r=n?null:nk(e);
if(r)t.segmentHeaps.push(r);
return n!==null||r!==null||rk(t,e)||Zb.test(e)}
function ek(t){var e=Ae(t);
if(e.length!==10&&e.length!==11)return null;
var n=tk(e[10]);
var r=e.slice(2,9).map(ee);
var a=w(e[9]);
var o=w(e[0]);
var s=w(e[1]);
if(n===null||r.some(Number.isNaN)||Number.isNaN(o+s+a))return null;
return{address:o,flags:s,reserveKb:r[0],commitKb:r[1],virtualKb:r[2],freeKb:r[3],freeListLength:r[4],uncommittedRanges:r[5],virtualBlocks:r[6],lockContention:a,frontEnd:n}}
function tk(t){if(t===void 0)return"none";
if(t==="LFH")return"LFH";
return t==="L"?"lookaside":null}
function nk(t){var e=Ae(t);
if(e.length!==6||e[1].toLowerCase()!=="ddeeddee")return null;
var n={address:w(e[0]),flags:w(e[2]),index:ee(e[3]),reserveKb:ee(e[4]),commitKb:ee(e[5])};
return Number.isNaN(n.address+n.flags+n.index+n.reserveKb+n.commitKb)?null:n}
function rk(t,e){var n=/^LFH Key *: *(0x[0-9a-f]+)/i.exec(e);
if(n)t.lfhKey=n[1];
var r=/^Termination on corruption *: *(ENABLED|DISABLED)/.exec(e);
if(r)t.terminationOnCorruption=r[1]==="ENABLED";
var a=Yb.exec(e);
var o=t.heaps[t.heaps.length-1];
if(a&&o){var s=ee(a[2]);
var i=a[1].toLowerCase()==="external";
t.heaps[t.heaps.length-1]=i?v(v({},o),{externalFragmentation:s}):v(v({},o),{virtualFragmentation:s})}
return n!==null||r!==null||a!==null&&o!==void 0}
function ak(t,e){var n=/^(Heap address|Error address|Error type): +(\S+)/.exec(e);
if(!n)return;
var r=t.heapError||{type:"",heap:null,address:null};
if(n[1]==="Error type")t.heapError=v(v({},r),{type:n[2]});
else if(n[1]==="Heap address")t.heapError=v(v({},r),{heap:w(n[2])});
else t.heapError=v(v({},r),{address:w(n[2])})}
function Pt(t){var e=pu(t,"!heap -s",/^!heap -s( |$)/);
if(!e.known)return e;
var n=Jb(e.value);
if(n.heaps.length===0)return{known:false,why:"!heap -s printed no heap that could be read."};
var r=n.heaps.map(function(o){return{address:o.address,reserve:o.reserveKb*1024,commit:o.commitKb*1024,free:o.freeKb*1024,flags:o.flags,frontEnd:o.frontEnd,uncommittedRanges:o.uncommittedRanges,virtualBlocks:o.virtualBlocks,externalFragmentation:o.externalFragmentation,virtualFragmentation:o.virtualFragmentation}}).sort(function(o,s){return s.commit-o.commit||o.address-s.address});
var a=r.reduce(function(o,s){return o+s.commit},0);
return{known:true,value:{heaps:r,commit:a},caveats:ok(n)}}
function ok(t){var e=[];
if(t.segmentHeaps.length>0)e.push("".concat(t.segmentHeaps.length," segment heaps are listed apart and not in these figures."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -s were not understood."));
return e}
function Ve(t,e){var n=e.toString(16);
var r=vu(e);
var a=pu(t,"!heap -stat -h ".concat(n),r);
if(!a.known)return a;
var o=lk(hu(a.value),e);
return o.classes.length===0?{known:false,why:["!heap -stat -h ".concat(n," printed no row to be trusted.")].concat(o.caveats).join(" ")}:{known:true,value:o,caveats:o.caveats}}
function vu(t){return new RegExp("^!heap -stat -h (0x)?0*".concat(sk(t),"( |$)"))}
function sk(t){return t.toString(16).replace(/(?=.{8}$)/,"`?")}
function ik(t,e,n){var r=Se(t,vu(e));
if(r.length<2)return null;
var a=r[0];
var o=r[r.length-1];
var s=function(i){var u=hu(i).rows.filter(function(l){return l.size===n})[0];
return u?u.count:0};
return{from:s(a.lines),to:s(o.lines),lines:[a.line,o.line]}}
function pu(t,e,n){if(t.target.kind==="log"){var r=Se(t,n).pop();
return r?{known:true,value:r.lines,caveats:[]}:{known:false,why:"The log does not hold ".concat(e,".")}}
var a=t.run(e);
return a.outcome==="answered"?{known:true,value:a.lines,caveats:[]}:{known:false,why:a.why===""?"".concat(e," gave no answer."):a.why}}
var uk=20;
function lk(t,e){var n=t.rows.map(function(a){return{size:a.size,count:a.count,total:a.bytes,percent:a.percent}});
var r=n.reduce(function(a,o){return a+o.percent},0);
return{heap:e,classes:n,busy:ck(t)?mu(n):hk(n),covered:Math.round(r*100)/100,caveats:fk(t)}}
function ck(t){var e=t.maxRows===null?uk:t.maxRows;
return!t.truncated&&t.rejected.length===0&&t.rows.length<e}
function fk(t){var e=[];
if(t.truncated)e.push("The listing of size classes is cut: more classes may follow.");
if(t.rejected.length>0)e.push("".concat(t.rejected.length," rows contradict themselves (size x count is not the total) and are left out."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -stat were not understood."));
return e}
function mu(t){return t.reduce(function(e,n){return e+n.total},0)}
var aa=5e-3;
function hk(t){var e=0;
var n=Number.POSITIVE_INFINITY;
t.forEach(function(r){if(r.percent<=aa)return;
e=Math.max(e,r.total*100/(r.percent+aa));
n=Math.min(n,r.total*100/(r.percent-aa))});
if(n===Number.POSITIVE_INFINITY||e>n)return null;
return Math.max(mu(t),Math.round((e+n)/2))}
var oa=["size","heap,size","heap","frontEnd","heap,frontEnd","state"];
function dk(t){var e=t.toLowerCase().replace(/\s/g,"");
var n=oa.filter(function(r){return r.toLowerCase()===e})[0];
if(n===void 0)throw new Error('Cannot group blocks by "'.concat(b(t),'". Known: ').concat(oa.map(function(r){return'"'.concat(r,'"')}).join(", "),"."));
return n}
function vk(t,e){var n=t.reduce(function(a,o){var s=o.totals;
return a+s.busy},0);
var r=pk(t,e,n);
return e==="state"?r:r.sort(function(a,o){return o.Bytes-a.Bytes||o.Count-a.Count})}
function pk(t,e,n){switch(e){case"size":return t.length===1?bu(t[0],n):bk(t,n);
case"heap,size":return gu(t,function(r){return bu(r,n).map(function(a){return v({Heap:r.entry.address},a)})});
case"heap":return t.map(function(r){return Sk(r,n)});
case"frontEnd":return wu(t,n);
case"heap,frontEnd":return gu(t,function(r){return wu([r],n).map(function(a){return v({Heap:r.entry.address},a)})});
case"state":return xk(t)}}
function gu(t,e){return t.reduce(function(n,r){return n.concat(e(r))},[])}
var mk=100;
var gk=65536;
function yu(t,e){if(e>=mk)return"many equal";
if(e>1)return"few";
return t>=gk?"one big block":"one block"}
function bu(t,e){var n=t.entry,r=t.classes,a=t.segments;
var o=n.heap===null?null:n.heap.kind;
return r.map(function(s){return v(v({},ku(s,e)),{Age:wk(s,o,a)})})}
function ku(t,e){return{Size:t.size,Count:t.count,Bytes:t.bytes,Share:E(t.bytes,e),Pattern:yu(t.size,t.count),FrontEnd:yk(t),Overhead:t.blockBytes-t.bytes,First:t.first,Last:t.last}}
function yk(t){var e=t.count,n=t.lfh,r=t.origin;
if(n===e)return nt[le];
if(n===0)return nt[r];
return"LFH ".concat(m(n),", others ").concat(m(e-n))}
function bk(t,e){var n={};
t.forEach(function(r){var a=r.classes;
a.forEach(function(o){var s=n[o.size];
n[o.size]=s===void 0?{row:o,heaps:1}:kk(s,o)})});
return Object.keys(n).map(function(r){var a=n[Number(r)],o=a.row,s=a.heaps;
return v(v({},ku(o,e)),{Heaps:s})})}
function kk(t,e){var n=t.row,r=t.heaps;
var a=v(v({},n),{count:n.count+e.count,bytes:n.bytes+e.bytes,blockBytes:n.blockBytes+e.blockBytes,lfh:n.lfh+e.lfh,origin:e.count-e.lfh>n.count-n.lfh?e.origin:n.origin,first:Math.min(n.first,e.first),last:Math.max(n.last,e.last)});
return{row:a,heaps:r+1}}
function wk(t,e,n){if(e!=="NT"||n<2||t.count<2)return void 0;
if(t.inNewest===t.count)return"all in the newest of ".concat(n," segments");
return t.areas>=n?"in all ".concat(n," segments"):"in ".concat(t.areas," of ").concat(n," segments, ").concat(m(t.inNewest)," in the newest")}
function Sk(t,e){var n=t.entry,r=t.totals;
return{Heap:n.address,FrontEnd:n.heap===null?void 0:n.heap.frontEnd,Count:r.busyBlocks,Bytes:r.busy,Share:E(r.busy,e),Overhead:r.overhead}}
function wu(t,e){return nt.map(function(n,r){var a=t.reduce(function(s,i){return s+(i.originBlocks[r]||0)},0);
var o=t.reduce(function(s,i){return s+(i.originBytes[r]||0)},0);
return{FrontEnd:n,Count:a,Bytes:o,Share:E(o,e)}}).filter(function(n){return n.Count>0})}
function xk(t){var e=function(a){return t.reduce(function(o,s){return o+a(s)},0)};
var n=e(function(a){var o=a.totals;
return o.committed});
var r=function(a,o,s){return{State:a,Count:o,Bytes:s,Share:E(s,n)}};
return[r("busy",e(function(a){var o=a.totals;
return o.busyBlocks}),e(function(a){var o=a.totals;
return o.busy})),r("free",e(function(a){var o=a.totals;
return o.freeBlocks}),e(function(a){var o=a.totals;
return o.free})),r("overhead",0,e(function(a){var o=a.totals;
return o.overhead})),r("uncovered",e(function(a){var o=a.totals;
return o.gaps}),e(function(a){var o=a.totals;
return de(o)}))]}
var Ek=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Here",Kind:"count",Help:"Busy blocks as walked"},{Name:"Printed",Kind:"count",Help:"Blocks as `!heap -stat` prints them"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function Hk(t,e){if(t.target.kind==="log"||e.entry.heap===null)return void 0;
var n=Ve(t,e.entry.address);
if(!n.known)return void 0;
var r=n.value.classes;
var a=[];
r.forEach(function(i){var u=e.classes.filter(function(l){var c=l.size;
return c===i.size})[0];
if(u===void 0||u.count!==i.count)a.push(Bk(e,u,i))});
e.classes.forEach(function(i){if(Ak(i,r))a.push(Ck(e,i))});
var o=n.value.busy;
var s=o===null?"":", ".concat(p(o)," busy to it, ").concat(p(e.totals.busy)," here");
return new G(Ek,a.length,function(i){return a[i]},{text:"!heap -stat prints ".concat(r.length," classes, ").concat(a.length===0?"all as walked":"".concat(a.length," ").concat(a.length===1?"differs":"differ")).concat(s),rowText:function(i){return"".concat(A(i.Size),": ").concat(i.Why)}})}
function Ak(t,e){var n=e[e.length-1];
return n!==void 0&&t.bytes>n.total&&!e.some(function(r){var a=r.size;
return a===t.size})}
function Bk(t,e,n){var r=e===void 0?0:e.count;
var a={Size:n.size,Here:r,Printed:n.count};
if(e!==void 0&&e.count-e.lfh===n.count)return v(v({},a),{Why:"".concat(m(e.lfh)," of them are blocks of the LFH, which !heap -stat leaves out")});
if(e===void 0&&t.totals.busyBlocks>0)return v(v({},a),{Why:"no busy block has this size: one of the heap itself, or of the LFH as a whole"});
return v(v({},a),{Why:Su(t)})}
function Ck(t,e){var n={Size:e.size,Here:e.count,Printed:0};
return e.lfh===e.count?v(v({},n),{Why:"they are blocks of the LFH, which !heap -stat leaves out"}):v(v({},n),{Why:Su(t)})}
function Su(t){var e=t.totals;
var n=de(e);
return n===0?"not explained":"".concat(p(n)," of the heap are not covered here")}
var Nk=5;
function Tk(t,e,n,r){if(r===0)return void 0;
var a=E(r,n.commit);
var o="".concat(p(r),", ").concat(P(a)," of the commit");
if(a<=Nk)return"".concat(o,": no more than headers, slack and structures of a heap take");
var s=["".concat(o,": !heap -s does not count them as free, and !heap -stat has them in no block"),Ok(t,e,n),Rk(n),"a dump settles it: there heapStats() walks every block"];
return s.filter(function(i){return i!==""}).join("; ")}
var zk={4:65024*8,8:65280*16};
function Ok(t,e,n){var r=e.classes.filter(function(s){return s.size>zk[t.target.pointerSize]});
var a=r.reduce(function(s,i){return s+i.count},0);
if(a===0||a!==n.virtualBlocks)return"";
var o=r.reduce(function(s,i){return s+i.total},0);
return"the ".concat(m(a)," largest blocks (").concat(p(o),") have allocations of their own that the commit of !heap -s leaves out, so that much more of it may be in no row")}
function Rk(t){return t.frontEnd==="LFH"?"likely the low-fragmentation heap: its free slots are neither free to !heap -s nor busy to !heap -stat, nor are slots that !heap -stat did not open":"likely headers and slack of small blocks, or the two listings are of different moments"}
var Pk=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of the heap"},{Name:"Pattern",Kind:"text",Help:"many equal, few, or one large block"}];
var Mk=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes of the heap"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Busy bytes that the percentages imply"},{Name:"Listed",Kind:"bytes",Help:"Busy bytes in the rows below"},{Name:"Caveats",Kind:"text",Help:"What the listing does not hold"},{Name:"NotCovered",Kind:"bytes",Help:"Commit less free less busy: no row describes it"},{Name:"NotCoveredIs",Kind:"text",Help:"What those bytes may be, as far as the listings tell"}];
function xu(t,e){var n=Pt(t);
var r=e!==void 0?e:_k(t,n.known?n.value.heaps:[]);
if(r===null)return O(n.known?"No size classes (!heap -stat -h) are to be had for any heap.":n.why);
var a=Ve(t,r);
if(!a.known)return O(a.why);
var o=n.known?n.value.heaps.filter(function(s){return s.address===r})[0]:void 0;
return Fk(t,a.value,o)}
function _k(t,e){var n=e.filter(function(r,a){return t.target.kind==="log"?Ve(t,r.address).known:a===0})[0];
return n?n.address:null}
function Fk(t,e,n){var r=e.classes;
var a=r.reduce(function(s,i){return s+i.total},0);
var o=B(e.heap,t.target.pointerSize);
return new G(Pk,r.length,function(s){return Kk(r[s])},{text:"heap ".concat(o,": ").concat(r.length," size classes, ").concat(p(a),", ").concat(P(e.covered)," of its busy bytes (!heap -stat -h ").concat(o,")"),rowText:function(s){return"".concat(A(s.Size)," x ").concat(m(s.Count)," = ").concat(p(s.Bytes),", ").concat(s.Pattern)},facts:Lk(t,e,n,a),factColumns:Mk})}
function Lk(t,e,n,r){var a=e.busy===null?r:e.busy;
var o=X(e.caveats);
if(n===void 0)return{Heap:e.heap,Busy:a,Listed:r,Caveats:o};
var s=Math.max(0,n.commit-n.free-a);
return{Heap:e.heap,Commit:n.commit,Free:n.free,Busy:a,Listed:r,NotCovered:s,NotCoveredIs:Tk(t,e,n,s),Caveats:o}}
function Kk(t){return{Size:t.size,Count:t.count,Bytes:t.total,Share:t.percent,Pattern:yu(t.size,t.count)}}
var Wk=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Size",Kind:"size",Help:"Bytes that were asked for, of one block"},{Name:"State",Kind:"text",Help:"busy, free, overhead, uncovered"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes; of the commit when grouped by state"},{Name:"Pattern",Kind:"text",Help:"many equal, few, one block, one big block"},{Name:"FrontEnd",Kind:"text",Help:"Part of the allocator that they come from"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of these blocks",Detail:true},{Name:"Heaps",Kind:"count",Help:"Heaps that hold such blocks",Detail:true},{Name:"First",Kind:"address",Help:"Lowest user address",Detail:true},{Name:"Last",Kind:"address",Help:"Highest user address",Detail:true},{Name:"Age",Kind:"text",Help:"What addresses tell of the age",Detail:true}];
var Uk=Y(Y([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],T(pn),false),[{Name:"Debugger",Kind:"object",Help:"The same classes by `!heap -stat`, and why they differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}],false);
function Ik(t,e){var n=t();
var r=e[0];
var a=dk(String(e[1]));
var o=Yr(n);
if(!o.known)return Dk(n,r,o.why);
var s=n.target.pointerSize;
var i=Ti(o.value.heaps,r,s);
var u=yn(i.map(function(c){var f=c.entry;
return f}),s);
if(u===null)return Vk(n,o.value,i,r,a);
var l=r!==void 0&&Ve(n,r).known;
return l?xu(n,r):O(u)}
function Dk(t,e,n){var r=Pt(t);
return t.memory===null||r.known?xu(t,e):O(b("".concat(n," ").concat(r.why)))}
function Vk(t,e,n,r,a){var o=t.target.pointerSize;
var s=r===void 0?e.totals:n[0].totals;
var i=vk(n,a);
return new G(Wk,i.length,function(u){return i[u]},{text:Gk(n,s,i.length,a,r===void 0?"":"heap ".concat(B(r,o),": ")),rowText:function(u){return jk(u,o)},facts:v(v({Heap:r},mn(s)),{Gaps:Ai(n,o),Debugger:r===void 0?void 0:Hk(t,n[0]),Caveats:X(qr(n.map(function(u){var l=u.entry;
return l}),e.caveats,o))}),factColumns:Uk})}
function Gk(t,e,n,r,a){var o=r==="size"?n===1?"1 size class":"".concat(m(n)," size classes"):"by ".concat(r);
var s=a===""?"".concat(t.length===1?"1 heap":"".concat(m(t.length)," heaps"),": "):a;
return"".concat(s).concat(o,", ").concat(p(e.busy)," busy in ").concat(Bi(e.busyBlocks),", ").concat(p(de(e))," uncovered")}
function jk(t,e){var n=[t.Heap===void 0?"":B(t.Heap,e),t.Size===void 0?"":"".concat(A(t.Size)," x ").concat(m(t.Count)),t.Size===void 0&&t.FrontEnd!==void 0?t.FrontEnd:"",t.State===void 0?"":t.State].filter(function(a){return a!==""});
var r=t.Pattern===void 0?P(t.Share):t.Pattern;
return"".concat(n.join(" ")," = ").concat(p(t.Bytes),", ").concat(r)}
var $k={name:"heapStats",help:"Size classes of one heap or all: count, bytes, share, front end, and the sum of every committed byte",parameters:[{name:"heap",type:"number",help:"address of the heap; all of them when left out; over a log the largest one with recorded classes",optional:true},{name:"groupBy",type:"text",help:oa.join("; "),default:"size",isOption:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapStats(0x20102050000)",output:["@$scriptContents.heapStats(0x20102050000) : heap 00000201`02050000: 46 size classes, 6.75 MiB busy in 780 blocks, 0 B uncovered","    RowCount         : 46","    Heap             : 0x20102050000","    Commit           : 0x917000","    Busy             : 0x6c0398","    BusyBlocks       : 780","    Free             : 0x24ab40","    Overhead         : 0xc128","    Uncovered        : 0x0","    Sum              : 9,531,392 committed = 7,078,808 busy + 2,403,136 free + 49,448 overhead + 0 uncovered","    [0x0]            : 0x200001 x 1 = 2 MiB, one big block","    [0x1]            : 0x180000 x 1 = 1.5 MiB, one big block","    [0x2]            : 0x100123 x 1 = 1 MiB, one big block","    [0x3]            : 0x1f000 x 6 = 744 KiB, few"]},ask:Ik};
var Xk=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Figure",Kind:"text",Help:"Commit, Free, or whether the heap is listed at all"},{Name:"Here",Kind:"bytes",Help:"As walked"},{Name:"Printed",Kind:"bytes",Help:"As `!heap -s` prints it"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function Yk(t,e){var n=Pt(t);
if(!n.known)return void 0;
var r=n.value.heaps;
var a=[];
var o=0;
e.heaps.forEach(function(i){var u=r.filter(function(l){return l.address===i.entry.address})[0];
if(u===void 0){a.push(Qk(i));
return}
[Zk(i,u),Jk(i,u)].forEach(function(l){if(l===null)o++;
else a.push(l)})});
r.filter(function(i){return!e.heaps.some(function(u){var l=u.entry;
return l.address===i.address})}).forEach(function(i){a.push(tw(i))});
var s=t.target.pointerSize;
return new G(Xk,a.length,function(i){return a[i]},{text:"!heap -s lists ".concat(r.length," heaps, here are ").concat(e.heaps.length,"; ").concat(o," figures are equal, ").concat(a.length," ").concat(a.length===1?"difference":"differences"),rowText:function(i){return"".concat(B(i.Heap,s)," ").concat(i.Figure,": ").concat(i.Why)}})}
var Mt=function(t){return t-t%1024};
function Zk(t,e){var n=e.address,r=e.commit;
var a=t.totals.committed;
if(Mt(a)===r)return null;
var o={Heap:n,Figure:"Commit",Here:a,Printed:r};
if(t.entry.heap===null)return v(v({},o),{Why:"the heap is ".concat(gn(t.entry)," here")});
var s=t.entry.heap.areas;
var i=s.reduce(function(c,f){return c+(f.kind==="segment"?f.committed:0)},0);
if(i<a&&Mt(i)===r){var u=s.filter(function(c){return c.kind!=="segment"}).length;
return v(v({},o),{Why:"!heap -s counts segments only; ".concat(p(a-i)," are in ").concat(u===1?"an allocation":"".concat(u," allocations")," beside them")})}
var l=r-Mt(i);
if(l>0&&l<=qk)return v(v({},o),{Why:"the counter of the heap is ".concat(p(l)," ahead of the pages of its segments")});
return v(v({},o),{Why:"not explained: ".concat(p(Math.abs(a-r)))})}
var qk=2*4096;
function Jk(t,e){var n=e.address,r=e.free;
var a=t.totals,o=t.freeInLfh;
if(t.entry.heap===null||Mt(a.free)===r)return null;
var s={Heap:n,Figure:"Free",Here:a.free,Printed:r};
var i=p(Math.abs(a.free-r));
if(Mt(a.free-o)===r)return v(v({},s),{Why:"".concat(p(o)," are free slots of the LFH, which !heap -s counts as busy")});
if(de(a)>0)return v(v({},s),{Why:"".concat(p(de(a))," of the heap are not covered here")});
return v(v({},s),{Why:"not explained: ".concat(i)})}
function Qk(t){return{Heap:t.entry.address,Figure:"not listed by !heap -s",Here:t.totals.committed,Printed:void 0,Why:ew(t)}}
function ew(t){var e=t.entry;
if(e.heap!==null&&e.heap.kind==="segment")return"it is a segment heap, which !heap -s lists apart or not at all";
if(e.heap!==null&&e.heap.kind==="page heap")return"it is a page heap; !heap -s lists the normal heap that belongs to it";
if(e.found.foundBy==="descriptor ring")return"since Windows 11 24H2 the PEB lists the process heap alone, and older debuggers look nowhere else";
if(e.found.foundBy==="scan")return"no list names it; a scan of the memory found it";
return"it belongs to the ".concat(e.bits,"-bit world, or the debugger does not understand it")}
function tw(t){var e=t.address,n=t.commit;
return{Heap:e,Figure:"not found here",Here:void 0,Printed:n,Why:"neither the lists of the process nor the memory name it: its header is not captured, or is none"}}
var nw=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Commit less free: busy blocks and overhead"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, lookaside or none"},{Name:"UcrCount",Kind:"count",Help:"Uncommitted ranges",Detail:true},{Name:"VirtualBlocks",Kind:"count",Help:"Blocks so large that they have an allocation of their own"},{Name:"ExternalFrag",Kind:"percent",Help:"External fragmentation, where the debugger prints it",Detail:true},{Name:"VirtualFrag",Kind:"percent",Help:"Virtual address fragmentation, where the debugger prints it",Detail:true}];
var rw=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes of all heaps"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function aw(t,e){var n=e.value.commit;
var r=t.target.pointerSize;
return new G(nw,e.value.heaps.length,function(a){return sw(e.value.heaps[a],n)},{text:"".concat(e.value.heaps.length," heaps, ").concat(p(n)," committed (!heap -s)"),rowText:function(a){return"".concat(B(a.Heap,r),": ").concat(p(a.Commit),", ").concat(P(a.Share))},facts:{Commit:n,Caveats:X(e.caveats.concat(ow(t,e.value)))},factColumns:rw})}
function ow(t,e){var n=e.heaps;
if(t.target.kind!=="log")return[];
var r=[];
n.forEach(function(a){var o=Ve(t,a.address);
var s=o.known?o.value.busy:null;
var i=s===null?0:a.commit-a.free-s;
if(i>0)r.push("Of heap ".concat(B(a.address,t.target.pointerSize)," ").concat(p(i)," are neither free here nor busy in its !heap -stat: heapStats(").concat(A(a.address),") says what they may be."))});
return r}
function sw(t,e){return{Heap:t.address,Commit:t.commit,Share:E(t.commit,e),Reserve:t.reserve,Free:t.free,Busy:Math.max(0,t.commit-t.free),Flags:t.flags,FrontEnd:t.frontEnd,UcrCount:t.uncommittedRanges,VirtualBlocks:t.virtualBlocks,ExternalFrag:t.externalFragmentation,VirtualFrag:t.virtualFragmentation}}
var iw=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Kind",Kind:"text",Help:"NT, segment, page heap; or foreign, not captured, not decoded"},{Name:"Bits",Kind:"count",Help:"World of a WOW64 process that it belongs to",Detail:true},{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes, the committed ones included",Detail:true},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Overhead",Kind:"bytes",Help:"Headers, slack, and structures of the heap"},{Name:"Uncovered",Kind:"bytes",Help:"Committed bytes that no block describes"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, look-aside or none"},{Name:"Segments",Kind:"count",Help:"Segments of the heap",Detail:true},{Name:"LargeBlocks",Kind:"count",Help:"Blocks with an allocation of their own",Detail:true},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block",Detail:true},{Name:"Layout",Kind:"text",Help:"Which layout of the structures proved itself",Detail:true},{Name:"FoundBy",Kind:"text",Help:"PEB, descriptor ring, page-heap list, or scan",Detail:true}];
var uw=pn.concat([{Name:"Keys",Kind:"text",Help:"How keys were found, where a heap has some of its own"},{Name:"Debugger",Kind:"object",Help:"The same heaps by `!heap -s`, and why figures differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}]);
function lw(t){var e=t();
var n=Yr(e);
if(n.known)return cw(e,n.value);
var r=Pt(e);
if(r.known)return aw(e,r);
return O(e.memory===null?r.why:b("".concat(n.why," ").concat(r.why)))}
function cw(t,e){var n=e.heaps,r=e.totals;
var a=t.target.pointerSize;
var o=n.some(function(s){var i=s.entry;
return i.bits!==n[0].entry.bits});
return new G(iw,n.length,function(s){return hw(n[s],r.committed,o)},{text:fw(e),rowText:function(s){return["".concat(B(s.Heap,a),": ").concat(s.Kind),s.Commit===void 0?"":"".concat(p(s.Commit),", ").concat(P(s.Share||0)),s.Busy===void 0?"":"".concat(p(s.Busy)," busy")].filter(function(i){return i!==""}).join(", ")},facts:v(v({},mn(r,n.some(function(s){var i=s.entry;
return i.heap!==null}))),{Gaps:Ai(n,a),Keys:X(vw(n,a)),Debugger:Yk(t,e),Caveats:X(qr(n.map(function(s){var i=s.entry;
return i}),e.caveats,a))}),factColumns:uw})}
function fw(t){var e=t.heaps,n=t.totals;
var r=e.filter(function(s){var i=s.entry;
return i.heap===null}).length;
var a=e.length===1?"1 heap":"".concat(m(e.length)," heaps");
if(r===e.length)return"".concat(a,", ").concat(r===1?"which cannot":"none of which can"," be looked into: at least ").concat(p(n.committed)," committed");
var o=r===0?"":"; ".concat(m(r)," of the heaps cannot be looked into");
return"".concat(a,", ").concat(p(n.committed)," committed: ").concat(p(n.busy)," busy in ").concat(Bi(n.busyBlocks),", ").concat(p(n.free)," free, ").concat(p(n.overhead)," overhead, ").concat(p(de(n))," uncovered").concat(o)}
function hw(t,e,n){var r=t.entry,a=t.totals;
var o=r.heap!==null||a.committed>0;
return v({Heap:r.address,Kind:gn(r),Bits:n?r.bits:void 0,Commit:o?a.committed:void 0,Share:o?E(a.committed,e):void 0,Uncovered:o?de(a):void 0,FoundBy:r.found.foundBy},r.heap===null?{}:dw(r.heap,t))}
function dw(t,e){var n=e.totals,r=e.segments,a=e.largeBlocks,o=e.largestFree;
return{Reserve:n.reserved,Busy:n.busy,BusyBlocks:n.busyBlocks,Free:n.free,Overhead:n.overhead,Flags:t.flags,FrontEnd:t.frontEnd,Segments:r,LargeBlocks:a,LargestFree:o,Layout:b(t.layout)}}
function vw(t,e){var n=[];
t.forEach(function(r){var a=r.entry;
var o=a.heap===null?"":a.heap.keys;
if(o!=="")n.push(b("Heap ".concat(B(a.address,e),": ").concat(o,".")))});
return n}
var pw={name:"heaps",help:"The heaps of the process with their shares, largest commit first",parameters:[],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heaps()",output:["@$scriptContents.heaps() : 4 heaps, 25.48 MiB committed: 20.63 MiB busy in 3,062 blocks, 4.65 MiB free, 201.88 KiB overhead, 0 B uncovered","    RowCount         : 4","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    Keys             : Heap 00000201`024f0000: keys by 4 of 4 segments, 20 of 20 LFH, 4 of 4 VS subsegments; padding: 256 of 256 blocks begin with its size.","    [0x0]            : 00000201`02050000: NT, 9.09 MiB, 35.68 %, 6.75 MiB busy","    [0x1]            : 00000201`02280000: NT, 8.98 MiB, 35.27 %, 6.66 MiB busy","    [0x2]            : 00000201`024f0000: segment, 6.95 MiB, 27.26 %, 6.78 MiB busy","    [0x3]            : 00000201`022c0000: NT, 468 KiB, 1.79 %, 445.48 KiB busy"]},ask:lw};
var mw=[{Name:"Question",Kind:"text",Help:"As called behind dx @$scriptContents."},{Name:"Help",Kind:"text",Help:"What it answers"},{Name:"Example",Kind:"line",Help:"A call to try"}];
function gw(t){return{name:"leakHelp",help:"What can be asked, and how",parameters:[{name:"question",type:"text",help:"name of one question",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:'leakHelp("heaps")',output:['@$scriptContents.leakHelp("heaps") : The heaps of the process with their shares, largest commit first',"    RowCount         : 1","    [0x0]            : heaps(): The heaps of the process with their shares, largest commit first"]},ask:function(e,n){var r=String(n[0]||"");
var a=t().filter(function(o){return r===""||o.name.toLowerCase()===r.toLowerCase()});
if(a.length===0)throw new Error("There is no question ".concat(b(r),". Ask leakHelp() for the list."));
return new G(mw,a.length,function(o){return yw(a[o])},{text:r===""?"dx @$scriptContents.<question>, e.g. dx @$scriptContents.leakSummary()":a[0].help,rowText:function(o){return"".concat(o.Question,": ").concat(o.Help)},facts:a.length===1?bw(a[0]):{}})}}}
function yw(t){return{Question:qa(t),Help:t.help,Example:"dx @$scriptContents.".concat(t.example.call)}}
function bw(t){var e={};
t.parameters.forEach(function(n){var r=n.default===void 0||n.default===""?"":" (default ".concat(n.default,")");
e[n.name]="".concat(n.type,": ").concat(n.help).concat(r)});
return e}
var Eu={leak:0,suspect:1,"not a leak":2,"cannot tell":3};
var Hu={high:0,medium:1,low:2};
function kw(t){return t.map(function(e,n){return{finding:e,index:n}}).sort(function(e,n){return Eu[e.finding.Verdict]-Eu[n.finding.Verdict]||Hu[e.finding.Confidence]-Hu[n.finding.Confidence]||n.finding.ExplainedBytes-e.finding.ExplainedBytes||e.index-n.index}).map(function(e){return e.finding})}
function Au(t){return t.Verdict==="leak"||t.Verdict==="suspect"}
function ww(t){var e={heap:0,private:0,mapped:0,stack:0,managed:0,"part of another":0};
t.filter(Au).forEach(function(n){e[n.Memory]+=n.ExplainedBytes});
return e.heap+Math.max(e.private,e.managed)+e.mapped+e.stack}
function Bu(t){return t.toString(16)}
function xn(t){return"!heap -stat -h ".concat(Bu(t))}
function Sw(t){return"!heap -flt s ".concat(t.toString(16))}
function xw(t){return Ge("blocksOfSize",t)}
function Cu(t){return"db ".concat(Bu(t)," L80")}
function pe(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
var r=e.map(function(a){return typeof a==="number"?A(a):'"'.concat(a,'"')});
return"dx @$scriptContents.".concat(t,"(").concat(r.join(", "),")")}
function Ge(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
return pe.apply(void 0,Y([t],T(e),false)).replace("dx ","dx -g ")}
var Nu=90;
var Ew=16<<20;
function Hw(t){var e=t.space();
if(!e.known)return[];
var n=Ds(t.debuggee.target,e.value);
if(n===null)return[];
var r=n.largestFree!==null&&n.largestFree.size<Ew;
if(n.used<Nu&&!r)return[];
var a=n.largestFree;
var o={Bytes:n.free,Share:Math.round(n.used*100)/100};
return[{Kind:"address-space-exhaustion",Title:"".concat(P(n.used)," of the address space is in use, ").concat(p(n.free)," are free").concat(a===null?"":", the largest free block is ".concat(p(a.size))),Verdict:"suspect",Confidence:r&&n.used>=Nu?"high":"medium",Facts:a===null?o:v(v({},o),{Size:a.size}),Evidence:Aw(t,n,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:n.total-n.free,Next:[{Command:pe("addressSpace"),Why:"who uses the address space"},{Command:"!address -summary",Why:"the same from the debugger, with the largest region of each usage"}]}]}
function Aw(t,e,n){var r=[{Text:"".concat(p(e.total-e.free)," of ").concat(p(e.total)," are committed or reserved"),Weight:"for"}];
if(e.largestFree!==null)r.push({Text:"largest free block: ".concat(p(e.largestFree.size)," at ").concat(B(e.largestFree.base,t.debuggee.target.pointerSize)).concat(n?"; a request for more in one piece fails":""),Weight:n?"for":"context"});
else r.push({Text:"the largest free block is not known from this input: fragmentation cannot be told",Weight:"context"});
r.push({Text:"a full address space is what a leak leads to; it does not say what leaks",Weight:"context"});
return r}
function Tu(t){return t.walked===null?0:t.walked.unseen}
function sa(t){return t.heaps.some(function(e){var n=e.classes;
return n!==null})}
function Bw(t){return Cw(t).concat(Tw(t))}
function Cw(t){var e=t.space();
if(e.known)return[];
var n={Command:"!address -summary",Why:"the budget of the whole address space"};
return[En("address-space","the address space cannot be seen",[e.why],0,n)]}
var Nw={Command:"!heap -s",Why:"the heaps and what they commit"};
function Tw(t){var e=t.heaps();
if(!e.known){var n="the blocks inside the heaps cannot be seen";
return[En("heap-blocks",n,[e.why],zu(t),Nw)]}
if(e.value.isWalk)return Ow(t,e.value);
if(t.heapsWithClasses().length>0||e.value.heaps.length===0)return[];
var r=e.value.heaps[0].address;
var a={Command:xn(r),Why:"the size classes of the largest heap"};
var o="the size classes of the heaps cannot be seen";
return[En("heap-blocks",o,[t.withoutClasses(r)],e.value.commit,a)]}
var zw={foreign:"they carry the signature of a Windows heap and nothing else of one, as Wine's do, so their blocks cannot be told apart; a dump made on Windows can be read","not decoded":"no known layout proves itself on them, and nothing is guessed; with symbols of ntdll loaded the layout comes from those","not captured":"the dump does not hold them; a full dump (procdump -ma, .dump /ma) does",damaged:"headers of blocks are damaged, or were caught in the middle of a change"};
function Ow(t,e){if(e.unseen.length===0)return[];
var n=e.unseen.reduce(function(u,l){return u+l.bytes},0);
var r=[];
e.unseen.forEach(function(u){r.push(Pw(u));
u.details.forEach(function(l){r.push(l)});
if(u.reason==="foreign")r.push(Mw(t))});
var a=!sa(e);
var o=a?"the blocks inside the heaps cannot be seen".concat(Rw(e)):"some blocks of the heaps cannot be seen";
var s={Command:Ge("heaps"),Why:"each heap, and what could not be seen of it"};
var i=Math.max(n,a?zu(t):0);
return[En("heap-blocks",o,r,i,s)]}
function Rw(t){var e=t.unseen;
if(e.length>1)return"";
var n={foreign:": these are Wine's heaps and no Windows heaps","not decoded":": no known layout fits them","not captured":": the dump does not hold them",damaged:": their headers are damaged"};
return n[e[0].reason]}
function Pw(t){var e=t.reason,n=t.heaps,r=t.bytes;
var a=n===1?"1 heap":"".concat(m(n)," heaps");
return"".concat(r>0?p(r):"an unknown number of bytes"," in ").concat(a,": ").concat(zw[e])}
function Mw(t){var e=t.allocationClasses().filter(function(n){return n.usage==="<unknown>"&&n.type!=="MEM_MAPPED"}).reduce(function(n,r){return n+r.committed},0);
return"further heaps of this kind stand in no list: they may be among the ".concat(p(e)," of private memory that nothing accounts for")}
function zu(t){var e=t.space();
if(!e.known)return 0;
return e.value.budget.usage.reduce(function(n,r){return/^(Page)?Heap/.test(r.name)?n+(r.committed===null?r.bytes:r.committed):n},0)}
function En(t,e,n,r,a){return{Kind:"cannot-tell-".concat(t),Title:e+(r>0?" (at least ".concat(p(r),")"):""),Verdict:"cannot tell",Confidence:"high",Facts:r>0?{Bytes:r}:{},Evidence:n.map(function(o){return{Text:o,Weight:"context"}}),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[a]}}
var _w=50;
var Fw=8<<20;
var Lw=30;
function Kw(t){var e=t.heaps();
if(!e.known||e.value.heaps.length===0)return[];
var n=e.value.heaps[0];
if(n.share<_w||n.commit<Fw)return[];
if(n.walked!==null&&E(n.commit,t.wholeCommit())<Lw)return[];
var r=B(n.address,n.pointerSize);
var a=Ww(n);
return[{Kind:"dominant-heap",Title:"heap ".concat(r," holds ").concat(P(n.share)," of the commit of all heaps: ").concat(p(n.commit)).concat(Uw(n,a)),Verdict:"suspect",Confidence:"low",Facts:{Heap:n.address,Bytes:n.commit,Share:n.share},Evidence:Iw(n,e.value.heaps[1],a),Memory:"part of another",ExplainedBytes:n.busy===null?0:Math.min(n.busy,n.commit),UnexplainedBytes:a===null?n.commit:a,Next:Gw(n)}]}
function Ww(t){return t.busy===null?null:Math.max(0,t.commit-t.free-t.busy)}
function Uw(t,e){if(t.walked!==null)return", ".concat(p(t.busy)," of it busy").concat(t.walked.unseen>0?", ".concat(p(t.walked.unseen)," not seen"):"");
return e===null?"":", ".concat(p(e)," of it not covered by -stat")}
function Iw(t,e,n){var r=[{Text:"commit ".concat(p(t.commit)," of ").concat(p(t.reserve)," reserved, free ").concat(p(t.free),", ").concat(m(t.uncommittedRanges)," uncommitted ").concat(t.uncommittedRanges===1?"range":"ranges"),Weight:"for"}];
if(e)r.push({Text:"the next one, ".concat(B(e.address,e.pointerSize),", commits ").concat(p(e.commit)),Weight:"for"});
if(t.virtualFragmentation!==void 0)r.push({Text:"virtual address fragmentation ".concat(t.virtualFragmentation," %"),Weight:"context"});
if(t.externalFragmentation!==void 0)r.push({Text:"external fragmentation ".concat(t.externalFragmentation," %"),Weight:"context"});
return r.concat(t.walked===null?Dw(t,n):Vw(t,t.walked))}
function Dw(t,e){var n=t.busy,r=t.classes;
if(r===null||e===null)return[];
return[{Text:"commit less free less the ".concat(p(n)," busy that -stat implies leaves ").concat(p(e)," that no row describes (front-end blocks, free front-end slots, or figures of another moment); the rows shown make ").concat(P(r.covered)," of its busy bytes"),Weight:"against"}]}
function Vw(t,e){var n=e.busyBlocks,r=e.freeBlocks,a=e.overhead,o=e.segments,s=e.unseen;
var i=[{Text:"commit = ".concat(p(t.busy)," in ").concat(m(n)," busy blocks + ").concat(p(t.free)," in ").concat(m(r.blocks)," free ones + ").concat(p(a)," of headers and structures").concat(s>0?" + ".concat(p(s)," that were not seen"):""),Weight:"context"}];
if(o>1)i.push({Text:"".concat(m(o)," segments: the heap outgrew its first one, and what it was given it kept"),Weight:"for"});
i.push({Text:"every process has a largest heap: it is the place to look, not the cause",Weight:"against"});
return i}
function Gw(t){if(t.walked!==null)return[{Command:Ge("heapStats",t.address),Why:"its size classes"},{Command:Ge("heaps"),Why:"all heaps, and what their commit is made of"}];
return[{Command:xn(t.address),Why:"its size classes"},{Command:pe("heapStats",t.address),Why:"the same with coverage"}]}
function Ou(t){var e=/^([^,\\/]+),\s*Version=/.exec(t);
return e?e[1].trim():null}
var jw=/Version=0\.0\.0\.0,.*PublicKeyToken=null/i;
function $w(t){var e={};
t.forEach(function(n){var r=Ou(n.name);
var a=r===null?null:Xw(r,jw.test(n.name));
if(a===null)return;
e[a]=(e[a]||[]).concat([r])});
return Object.keys(e).map(function(n){return{pattern:n,names:e[n]}}).filter(function(n){return n.names.length>1}).sort(function(n,r){return r.names.length-n.names.length})}
function Xw(t,e){if(/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i.test(t))return"a GUID in the name";
if(/^(Microsoft\.GeneratedCode|DynamicProxyGenAssembly2|Anonymously Hosted DynamicMethods Assembly)$/i.test(t))return t;
if(e&&/^[a-z0-9]{8}$/.test(t))return"8 random letters and digits";
var n=/^(.*\D)\d+$/.exec(t);
return e&&n?"".concat(n[1],"<number>"):null}
var Yw=[{type:/\.SoapHttpClientProtocol$/,name:"SOAP proxies generated per call",fix:"keep the compiled proxy assembly and use it again, or generate the proxy at build time"},{type:/\.XmlSerializationWriter$|\.XmlSerializationReader$/,name:"XmlSerializer with constructors that do not cache",fix:"keep the XmlSerializer in a static field, keyed by type and overrides"},{type:/Castle\.DynamicProxy\./,name:"dynamic proxies",fix:"use one ProxyGenerator for the whole process"}];
var Ru="System.CodeDom.Compiler.GeneratedCodeAttribute";
function Zw(t,e){var n=e.filter(function(i){return t.names.indexOf(Ou(i.name)||"")>=0});
if(n.length===0)return null;
var r=qw(n);
var a=Yw.filter(function(i){return r.some(function(u){return i.type.test(u)})})[0];
var o=r.filter(function(i){return i===Ru||a&&a.type.test(i)});
var s=r.indexOf(Ru)>=0;
if(!a&&!s)return null;
return{name:(a?a.name:"code generated at run time")+(s?", compiled through CodeDom":""),types:o,fix:a?a.fix:"compile once and keep the assembly, or unload the domain that holds it"}}
function qw(t){var e=function(n){return n.map(function(r){return r.name})};
return e(t[0].references).filter(function(n){return t.every(function(r){return e(r.references).indexOf(n)>=0})})}
var Jw=5;
function Qw(t){var e=t.assemblies();
if(!e.known)return[];
var n=t.loader();
var r=t.moduleTypes();
return $w(e.value.assemblies).map(function(a){return e1(t,a,Zw(a,r),n.known?n.value:null,e.value.elided)})}
function e1(t,e,n,r,a){var o=t.committed();
var s=o.known?o.value:0;
var i=r!==null&&E(r.total,s)>=Jw;
var u={Family:e.pattern,Count:e.names.length};
if(n){u.Producer=n.name;
if(n.types.length>0)u.Class=n.types.join(", ")}
if(r){u.Bytes=r.total;
if(s>0)u.Share=E(r.total,s)}
return{Kind:"dynamic-assemblies",Title:(a?"at least ":"")+m(e.names.length)+" generated assemblies ("+e.pattern+")"+(n?": ".concat(n.name):"")+(r?"; loader heaps ".concat(p(r.total)):""),Verdict:i&&n?"leak":"suspect",Confidence:i&&n?"high":i?"medium":"low",Facts:u,Evidence:t1(t,e,n,r,a),Memory:"managed",ExplainedBytes:r?r.total:0,UnexplainedBytes:Math.max(0,s-(r?r.total:0)),Next:r1}}
function t1(t,e,n,r,a){var o=[{Text:e.names.slice(0,4).map(b).join(", ")+(e.names.length>4?", ...":"")+": "+e.pattern+", version 0.0.0.0, no public key token (!dumpdomain)",Weight:"for"}];
if(a)o.push({Text:"the recorded list is elided: the count is a lower bound",Weight:"context"});
if(n&&n.types.length>0)o.push({Text:"the sampled modules refer to ".concat(n.types.map(b).join(" and ")," (!dumpmodule -mt)"),Weight:"for"});
if(r)o.push(n1(t,r));
if(n)o.push({Text:"usual fix: ".concat(n.fix),Weight:"context"});
o.push({Text:"the loader heaps hold the ordinary assemblies too, and what each generated one costs elsewhere (images, GC statics, views) is not in this number",Weight:"against"});
return o}
function n1(t,e){var n=t.committed();
var r=t.gc();
var a=e.wasted===null?"":", ".concat(m(e.wasted)," of them wasted");
var o=n.known&&r.known?n.value-r.value.committed-e.total:null;
return{Text:"loader heaps ".concat(m(e.total)," bytes").concat(a).concat(n.known?", ".concat(P(E(e.total,n.value))," of commit"):"").concat(o===null?"":"; without them and the GC heap ".concat(p(Math.max(0,o))," of commit are left")),Weight:"for"}}
var r1=[{Command:"!dumpdomain",Why:"the whole list: how many are there, and does the number grow?"},{Command:"!eeheap -loader",Why:"what each domain and each kind of loader heap holds"}];
var a1=8<<20;
var o1=50;
var s1=10;
var i1=50;
var u1=256<<20;
var l1=100;
function c1(t){var e=t.heaps();
if(!e.known)return[];
var n=[];
e.value.heaps.forEach(function(r){if(f1(t,r))n.push(d1(r));
if(h1(r))n.push(p1(r))});
return n}
function f1(t,e){return e.free>=a1&&E(e.free,e.commit)>=o1&&E(e.free,t.wholeCommit())>=s1}
function h1(t){var e=t.reserve-t.commit;
return t.pointerSize===4&&e>=u1&&t.uncommittedRanges>=l1}
function d1(t){var e=B(t.address,t.pointerSize);
var n=E(t.free,t.commit);
var r=t.walked===null?null:t.walked.freeBlocks;
var a=r!==null&&E(r.largest,t.free)>=i1;
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," keeps ").concat(p(t.free)," free, ").concat(P(n)," of its commit").concat(r===null?"":a?", most of it in one piece of ".concat(p(r.largest)):", in ".concat(m(r.blocks)," pieces of at most ").concat(p(r.largest))),Verdict:"suspect",Confidence:a||r===null?"low":"medium",Facts:v({Heap:t.address,Bytes:t.free,Share:n},r===null?{}:{Size:r.largest,Count:r.blocks}),Evidence:v1(t,a),Memory:"heap",ExplainedBytes:t.free,UnexplainedBytes:Math.max(0,t.commit-t.free),Next:Pu(t)}}
function v1(t,e){var n=[{Text:"free ".concat(p(t.free)," of ").concat(p(t.commit)," committed").concat(t.externalFragmentation===void 0?"":"; external fragmentation ".concat(t.externalFragmentation," %")),Weight:"for"}];
var r=t.walked===null?null:t.walked.freeBlocks;
if(r!==null&&r.inLfh>0)n.push({Text:"".concat(p(r.inLfh)," of it are free slots of the low-fragmentation heap, which serve blocks of their own size alone"),Weight:"for"});
n.push({Text:e?"one large piece is what a peak left behind: the heap gives it out again before it grows":"what is free can be given out again: only a growing commit makes it a problem",Weight:"against"});
return n}
function p1(t){var e=B(t.address,t.pointerSize);
var n=t.reserve-t.commit;
var r=E(n,t.reserve);
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," holds ").concat(p(n)," of address space that it does not commit, in ").concat(m(t.uncommittedRanges)," ranges"),Verdict:"suspect",Confidence:"low",Facts:{Heap:t.address,Bytes:n,Share:r,Count:t.uncommittedRanges},Evidence:[{Text:"".concat(p(t.reserve)," reserved, ").concat(p(t.commit)," committed: ").concat(P(r)," of its address space lie idle between blocks"),Weight:"for"},{Text:"reserved address space costs no memory, it only runs out",Weight:"context"}],Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:t.commit,Next:Pu(t)}}
function Pu(t){if(t.walked===null)return[{Command:xn(t.address),Why:"what is busy in it"}];
return[{Command:Ge("heapStats",t.address),Why:"what is busy in it"},{Command:pe("heapBlocks",t.address),Why:"its blocks in order, the free ones among them"}]}
function m1(t){var e=t.allocationStack();
if(e===null)return null;
var n=[e.owner].concat(e.callers).join(" <- ");
var r=e.unreliable?"; the debugger warns that frames may be wrong)":")";
return{owner:e.owner,evidence:{Text:"an allocation was caught in ".concat(n," (line ").concat(e.line).concat(r),Weight:"for"}}}
var g1=50;
function y1(t,e,n){var r=t.commonStack(e,n.size);
if(r===null||r.blocks*100<r.looked*g1)return null;
var a=r.frames.map(function(f){return b1(t,f,e.pointerSize)});
var o=ln(a);
var s=o.length===0?0:a.indexOf(o[0]);
var i=dn(t.debuggee,r.frames[s]);
var u=i===null||i.symbol===null?a[s]:i.symbol;
var l=[u].concat(Lr(a,a[s])).join(" <- ");
var c=r.blocks===r.looked?"the first ".concat(m(r.looked)," of them all come from"):"of the first ".concat(m(r.looked)," of them ").concat(m(r.blocks)," come from");
return{owner:u,evidence:{Text:"".concat(c," ").concat(l).concat(r.checked?"":" (the record of this stack carries no sum that agrees)"),Weight:"for"}}}
function b1(t,e,n){var r=Ir(t.debuggee.modules(),e);
return r===null?B(e,n):"".concat(r.name,"+0x").concat((e-r.base).toString(16))}
var ia=100;
var k1=256;
var w1=16;
var S1=1e4;
var x1=1.2;
var Mu=20;
var E1=30;
var _u=30;
var lt=50;
var H1=0.5;
var A1=128<<10;
var B1=1<<20;
var C1=3;
var N1=5;
var T1=3;
var z1=0.5;
function O1(t,e,n,r){if(n.walked===null){if(n.count<ia||n.percent<H1)return null}else if(!R1(t,n)){return null}
var a=r!==null&&r.to>=r.from*x1&&r.to>r.from;
if(a&&n.percent>=Mu)return"leak";
return _1(t,e,n)?"leak":"suspect"}
function R1(t,e){if(e.total<A1)return false;
return P1(t,e)||M1(t,e)}
function P1(t,e){if(e.percent<Mu||E(e.total,t.wholeCommit())<C1)return false;
return e.count>=ia||e.percent>=lt}
function M1(t,e){if(e.count<ia||e.walked===null||e.walked.ofBlocks<_u)return false;
var n=t.heaps();
var r=E(e.total,n.known?n.value.commit:0);
return r>=(e.count>=S1?z1:T1)}
function _1(t,e,n){if(n.percent<lt||e.share<lt||n.count<k1)return false;
if(n.walked===null||e.busy===null)return true;
return n.total>=B1&&E(n.total,e.busy+Tu(e))>=lt&&E(n.total,t.wholeCommit())>=N1}
function F1(t,e){if(t==="leak")return e.percent>=80?"high":"medium";
return e.percent>=E1?"medium":"low"}
var L1=2;
function K1(t){var e=[];
t.heapsWithClasses().forEach(function(n){var r=n.classes;
r.rows.forEach(function(a){if(a.count<w1)return;
var o=a.walked===null?t.growth(n.address,a.size):null;
var s=O1(t,n,a,o);
if(s!==null)e.push({heap:n,classes:r,row:a,growth:o,verdict:s})})});
if(e.some(function(n){var r=n.heap;
return r.walked!==null}))e.sort(function(n,r){return r.row.total-n.row.total});
return e.map(function(n,r){return U1(t,n,W1(t,n,r))})}
function W1(t,e,n){var r=e.heap,a=e.row;
if(r.walked===null)return a.percent>=lt?m1(t):null;
return n<L1?y1(t,r,a):null}
function U1(t,e,n){var r=e.heap,a=e.row,o=e.growth,s=e.verdict;
var i=B(r.address,r.pointerSize);
var u={Size:a.size,Count:a.count,Bytes:a.total,Heap:r.address,Share:a.percent};
return{Kind:"heap-size-class",Title:"".concat(m(a.count)," blocks of ").concat(A(a.size)," in heap ").concat(i,": ").concat(p(a.total),", ").concat(P(a.percent)," of its busy bytes"),Verdict:s,Confidence:F1(s,a),Facts:n?v(v({},u),{Owner:n.owner}):u,Evidence:I1(t,e,i,n).concat(V1(a,o)),Memory:"heap",ExplainedBytes:a.total,UnexplainedBytes:Math.max(0,r.commit-a.total),Next:j1(t,r,a)}}
function I1(t,e,n,r){var a=e.heap,o=e.classes,s=e.row;
var i=t.heaps();
var u=[{Text:"".concat(A(s.size)," x ").concat(A(s.count)," = ").concat(A(s.total)," bytes, ").concat(P(s.percent)," of the busy bytes (").concat(o.source,")"),Weight:"for"},{Text:"heap ".concat(n," holds ").concat(p(a.commit),", ").concat(P(a.share)," of the commit of all heaps").concat(i.known?" (".concat(i.value.source,")"):""),Weight:a.share>=lt?"for":"context"},{Text:"".concat(P(E(s.total,a.commit))," of the commit of the heap").concat(G1(o)),Weight:"context"}];
o.caveats.forEach(function(l){u.push({Text:l,Weight:"context"})});
return u.concat(D1(a,s),r===null?[]:[r.evidence])}
function D1(t,e){var n=e.walked;
if(n===null)return[];
var r=n.lfh===0?"":"; ".concat(m(n.lfh)," of them in the low-fragmentation heap");
var a=[{Text:"".concat(P(n.ofBlocks)," of its ").concat(m(t.walked.busyBlocks)," busy blocks, and ").concat(p(n.blockBytes)," with headers and slack").concat(r),Weight:n.ofBlocks>=_u?"for":"context"}];
if(n.inNewest!==null&&n.inNewest>0&&n.areas>1)a.push({Text:"".concat(m(n.inNewest)," of them lie in the segment that the heap got last, the others in ").concat(m(n.areas-1)," older ones: they kept coming while the heap grew"),Weight:"for"});
var o=Tu(t);
if(o>0)a.push({Text:"".concat(p(o)," of the heap were not seen: there may be more of them, or of others"),Weight:"against"});
return a}
function V1(t,e){if(e===null)return{Text:t.walked===null?"one listing shows no growth: the count must rise between two of them to prove the leak":"one picture shows no growth: a cache or a large table may hold equal blocks on purpose",Weight:"against"};
var n="".concat(m(e.from)," blocks in the listing of line ").concat(e.lines[0],", ").concat(m(e.to)," in that of line ").concat(e.lines[1]);
return e.to>e.from?{Text:"the count grew: ".concat(n),Weight:"for"}:{Text:"the count did not grow: ".concat(n),Weight:"against"}}
function G1(t){return t.covered<99.5?"; the listed rows make ".concat(P(t.covered)," of its busy bytes"):""}
function j1(t,e,n){var r=[{Command:pe("allocBreakpoint",n.size),Why:"breakpoint lines that show who allocates blocks of this size"}];
if(n.walked!==null){r.push({Command:xw(n.size),Why:"the blocks"},{Command:pe("block",n.walked.first),Why:"the first of them and what it holds"});
if(e.walked.traced>0)r.push({Command:pe("allocationStacks",n.size),Why:"which stacks allocated them"});
return r}
r.push({Command:Sw(n.size),Why:"addresses of the blocks (gone from current WinDbg)"});
if(t.debuggee.target.kind!=="dump")r.push({Command:xn(e.address),Why:"a second count later: does it grow?"});
return r}
var $1=50;
function X1(t){var e=t.gc();
if(!e.known)return[];
var n=t.committed();
var r=n.known?n.value:0;
var a=E(e.value.committed,r);
var o=n.known&&a>=$1;
var s=Math.max(0,r-e.value.committed);
return[{Kind:"managed-heap",Title:n.known?"the GC heap commits ".concat(p(e.value.committed),", ").concat(P(a)," of the process").concat(o?": look for the managed leak first":": the leak is not (only) managed"):"the GC heap commits ".concat(p(e.value.committed)),Verdict:!n.known?"cannot tell":o?"suspect":"not a leak",Confidence:n.known?"high":"low",Facts:n.known?{Bytes:e.value.committed,Share:a,Usage:"GC heap"}:{Bytes:e.value.committed,Usage:"GC heap"},Evidence:[{Text:"".concat(m(e.value.committed)," bytes committed in ").concat(e.value.segments," segments (!eeheap -gc)"),Weight:"for"},n.known?{Text:"".concat(m(r)," bytes committed in all; ").concat(p(s)," are left without the GC heap"),Weight:o?"for":"against"}:{Text:"the commit of the process is not known: ".concat(n.why),Weight:"context"}],Memory:"managed",ExplainedBytes:e.value.committed,UnexplainedBytes:s,Next:[{Command:"!dumpheap -stat",Why:"which classes fill the GC heap"}]}]}
var Y1=30;
var Z1=16<<20;
function q1(t){var e=t.committed();
if(!e.known)return[];
return t.allocationClasses().filter(function(n){return n.count===1&&n.committed>=Z1&&/^(<unknown>|MappedFile)/.test(n.usage)}).filter(function(n){return E(n.committed,e.value)>=Y1}).map(function(n){var r=E(n.committed,e.value);
var a=B(n.first,t.debuggee.target.pointerSize);
var o=n.size===null?n.bytes:n.size;
return{Kind:"one-large-allocation",Title:"one allocation at ".concat(a," commits ").concat(p(n.committed),", ").concat(P(r)," of the process: not a growth pattern by itself"),Verdict:"not a leak",Confidence:"low",Facts:{Size:o,Count:1,Bytes:n.committed,Type:n.type,Usage:n.usage,Share:r},Evidence:[{Text:"a single allocation does not repeat",Weight:"against"},{Text:"".concat(p(n.bytes)," reserved and committed, ").concat(n.protect),Weight:"context"}],Memory:"part of another",ExplainedBytes:n.committed,UnexplainedBytes:e.value-n.committed,Next:[{Command:Cu(n.first),Why:"what it holds"},{Command:pe("allocBreakpoint",o),Why:"who makes it, should a second one appear"}]}})}
var J1=1<<20;
var Q1=5;
var eS=3;
function tS(t){var e=[];
t.heapsWithClasses().forEach(function(n){n.classes.rows.filter(function(r){return r.count===1&&r.size>=J1&&r.percent>=Q1}).forEach(function(r){e.push({heap:n,row:r})})});
return e.sort(function(n,r){return r.row.size-n.row.size||n.heap.address-r.heap.address}).slice(0,eS).map(function(n){var r=n.heap,a=n.row;
return nS(t,r,a)})}
function nS(t,e,n){var r=B(e.address,e.pointerSize);
return{Kind:"one-large-block",Title:"one block of ".concat(p(n.size)," in heap ").concat(r,": not a growth pattern by itself"),Verdict:"not a leak",Confidence:"medium",Facts:{Size:n.size,Count:1,Bytes:n.total,Heap:e.address,Share:n.percent},Evidence:aS(t,n),Memory:"heap",ExplainedBytes:n.total,UnexplainedBytes:Math.max(0,e.commit-n.total),Next:rS(n)}}
function rS(t){var e=[{Command:pe("allocBreakpoint",t.size),Why:"who allocates it, should a second one appear"}];
if(t.walked!==null)e.push({Command:pe("block",t.walked.first),Why:"where it lies and what it holds"});
return e}
function aS(t,e){var n=[{Text:"".concat(A(e.size)," x 1, ").concat(P(e.percent)," of the busy bytes: a single block does not repeat"),Weight:"against"}];
var r=t.blocksOfSize(e.size);
if(r!==null)n.push(oS(t.debuggee,r));
var a=t.heapAddresses().filter(function(o){return o.block!==null&&o.block.userSize===e.size});
if(a.some(function(o){return o.stack.length===0}))n.push({Text:"!heap -p -a shows no stack: this process keeps no stack database (gflags +ust), so the allocator cannot be named from it",Weight:"context"});
return n}
function oS(t,e){var n=e.blocks.map(function(r){return"".concat(B(r.userPointer,t.target.pointerSize)," (").concat(r.state,")")});
return{Text:"".concat(e.blocks.length," block").concat(e.blocks.length===1?"":"s"," of this size in ").concat(e.heaps.length," heaps: ").concat(n.slice(0,3).join(", ")).concat(n.length>3?", ...":""),Weight:"context"}}
var sS=[{type:"MEM_PRIVATE",name:"private-region-class",what:"private allocations",whole:"the private memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"},{type:"MEM_MAPPED",name:"mapped-view-class",what:"mapped views",whole:"the mapped memory",memory:"mapped",api:"NtMapViewOfSection"},{type:"",name:"region-class",what:"captured regions (the dump does not say what they are)",whole:"the captured memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"}];
var iS=16;
var uS=256;
var lS=15;
var cS=30;
var ua=50;
var fS=75;
var hS=3;
var dS=1<<20;
var vS=95;
var pS=1.5;
function mS(t){var e=[];
sS.forEach(function(n){var r=t.allocationClasses().filter(function(o){return o.type===n.type&&yS(o.usage)});
var a=bS(t,n,r);
r.filter(function(o){return o.size!==null&&o.count>=iS&&o.committed>=gS(t)}).forEach(function(o){var s=kS(t,o,a);
if(s!==null)e.push(SS(t,n,o,a,s))})});
return e}
function gS(t){return t.debuggee.target.kind==="log"?1:dS}
function yS(t){return!/^(Image|Stack|TEB|PEB|Heap|PageHeap|Free)/.test(t)}
function bS(t,e,n){var r=n.reduce(function(u,l){return u+l.committed},0);
var a=t.space();
if(!a.known||a.value.layout===null)return{listed:r,ofKind:r,commit:0,complete:false};
var o=a.value.budget;
var s=a.value.notListed===0&&a.value.layout.regions.complete;
var i=e.type==="MEM_PRIVATE"&&!s?o.usage.filter(function(u){return u.name==="<unknown>"})[0]:void 0;
return{listed:r,ofKind:i?i.bytes:r,commit:o.committed,complete:s}}
function Fu(t,e){return Math.abs(e.count-t.threadCount())<=2}
function kS(t,e,n){if(!n.complete)return E(e.committed,n.listed)>=ua?"suspect":null;
var r=E(e.committed,n.ofKind);
if(r<lS||E(e.committed,n.commit)<hS)return null;
return r>=ua&&e.count>=uS&&!la(e)&&!Fu(t,e)?"leak":"suspect"}
function la(t){return E(t.committed,t.bytes)<vS||t.regions>t.count*pS}
function wS(t,e,n){if(la(t))return"low";
if(!e.complete)return"medium";
var r=E(t.committed,e.ofKind);
if(n==="leak")return r>=fS?"high":"medium";
return r>=cS?"medium":"low"}
function SS(t,e,n,r,a){var o=n.size;
var s=E(n.committed,r.ofKind);
var i=t.debuggee.target.kind==="log"&&!r.complete?"at least ":"";
return{Kind:e.name,Title:"".concat(i).concat(m(n.count)," ").concat(e.what," of ").concat(A(o)," (").concat(p(o),"): ").concat(p(n.committed),", ").concat(P(s)," of ").concat(xS(e,r)),Verdict:a,Confidence:wS(n,r,a),Facts:v(v({Size:o,Count:n.count,Bytes:n.committed},n.type===""?{}:{Type:n.type}),{Usage:n.usage,Share:s}),Evidence:ES(t,e,n,r,s),Memory:e.memory,ExplainedBytes:n.committed,UnexplainedBytes:Math.max(0,r.ofKind-n.committed),Next:AS(t,e,n,o)}}
function xS(t,e){return e.complete?t.whole:"the <unknown> memory"}
function ES(t,e,n,r,a){var o=t.debuggee.target.pointerSize;
var s=[{Text:"".concat(m(n.count)," x ").concat(A(n.size)," = ").concat(m(n.bytes)," bytes, ").concat(m(n.committed)," committed, in ").concat(m(n.regions)," regions from ").concat(B(n.first,o)," to ").concat(B(n.last,o)).concat(n.protect===""?"":", ".concat(n.protect)),Weight:"for"},{Text:"".concat(P(a)," of ").concat(p(r.ofKind),"; ").concat(p(Math.max(0,r.ofKind-n.committed))," of it are not explained by this class"),Weight:a>=ua?"for":"context"}];
if(r.commit>0)s.push({Text:"".concat(P(E(n.committed,r.commit))," of the ").concat(p(r.commit)," that the process commits"),Weight:"context"});
if(!r.complete)s.push({Text:t.debuggee.target.kind==="log"?"only a part of the regions was listed: count and bytes are lower bounds":"only captured memory is known, region by region: allocations cannot be told from their parts",Weight:"context"});
if(Fu(t,n))s.push({Text:"as many as there are threads (".concat(m(t.threadCount()),"): they may come with the threads"),Weight:"against"});
if(la(n))s.push({Text:"each is partly reserved or cut into regions (".concat(P(E(n.committed,n.bytes))," committed, ").concat(m(n.regions)," regions): the chunks of an allocator or a run time look like this, and then a leak would be inside them"),Weight:"against"});
s.push({Text:HS(e),Weight:"against"});
return s}
function HS(t){return t.type!=="MEM_MAPPED"?"one picture shows no growth: a custom allocator or a cache may hold equal chunks on purpose":"one picture shows no growth: a file cache may hold equal views on purpose"}
function AS(t,e,n,r){var a=[n.type,A(r),"usage:".concat(n.usage)].filter(function(s){return s!==""}).join(",");
var o=[{Command:Ge("regions",a),Why:"the regions of this class"},{Command:pe("allocBreakpoint",r,e.api),Why:"breakpoint lines that show who makes them"}];
if(t.debuggee.memory!==null)o.push({Command:Cu(n.first),Why:"what the first of them holds"});
return o}
function BS(t){var e=[];
t.textSearches().forEach(function(n){if(n.period!==null)e.push(CS(t,n,n.period))});
return e}
function CS(t,e,n){var r=t.debuggee;
var a=e.hits;
var o=b(e.text);
var s=t.committed();
var i=s.known?s.value:0;
var u=n.copies*n.bytes;
var l=a.truncated||a.gaps.length>0;
return{Kind:"repeated-text",Title:'"'.concat(o,'" repeats every ').concat(A(n.bytes)," bytes: ").concat(l?"at least ":"").concat(m(n.copies)," copies, ").concat(p(u),": a hint at the owner, not the cause"),Verdict:"suspect",Confidence:"low",Facts:v({Text:o,Count:a.hits.length,Period:n.bytes,Copies:n.copies,Bytes:u},i>0?{Share:E(u,i)}:{}),Evidence:TS(r,e,n,l),Memory:"part of another",ExplainedBytes:u,UnexplainedBytes:Math.max(0,i-u),Next:[{Command:"s -a 0 L?".concat(NS(r),' "').concat(o,'"'),Why:"the whole list: copies are hits divided by hits per copy"},{Command:"lm",Why:"which module may own such text: look for a browser engine or a script engine"}]}}
function NS(t){return t.target.pointerSize===4?"0xffffffff":"0x7fffffffffff"}
function TS(t,e,n,r){var a=e.hits;
var o=function(i){return B(a.hits[i].address,t.target.pointerSize)};
var s=[{Text:"".concat(m(a.hits.length)," hits listed from ").concat(o(0)," to ").concat(o(a.hits.length-1),", ").concat(n.hitsPerCopy," per copy, the copies ").concat(A(n.bytes)," (").concat(m(n.bytes),") bytes apart (line ").concat(e.line,")"),Weight:"for"}];
if(r)s.push({Text:"the printed list is elided: copies and bytes are a lower bound",Weight:"context"});
s.push({Text:"copies of a text are usually a small part of the memory that holds them",Weight:"against"});
return s}
var zS=200;
var OS=1e3;
function RS(t){var e=t.threadCount();
if(e<zS)return[];
var n=t.space();
var r=n.known?PS(n.value.budget.usage):null;
var a=t.committed();
var o=a.known?a.value:0;
var s=r===null?0:E(r.bytes,n.known?n.value.budget.busy:0);
var i=r===null||r.committed===null?0:r.committed;
var u={Count:e,Usage:"Stack"};
return[{Kind:"thread-stacks",Title:"".concat(m(e)," threads").concat(r===null?"":", ".concat(p(r.bytes)," of stacks, ").concat(P(s)," of committed and reserved memory")),Verdict:"suspect",Confidence:s>=10||e>=OS?"medium":"low",Facts:r===null?u:v(v({},u),{Bytes:r.bytes,Share:s}),Evidence:MS(e,r),Memory:"stack",ExplainedBytes:i,UnexplainedBytes:Math.max(0,o-i),Next:[{Command:"~*k",Why:"what they wait for: equal stacks are a thread leak"}]}]}
function PS(t){var e=t.filter(function(r){return/^Stack/.test(r.name)});
if(e.length===0)return null;
var n=e.every(function(r){return r.committed!==null});
return{bytes:e.reduce(function(r,a){return r+a.bytes},0),committed:n?e.reduce(function(r,a){return r+a.committed},0):null}}
function MS(t,e){var n=[{Text:"".concat(m(t)," threads (one TEB each)"),Weight:"for"}];
if(e===null)n.push({Text:"which memory their stacks take is not known here",Weight:"context"});
else if(e.committed===null)n.push({Text:"their stacks take ".concat(p(e.bytes),", reserved and committed together; how much is committed is not known here, so no byte counts as explained"),Weight:"context"});
else n.push({Text:"their stacks take ".concat(p(e.bytes),", ").concat(p(e.committed)," of it committed"),Weight:"context"});
n.push({Text:"what each thread allocates elsewhere is not in this number",Weight:"context"});
return n}
var _S=10;
function FS(t){var e=t.space();
var n=t.heaps();
if(!e.known&&!n.known)return[];
var r=t.wholeCommit();
var a=n.known&&LS(n.value);
return[{Kind:"nothing-stands-out",Title:a?"nothing stands out: no class of equal blocks or allocations dominates":"nothing stands out among the allocations; what the heaps hold was not ".concat(n.known&&sa(n.value)?"all ":"","seen"),Verdict:a?"not a leak":"cannot tell",Confidence:"low",Facts:{Bytes:r},Evidence:KS(t,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[{Command:Ge("regionHistogram"),Why:"all classes"},{Command:pe("addressSpace"),Why:"the budget by usage, type and state"}]}]}
function LS(t){if(!t.isWalk)return true;
var e=t.unseen.reduce(function(n,r){return n+r.bytes},0);
return sa(t)&&E(e,t.commit)<=_S}
function KS(t,e){var n=t.allocationClasses();
var r=n.filter(function(i){return i.count>1&&i.size!==null})[0];
var a=n.filter(function(i){return i.count===1&&i.usage==="<unknown>"})[0];
var o=["".concat(p(e)," committed"),r?"the class of equal allocations with the most memory is ".concat(m(r.count)," x ").concat(A(r.size),", ").concat(p(r.committed)," (").concat(r.usage,")"):"no two allocations of one size were listed"];
if(a){var s=B(a.first,t.debuggee.target.pointerSize);
o.push("the largest single allocation that nothing accounts for commits ".concat(p(a.committed)," at ").concat(s))}
return o.concat(WS(t)).map(function(i){return{Text:i,Weight:"context"}})}
function WS(t){var e=t.heaps();
if(!e.known||!e.value.isWalk||e.value.heaps.length===0)return[];
var n=e.value.heaps;
var r=function(i){return n.reduce(function(u,l){return u+i(l)},0)};
var a=["".concat(m(n.length)," ").concat(n.length===1?"heap commits":"heaps commit"," ").concat(p(r(function(i){return i.commit})),": ").concat(p(r(function(i){return i.busy||0}))," in ").concat(m(r(function(i){return i.walked.busyBlocks}))," busy blocks, ").concat(p(r(function(i){return i.free}))," free")];
var o="";
var s=0;
t.heapsWithClasses().forEach(function(i){var u=i.classes.rows.filter(function(l){return l.count>1})[0];
if(u===void 0||u.total<=s)return;
s=u.total;
o="the class of equal blocks with the most memory is ".concat(m(u.count)," x ").concat(A(u.size),", ").concat(p(u.total),", ").concat(P(u.percent)," of the busy bytes of heap ").concat(B(i.address,i.pointerSize))});
return o===""?a:a.concat([o])}
var US=[K1,Kw,c1,tS,q1,mS,Hw,RS,Qw,X1,BS];
function IS(t){var e=[];
US.forEach(function(r){r(t).forEach(function(a){e.push(a)})});
var n=e.some(Au)?[]:FS(t);
return kw(e.concat(n,Bw(t)))}
var Lu={unit:"allocation",by:["size","type","usage"]};
var DS={unit:"region",by:["size","type","state","protect","usage"]};
function Ku(t,e,n,r){var a=Object.create(null);
var o=[];
var s=new VS();
var i=r.unit==="allocation"?e.count:t.count;
for(var u=0;u<i;u++){if(r.unit==="region"&&t.state[u]===oe)continue;
if(r.unit==="allocation")s.setAllocation(t,e,u);
else s.setRegion(t,u);
var l=GS(t,n,s,r.by);
var c=a[l];
if(c===void 0){c=new $S(s);
a[l]=c;
o.push(c)}
c.add(t,n,s)}
return o.map(function(f){return f.row(n)}).sort(function(f,h){return h.committed-f.committed||h.bytes-f.bytes||f.first-h.first})}
var VS=(function(){function t(){this.base=0;
this.size=0;
this.committed=0;
this.type=0;
this.firstRegion=0;
this.regionCount=0}
t.prototype.setAllocation=function(e,n,r){this.firstRegion=n.firstRegion[r];
this.regionCount=n.regionCount[r];
this.base=e.base[this.firstRegion];
this.size=n.size[r];
this.committed=n.committed[r];
this.type=n.type[r]};
t.prototype.setRegion=function(e,n){this.firstRegion=n;
this.regionCount=1;
this.base=e.base[n];
this.size=e.size[n];
this.committed=Qe(e.state[n])?this.size:0;
this.type=e.type[n]};
return t})();
function GS(t,e,n,r){var a="";
for(var o=0;o<r.length;o++){var s=r[o];
if(s==="size")a+=n.size;
else if(s==="type")a+=n.type;
else if(s==="usage")a+=e.of[n.firstRegion];
else a+=jS(s==="state"?t.state:t.protect,n);
a+="|"}
return a}
function jS(t,e){if(e.regionCount===1)return String(t[e.firstRegion]);
var n=[];
for(var r=0;r<e.regionCount;r++){var a=t[e.firstRegion+r];
if(n.indexOf(a)<0)n.push(a)}
return n.sort(function(o,s){return o-s}).join("+")}
var $S=(function(){function t(e){this.count=0;
this.bytes=0;
this.committed=0;
this.regions=0;
this.last=0;
this.types=[];
this.states=[];
this.protects=[];
this.usages=[];
this.first=e.base;
this.size=e.size}
t.prototype.add=function(e,n,r){this.count++;
this.bytes+=r.size;
this.committed+=r.committed;
this.regions+=r.regionCount;
this.last=r.base;
if(r.size!==this.size)this.size=null;
Hn(this.types,r.type);
Hn(this.usages,n.of[r.firstRegion]);
for(var a=r.firstRegion;a<r.firstRegion+r.regionCount;a++){Hn(this.states,e.state[a]);
if(Qe(e.state[a]))Hn(this.protects,e.protect[a])}};
t.prototype.row=function(e){return{size:this.size,count:this.count,bytes:this.bytes,committed:this.committed,type:An(this.types,pt),state:An(this.states,It),protect:An(this.protects,Dt),usage:An(this.usages,function(n){return e.names[n]}),regions:this.regions,first:this.first,last:this.last}};
return t})();
function Hn(t,e){if(t.indexOf(e)<0)t.push(e)}
function An(t,e){return t.map(e).filter(function(n){return n!==""}).sort().join(" ")}
function XS(t){var e=Se(t,/^(g|gc|k[a-z]*)( |$)/);
for(var n=0;n<e.length;n++){var r=e[n];
var a=ci(r.lines);
var o=a.frames.map(function(i){return i.symbol});
if(o.length===0||li(o[0])===null)continue;
var s=ln(o);
if(s.length===0)continue;
return{owner:s[0],callers:s.slice(1,5),unreliable:a.unreliable,line:r.line}}
return null}
var Wu=64;
var YS=512;
function ZS(t,e,n){if(e.heap===null)return null;
var r=new qS(n);
e.heap.walk(r);
var a=r.looked;
var o=r.mostFrequent(),s=o.trace,i=o.blocks;
var u=Vr(t,e,s);
return u===null?null:v(v({},u),{looked:a,blocks:i})}
var qS=(function(){function t(e){this.looked=0;
this.batches=0;
this.counts={};
this.size=e}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=e.state,r=e.userSize,a=e.trace,o=e.count;
for(var s=0;s<o&&this.looked<Wu;s++){if(n[s]!==I||r[s]!==this.size)continue;
this.looked++;
this.counts[a[s]]=(this.counts[a[s]]||0)+1}
this.batches++;
return this.looked<Wu&&this.batches<YS};
t.prototype.gap=function(){return true};
t.prototype.mostFrequent=function(){var e=this;
var n={trace:0,blocks:0};
Object.keys(this.counts).forEach(function(r){var a=Number(r);
var o=e.counts[a];
if(a!==0&&o>n.blocks){n.trace=a;
n.blocks=o}});
return n};
return t})();
var JS=2;
function Uu(t){var e=Pt(t);
if(!e.known)return e;
var n=e.value.commit;
var r=t.target.kind==="log"?e.value.heaps.length:JS;
var a={source:"!heap -s",isWalk:false,heaps:e.value.heaps.map(function(o,s){return QS(t,o,n,s<r)}),commit:n,unseen:[],caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}}
function QS(t,e,n,r){var a=r?Ve(t,e.address):null;
var o=a!==null&&a.known?a.value:null;
return{address:e.address,pointerSize:t.target.pointerSize,reserve:e.reserve,commit:e.commit,free:e.free,busy:o===null?null:o.busy,uncommittedRanges:e.uncommittedRanges,share:E(e.commit,n),classes:o===null?null:ex(o,t.target.pointerSize),walked:null,externalFragmentation:e.externalFragmentation,virtualFragmentation:e.virtualFragmentation}}
function ex(t,e){return{rows:t.classes.map(function(n){var r=n.size,a=n.count,o=n.total,s=n.percent;
return{size:r,count:a,total:o,percent:s,walked:null}}),covered:t.covered,source:"!heap -stat -h ".concat(B(t.heap,e)),caveats:t.caveats}}
function tx(t,e){var n=Ve(t,e);
return n.known?"":n.why}
var nx="walk over the heap";
var rx="walk over all heaps";
function ax(t){var e=Yr(t);
if(!e.known)return e;
var n=e.value,r=n.heaps,a=n.totals,o=n.caveats;
var s={source:rx,isWalk:true,heaps:r.filter(function(i){return i.entry.heap!==null}).map(function(i){return ox(i,a.committed)}),commit:a.committed,unseen:cx(e.value),caveats:o};
return{known:true,value:s,caveats:o}}
function ox(t,e){var n=t.entry,r=t.totals;
var a=n.heap;
return{address:n.address,pointerSize:n.bits===64?8:4,reserve:r.reserved,commit:r.committed,free:r.free,busy:r.busy,uncommittedRanges:a.uncommittedRanges,share:E(r.committed,e),classes:sx(t),walked:{entry:n,busyBlocks:r.busyBlocks,overhead:r.overhead,unseen:de(r),freeBlocks:{blocks:r.freeBlocks,largest:t.largestFree,inLfh:t.freeInLfh},segments:t.segments,traced:t.traced}}}
function sx(t){if(t.totals.busyBlocks===0)return null;
var e=t.entry.heap.kind==="NT"&&t.segments>1;
return{rows:t.classes.map(function(n){return ix(n,t,e)}),covered:100,source:nx,caveats:[]}}
function ix(t,e,n){var r=e.totals;
return{size:t.size,count:t.count,total:t.bytes,percent:E(t.bytes,r.busy),walked:{ofBlocks:E(t.count,r.busyBlocks),blockBytes:t.blockBytes,lfh:t.lfh,first:t.first,areas:t.areas,inNewest:n?t.inNewest:null}}}
var ux=["foreign","not decoded","not captured","damaged"];
var lx=3;
function cx(t){var e={foreign:{heaps:0,bytes:0,details:[]},"not captured":{heaps:0,bytes:0,details:[]},"not decoded":{heaps:0,bytes:0,details:[]},damaged:{heaps:0,bytes:0,details:[]}};
t.heaps.forEach(function(n){if(n.entry.heap===null)Iu(e[Br(n.entry)],n.totals.committed,[n.entry.why]);
else fx(e,n)});
return ux.filter(function(n){return e[n].heaps>0}).map(function(n){return v({reason:n},e[n])})}
function fx(t,e){var n=e.totals;
var r=[["not captured",n.notCaptured],["damaged",n.damaged],["not decoded",n.notDecoded]];
r.forEach(function(a){var o=T(a,2),s=o[0],i=o[1];
var u=e.gaps.filter(function(l){return l.reason===s});
if(i===0&&u.length===0)return;
Iu(t[s],i,s==="not captured"?[]:u.map(function(l){return l.detail}))})}
function Iu(t,e,n){t.heaps++;
t.bytes+=e;
n.forEach(function(r){if(r!==""&&t.details.length<lx&&t.details.indexOf(r)<0)t.details.push(r)})}
var hx=(function(){function t(e){this.answers={};
this.debuggee=e}
t.prototype.heaps=function(){var e=this;
return this.once("heaps",function(){if(e.debuggee.memory===null)return Uu(e.debuggee);
var n=ax(e.debuggee);
if(!n.known||n.value.heaps.length>0)return n;
var r=n.value.unseen.some(function(o){return o.reason==="not decoded"});
var a=r?Uu(e.debuggee):null;
return a!==null&&a.known?a:n})};
t.prototype.heapsWithClasses=function(){var e=this.heaps();
return e.known?e.value.heaps.filter(function(n){return n.classes!==null}):[]};
t.prototype.withoutClasses=function(e){return tx(this.debuggee,e)};
t.prototype.space=function(){var e=this;
return this.once("space",function(){return ze(e.debuggee)})};
t.prototype.allocationClasses=function(){var e=this;
return this.once("allocationClasses",function(){var n=e.space();
if(!n.known||n.value.layout===null)return[];
var r=n.value.layout,a=r.regions,o=r.allocations,s=r.usage;
return Ku(a,o,s,Lu)})};
t.prototype.committed=function(){var e=this.space();
return e.known?{known:true,value:e.value.budget.committed,caveats:e.caveats}:e};
t.prototype.wholeCommit=function(){var e=this.committed();
var n=this.heaps();
return Math.max(e.known?e.value:0,n.known?n.value.commit:0)};
t.prototype.gc=function(){var e=this;
return this.once("gc",function(){return Ys(e.debuggee)})};
t.prototype.loader=function(){var e=this;
return this.once("loader",function(){return Zs(e.debuggee)})};
t.prototype.assemblies=function(){var e=this;
return this.once("assemblies",function(){return Wm(e.debuggee)})};
t.prototype.threadCount=function(){if(this.debuggee.target.kind!=="log")return this.debuggee.threads().length;
var e=this.space();
if(!e.known)return 0;
var n=e.value.budget.usage.filter(function(r){return/^TEB/.test(r.name)}).map(function(r){return r.regions||0});
return n.reduce(function(r,a){return Math.max(r,a)},0)};
t.prototype.growth=function(e,n){var r=this;
return this.once("growth ".concat(e," ").concat(n),function(){return ik(r.debuggee,e,n)})};
t.prototype.blocksOfSize=function(e){var n=this;
return this.once("blocks ".concat(e),function(){return _i(n.debuggee,e)})};
t.prototype.heapAddresses=function(){var e=this;
return this.once("heapAddresses",function(){return Fi(e.debuggee)})};
t.prototype.commonStack=function(e,n){var r=this;
var a=e.walked;
if(a===null||a.traced===0)return null;
return this.once("stack ".concat(e.address," ").concat(n),function(){return ZS(r.debuggee,a.entry,n)})};
t.prototype.textSearches=function(){var e=this;
return this.once("textSearches",function(){return uu(e.debuggee)})};
t.prototype.allocationStack=function(){var e=this;
return this.once("allocationStack",function(){return XS(e.debuggee)})};
t.prototype.moduleTypes=function(){var e=this;
return this.once("moduleTypes",function(){return Um(e.debuggee)})};
t.prototype.once=function(e,n){if(!(e in this.answers))this.answers[e]=n();
return this.answers[e]};
return t})();
var dx=[{Name:"Kind",Kind:"text",Help:"Which detector speaks"},{Name:"Title",Kind:"text",Help:"The finding in one line"},{Name:"Verdict",Kind:"text",Help:"leak, suspect, not a leak, cannot tell"},{Name:"Confidence",Kind:"text",Help:"high, medium, low"},{Name:"Facts",Kind:"object",Help:"The numbers and names behind it"},{Name:"Evidence",Kind:"object",Help:"What speaks for it and against it"},{Name:"Memory",Kind:"text",Help:"The memory that its bytes belong to"},{Name:"ExplainedBytes",Kind:"bytes",Help:"Bytes that it explains"},{Name:"UnexplainedBytes",Kind:"bytes",Help:"Bytes of the same budget that it does not explain"},{Name:"Next",Kind:"object",Help:"Commands to type next"}];
var vx=[{Name:"Target",Kind:"text",Help:"What was looked at"},{Name:"Verdict",Kind:"text",Help:"The first finding in one line"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process, or of its heaps"},{Name:"Basis",Kind:"text",Help:"What Committed covers"},{Name:"Explained",Kind:"bytes",Help:"Bytes that leaks and suspects explain"},{Name:"Unexplained",Kind:"bytes",Help:"Committed less explained"},{Name:"Findings",Kind:"object",Help:"All findings, most certain and largest first"},{Name:"Caveats",Kind:"object",Help:"What these figures do not cover"},{Name:"Cost",Kind:"text",Help:"What the answer cost the debugger"}];
var px=[{Name:"Text",Kind:"text",Help:"The observation"},{Name:"Weight",Kind:"text",Help:"for, against, context"}];
var mx=[{Name:"Command",Kind:"text",Help:"Type this"},{Name:"Why",Kind:"text",Help:"What it shows"}];
function gx(t){var e=t();
var n=e.cost();
var r=new hx(e);
var a=IS(r);
var o=wx(r);
var s=o===null?void 0:Math.min(o.bytes,ww(a));
var i=be(a.map(xx),"finding");
return yx(ce({Target:"".concat(b(e.target.name)," (").concat(e.target.kind,", ").concat(kx(e),")"),Verdict:ca(a[0]),Committed:o===null?void 0:o.bytes,Basis:o===null?"nothing that tells the commit was recorded or captured":o.basis,Explained:s,Unexplained:o===null?void 0:o.bytes-s,Findings:i,Caveats:bx(r),Cost:Cx(n,e.cost())},vx,function(){return ca(a[0])}),i)}
function yx(t,e){Object.defineProperty(t,Symbol.iterator,{value:function(){return e[Symbol.iterator]()},enumerable:false});
return t}
function bx(t){var e=t.space();
var n=t.heaps();
var r=e.known?e.caveats:[];
var a=n.known&&n.value.isWalk?n.value.caveats:[];
var o=a.filter(function(s){return r.indexOf(s)<0});
return e.known||o.length>0?X(r.concat(o).map(b)):void 0}
function kx(t){var e=t.target,n=e.machine,r=e.isWow64;
return(n==="unknown"?"machine not known":n)+(r?", WOW64":"")}
function wx(t){var e=t.space();
if(e.known)return{bytes:t.wholeCommit(),basis:Sx(e.value)};
var n=t.heaps();
if(!n.known)return null;
var r=n.value.isWalk?"the heaps that were walked only":"the heaps of !heap -s only";
return{bytes:n.value.commit,basis:r}}
function Sx(t){var e=t.layout,n=t.budget;
if(e===null||e.regions.complete)return"all of it, by ".concat(n.source);
return n.source===e.regions.source?"a lower bound: only captured or recorded regions are known":"all of it, by ".concat(n.source)}
function ca(t){return"".concat(t.Verdict,", ").concat(t.Confidence," confidence: ").concat(t.Title)}
function xx(t){return ce(v(v({},t),{Evidence:be(t.Evidence.map(Ex),"observation"),Next:be(t.Next.map(Hx),"command"),Facts:ce(t.Facts,Bx(t),function(){return""})}),dx,function(){return ca(t)})}
function Ex(t){return ce(t,px,function(){return"".concat(t.Weight,": ").concat(t.Text)})}
function Hx(t){return ce(t,mx,function(){return t.Command})}
var Ax={Size:"size",Count:"count",Bytes:"bytes",Heap:"address",Period:"size",Copies:"count",Share:"percent"};
function Bx(t){return Object.keys(t.Facts).map(function(e){return{Name:e,Kind:Ax[e]||"text",Help:""}})}
function Cx(t,e){return e.commands-t.commands+" commands, "+(e.lines-t.lines)+" lines, "+(e.reads-t.reads)+" memory reads, "+p(e.bytes-t.bytes)}
var Nx={name:"leakSummary",help:"What leaks, how sure that is, how many bytes it explains, and what to type next",parameters:[],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"leakSummary()",output:["@$scriptContents.leakSummary() : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Target           : samples/logs/000-heap-fixed-size-x86.log (log, x86)","    Verdict          : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Committed        : 0xccc000","    Basis            : the heaps of !heap -s only","    Explained        : 0xb6fa6c","    Unexplained      : 0x15c594","    Findings         : 3 findings","    Cost             : 0 commands, 0 lines, 0 memory reads, 0 B","    [0x0]            : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    [0x1]            : suspect, low confidence: heap 021f0000 holds 91.76 % of the commit of all heaps: 11.74 MiB, 139.95 KiB of it not covered by -stat","    [0x2]            : cannot tell, high confidence: the address space cannot be seen"]},ask:gx};
var Tx=[{Name:"Size",Kind:"size",Help:"Bytes of one piece; blank when the group holds several sizes"},{Name:"Count",Kind:"count",Help:"Pieces of that size"},{Name:"Bytes",Kind:"bytes",Help:"Bytes of all pieces, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of all pieces; rows are sorted by them"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE"},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE, or both",Detail:true},{Name:"Protect",Kind:"text",Help:"Protections of the committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"},{Name:"Regions",Kind:"count",Help:"Regions that the pieces consist of",Detail:true},{Name:"First",Kind:"address",Help:"Lowest piece"},{Name:"Last",Kind:"address",Help:"Highest piece",Detail:true}];
var zx=[{Name:"Unit",Kind:"text",Help:"What one piece is: an allocation or a region"},{Name:"Pieces",Kind:"count",Help:"Pieces in all rows"},{Name:"Bytes",Kind:"bytes",Help:"Bytes in all rows, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes in all rows"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that no row covers"},{Name:"Free",Kind:"bytes",Help:"Free address space, in no row"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
var Du=["size","type","state","protect","usage"];
function Ox(t){var e=t.toLowerCase().split(/[\s,]+/).filter(function(s){return s!==""});
var n=e.indexOf("region")>=0?DS:Lu;
var r=[];
for(var a=0;a<e.length;a++){var o=e[a];
if(o==="region"||o==="allocation")continue;
if(Du.indexOf(o)<0){throw new Error('Cannot group by "'+b(o)+'". Use allocation or region, and any of: '+Du.join(", ")+".")}
r.push(o)}
return r.length===0?n:{unit:n.unit,by:r}}
function Rx(t,e){var n=t();
var r=Ox(String(e[0]));
var a=ze(n);
if(!a.known)return O(a.why);
var o=a.value,s=o.layout,i=o.budget;
if(s===null){return O("The log holds ".concat(i.source," but no listing of regions (`!address` or `!vadump -v`)."))}
var u=Ku(s.regions,s.allocations,s.usage,r);
return new G(Tx,u.length,function(l){return Px(u[l],i.committed)},{text:_x(u,r.unit),rowText:function(l){return Vu(l.Size,l.Count,l.Bytes)},facts:Mx(a.value,u,r.unit),factColumns:zx})}
function Px(t,e){return{Size:t.size===null?void 0:t.size,Count:t.count,Bytes:t.bytes,Committed:t.committed,Share:E(t.committed,e),Type:t.type,State:t.state,Protect:t.protect,Usage:b(t.usage),Regions:t.regions,First:t.first,Last:t.last}}
function Mx(t,e,n){var r=0;
var a=0;
var o=0;
for(var s=0;s<e.length;s++){r+=e[s].count;
a+=e[s].bytes;
o+=e[s].committed}
return{Unit:n,Pieces:r,Bytes:a,Committed:o,NotListed:t.notListed,Free:t.budget.free,Source:b(t.layout.regions.source),Caveats:X(t.caveats.map(b))}}
function Vu(t,e,n){return"".concat(t===void 0?"any size":A(t)," x ").concat(m(e)," = ").concat(p(n))}
function _x(t,e){var n=t[0];
if(n===void 0)return"no ".concat(e,"s");
var r=n.size===null?void 0:n.size;
return"most memory in ".concat(e,"s: ").concat(Vu(r,n.count,n.bytes))}
var Fx={name:"regionHistogram",help:"How many allocations of which size, most committed memory first; regions re-joined by allocation",parameters:[{name:"by",type:"text",help:"allocation or region, and any of size, type, state, protect, usage to group by",default:"allocation"}],example:{input:"samples/logs/003-region-size-wow64.log",call:"regionHistogram()",output:["@$scriptContents.regionHistogram() : most memory in allocations: 0x20000 x 19 = 2.38 MiB","    RowCount         : 1","    Unit             : allocation","    Pieces           : 19","    Bytes            : 0x260000","    Committed        : 0x260000","    NotListed        : 0xe26a4000","    Free             : 0xaae6000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases."]},ask:Rx};
var Lx=[{Name:"Base",Kind:"address",Help:"First byte of the region"},{Name:"Size",Kind:"size",Help:"Bytes"},{Name:"AllocationBase",Kind:"address",Help:"Start of the allocation it belongs to",Detail:true},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE or MEM_FREE"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE; blank when free"},{Name:"Protect",Kind:"text",Help:"PAGE_ protection of committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var Kx=[{Name:"Bytes",Kind:"bytes",Help:"Bytes of the rows"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the rows"},{Name:"OtherRegions",Kind:"count",Help:"Listed regions that the filter left out"},{Name:"OtherBytes",Kind:"bytes",Help:"Bytes of the regions that the filter left out"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that the source does not list"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What this list does not cover"}];
function Wx(t,e){var n=t();
var r=ze(n);
if(!r.known)return O(r.why);
var a=r.value.layout;
if(a===null)return O("The log lists no regions (`!address` or `!vadump -v`).");
var o=String(e[0]);
var s=Ix(a,o);
var i=n.target.pointerSize;
return new G(Lx,s.indices.length,function(u){return Dx(a,s.indices[u])},{text:Ux(a,o,s),rowText:function(u){return"".concat(B(u.Base,i)," ").concat(A(u.Size)," ").concat(u.Usage||u.State)},facts:{Bytes:s.bytes,Committed:s.committed,OtherRegions:a.regions.count-s.indices.length,OtherBytes:s.otherBytes,NotListed:r.value.notListed,Source:b(a.regions.source),Caveats:X(r.caveats.map(b))},factColumns:Kx})}
function Ux(t,e,n){var r="".concat(m(n.indices.length)," regions, ").concat(p(n.bytes));
var a=n.indices.length>0?[]:sb(e,t.regions);
return a.length===0?r:"".concat(r,"; a protection is matched by its whole name, and there are regions of ").concat(a.join(", "))}
function Ix(t,e){var n=t.regions;
var r=eu(e,t);
var a={indices:[],bytes:0,committed:0,otherBytes:0};
for(var o=0;o<n.count;o++){if(!r(o)){a.otherBytes+=n.size[o];
continue}
a.indices.push(o);
a.bytes+=n.size[o];
if(Qe(n.state[o]))a.committed+=n.size[o]}
return a}
function Dx(t,e){var n=t.regions,r=t.usage;
return{Base:n.base[e],Size:n.size[e],AllocationBase:n.allocationBase[e],State:It(n.state[e]),Type:pt(n.type[e]),Protect:Dt(n.protect[e]),Usage:b(r.names[r.of[e]])}}
var Vx={name:"regions",help:"The regions of the address space, filtered by state, type, protection, size or usage",parameters:[{name:"filter",type:"text",help:ra,default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:'regions("PAGE_EXECUTE")',output:['@$scriptContents.regions("PAGE_EXECUTE") : 2 regions, 8 KiB',"    RowCount         : 2","    Bytes            : 0x2000","    Committed        : 0x2000","    OtherRegions     : 19","    OtherBytes       : 0x25e000","    NotListed        : 0xe26a4000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases.","    [0x0]            : 797c0000 0x1000 <unknown>","    [0x1]            : 797e0000 0x1000 <unknown>"]},ask:Wx};
function Gx(){var t=ie(function(){return host.namespace.Debugger.State.DebuggerInformation.EngineVersion});
return t===void 0?null:String(t)}
function te(t){return{known:true,value:t,caveats:[]}}
function me(t){return{known:false,why:t}}
var Bn="leakscope probe";
var Cn="the script does not reach its own selfTest through dx";
var fa=false;
function jx(){if(!fa)return null;
return Object.defineProperty({},"answer",{value:$x,enumerable:false})}
function $x(t,e){if(t==="throw")throw new Error(Bn);
if(t==="log")host.diagnostics.debugLog("<b>"+Bn+"</b>\n");
var n=t==="argument"?typeof e:String(t);
return{toString:function(){return n}}}
function Xx(t){var e=function(){return Nn(ha(t,'"throw"'),Bn)};
return[{name:"DebugLogDml",ask:function(){return Yx(Nn(ha(t,'"log"'),Bn))}},{name:"ErrorPosition",ask:function(){return Zx(e())}},{name:"ErrorTwice",ask:function(){return qx(e())}},{name:"IntegerArguments",ask:function(){return Jx(ha(t,'"argument", 4294967296'))}}]}
function ha(t,e){var n,r;
var a=[];
fa=true;
try{try{for(var o=re(t.raw("dx @$scriptContents.selfTest().answer("+e+")")),s=o.next();!s.done;s=o.next()){var i=s.value;
a.push(i)}}catch(u){n={error:u}}finally{try{if(s&&!s.done&&(r=o.return))r.call(o)}finally{if(n)throw n.error}}}catch(u){he(u)}finally{fa=false}
return a}
function Yx(t){return t===null?me(Cn):te(t.indexOf("<b>")<0)}
function Zx(t){if(t===null)return me(Cn);
if(/\[at \S+ \(line/.test(t))return te("at-script");
return te(/\[.*@\S+ \(line/.test(t)?"function-at-script":"none")}
function qx(t){return t===null?me(Cn):te(/^Error: Error: /.test(t))}
function Jx(t){if(Nn(t,": number")!==null)return te("number");
return Nn(t,": object")!==null?te("by-width"):me(Cn)}
function Nn(t,e){for(var n=0;n<t.length;n++)if(t[n].indexOf(e)>=0)return t[n];
return null}
var da="leakscopeProbe";
var Qx="let "+da+"Lexical = 7;";
function e2(t){var e=null;
var n=function(r){if(e===null)e=t2(t);
return typeof e==="string"?me(e):te(e[r])};
return[{name:"LexicalGlobals",ask:function(){return n("lexicalGlobals")}},{name:"ReloadRunsAgain",ask:function(){return n("reloadRunsAgain")}}]}
function t2(t){var e=n2();
if(e===null)return"the debugger lets this script write no file";
var n=e.indexOf(" ")<0?e:'"'+e+'"';
try{if(!Tn(t,".scriptload "+n,/successfully loaded/))return"a second script was not loaded";
var r=Tn(t,"dx @$scriptContents."+da+"Lexical",/: (0x)?7\s*$/);
var a=Tn(t,".scriptload "+n,/successfully loaded/);
return{lexicalGlobals:r,reloadRunsAgain:a}}finally{Tn(t,".scriptunload "+n,/./);
r2(e)}}
function n2(){try{var t=host.namespace.Debugger.Utility.FileSystem;
if(t===void 0||t===null)return null;
var e=t.TempDirectory.CreateFile(da+".js","CreateAlways");
t.CreateTextWriter(e,"Utf8").WriteLine(Qx);
var n=String(e.Path);
e.Close();
return n}catch(r){he(r);
return null}}
function r2(t){try{host.namespace.Debugger.Utility.FileSystem.DeleteFile(t)}catch(e){he(e)}}
function Tn(t,e,n){var r,a;
try{try{for(var o=re(t.raw(e)),s=o.next();!s.done;s=o.next()){var i=s.value;
if(n.test(i))return true}}catch(u){r={error:u}}finally{try{if(s&&!s.done&&(a=o.return))a.call(o)}finally{if(r)throw r.error}}}catch(u){he(u)}
return false}
function a2(t,e){return[{name:"PartialReadText",ask:function(){return o2(t())}},{name:"SymbolThrows",ask:s2},{name:"VadumpLayout",ask:function(){return i2(e)}}]}
function o2(t){if(t===null||host.memory===void 0)return me("no captured memory ends in a gap here");
try{host.memory.readMemoryValues(t,2,4,false);
return me("memory that should not be captured could be read")}catch(e){he(e);
return te(Kt(e).indexOf("partial read success")>=0)}}
function s2(){if(host.getModuleSymbolAddress===void 0)return me("host.getModuleSymbolAddress is absent");
if(host.currentProcess===void 0)return me("there is no process");
try{host.getModuleSymbolAddress("ntdll","LeakscopeNoSuchSymbol");
return te(false)}catch(t){he(t);
return te(true)}}
function i2(t){var e,n;
try{for(var r=re(t.raw(".catch { !vadump -v }")),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=/^BaseAddress:(\s+)\S/.exec(o);
if(s!==null)return te(s[1].length>1?"padded":"single-blank")}}catch(i){e={error:i}}finally{try{if(a&&!a.done&&(n=r.return))n.call(r)}finally{if(e)throw e.error}}
return me("!vadump -v lists no region here")}
var u2=["globalThis","BigInt","BigInt64Array","BigUint64Array","Promise","WeakRef","FinalizationRegistry","Intl","SharedArrayBuffer","Atomics","WebAssembly","console","setTimeout"];
var l2=[{name:"Int64HexPrefix",ask:function(){return te(new host.Int64(255).toString(16).indexOf("0x")===0)}},{name:"Int64Radix",ask:function(){return te(new host.Int64(16).toString().replace(/^0x/,"")==="10"?16:10)}},{name:"Int64ShiftSigned",ask:function(){return te(c2().getHighPart()===4294967295)}},{name:"NumberMathInt64",ask:function(){return te(Mn(5 .add(1)))}},{name:"ApiVersion",ask:f2},{name:"Globals",ask:function(){return te(u2.filter(h2))}}];
function c2(){var t=new host.Int64(-8);
return t.bitwiseShiftRight(1)}
function f2(){var t=host.currentApiVersionSupported;
if(t===void 0||t===null)return me("host.currentApiVersionSupported is absent");
var e=/(\d+)\.(\d+)/.exec(String(t));
var n=t.major===void 0&&e!==null?Number(e[1]):ae(t.major);
var r=t.minor===void 0&&e!==null?Number(e[2]):ae(t.minor);
var a=n*100+r;
return Number.isNaN(a)?me("host.currentApiVersionSupported has no numbers"):te(a)}
function h2(t){return Function("return typeof "+t+' !== "undefined"')()}
function d2(t){var e=new wa(new Fn());
return l2.concat(a2(t,e),Xx(e),e2(e))}
var v2="0.1.0";
var p2=[{Name:"Record",Kind:"text",Help:"What this is"},{Name:"Version",Kind:"text",Help:"Version of Leakscope"},{Name:"Debugger",Kind:"text",Help:"Version of the debug engine"},{Name:"Target",Kind:"text",Help:"What was open: dump, live, log or none"},{Name:"Facts",Kind:"object",Help:"What was found out, under the names of the simulator profiles"},{Name:"NotProbed",Kind:"object",Help:"What was not, and why"},{Name:"Json",Kind:"line",Help:"The whole record in one line, to be pasted"}];
function m2(t){return jx()||g2(t)}
function g2(t){var e,n;
var r=y2(t);
var a={};
var o={};
var s=d2(function(){return w2(r)});
try{for(var i=re(s),u=i.next();!u.done;u=i.next()){var l=u.value;
try{var c=l.ask();
if(c.known)a[l.name]=c.value;
else o[l.name]=c.why}catch(f){he(f);
o[l.name]="failed: ".concat(b(Kt(f)))}}}catch(f){e={error:f}}finally{try{if(u&&!u.done&&(n=i.return))n.call(i)}finally{if(e)throw e.error}}
return b2(r,a,o)}
function y2(t){try{return t()}catch(e){he(e);
return null}}
function b2(t,e,n){var r=Gx();
var a={Record:"leakscope-self-test",Version:v2,Debugger:r===null?"unknown":b(r),Target:t===null?"none":t.target.kind,Facts:e,NotProbed:n};
var o={Record:a.Record,Version:a.Version,Debugger:a.Debugger,Target:a.Target,Facts:Gu(e),NotProbed:Gu(n),Json:JSON.stringify(a)};
return ce(o,p2,function(){return"".concat(Object.keys(e).length," facts; paste Json into an issue")})}
function Gu(t){var e=Object.keys(t).map(function(n){return{Name:n,Kind:"text",Help:n}});
return ce(t,e,function(){return""})}
var k2=8;
function w2(t){if(t===null||t.memory===null)return null;
var e=t.regions();
if(!e.known)return null;
var n=e.value;
for(var r=0,a=0;r<n.count&&a<k2;r++){if(!S2(n,r))continue;
var o=n.base[r]+n.size[r]-4;
if(t.memory.u32(o)!==null)return o;
a++}
return null}
function S2(t,e){if(t.state[e]!==Ye||t.protect[e]!==Vn)return false;
var n=t.base[e]+t.size[e];
return e+1===t.count||t.base[e+1]!==n||t.state[e+1]===oe}
var x2={name:"selfTest",help:"What this debugger does where no document says it: a record to paste into an issue",parameters:[],example:{input:"samples/logs/003-region-size-wow64.log",call:"selfTest().Record",output:["@$scriptContents.selfTest().Record : leakscope-self-test"]},ask:m2};
var E2=[{Name:"Set",Kind:"text",Help:"Whether a breakpoint was set"},{Name:"Breakpoint",Kind:"line",Help:"Its line in bl"},{Name:"Why",Kind:"text",Help:"Why none was set"},{Name:"Prepare",Kind:"line",Help:"Typed once before the target goes on"},{Name:"Warnings",Kind:"text",Help:"To know before the target goes on"}];
function va(t,e){return ce(t,E2,function(){return e})}
function H2(t,e){var n=t();
var r=e[0];
if(n.target.kind!=="live"){var a="This is a ".concat(n.target.kind,": nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(").concat(A(r),").");
return va({Set:false,Why:a},"not set: a ".concat(n.target.kind," cannot run"))}
var o=ai(n);
oi(o.architecture,r);
var s=B2(String(e[1]));
var i=C2(String(e[2]),s);
var u=n.setBreakpoint({module:o.ntdll,symbol:s,condition:un(s,o.architecture,r).cpp,command:u0(s,o.architecture,i)});
if(!u.known)return va({Set:false,Why:u.why},"not set: ".concat(u.why));
return va({Set:true,Breakpoint:u.value,Prepare:be(si,"command"),Warnings:X(ui(o.architecture,true,n.target.isWow64).concat(i?[A2]:[]).concat(u.caveats))},u.value)}
var A2="Addresses of blocks are right while the process has one thread; with more of them some are wrong or missing.";
function B2(t){var e=t.toLowerCase();
var n=sn.filter(function(r){return r.toLowerCase().indexOf(e)>=0})[0];
if(n!==void 0)return n;
throw new Error("There is no function ".concat(b(t)," here. Known: ").concat(sn.join(", "),"."))}
function C2(t,e){if(t==="")return false;
if(t.toLowerCase()!=="block")throw new Error("It can also log block, and not ".concat(b(t),"."));
if(!ni(e))throw new Error("".concat(e," does not return the address of a block."));
return true}
var N2={name:"setAllocBreakpoint",help:"Sets the breakpoint on allocations of a size in a live target; refuses on a dump",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"the function, or a part of its name",default:"RtlAllocateHeap"},{name:"also",type:"text",help:'"block" logs the address of the new block too; right with one thread only',default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"setAllocBreakpoint(0xa45c)",output:["@$scriptContents.setAllocBreakpoint(0xa45c) : not set: a log cannot run","    Set              : false","    Why              : This is a log: nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(0xa45c)."]},ask:H2};
var je=4096;
var T2=524288;
var z2=0.7;
var O2=(function(){function t(e){if(e===void 0){e=T2}
this.total=0;
this.bytes=0;
this.dropped=0;
this.bound=0;
this.slots=je;
this.taken=0;
this.a=new Int32Array(je);
this.b=new Int32Array(je);
this.shape=new Uint32Array(je);
this.counts=new Uint32Array(je);
this.before=new Uint32Array(je);
this.firsts=new Float64Array(je);
this.most=e}
t.prototype.string=function(e,n,r,a,o){this.total++;
this.bytes+=n?r*2:r;
var s=r*2+(n?1:0);
var i=this.slotOf(a,o,s);
if(this.shape[i]===0){this.put(i,a,o,s,1,this.bound,e);
if(this.taken>this.slots*z2)this.makeRoom();
return}
this.counts[i]=this.counts[i]+1};
Object.defineProperty(t.prototype,"distinct",{get:function(){return this.taken},enumerable:false,configurable:true});
t.prototype.top=function(e){var n=this;
var r=this.countOf(e);
var a=[];
for(var o=0;o<this.slots;o++)if(this.shape[o]!==0&&this.counts[o]>=r)a.push(o);
var s=this,i=s.counts,u=s.firsts;
var l=function(c){return(n.shape[c]>>>1)*((n.shape[c]&1)+1)};
a.sort(function(c,f){return i[f]-i[c]||l(f)-l(c)||u[c]-u[f]});
return a.slice(0,e).map(function(c){return{address:u[c],isWide:(n.shape[c]&1)===1,length:n.shape[c]>>>1,count:i[c],atMost:i[c]+n.before[c]}})};
t.prototype.countOf=function(e){var n=this;
var r=this.histogramOf(function(s){return n.counts[s]});
var a=0;
for(var o=r.length-1;o>1;o--){a+=r[o];
if(a>=e)return o}
return 1};
t.prototype.histogramOf=function(e){var n=new Uint32Array(65536);
for(var r=0;r<this.slots;r++){if(this.shape[r]===0)continue;
var a=Math.min(e(r),n.length-1);
n[a]=n[a]+1}
return n};
t.prototype.slotOf=function(e,n,r){var a=this.slots-1;
var o=(e^Math.imul(r,2654435761|0))&a;
while(this.shape[o]!==0&&(this.a[o]!==e||this.b[o]!==n||this.shape[o]!==r))o=o+1&a;
return o};
t.prototype.put=function(e,n,r,a,o,s,i){this.a[e]=n;
this.b[e]=r;
this.shape[e]=a;
this.counts[e]=o;
this.before[e]=s;
this.firsts[e]=i;
this.taken++};
t.prototype.makeRoom=function(){var e=this;
if(this.slots<this.most){this.refill(this.slots*2,0);
return}
var n=this.histogramOf(function(s){return e.counts[s]+e.before[s]});
var r=0;
for(var a=0;a<this.taken/2;r++)a+=n[r+1];
var o=this.taken;
this.refill(this.slots,r);
this.bound=Math.max(this.bound,r);
this.dropped+=o-this.taken};
t.prototype.refill=function(e,n){var r=this,a=r.a,o=r.b,s=r.shape,i=r.counts,u=r.before,l=r.firsts;
this.slots=e;
this.taken=0;
this.a=new Int32Array(e);
this.b=new Int32Array(e);
this.shape=new Uint32Array(e);
this.counts=new Uint32Array(e);
this.before=new Uint32Array(e);
this.firsts=new Float64Array(e);
for(var c=0;c<s.length;c++){if(s[c]===0||i[c]+u[c]<=n)continue;
var f=this.slotOf(a[c],o[c],s[c]);
this.put(f,a[c],o[c],s[c],i[c],u[c],l[c])}};
return t})();
var ct=1;
var _t=2;
var zn=4;
function $e(t){return t>=32&&t<127||t===9}
function R2(){var t=new Uint8Array(65536);
for(var e=0;e<256;e++){for(var n=0;n<256;n++){var r=0;
if($e(e)&&$e(n))r=ct;
else if($e(e)&&n===0)r=_t;
else if(e===0&&$e(n))r=zn;
t[e|n<<8]=r}}
return t}
var pa=16;
var P2=7;
var ju=4;
var M2=2166136261|0;
var _2=789269575;
var $u=2654435761|0;
var Xu=2246822519|0;
var F2=(function(){function t(e,n,r){this.table=R2();
this.end=-1;
this.kind=0;
this.lastKind=0;
this.start=0;
this.bytes=0;
this.a=0;
this.b=0;
this.rest=0;
this.restBytes=0;
this.sink=e;
this.least=n;
this.byWords=n>=P2;
this.kinds=(r.narrow?ct:0)|(r.wide?_t|zn:0)}
t.prototype.window=function(e){var n=e.address,r=e.words;
var a=r.length*4;
var o=0;
var s=n+pa===this.end;
if(!s)this.finish();
else o=this.kind===0?pa:this.goOn(e,this.start+this.bytes-n);
var i=o>>>2;
while(i<r.length){i=this.nextText(r,i);
if(i===r.length)break;
o=this.runAt(e,i,o);
i=Math.max(i+1,o>>>2)}
this.end=n+a;
return true};
t.prototype.finish=function(){if(this.kind!==0)this.close(this.rest,this.restBytes);
this.end=-1};
t.prototype.nextText=function(e,n){var r=this,a=r.table,o=r.kinds;
var s=e.length;
var i=n;
if(this.byWords){while(i<s&&(a[e[i]&65535]&a[e[i]>>>16]&o)===0)i++;
return i}
var u=o&ct;
for(;i<s;i++){var l=a[e[i]&65535];
var c=a[e[i]>>>16];
if(((l|c)&u|l&c&o)!==0)break}
return i};
t.prototype.runAt=function(e,n,r){var a=e.words;
var o=this.table[a[n]&65535];
var s=this.table[a[n]>>>16];
var i=o&s&this.kinds;
var u=n*4;
if(i===zn)u++;
else if(i===0&&o!==ct)u+=2;
var l=i===_t||i===zn?_t:ct;
if(u<r&&l===this.lastKind)return r;
this.kind=l;
if(this.kind===ct)while(u>0&&$e(On(a,u-1)))u--;
else while(u>1&&On(a,u-1)===0&&$e(On(a,u-2)))u-=2;
this.start=e.address+u;
this.bytes=0;
this.a=M2;
this.b=_2;
return this.goOn(e,u)};
t.prototype.goOn=function(e,n){var r=e.address,a=e.words;
var o=this,s=o.table,i=o.kind;
var u=a.length*4-4;
var l=this,c=l.a,f=l.b;
var h=n;
for(;h<=u;h+=4){var d=Yu(a,h);
if((s[d&65535]&s[d>>>16]&i)===0)break;
c=Math.imul((c<<5|c>>>27)^d,$u);
f=Math.imul((f<<11|f>>>21)+d,Xu)}
this.a=c;
this.b=f;
this.bytes=r+h-this.start;
if(h<=u)return h+this.close(Yu(a,h),4);
this.restBytes=u+4-h;
this.rest=0;
for(var g=this.restBytes-1;g>=0;g--)this.rest=this.rest<<8|On(a,h+g);
return u+4};
t.prototype.close=function(e,n){var r=this.kind===_t;
var a=r?2:1;
var o=0;
for(;o+a<=n;o+=a){var s=e>>>o*8&(r?65535:255);
if(s>255||!$e(s))break}
var i=o===0?0:e&4294967295>>>32-o*8;
var u=(this.bytes+o)/a;
this.lastKind=this.kind;
this.kind=0;
if(u>=this.least){var l=Math.imul((this.a<<5|this.a>>>27)^i,$u);
var c=Math.imul((this.b<<11|this.b>>>21)+i,Xu);
this.sink.string(this.start,r,u,l^l>>>13,c^c>>>16)}
return o};
return t})();
function On(t,e){return t[e>>>2]>>>(e&3)*8&255}
function Yu(t,e){var n=e>>>2;
var r=(e&3)*8;
return r===0?t[n]:t[n]>>>r|t[n+1]<<32-r}
function L2(t,e,n){var r=new O2();
var a=new F2(r,e.least,e);
var o=n.wants,s=n.from,i=n.to;
var u=Gi(t,[new K2(a,s,i)],{overlap:pa,wants:o,from:s-s%4,to:Math.ceil(i/4)*4});
if(!u.known)return u;
a.finish();
return{known:true,value:{counts:r,coverage:u.value},caveats:u.caveats}}
var K2=(function(){function t(e,n,r){this.scan=e;
this.from=n;
this.to=r}
t.prototype.window=function(e){var n=e.address,r=e.words;
var a=this.from-n;
if(a>0&&a<4)r[0]=r[0]&4294967295<<a*8;
var o=n+r.length*4-this.to;
var s=r.length-1;
if(o>0&&o<4)r[s]=r[s]&4294967295>>>o*8;
return this.scan.window(e)};
return t})();
function W2(t,e,n,r){var a=t.memory;
if(a===null)return"";
var o=r?2:1;
var s="";
for(var i=0;i<n;i++){var u=e+i*o;
var l=a.u32(u-u%4);
if(l===null)return"";
s+=String.fromCharCode(l>>>u%4*8&255)}
return s}
var U2=[{Name:"Count",Kind:"count",Help:"How often it stands in memory, at least"},{Name:"Bytes",Kind:"bytes",Help:"What all of them take"},{Name:"Encoding",Kind:"text",Help:"ASCII or UTF-16"},{Name:"Text",Kind:"text",Help:"Its beginning"},{Name:"Length",Kind:"count",Help:"Characters"},{Name:"First",Kind:"address",Help:"Where it was seen first"},{Name:"AtMost",Kind:"count",Help:"How often it may stand in memory, where the count is not exact",Detail:true}];
var I2=[{Name:"Where",Kind:"text",Help:"Memory that was looked into"},{Name:"Strings",Kind:"count",Help:"Runs of printable characters of the asked length and more"},{Name:"Different",Kind:"count",Help:"Different ones among them that were counted to the end"},{Name:"TextBytes",Kind:"bytes",Help:"Bytes of all strings"},{Name:"TextShare",Kind:"percent",Help:"Percent of the bytes that were looked at"},{Name:"Looked",Kind:"bytes",Help:"Bytes that were looked at"},{Name:"NotCaptured",Kind:"bytes",Help:"Bytes of the same memory that the dump does not hold"},{Name:"NotListed",Kind:"count",Help:"Different strings that are counted and have no row"},{Name:"Dropped",Kind:"count",Help:"Rare strings that were no longer counted, to keep memory bounded"},{Name:"Bound",Kind:"count",Help:"No string without a row, dropped or never listed, came more often"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
var Zu=120;
function D2(t){var e=T([Number(t[0]),Number(t[2])],2),n=e[0],r=e[1];
var a=String(t[1]).toLowerCase().replace(/[^a-z0-9]/g,"");
if(n<ju)throw new Error("Strings have at least ".concat(ju," characters here."));
if(["any","ascii","utf16"].indexOf(a)<0)throw new Error('There is no encoding "'.concat(b(String(t[1])),'". Use any, ascii or utf16.'));
return{least:n,encoding:a,most:r}}
function V2(t,e){var n=D2(e.slice(1,4));
var r=t();
if(r.memory===null)return O("A log holds no memory to look into.");
var a=ze(r);
if(!a.known)return O(a.why);
var o=a.value.layout;
if(o===null)return O("No regions are listed.");
var s=ou(r,o,[e[0],e[4],e[5]]);
var i=n.least,u=n.encoding;
var l={least:i,narrow:u!=="utf16",wide:u!=="ascii"};
var c=L2(r,l,s);
if(!c.known)return O(c.why);
return G2(r,n,s,c.value,a.caveats)}
function G2(t,e,n,r,a){var o=r.counts,s=r.coverage;
var i=o.top(e.most);
var u=i[i.length-1];
var l=o.distinct-i.length;
var c=l>0&&u!==void 0?u.count:0;
var f=o.dropped>0?[X2(o.dropped,o.bound)]:[];
return new G(U2,i.length,function(h){return j2(t,i[h])},{text:$2(e,o,s.bytes),rowText:function(h){return"".concat(m(h.Count)," x ").concat(h.Encoding,' "').concat(h.Text,'"')},facts:{Where:n.text,Strings:o.total,Different:o.distinct,TextBytes:o.bytes,TextShare:E(o.bytes,s.bytes),Looked:s.bytes,NotCaptured:s.notCaptured,NotListed:l,Dropped:o.dropped,Bound:Math.max(c,o.bound),Caveats:X(f.concat(a).map(b))},factColumns:I2})}
function j2(t,e){var n=e.address,r=e.isWide,a=e.length,o=e.count,s=e.atMost;
var i=b(W2(t,n,Math.min(a,Zu),r));
return{Count:o,Bytes:o*a*(r?2:1),Encoding:r?"UTF-16":"ASCII",Text:a>Zu?"".concat(i,"..."):i,Length:a,First:n,AtMost:s===o?void 0:s}}
function $2(t,e,n){var r=t.least;
var a=e.dropped>0?"at least ":"";
return"".concat(m(e.total)," strings of ").concat(r," characters and more, ").concat(a).concat(m(e.distinct)," different ones; ").concat(p(e.bytes)," of text, ").concat(P(E(e.bytes,n))," of ").concat(p(n))}
function X2(t,e){return"There are more different strings than are counted at a time: ".concat(m(t)," rare ones were dropped, none of them came more than ").concat(m(e)," times; counts with an AtMost are lower bounds.")}
var Y2={name:"strings",help:"The strings of all memory or of a part of it, most repeated first, ASCII and UTF-16",parameters:Y([wn[0],{name:"length",type:"number",help:"characters at least",default:8,isOption:true},{name:"encoding",type:"text",help:"any for both, ascii or utf16",default:"any",isOption:true},{name:"most",type:"number",help:"rows at most",default:1e3,isOption:true}],T(wn.slice(1)),false),example:{input:"samples/html_chunks.dmp.gz",call:'strings("0x20000")',output:['@$scriptContents.strings("0x20000") : 48,991 strings of 8 characters and more, 609 different ones; 16.3 MiB of text, 43.45 % of 37.5 MiB',"    RowCount         : 609","    Where            : 0x20000","    Strings          : 48991","    Different        : 609","    TextBytes        : 0x104ba6e","    TextShare        : 43.450000","    Looked           : 0x2580000","    NotCaptured      : 0x0","    NotListed        : 0","    Dropped          : 0","    Bound            : 0",'    [0x0]            : 37,989 x ASCII "<tr class="RoomPlannerRow"><td class="slot" onclick="return book(this)">free</td><td class="slot" onclick="return book(t..."','    [0x1]            : 9,202 x UTF-16 "<tr class="RoomPlannerRow"><td class="slot" onclick="return book(this)">free</td><td class="slot" onclick="return book(t..."','    [0x2]            : 300 x ASCII "HLRCHNK1"']},ask:V2};
var ft=[Nx,Fx,Vx,t0,pw,$k,Cy,yy,Db,Wb,Y2,b0,N2,Og,x2,gw(function(){return ft})];
function Z2(t,e,n,r){var a=[e.map(function(u){return u.Name})];
var o=function(u){var l=t.__at(u);
a.push(e.map(function(c){return q2(l[c.Name],c.Kind,r)}))};
for(var s=0;s<Math.min(n,t.RowCount);s++){o(s)}
var i=e.map(function(u,l){return a.reduce(function(c,f){return Math.max(c,f[l].length)},0)});
return a.map(function(u){return u.map(function(l,c){return J2(l,i[c],e[c].Kind==="text")}).join("  ").replace(/\s+$/,"")})}
function q2(t,e,n){if(t===void 0||t===null)return"";
if(typeof t!=="number")return b(String(t));
if(e==="address")return B(t,n);
if(e==="size")return A(t);
if(e==="bytes")return p(t);
return e==="percent"?P(t):m(t)}
function J2(t,e,n){var r="";
while(r.length+t.length<e)r+=" ";
return n?t+r:r+t}
var Q2=15;
var eE=5;
var qu=3;
function tE(t){var e=t("regionHistogram",[]);
var n=t("heaps",[]);
return Ju("Allocations by size","regionHistogram",e,Q2).concat("",Ju("Heaps","heaps",n,eE),aE(n),"",oE(t("leakSummary",[])),"",nE)}
var nE="dx @$scriptContents.leakHelp() lists what can be asked.";
function Ju(t,e,n,r){var a=n.__columns;
var o=n;
if(o.RowCount===void 0||a===void 0)return["".concat(t,": ").concat(b(String(n)))];
var s=a.filter(function(u){return!u.Detail});
var i=Z2(o,s,r,$a().target.pointerSize);
return[t,""].concat(i,rE(o,e,r))}
function rE(t,e,n){var r=t.__leftOut(n);
if(r.rows===0)return[];
return["".concat(r.rows," further rows with ").concat(p(r.bytes||0),": dx -g @$scriptContents.").concat(e,"()")]}
function aE(t){var e=t.Sum;
return e===void 0?[]:[b(e)]}
function oE(t){var e=["Findings",""];
var n=t.Findings;
for(var r=0;r<Math.min(qu,n.length);r++){e.push(b(String(n[r])));
var a=n[r].Next[0];
if(a!==void 0)e.push("    ".concat(b(String(a))))}
var o=n.length-qu;
if(o>0)e.push("".concat(o," further findings: dx @$scriptContents.leakSummary()"));
return e}
function sE(t,e){var n=iE(t,e);
var r={};
Object.defineProperty(r,"Leaks",{get:function(){return n},enumerable:true});
Or(r,{Leaks:{Help:"What eats the memory of this process (Leakscope)"}});
return r}
function iE(t,e){var n,r;
var a={};
var o={};
var s=[];
var i=function(h){var d=h.name.charAt(0).toUpperCase()+h.name.slice(1);
a[d]=function(){var g=[];
for(var S=0;S<arguments.length;S++){g[S]=arguments[S]}
return e(h.name,g)};
o[d]={Help:h.help,PreferShow:true};
s.push({Name:d,Kind:"object",Help:h.help})};
try{for(var u=re(t),l=u.next();!l.done;l=u.next()){var c=l.value;
i(c)}}catch(h){n={error:h}}finally{try{if(l&&!l.done&&(r=u.return))r.call(u)}finally{if(n)throw n.error}}
var f=ce(a,s,function(){return"ask one of these, e.g. Leaks.LeakSummary()"});
Or(f,o);
return f}
var uE=1;
var lE=2;
var Qu={};
function cE(t){var e,n;
Qu=t;
if(typeof host==="undefined"||host.metadata===void 0)return;
var r={};
try{for(var a=re(ft),o=a.next();!o.done;o=a.next()){var s=o.value;
r[s.name]={Help:s.help,PreferShow:true}}}catch(i){e={error:i}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
host.metadata.defineMetadata(t,r)}
function fE(){var t,e;
var n=[new host.apiVersionSupport(uE,lE)];
try{for(var r=re(ft),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=new host.functionAlias(Qu[o.name],o.name);
n.push(new host.optionalRecord(s))}}catch(u){t={error:u}}finally{try{if(a&&!a.done&&(e=r.return))e.call(r)}finally{if(t)throw t.error}}
var i=sE(ft,ma);
n.push(new host.optionalRecord(new host.namedModelParent(i,"Debugger.Models.Process")));
return n}
function hE(){rl(tE(ma))}
function dE(){}
function ma(t,e){var n=ft.filter(function(r){return r.name===t})[0];
if(n===void 0)throw new Error("There is no question "+t+".");
return n.ask($a,Gc(n,e))}
return ht(Lt)})();
return nl})();

__leakscope.attach(this);
function initializeScript() { return __leakscope.initializeScript(); }
function invokeScript() { return __leakscope.invokeScript(); }
function uninitializeScript() { return __leakscope.uninitializeScript(); }
function leakSummary() { return __leakscope.ask("leakSummary", arguments); }
function regionHistogram(by) { return __leakscope.ask("regionHistogram", arguments); }
function regions(filter) { return __leakscope.ask("regions", arguments); }
function addressSpace(compare) { return __leakscope.ask("addressSpace", arguments); }
function heaps() { return __leakscope.ask("heaps", arguments); }
function heapStats(heap, groupBy) { return __leakscope.ask("heapStats", arguments); }
function blocksOfSize(size) { return __leakscope.ask("blocksOfSize", arguments); }
function block(address) { return __leakscope.ask("block", arguments); }
function heapBlocks(heap) { return __leakscope.ask("heapBlocks", arguments); }
function findString(text, where, letterCase, encoding, from, to) { return __leakscope.ask("findString", arguments); }
function strings(where, length, encoding, most, from, to) { return __leakscope.ask("strings", arguments); }
function allocBreakpoint(size, api) { return __leakscope.ask("allocBreakpoint", arguments); }
function setAllocBreakpoint(size, api, also) { return __leakscope.ask("setAllocBreakpoint", arguments); }
function allocationStacks(size) { return __leakscope.ask("allocationStacks", arguments); }
function selfTest() { return __leakscope.ask("selfTest", arguments); }
function leakHelp(question) { return __leakscope.ask("leakHelp", arguments); }
