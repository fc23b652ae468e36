// Leakscope 0.1.0: finds memory leaks in Windows processes. MIT licence.
// .scriptload leakscope.js, then: dx @$scriptContents.leakSummary()
var __leakscope=(function(){"use strict";
var d=this&&this.__assign||function(){d=Object.assign||function(N){for(var U,G=1,_=arguments.length;G<_;G++){U=arguments[G];
for(var j in U)if(Object.prototype.hasOwnProperty.call(U,j))N[j]=U[j]}
return N};
return d.apply(this,arguments)};
var tu=this&&this.__rest||function(N,U){var G={};
for(var _ in N)if(Object.prototype.hasOwnProperty.call(N,_)&&U.indexOf(_)<0)G[_]=N[_];
if(N!=null&&typeof Object.getOwnPropertySymbols==="function")for(var j=0,_=Object.getOwnPropertySymbols(N);j<_.length;j++){if(U.indexOf(_[j])<0&&Object.prototype.propertyIsEnumerable.call(N,_[j]))G[_[j]]=N[_[j]]}
return G};
var re=this&&this.__values||function(N){var U=typeof Symbol==="function"&&Symbol.iterator,G=U&&N[U],_=0;
if(G)return G.call(N);
if(N&&typeof N.length==="number")return{next:function(){if(N&&_>=N.length)N=void 0;
return{value:N&&N[_++],done:!N}}};
throw new TypeError(U?"Object is not iterable.":"Symbol.iterator is not defined.")};
var K=this&&this.__read||function(N,U){var G=typeof Symbol==="function"&&N[Symbol.iterator];
if(!G)return N;
var _=G.call(N),j,ke=[],it;
try{while((U===void 0||U-->0)&&!(j=_.next()).done)ke.push(j.value)}catch(Bt){it={error:Bt}}finally{try{if(j&&!j.done&&(G=_["return"]))G.call(_)}finally{if(it)throw it.error}}
return ke};
var Oe=this&&this.__spreadArray||function(N,U,G){if(G||arguments.length===2)for(var _=0,j=U.length,ke;_<j;_++){if(ke||!(_ in U)){if(!ke)ke=Array.prototype.slice.call(U,0,_);
ke[_]=U[_]}}
return N.concat(ke||Array.prototype.slice.call(U))};
var nu=(function(){var N=Object.defineProperty;
var U=Object.getOwnPropertyDescriptor;
var G=Object.getOwnPropertyNames;
var _=Object.prototype.hasOwnProperty;
var j=function(t,e){for(var n in e)N(t,n,{get:e[n],enumerable:true})};
var ke=function(t,e,n,r){var a,o;
if(e&&typeof e==="object"||typeof e==="function"){var s=function(c){if(!_.call(t,c)&&c!==n)N(t,c,{get:function(){return e[c]},enumerable:!(r=U(e,c))||r.enumerable})};
try{for(var i=re(G(e)),u=i.next();!u.done;u=i.next()){var l=u.value;
s(l)}}catch(c){a={error:c}}finally{try{if(u&&!u.done&&(o=i.return))o.call(i)}finally{if(a)throw a.error}}}
return t};
var it=function(t){return ke(N({},"__esModule",{value:true}),t)};
var Bt={};
j(Bt,{ask:function(){return jr},attach:function(){return ix},format:function(){return Sa},initializeScript:function(){return ux},invokeScript:function(){return lx},questions:function(){return st},uninitializeScript:function(){return cx}});
var Sn=16e3;
function ru(t){var e="";
for(var n=0;n<t.length;n++){var r=t[n]+"\n";
if(e.length+r.length>Sn){Gr(e);
e=""}
e+=r}
Gr(e)}
function Gr(t){for(var e=0;e<t.length;e+=Sn){host.diagnostics.debugLog(t.slice(e,e+Sn))}}
var au=4294967296;
function ae(t){if(typeof t==="number")return t;
if(xn(t)){var e=t.getHighPart();
return e===4294967295?t.getLowPart():e*au+t.getLowPart()}
return NaN}
function xn(t){if(typeof t!=="object"||t===null)return false;
var e=t;
return typeof e.getHighPart==="function"&&typeof e.getLowPart==="function"}
function fe(t){if(Ht(t).indexOf("requested interruption")>=0)throw t}
function Ht(t){var e=t&&t.message;
return String(e===void 0?t:e)}
var $r={known:false,why:"Only a live target can have breakpoints; this one cannot run."};
function ou(t,e,n){if(!e)return $r;
var r=t.module+"!"+t.symbol;
try{var a=host.namespace.Debugger.Utility.Control;
var o=a.SetBreakpointAtOffset(t.symbol,0,t.module);
if(o.IsDeferred){o.Remove();
return{known:false,why:"The debugger does not know "+r+"; nothing was set."}}
su(o,t);
return{known:true,value:iu(ae(o.Id),r,n),caveats:[]}}catch(s){fe(s);
return{known:false,why:"The debugger did not set a breakpoint on "+r+": "+Ht(s)}}}
function su(t,e){try{t.Condition=e.condition;
t.Command=e.command}catch(n){t.Remove();
throw n}}
function iu(t,e,n){var r=n.run("bl").lines;
for(var a=0;a<r.length;a++){if(new RegExp("^\\s*"+t+"\\s").test(r[a]))return r[a].trim()}
return t+" "+e}
var Xr=["***","WARNING: ","ReadMemory error for address","Use `!address ","Loading symbols for ","Unable to deliver callback","Type information missing error for ","Unable to load image "];
var uu=/^Breakpoint \d+ hit/;
var lu=/^Running '.*$/;
var cu=/^(?:[-=]{3,}|\*[* ]*\*)$/;
function En(t){var e=t.trim();
if(e==="")return true;
for(var n=0;n<Xr.length;n++){if(e.lastIndexOf(Xr[n],0)===0)return true}
return uu.test(e)||lu.test(e)||cu.test(e)}
var fu=/^(?:#\s*)?(?:[[(<]{1,3}\s*)?(?:\.\s?){2,}|^(?:#\s*)?\u2026|^[[(<]{1,3}\s*(?:snip|\u2026)/i;
var hu=/\^ User interrupted operation error|^Command canceled at the user's request/;
function Yr(t){var e=t.trim();
return fu.test(e)||hu.test(e)}
var Zr=(function(){function t(e){this.cost=e}
t.prototype.run=function(e){var n=[];
var r=this.stream(e,function(s){if(!En(s))n.push(s)}),a=r.outcome,o=r.why;
if(a==="failed"&&n[n.length-1]===o)n.pop();
return{command:e,lines:n,outcome:a,why:o}};
t.prototype.stream=function(e,n){var r=new mu();
this.cost.commands++;
try{var a=qr(du(e))[Symbol.iterator]();
for(var o=a.next();!o.done;o=a.next()){this.cost.lines++;
r.see(o.value);
n(o.value)}}catch(s){fe(s);
return{outcome:"failed",why:"the debugger refused `"+e+"`"}}
return r.judge(e)};
t.prototype.raw=function(e){this.cost.commands++;
return qr(e)};
return t})();
function du(t){return t.indexOf("}")<0?".catch { "+t+" }":t}
function qr(t){return host.namespace.Debugger.Utility.Control.ExecuteCommand(t)}
var vu=/^No export \S+ found|is not extension gallery command|^Extension commands need \S+ in order to|^Error: Failed to load extension/;
var pu=/^\s*\^ .+|^(?:Couldn't resolve|Memory access|Numeric expression missing|Syntax|Range|Overflow|Operand)\b.*'[^']*'?\s*$/;
var mu=(function(){function t(){this.last="";
this.missing="";
this.seen=0}
t.prototype.see=function(e){if(e.length===0)return;
this.last=e;
if(this.seen++<20&&this.missing===""&&vu.test(e))this.missing=e};
t.prototype.judge=function(e){if(this.missing!==""&&this.seen<=20){return{outcome:"unavailable",why:"`"+e+"` is not available here: "+this.missing.trim()}}
if(pu.test(this.last))return{outcome:"failed",why:this.last};
return{outcome:"answered",why:""}};
return t})();
var Bn=(function(){function t(){this.commands=0;
this.lines=0;
this.reads=0;
this.bytes=0}
t.prototype.now=function(){return{commands:this.commands,lines:this.lines,reads:this.reads,bytes:this.bytes}};
return t})();
var Jr=(function(){function t(){this.values=Object.create(null)}
t.prototype.once=function(e,n){if(!(e in this.values))this.values[e]=n();
return this.values[e]};
return t})();
var w=4096;
var we=1048576;
var gu=16384;
var yu=256;
var Hn=128;
var bu=(function(){function t(e,n){if(n===void 0){n=function(){return null}}
this.pages={};
this.kept=0;
this.lines={};
this.cost=e;
this.captured=n}
t.prototype.whole=function(e,n){if(e%4!==0||n%4!==0||n<=0||n>we){throw new Error("a window needs an address and a length in multiples of 4, of at most 1 MiB")}
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
t.prototype.ahead=function(e,n,r){var a=this.whole(e,r);
if(a!==null)return a;
if(this.captured()!==null)return this.window(e,r);
var o=this.window(e,Math.min(r,Su(e+n)-e));
return o.holes.length>0?o:this.extended(o,r)};
t.prototype.pointer=function(e,n){var r=this.u32(e);
if(n===4||r===null)return r;
var a=this.u32(e+4);
return a===null?null:a*4294967296+r};
t.prototype.u32=function(e){if(e<0||e%4!==0)return null;
var n=e-e%w;
var r=this.page(n);
if(r!==null)return r[(e-n)/4];
var a=this.line(e-e%Hn);
if(a!==null)return a[e%Hn/4];
var o=this.read(e,4);
return o===null?null:o[0]};
t.prototype.extended=function(e,n){var r=e.address;
var a=new Uint32Array(n/4);
a.set(e.words);
var o=e.words.length*4;
for(var s=w;o<n;s*=2){var i=Math.min(s,n-o);
var u=this.read(r+o,i);
if(u===null)break;
a.set(u,o/4);
o+=i}
return{address:r,words:a.subarray(0,o/4),holes:[]}};
t.prototype.fillCaptured=function(e,n,r,a,o){var s=n;
for(var i=wu(e,n);i<e.count&&e.base[i]<r;){var u=e.base[i];
var l=Math.max(s,xu(u));
while(i<e.count&&e.base[i]===u&&u<r)u+=e.size[i++];
var c=Math.min(r,u-u%4);
if(c<=l)continue;
if(l>s)An(o,s,l);
var f=this.read(l,c-l);
if(f===null)this.fill(l,c-l,n,a,o);
else a.set(f,(l-n)/4);
s=c}
if(s<r)An(o,s,r)};
t.prototype.fill=function(e,n,r,a,o){var s=ku(e,n);
if(s===0||n>=gu&&this.isMissing(e,s,e+n-4)){An(o,e,e+n);
return}
var i=[[e,s-e],[s,e+n-s]];
for(var u=0;u<2;u++){var l=K(i[u],2),c=l[0],f=l[1];
var h=this.read(c,f);
if(h===null)this.fill(c,f,r,a,o);
else a.set(h,(c-r)/4)}};
t.prototype.isMissing=function(e,n,r){return this.read(e,4)===null&&this.read(n,4)===null&&this.read(r,4)===null};
t.prototype.line=function(e){var n=this.lines[e];
if(n!==void 0)return n;
var r=this.read(e,Hn);
this.lines[e]=r;
return r};
t.prototype.page=function(e){var n=this.pages[e];
if(n!==void 0)return n;
if(this.kept++>=yu){this.pages={};
this.lines={};
this.kept=1}
var r=this.read(e,w);
this.pages[e]=r;
return r};
t.prototype.read=function(e,n){this.cost.reads++;
this.cost.bytes+=n;
try{return host.memory.readMemoryValues(e,n/4,4,false)}catch(r){fe(r);
return null}};
return t})();
function ku(t,e){var n=t-t%w+w;
var r=t+e;
if(n>=r)return 0;
var a=Math.ceil((r-n)/w);
return n+Math.floor((a-1)/2)*w}
function wu(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]>e)r=a;
else n=a+1}
return n}
function Su(t){return Math.ceil(t/w)*w}
function xu(t){return Math.ceil(t/4)*4}
function An(t,e,n){var r=t[t.length-1];
if(r!==void 0&&r[1]===e)r[1]=n;
else t.push([e,n])}
var T="(?:0x)?[0-9a-f]{1,16}(?:`[0-9a-f]{8})?";
function y(t){var e=t.replace("`","").replace(/^0x/i,"");
return/^[0-9a-f]{1,16}$/i.test(e)?parseInt(e,16):NaN}
function q(t){if(!/^\d/.test(t))return NaN;
var e=t.replace(/[,.'\u00a0\u202f](?=\d{3}(?:\D|$))/g,"");
return/^\d{1,20}$/.test(e)?parseInt(e,10):NaN}
function Ce(t){var e=t.trim();
return e===""?[]:e.split(/\s+/)}
var Eu=5;
var Bu=200;
var $=(function(){function t(){this.count=0;
this.first=[];
this.cut=false}
t.prototype.file=function(e){if(Yr(e))this.cut=true;
else if(!En(e))this.skip(e)};
t.prototype.skip=function(e){this.count+=1;
if(this.first.length<Eu)this.first.push(e.slice(0,Bu))};
t.prototype.markTruncated=function(){this.cut=true};
Object.defineProperty(t.prototype,"skipped",{get:function(){return{count:this.count,first:this.first}},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"truncated",{get:function(){return this.cut},enumerable:false,configurable:true});
return t})();
var Qr="[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}";
var Hu=new RegExp("^(".concat(Qr,")\\s+(").concat(Qr,")\\s+(\\S+)(?:\\s+(\\S.*))?$"),"i");
var Au=/^(?:([A-Z#]{1,3})\s+)?\(([^)]*)\)\s*(.*)$/;
var Cu=/^[A-Z][A-Za-z ]*: */;
var Nu=/^start +end +module name/;
function Tu(t){var e=[];
var n=[];
var r=new $();
var a=e;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=zu(s);
if(i)a.push(i);
else if(/^Unloaded modules:/.test(s))a=n;
else if(a.length>0&&Cu.test(s))Ou(a[a.length-1],s);
else if(!Nu.test(s))r.file(s)}
return{modules:e,unloaded:n,skipped:r.skipped,truncated:r.truncated}}
function zu(t){var e=Hu.exec(t);
if(!e)return null;
var n=e[4]||"";
var r=Au.exec(n);
return{start:y(e[1]),end:y(e[2]),name:e[3],flag:r?r[1]||"":"",status:r?r[2]:"",path:r?r[3]:n}}
function Ou(t,e){var n=/^Image path: +(\S.*)$/.exec(e);
if(n)t.path=n[1]}
function Ee(t,e){return Cn(t.recordings(),e)}
function Cn(t,e){return t.filter(function(n){return e.test(At(n.command))})}
function At(t){return t.trim().replace(/\s+/g," ").toLowerCase()}
function Ru(t){var e,n;
var r=[];
try{for(var a=re(t.Modules),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=Pu(s);
if(i!==null)r.push(i)}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return Lu(r)}
function _u(t){var e=Cn(t,/^lm\w*( |$)/);
for(var n=e.length-1;n>=0;n--){var r=Tu(e[n].lines).modules;
if(r.length===0)continue;
return r.map(function(a){return{name:a.name,path:a.path,base:a.start,size:a.end-a.start}})}
return[]}
function Pu(t){try{var e=String(t.Name);
return{name:Fu(e),path:e,base:ae(t.BaseAddress),size:ae(t.Size)}}catch(n){fe(n);
return null}}
function Fu(t){var e=t.replace(/^.*[\\/]/,"");
return e.replace(/\.[^.]*$/,"").replace(/[^A-Za-z0-9_]/g,"_")}
function Lu(t){var e,n;
var r=Object.create(null);
try{for(var a=re(t),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=s.name.toLowerCase();
r[i]=(r[i]||0)+1}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return t.map(function(u){var l=r[u.name.toLowerCase()]>1;
if(!l||!Mu(u))return u;
var c=u.name+"_"+u.base.toString(16);
return{name:c,path:u.path,base:u.base,size:u.size}})}
function Mu(t){return/\\syswow64\\/i.test(t.path)||t.base<4294967296}
var $e=4096;
var Ct=8192;
var se=65536;
var Nn=131072;
var ut=262144;
var Tn=16777216;
var ea=1;
var zn=4;
var On=256;
var ta=[["MEM_COMMIT",$e],["MEM_RESERVE",Ct],["MEM_FREE",se]];
var na=[["MEM_PRIVATE",Nn],["MEM_MAPPED",ut],["MEM_IMAGE",Tn]];
var Rn=[["PAGE_NOACCESS",ea],["PAGE_READONLY",2],["PAGE_READWRITE",zn],["PAGE_WRITECOPY",8],["PAGE_EXECUTE",16],["PAGE_EXECUTE_READ",32],["PAGE_EXECUTE_READWRITE",64],["PAGE_EXECUTE_WRITECOPY",128],["PAGE_GUARD",On],["PAGE_NOCACHE",512],["PAGE_WRITECOMBINE",1024],["PAGE_ENCLAVE_UNVALIDATED",536870912],["PAGE_TARGETS_INVALID",1073741824],["PAGE_TARGETS_NO_UPDATE",1073741824]];
var Ku=Wu(ta.concat(na,Rn));
function ra(t){return Ku[t]||0}
function aa(t){return(t&($e|Ct|se))!==0}
function Nt(t){return oa(ta,t)}
function Tt(t){return oa(na,t)}
function zt(t){var e=[];
var n=t;
for(var r=0;r<Rn.length;r++){var a=K(Rn[r],2),o=a[0],s=a[1];
if((n&s)===0)continue;
e.push(o);
n-=s}
if(n!==0)e.push("0x"+n.toString(16));
return e.join("|")}
function oa(t,e){for(var n=0;n<t.length;n++)if(t[n][1]===e)return t[n][0];
return e===0?"":"0x"+e.toString(16)}
function Wu(t){var e=Object.create(null);
for(var n=0;n<t.length;n++)e[t[n][0]]=t[n][1];
return e}
var Uu=new RegExp("^[#+\\s]*(".concat(T,")\\s+(").concat(T,")\\s+(").concat(T,")(?:\\s+(\\S.*))?$"),"i");
var _n=/^(?:MEM|PAGE)_[A-Z_]+/;
var Du=/^(?:#\s*)?(?:Base *Addr|-{3,}|Mapping .*region|Building memory map)/;
function sa(t){var e=[];
var n=new $();
var r=false;
for(var a=0;a<t.length;a++){var o=t[a];
var s=Iu(o);
if(s){e.push(s);
r=r||s.allocationStart===true}else if(!Du.test(o.trim())){n.file(o)}}
if(!r)for(var a=0;a<e.length;a++)e[a].allocationStart=null;
return{rows:e,skipped:n.skipped,truncated:n.truncated}}
function Iu(t){var e=Uu.exec(t.trim());
if(!e||e[4]===void 0||!_n.test(e[4]))return null;
var n=y(e[1]);
var r=y(e[2]);
var a=y(e[3]);
if(n+a!==r)return null;
var o={base:n,size:a,end:r,allocationStart:/^\s*\+/.test(t),state:0,protect:0,type:0,usage:"",tail:""};
ju(o,Vu(o,e[4]));
return o}
function Vu(t,e){var n=e;
for(var r=_n.exec(n);r;r=_n.exec(n)){var a=ra(r[0]);
if(r[0].charAt(0)==="P")t.protect|=a;
else if(aa(a))t.state=a;
else t.type=a;
n=n.slice(r[0].length).replace(/^[\s|]+/,"")}
return n}
function ju(t,e){var n=0;
while(n<e.length&&'["'.indexOf(e.charAt(n))<0&&e.slice(n,n+2)!=="  ")n+=1;
t.usage=e.slice(0,n).trim();
t.tail=e.slice(n).trim()}
var Xe=1024;
var Pn=32;
var ia=9;
var Gu=96;
var ua=(function(){function t(){this.count=0;
this.base=new Float64Array(Xe);
this.size=new Float64Array(Xe);
this.allocationBase=new Float64Array(Xe);
this.state=new Uint32Array(Xe);
this.protect=new Uint32Array(Xe);
this.type=new Uint32Array(Xe);
this.lacksAllocationBase=false;
this.allocationBaseRead=true;
this.unread=new $();
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
t.prototype.read=function(e){var n=Xu(e);
var r=n===0?NaN:Yu(e);
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
var n=this.state[e]===se;
if(n)this.allocationBase[e]=this.base[e];
else if(!this.allocationBaseRead)this.lacksAllocationBase=true};
t.prototype.grow=function(){this.base=Ye(this.base,new Float64Array(2*this.count));
this.size=Ye(this.size,new Float64Array(2*this.count));
this.allocationBase=Ye(this.allocationBase,new Float64Array(2*this.count));
this.state=Ye(this.state,new Uint32Array(2*this.count));
this.protect=Ye(this.protect,new Uint32Array(2*this.count));
this.type=Ye(this.type,new Uint32Array(2*this.count))};
return t})();
function $u(t){var e=new ua();
for(var n=0;n<t.length;n++)e.add(t[n]);
return e.finish()}
function Ye(t,e){e.set(t);
return e}
function Xu(t){var e=0;
while(t.charCodeAt(e)===Pn||t.charCodeAt(e)===ia)e+=1;
switch(t.charAt(e)){case"B":return Re(t,e,"BaseAddress:")?1:0;
case"R":return Re(t,e,"RegionSize:")?4:0;
case"S":return Re(t,e,"State:")?5:0;
case"P":return Re(t,e,"Protect:")?6:0;
case"T":return Re(t,e,"Type:")?7:0;
case"A":if(Re(t,e,"AllocationBase:"))return 2;
return Re(t,e,"AllocationProtect:")?3:0;
default:return 0}}
function Re(t,e,n){return t.startsWith(n,e)}
function Yu(t){var e=t.indexOf(":")+1;
while(t.charCodeAt(e)===Pn||t.charCodeAt(e)===ia)e+=1;
if(t.charAt(e)==="0"&&t.charAt(e+1)==="x")e+=2;
var n=e;
var r=0;
for(;e<t.length;e+=1){var a=t.charCodeAt(e);
var o=Zu(a);
if(o>=0)r=r*16+o;
else if(a!==Gu)break}
return e===n?NaN:r}
function Zu(t){if(t>=48&&t<=57)return t-48;
var e=t|Pn;
return e>=97&&e<=102?e-87:-1}
var qu=65536;
function Ju(t,e){var n=t.allocationBase;
ca(t.base);
ca(n);
if(!t.hasAllocationBase)fa(t,n);
return{count:t.count,base:t.base,size:t.size,allocationBase:n,state:t.state,protect:t.protect,type:t.type,source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:t.hasAllocationBase,printedUsage:null}}
var la=18446744069414584e3;
function ca(t){for(var e=0;e<t.length;e++){if(t[e]>=la)t[e]=t[e]-la}}
function Qu(t,e){var n=el(t);
var r=n.length;
var a={count:r,base:new Float64Array(r),size:new Float64Array(r),allocationBase:new Float64Array(r),state:new Uint32Array(r),protect:new Uint32Array(r),type:new Uint32Array(r),source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:tl(n),printedUsage:n.map(function(i){return i.usage})};
for(var o=0;o<r;o++){var s=n[o];
a.base[o]=s.base;
a.size[o]=s.size;
a.state[o]=s.state;
a.protect[o]=s.protect;
a.type[o]=s.type}
if(a.hasAllocationBase)nl(n,a.allocationBase);
else fa(a,a.allocationBase);
return a}
function el(t){var e=t.map(function(o,s){return{row:o,index:s}});
e.sort(function(o,s){return o.row.base-s.row.base||o.index-s.index});
var n=[];
for(var r=0;r<e.length;r++){var a=e[r].row;
if(n.length>0&&n[n.length-1].base===a.base)n.pop();
n.push(a)}
return n}
function tl(t){var e=false;
for(var n=0;n<t.length;n++){if(t[n].allocationStart===null)return false;
if(t[n].allocationStart===true)e=true}
return e}
function nl(t,e){for(var n=0;n<t.length;n++){var r=t[n];
var a=n===0||r.allocationStart===true||r.state===se;
e[n]=a||t[n-1].end!==r.base?r.base:e[n-1]}}
function fa(t,e){for(var n=0;n<t.count;n++){var r=t.base[n];
var a=n>0&&r%qu!==0&&t.base[n-1]+t.size[n-1]===r&&t.state[n]!==se&&t.state[n-1]!==se&&t.type[n]===t.type[n-1];
e[n]=a?e[n-1]:r}}
function rl(t){var e=new ua();
var n=t.stream("!vadump -v",function(c){return e.add(c)});
var r=e.finish();
if(r.count>0){var a=n.outcome==="failed"?n.why:"";
return Fn(r,"!vadump -v",a)}
var o=t.run("!address");
var s=sa(o.lines),i=s.rows,u=s.truncated;
if(i.length===0){return{known:false,why:"The debugger lists no regions: "+(n.why||"`!vadump -v` printed none")+"; "+(o.why||"`!address` printed none")+". Both come from extension DLLs of WinDbg and cdb (.load ext, .load exts)."}}
var l=o.outcome==="answered"&&!u;
return ha(i,"!address",l,l?[]:["`!address` did not come to its end"])}
var al=/^!(vadump\b|address( -[fo]\S*)*$)/;
var ol=/^!address( -o\S*)*$/;
function sl(t){var e=[];
var n=[];
var r=false;
var a;
var o=Cn(t,al);
for(var s=0;s<o.length;s++){var i=o[s];
var u=At(i.command);
var l="`"+i.command+"` in line "+i.line;
if(/^!vadump/.test(u)){var c=$u(i.lines);
if(c.count>0)a={regions:c,source:l}}else{var f=sa(i.lines);
if(f.rows.length===0)continue;
var h=ol.test(u)&&!f.truncated;
e=h?f.rows.slice():e.concat(f.rows);
r=h||r;
n.push(l)}}
if(a!==void 0&&!a.regions.truncated)return Fn(a.regions,a.source,"");
if(e.length>0)return ha(e,n.join(", "),r,r?[]:[il(e)]);
if(a!==void 0)return Fn(a.regions,a.source,"the log elides a part of it");
return{known:false,why:"The log holds no listing of regions (`!address` or `!vadump -v`)."}}
function il(t){return"The log lists "+t.length+" regions only: counts and bytes are lower bounds."}
function ha(t,e,n,r){var a=Qu(t,{source:e,complete:n,onlyCaptured:false});
return{known:true,value:a,caveats:r.concat(da(a))}}
function Fn(t,e,n){var r=[];
if(n!=="")r.push("The list of regions is cut off: "+n);
if(t.truncated&&n==="")r.push("The list of regions is cut off.");
var a=ll(t);
if(a){ul(t);
r.push("The dump does not describe its regions (no MemoryInfoList): only captured memory is known, so reserved, free and uncaptured memory is missing.")}
var o=r.length===0;
var s=Ju(t,{source:e,complete:o,onlyCaptured:a});
return{known:true,value:s,caveats:r.concat(da(s))}}
function ul(t){for(var e=0;e<t.count;e++){t.state[e]=t.protect[e]=t.type[e]=0}}
function ll(t){for(var e=0;e<t.count;e++){if(t.state[e]===se||t.state[e]===Ct)return false}
return true}
function da(t){if(t.hasAllocationBase)return[];
return["Allocations are derived: "+t.source+" does not print allocation bases."]}
var cl="^[>\\s+#*.]{0,40}(?:heap @ |_HEAP @ |address |BaseAddress: {1,10}|[0-9a-f]{2,3} )?(?:0x)?";
var fl=new RegExp("".concat(cl,"[0-9a-f]{8}(?![0-9a-f`:])"),"i");
var hl=/(?:^|[^0-9a-f`])(?:[0-9a-f]{1,8}`[0-9a-f]{8}|0000[0-9a-f]{12})(?![0-9a-f])/i;
var dl=/^[>\s+]{0,40}[0-9a-f]{9,12}\s+[0-9a-f]{9,12}\s| \d+ +[0-9a-f]{9,12} \( *[\d.]+ [kMGT]B\)/i;
var vl=/ \d+ +[0-9a-f]{1,8} \( *[\d.]+ [kMG]B\)/i;
var pl=/^\s*\+0x|^\s{4,}\S+ +: /;
function ml(t){var e=false;
for(var n=0;n<t.length;n++){var r=t[n];
if(fl.test(r)||vl.test(r))e=true;
else if(hl.test(r)&&!pl.test(r)||dl.test(r))return"wide"}
return e?"narrow":"unknown"}
function Ot(t){if(/arm ?64|aarch64/i.test(t))return"arm64";
if(/x64|amd64/i.test(t))return"x64";
if(/x86/i.test(t))return"x86";
return/\barm/i.test(t)?"arm":"unknown"}
function gl(t){var e=new $();
var n="";
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=/^Effective machine: +(\S.*)$/.exec(a);
if(o)n=o[1];
else e.file(a)}
return{machine:Ot(n),text:n,skipped:e.skipped,truncated:e.truncated}}
var yl=/^(Windows .*?) (Kernel )?Version (\d+)(?: \([^)]*\))? (?:UP|MP \((\d+) procs\)) (?:Free|Checked) (.+)$/;
var bl=/^(System|Process) Uptime: +(?:(\d+) days? )?(\d+):(\d+):(\d+(?:\.\d+)?)/;
var kl=/^(?:Built by|Edition build lab): +(\S.*)$/;
var wl=/^(?:Machine Name:|Build layer:|kernel32\.dll version:|(?:Kernel|User) time:|(?:Symbol|Executable) search path|Copyright|Loading [Dd]ump [Ff]ile|System Uptime: not available|Kernel base =|\.+$)/;
function va(t){var e=new $();
var n={os:null,build:null,processors:null,machine:"unknown",product:null,buildLab:null,sessionTime:null,systemUptimeSeconds:null,processUptimeSeconds:null,dump:null,liveUserMode:false,kernelMode:false,debuggerVersion:null};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(/^command line: /.test(a))break;
if(!Sl(n,a)&&!xl(n,a)&&!El(n,a)){if(!wl.test(a))e.file(a)}}
return d(d({},n),{skipped:e.skipped,truncated:e.truncated})}
function Sl(t,e){var n=yl.exec(e);
var r=kl.exec(e);
var a=/^Product: +(\S.*)$/.exec(e);
if(n){t.os=n[1];
t.kernelMode=n[2]!==void 0;
t.build=q(n[3]);
t.processors=n[4]===void 0?1:q(n[4]);
t.machine=Ot(n[5])}
if(r)t.buildLab=r[1];
if(a)t.product=a[1];
return n!==null||r!==null||a!==null}
function xl(t,e){var n=/^Debug session time: +(\S.*)$/.exec(e);
if(n)t.sessionTime=n[1];
var r=bl.exec(e);
if(r){var a=24*q(r[2]||"0")+q(r[3]);
var o=3600*a+60*q(r[4])+parseFloat(r[5]);
if(r[1]==="System")t.systemUptimeSeconds=o;
else t.processUptimeSeconds=o}
return n!==null||r!==null}
function El(t,e){var n=/^Microsoft \(R\) Windows Debugger Version (\S+)/.exec(e);
if(n)t.debuggerVersion=n[1];
var r=/^(?:User Mini Dump File with Full Memory|Full memory user mini dump)/.test(e);
var a=/^(?:User Mini Dump File:|User mini dump:)/.test(e);
if(r)t.dump="full";
if(a)t.dump="partial";
var o=/^Live user mode:/.test(e);
if(o)t.liveUserMode=true;
return n!==null||r||a||o}
function ie(t){try{return t()}catch(e){fe(e);
return void 0}}
function Bl(t,e,n){var r=ae(ie(function(){return t.Attributes.Machine.PointerSize}))===4?4:8;
var a=ie(function(){return t.Attributes.Target.Details.DumpFileName});
return{kind:pa(t)?"live":"dump",machine:Ot(String(ie(function(){return t.Attributes.Machine.AbbrevName}))),pointerSize:r,isWow64:n.some(function(o){return/^wow64$/i.test(o.name)}),name:String(a===void 0||a===null?ie(function(){return e.Name}):a)}}
function pa(t){return ie(function(){return t.Attributes.Target.IsLiveTarget})===true}
var Hl=/:x86>/i;
var Al=/:(arm64|amd64)>/i;
function Cl(t,e){var n=false;
var r="unknown";
var a="unknown";
for(var o=0;o<t.length;o++){var s=t[o],i=s.prompt,u=s.command,l=s.lines;
n=n||Hl.test(i);
var c=Al.exec(i);
if(c!==null)r=Ot(c[1]);
var f=zl(l);
if(f!=="unknown")r=f;
if(a!=="wide")a=Nl(a,ml([u].concat(l)))}
if(n)return{kind:"log",pointerSize:4,machine:"x86",isWow64:true,name:e};
if(r!=="unknown")return{kind:"log",pointerSize:Tl(r),machine:r,isWow64:false,name:e};
var h=a==="unknown"?"unknown":a==="wide"?"x64":"x86";
var p=a==="narrow"?4:8;
return{kind:"log",pointerSize:p,machine:h,isInferred:true,isWow64:false,name:e}}
function Nl(t,e){return e==="unknown"?t:e}
function Tl(t){return t==="x86"||t==="arm"?4:8}
function zl(t){var e=t.filter(function(r){return/^(Effective machine: |Windows )/.test(r)});
if(e.length===0)return"unknown";
var n=gl(e).machine;
return n==="unknown"?va(e).machine:n}
var Ol=new RegExp("^([.#]?)\\s*(\\d+)\\s+Id: ([0-9a-f]+)\\.([0-9a-f]+) Suspend: (-?\\d+) Teb: (".concat(T,')(?: \\w+)?(?: "(.*)")?'),"i");
function ma(t){var e=Ol.exec(t);
return e?{number:q(e[2]),processId:y(e[3]),id:y(e[4]),suspendCount:parseInt(e[5],10),teb:y(e[6]),current:e[1]===".",name:e[7]||""}:null}
function Rl(t){var e=[];
var n=new $();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=ma(a);
if(o)e.push(o);
else n.file(a)}
return{threads:e,skipped:n.skipped,truncated:n.truncated}}
function ga(t){var e=Rl(t.run("~").lines).threads;
return e.map(function(n){return{id:n.id,teb:n.teb>0?n.teb:null}})}
function _l(t,e){return ie(function(){return Pl(t,e)})||null}
function Pl(t,e){var n=host.getModuleType(t,e);
if(n===null)return null;
var r=ae(n.size);
var a=Object.create(null);
ya(n,0,a);
return r>0&&Object.keys(a).length>0?{size:r,fields:a}:null}
function ya(t,e,n){var r=t.fields;
var a=Object.getOwnPropertyNames(r);
var o=[];
for(var s=0;s<a.length;s++){var i=r[a[s]];
if(i.locationKind!=="member")continue;
var u=e+ae(i.offset);
var l=i.type;
if(!(a[s]in n))n[a[s]]={offset:u,bits:Fl(l)};
if(Ll(l))o.push({type:l,offset:u})}
for(var s=0;s<o.length;s++)ya(o[s].type,o[s].offset,n)}
function Fl(t){if(t.isBitField!==true)return null;
var e=t.bitFieldPositions,n=e.lsb,r=e.length;
return[ae(n),ae(r)]}
function Ll(t){return/(^|::)<(unnamed|anonymous)[^:]*>$/.test(String(t.name))&&t.typeKind==="udt"}
var Ml=(function(){function t(e,n){var r=this;
this.counter=new Bn();
this.commands=new Zr(this.counter);
this.kept=new Jr();
this.regionList=null;
this.threadList=null;
this.moduleList=Ru(n);
this.target=Bl(e,n,this.moduleList);
this.memory=new bu(this.counter,function(){return r.captured()})}
t.prototype.regions=function(){if(this.regionList!==null)return this.regionList;
var e=rl(this.commands);
if(e.known)this.regionList=e;
return e};
t.prototype.captured=function(){var e=this.target.kind==="dump"?this.regions():null;
return(e===null||e===void 0?void 0:e.known)&&e.value.onlyCaptured?e.value:null};
t.prototype.modules=function(){return this.moduleList};
t.prototype.threads=function(){if(this.threadList!==null)return this.threadList;
var e=ga(this.commands);
if(e.length>0)this.threadList=e;
return e};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return[]};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(e,n){return this.once("type ".concat(e,"!").concat(n),function(){return _l(e,n)})};
t.prototype.setBreakpoint=function(e){return ou(e,this.target.kind==="live",this.commands)};
t.prototype.cost=function(){return this.counter.now()};
return t})();
function Kl(t){return ba(t)!==void 0}
function Wl(t,e){var n,r,a,o;
var s=[];
try{for(var i=re(ba(t)||[]),u=i.next();!u.done;u=i.next()){var l=u.value;
var c=[];
try{for(var f=(a=void 0,re(l.Lines)),h=f.next();!h.done;h=f.next()){var p=h.value;
c.push(String(p))}}catch(g){a={error:g}}finally{try{if(h&&!h.done&&(o=f.return))o.call(f)}finally{if(a)throw a.error}}
e.lines+=c.length;
s.push({command:String(l.Command),prompt:String(l.Prompt),line:ae(l.Line),lines:c})}}catch(g){n={error:g}}finally{try{if(u&&!u.done&&(r=i.return))r.call(i)}finally{if(n)throw n.error}}
return s}
function ba(t){var e=ie(function(){return t.Log});
if(e===void 0||e===null)return void 0;
return ie(function(){return e.Commands})}
var Ul=(function(){function t(e,n){this.recordings=e;
this.cost=n}
t.prototype.run=function(e){var n=this.find(e);
if(n===void 0)return{command:e,lines:[],outcome:"unavailable",why:ka(e)};
return{command:e,lines:n.lines.filter(function(r){return!En(r)}),outcome:"answered",why:""}};
t.prototype.stream=function(e,n){var r=this.find(e);
if(r===void 0)return{outcome:"unavailable",why:ka(e)};
for(var a=0;a<r.lines.length;a++)n(r.lines[a]);
return{outcome:"answered",why:""}};
t.prototype.find=function(e){this.cost.commands++;
var n=At(e);
for(var r=this.recordings.length-1;r>=0;r--){var a=this.recordings[r];
if(At(a.command)===n)return a}
return void 0};
return t})();
function ka(t){return"the log does not hold `"+t+"`"}
var Dl=(function(){function t(e){this.memory=null;
this.counter=new Bn();
this.kept=new Jr();
this.log=Wl(e,this.counter);
this.commands=new Ul(this.log,this.counter);
this.target=Cl(this.log,String(ie(function(){return e.Log.Path})||"log"))}
t.prototype.regions=function(){var e=this;
return this.once("regions",function(){return sl(e.log)})};
t.prototype.modules=function(){var e=this;
return this.once("modules",function(){return _u(e.log)})};
t.prototype.threads=function(){var e=this;
return this.once("threads",function(){return ga(e.commands)})};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return this.log};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(){return null};
t.prototype.setBreakpoint=function(e){return $r};
t.prototype.cost=function(){return this.counter.now()};
return t})();
var Rt=null;
function wa(){var t=host.currentSession;
var e=host.currentProcess;
if(t===void 0||t===null){throw new Error("There is no target. Open a dump or attach to a process first.")}
var n=Il(t,e);
if(Rt!==null&&Rt.identity===n)return Rt.debuggee;
var r=Kl(t)?new Dl(t):new Ml(t,e);
Rt=r.target.kind==="live"?null:{identity:n,debuggee:r};
return r}
function Il(t,e){return[ie(function(){return ae(t.Id)}),ie(function(){return ae(e.Id)}),ie(function(){return t.Attributes.Target.Details.DumpFileName||t.Log.Path}),ie(function(){return ae(t.Attributes.Machine.PointerSize)}),pa(t)].join("|")}
var Sa={};
j(Sa,{addressText:function(){return x},bytes:function(){return v},count:function(){return m},hex:function(){return B},percent:function(){return R},plain:function(){return k}});
function B(t){return"0x"+t.toString(16)}
var xa=["B","KiB","MiB","GiB","TiB","PiB"];
function v(t){var e=0;
var n=t;
while(n>=1023.995&&e<xa.length-1){n/=1024;
e++}
return Vl(n.toFixed(2))+" "+xa[e]}
function x(t,e){var n=Ea(t%4294967296);
if(e===4&&t<4294967296)return n;
return Ea(Math.floor(t/4294967296))+"`"+n}
function Ea(t){return("0000000"+t.toString(16)).slice(-8)}
function R(t){return t.toFixed(2)+" %"}
function m(t){return String(Math.round(t)).replace(/\B(?=(\d{3})+$)/g,",")}
function Vl(t){return t.replace(/\.?0+$/,"")}
function k(t){return t.replace(jl,function(e){return e.length===2?e:Gl(e.charCodeAt(0))})}
var jl=/[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g;
function Gl(t){var e=t.toString(16);
return t<256?"\\x"+("0"+e).slice(-2):"\\u"+("000"+e).slice(-4)}
function $l(t,e){var n=t.parameters;
var r=Xl(t,e);
for(var a=n.length;a<r.length;a++){if(r[a]!==void 0)throw _e(t,"takes at most ".concat(n.length," arguments"))}
return n.map(function(o,s){return ql(t,o,r[s])})}
function Xl(t,e){var n=[];
for(var r=0;r<e.length;r++)n.push(e[r]);
while(n.length>0&&Ln(n[n.length-1]))n.pop();
var a=n[n.length-1];
if(!Zl(a))return n;
n.pop();
for(var o in a)Yl(t,n,o,a[o]);
return n}
function Yl(t,e,n,r){var a=t.parameters;
for(var o=0;o<a.length;o++){if(a[o].name.toLowerCase()!==n.toLowerCase())continue;
if(!Ln(e[o]))throw _e(t,"is given ".concat(a[o].name," twice"));
e[o]=r;
return}
var s=a.map(function(i){return i.name}).join(", ");
throw _e(t,"knows no ".concat(k(n),"; it takes ").concat(s===""?"nothing":s))}
function Ln(t){return t===void 0||t===null}
function Zl(t){return typeof t==="object"&&t!==null&&!xn(t)&&!(Symbol.iterator in t)}
function Ba(t){var e=t.parameters.map(function(n){return Ha(n)?n.name:"[".concat(n.name,"]")});
return"".concat(t.name,"(").concat(e.join(", "),")")}
function Ha(t){return t.default===void 0&&t.optional!==true}
function ql(t,e,n){if(Ln(n)){if(Ha(e))throw _e(t,"needs ".concat(e.name,", ").concat(e.help));
return e.default}
return e.type==="number"?Jl(t,e,n):Ql(t,e,n)}
var Aa=140737488355328;
function Jl(t,e,n){var r=typeof n==="string"?lt(n):ae(n);
if(!Number.isFinite(r)||r<0||Math.floor(r)!==r)throw _e(t,"".concat(e.name," must be a number such as 0x20000, and is ").concat(Ca(n)));
if(e.isAllocationSize===true&&(r===0||r>Aa))throw _e(t,"".concat(e.name," must be 1 to ").concat(B(Aa)," bytes, and is ").concat(B(r)));
return r}
function Ql(t,e,n){if(typeof n==="string")return n;
var r=ae(n);
if(!Number.isNaN(r))return B(r);
throw _e(t,"".concat(e.name," must be a text in double quotes, and is ").concat(Ca(n)))}
function lt(t){var e=t.trim();
if(/^0n[0-9]+$/i.test(e))return Number(e.slice(2));
if(/^[0-9a-f]{2,16}$/i.test(e)&&ec(e))return parseInt(e,16);
if(/^(0x[0-9a-f]+|[0-9]+)$/i.test(e))return Number(e);
var n=/^(?:0x)?([0-9a-f]{1,8})`([0-9a-f]{8})$/i.exec(e);
return n===null?Number.NaN:parseInt(n[1]+n[2],16)}
function ec(t){if(/[a-f]/i.test(t))return t.length>=8||/[0-9]/.test(t);
return t.length>=8&&t.charAt(0)==="0"}
function Ca(t){if(typeof t==="number")return String(t);
return typeof t==="string"?'"'.concat(k(t),'"'):"a value of type ".concat(typeof t)}
function _e(t,e){return new Error("".concat(t.name," ").concat(e,". Usage: ").concat(Ba(t)," - ").concat(t.help))}
var tc=/^-+ *(Usage|Type|State|Protect|Largest)\b/i;
var nc=/\(\s*([\d.,]+)\s*([kMGTP]?B)\s*\)/i;
var rc=/^([0-9a-f]+) +\( *(\d+)\) *: *([\d.]+)% *(?:([\d.]+)% *)?: *(\S.*)$/i;
var ac=/^Tot: +([0-9a-f]+) +\(.*\) +Busy: +([0-9a-f]+)/i;
var oc=/^Largest free region: +Base +([0-9a-f]+) +- +Size +([0-9a-f]+)/i;
var sc=/^(?:Mapping .*region|TotSize|ProcessParametrs |Environment |Building memory map)/;
var ic={B:1,KB:1024,MB:1024*1024,GB:1024*1024*1024,TB:1024*1024*1024*1024,PB:1024*1024*1024*1024*1024};
var uc={RegionUsageIsVAD:"<unknown>",RegionUsageTeb:"TEB",RegionUsagePeb:"PEB","<free>":"MEM_FREE"};
function Na(t){var e={layout:"modern",usage:[],type:[],state:[],protect:[],largest:[],rejected:[]};
var n=new $();
var r="usage";
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=tc.exec(o);
if(s)r=s[1].toLowerCase();
else if(!lc(e,r,o)&&!cc(e,r,o)&&!sc.test(o)){n.file(o)}}
return d(d({},e),{skipped:n.skipped,truncated:n.truncated})}
function lc(t,e,n){var r=nc.exec(n);
if(!r)return false;
var a=Ce(n.slice(0,r.index));
var o=y(a.pop()||"");
var s=a.pop()||"";
var i=a.join(" ")||"<unknown>";
var u=e==="largest"?y(s):q(s);
if(Number.isNaN(o+u))return false;
if(!hc(o,r[1],r[2]))t.rejected.push(n);
else if(e==="largest")t.largest.push({name:i,base:u,bytes:o});
else{var l=fc(n.slice(r.index+r[0].length));
t[e].push({name:i.replace(/ *\| */g,"|"),printedName:i,count:u,bytes:o,percentOfBusy:l.length>1?l[0]:null,percentOfTotal:l.length>0?l[l.length-1]:null})}
return true}
function cc(t,e,n){var r=ac.exec(n);
var a=r?null:oc.exec(n);
var o=r||a?null:rc.exec(n);
if(r){t.totalBytes=y(r[1]);
t.busyBytes=y(r[2])}else if(a){t.largest.push({name:"Free",base:y(a[1]),bytes:y(a[2])})}else if(o&&e!=="largest"){t.layout="classic";
var s=y(o[1]);
var i=o[5].trim();
if(Math.floor(s/1024)!==q(o[2]))t.rejected.push(n);
else{t[e].push({name:uc[i]||i.replace(/^RegionUsage/,""),printedName:i,count:null,bytes:s,percentOfBusy:o[4]===void 0?null:parseFloat(o[4]),percentOfTotal:parseFloat(o[3])})}}
return r!==null||a!==null||o!==null}
function fc(t){var e=t.slice(0,80).match(/\d+(?:[.,]\d+)? *%/g)||[];
return e.map(function(n){return parseFloat(n.replace(",","."))})}
function hc(t,e,n){var r=parseFloat(e.replace(",","."));
return Math.abs(t/ic[n.toUpperCase()]-r)<=11e-4}
function Ze(t){return t===$e||t===0}
var dc="captured";
function vc(t,e){var n=new Kn(function(c){return e.names[c]});
var r=new Kn(function(c){return Tt(c)||"unknown"});
var a=new Kn(function(c){return Nt(c)||dc});
var o=null;
for(var s=0;s<t.count;s++){var i=t.size[s];
var u=t.state[s];
var l=Ze(u)?i:0;
n.add(e.of[s],i,l);
a.add(u,i,l);
if(u!==se)r.add(t.type[s],i,l);
else if(o===null||i>o.size)o={base:t.base[s],size:i}}
return d(d({usage:n.rows(),type:r.rows(),state:a.rows()},mc(a.rows())),{largestFree:o,source:t.source})}
function _t(t,e){var n=t.usage.map(Mn);
var r=t.state.map(Mn);
var a=function(c,f){return c.filter(function(h){return h.name===f})[0]};
var o=a(n,"Free")||a(r,"MEM_FREE");
var s=a(r,"MEM_COMMIT");
var i=a(r,"MEM_RESERVE");
var u=pc(n)-(a(n,"Free")?o.bytes:0);
var l=t.largest.filter(function(c){return c.name==="Free"})[0];
return{usage:n,type:t.type.map(Mn),state:r,busy:n.length>0?u:(s?s.bytes:0)+(i?i.bytes:0),committed:s?s.bytes:0,reserved:i?i.bytes:0,free:o?o.bytes:0,regions:n.reduce(function(c,f){return c+(f.regions||0)},0),largestFree:l?{base:l.base,size:l.bytes}:null,source:e}}
function Mn(t){return{name:t.name,regions:t.count,bytes:t.bytes,committed:null}}
function pc(t){return t.reduce(function(e,n){return e+n.bytes},0)}
function mc(t){var e={busy:0,committed:0,reserved:0,free:0,regions:0};
for(var n=0;n<t.length;n++){var r=t[n];
e.regions+=r.regions||0;
e.committed+=r.committed||0;
if(r.name==="MEM_FREE")e.free+=r.bytes;
else e.busy+=r.bytes;
if(r.name==="MEM_RESERVE")e.reserved+=r.bytes}
return e}
var Kn=(function(){function t(e){this.keys=[];
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
function gc(t){var e=new Int32Array(t.count);
var n=0;
var r=-1;
for(var a=0;a<t.count;a++){if(t.state[a]===se){e[a]=-1;
continue}
if(n===0||t.allocationBase[a]!==r){n++;
r=t.allocationBase[a]}
e[a]=n-1}
return yc(t,e,n)}
function yc(t,e,n){var r={count:n,base:new Float64Array(n),size:new Float64Array(n),committed:new Float64Array(n),firstRegion:new Uint32Array(n),regionCount:new Uint32Array(n),type:new Uint32Array(n),ofRegion:e};
for(var a=0;a<t.count;a++){var o=e[a];
if(o<0)continue;
if(r.regionCount[o]===0){r.base[o]=t.base[a];
r.firstRegion[o]=a}
r.regionCount[o]=r.regionCount[o]+1;
r.size[o]=r.size[o]+t.size[a];
if(Ze(t.state[a]))r.committed[o]=r.committed[o]+t.size[a];
if(r.type[o]===0)r.type[o]=t.type[a]}
return r}
var Ta={bits:64,pointer:8,stackBase:8,stackLimit:16,self:48,peb:96,deallocationStack:5240};
var Wn={bits:32,pointer:4,stackBase:4,stackLimit:8,self:24,peb:48,deallocationStack:3596};
var bc=8192;
var kc=16384;
var wc=16;
function za(t){var e=t.memory;
if(e===null)return null;
return t.once("process blocks",function(){return Sc(e,t.threads(),t.target)})}
function Sc(t,e,n){var r={stacks:[],tebs:[],pebs:[],unread:0};
var a=e.map(function(u){return u.teb}).filter(function(u){return u!==null&&u%w===0}).sort(function(u,l){return u-l});
r.unread=e.length-a.length;
var o=n.isWow64?3*w:n.pointerSize===4?w:2*w;
for(var s=0;s<a.length;){var i=s;
while(s+1<a.length&&Ec(a[i],a[s],a[s+1],o))s++;
s++;
Bc(t,a.slice(i,s),o,n.isWow64,r)}
if(r.pebs.length===0)xc(t,a,n,r);
return r}
function xc(t,e,n,r){var a=n.pointerSize===8?Ta:Wn;
for(var o=0;o<e.length&&o<wc;o++){var s=t.whole(e[o],a.peb+a.pointer);
if(s===null||Pe(s,e[o]+a.self,a.pointer)!==e[o])continue;
var i=Pe(s,e[o]+a.peb,a.pointer);
if(i===0)continue;
r.pebs.push({bits:a.bits,address:i});
return}}
function Ec(t,e,n,r){return n-e<=kc&&n+r-t<=we}
function Bc(t,e,n,r,a){var o=e[0];
var s=e.length>1?t.whole(o,e[e.length-1]+n-o):null;
for(var i=0;i<e.length;i++){var u=e[i];
var l=s||t.whole(u,n)||t.whole(u,w);
if(l===null)a.unread++;
else Hc(l,u,r,a)}}
function Hc(t,e,n,r){var a=Un(t,e,Ta,r);
if(a&&n)Un(t,e+bc,Wn,r);
if(!a&&!Un(t,e,Wn,r))r.unread++}
function Un(t,e,n,r){if(Pe(t,e+n.self,n.pointer)!==e)return false;
r.tebs.push({bits:n.bits,address:e});
var a=Pe(t,e+n.stackBase,n.pointer);
var o=Pe(t,e+n.stackLimit,n.pointer);
var s=Pe(t,e+n.deallocationStack,n.pointer);
var i=s>0&&s<=o?s:o;
if(i>0&&i<a)r.stacks.push({bits:n.bits,low:i,high:a});
var u=Pe(t,e+n.peb,n.pointer);
if(u>0&&!r.pebs.some(function(l){return l.address===u})){r.pebs.push({bits:n.bits,address:u})}
return true}
function Pe(t,e,n){var r=(e-t.address)/4;
var a=t.words[r]||0;
return n===4?a:(t.words[r+1]||0)*4294967296+a}
var Ac=26100;
var Cc={32:[220,36],64:[392,56]};
var Nc=65536;
function Oa(t){return t.build!==null&&t.build>=Ac}
function Tc(t,e){var n=zc(t,e);
if(n===0)return{heaps:[],missing:"the process heap's own descriptor was not captured"};
var r=[];
var a=Ra(t,n,0,r);
if(a===n)return{heaps:r,missing:null};
var o=[];
var s=Ra(t,n,t.pointerSize,o);
for(var i=o.length-1;i>0;i--)if(r.indexOf(o[i])<0)r.push(o[i]);
return a===s&&_a(t,a)?{heaps:r,missing:null}:{heaps:r,missing:"the descriptor at 0x"+a.toString(16)+" was not captured or is damaged"}}
function Ra(t,e,n,r){var a=t.memory,o=t.pointerSize;
var s={};
var i=e;
for(var u=0;u<Nc;u++){s[i]=true;
var l=_a(t,i)?null:a.pointer(i+2*o,o);
if(l!==null)r.push(l);
var c=a.pointer(i+n,o);
if(c===e)return e;
if(c===null||c===0||c%o!==0||s[c])return i;
i=c}
return i}
function zc(t,e){var n=t.memory,r=t.pointerSize;
var a=Cc[t.bits];
for(var o=0;o<a.length;o++){var s=n.pointer(e+a[o],r);
if(s===null||s===0||s%r!==0)continue;
if(n.pointer(s+2*r,r)===e)return s}
return 0}
function _a(t,e){var n=t.ntdll;
return n!==null&&e>=n.base&&e<n.base+n.size}
var Oc=4293853166;
var Rc=4009750271;
var _c=3723419118;
var Pc=4293844428;
var Dn=4008636142;
var Fc=33554432;
var Lc=6e3;
var Mc=48;
function ct(t){return(t.globalFlag&Fc)!==0}
function In(t,e){if(!(e>0)||e%8!==0)return{kind:"none",owner:0};
var n=t.memory.whole(e,Mc);
var r=n===null?{kind:"not captured",owner:0}:Pa(t,n.words,0,e);
var a=r.kind==="none"||r.kind==="not captured";
return a&&ct(t)&&Pt(t,e+w)?{kind:"page heap",owner:e}:r}
function Pa(t,e,n,r){var a=t.pointerSize===8;
var o=e[n+(a?4:2)];
if(o===_c)return{kind:"segment",owner:r};
if(o===Rc)return{kind:"NT",owner:r};
if(o===Oc){var s=t.build!==null&&t.build<Lc;
var i=Kc(e,n+(a?s?6:10:s?4:6),a);
if(i===r)return{kind:"NT",owner:i};
var u=i>0&&i%w===0&&(a||i<4294967296);
return u?{kind:"further segment",owner:i}:{kind:"foreign",owner:0}}
var l=e[n]===Dn&&e[n+1]===Dn&&o===Dn;
return l&&Pt(t,r+w)?{kind:"page heap",owner:r}:{kind:"none",owner:0}}
function Pt(t,e){var n=e>0&&e%w===0?t.memory.whole(e,4):null;
return n!==null&&n.words[0]===Pc}
function Kc(t,e,n){return t[e]+(n?t[e+1]*4294967296:0)}
var Wc=65536;
function Uc(t,e){var n=e+w;
if(!Pt(t,n))return{handles:[],isWhole:false};
var r=t.layouts[0];
var a=[e];
if(r===void 0)return{handles:a,isWhole:false};
var o=Dc(r,t.pointerSize);
var s=Fa(t,n,o.next,o.base,a);
var i=s===n;
var u=i?n:Fa(t,n,o.previous,o.base,a);
return{handles:a,isWhole:i||s===u&&s!==-1}}
function Dc(t,e){var n=t.offset("_DPH_HEAP_ROOT","NextHeap");
if(n>=0)return{next:n,previous:n+e,base:n};
return{next:t.offset("_DPH_HEAP_ROOT","pNextHeapRoot"),previous:t.offset("_DPH_HEAP_ROOT","pPrevHeapRoot"),base:0}}
function Fa(t,e,n,r,a){var o=t.memory,s=t.pointerSize;
if(n<0)return-1;
var i=e;
for(var u=0;u<Wc;u++){var l=o.pointer(i+n,s);
if(l===null)return-1;
if(l===0)return r===0?0:-1;
i=l-r;
if(i===e)return e;
if(!Pt(t,i))return l;
if(a.indexOf(i-w)>=0)return-1;
a.push(i-w)}
return-1}
var La={32:{numberOfHeaps:136,processHeaps:144,readOnlyShared:76},64:{numberOfHeaps:232,processHeaps:240,readOnlyShared:136}};
var Ic=65536;
function Vc(t){var e=t.memory,n=t.peb,r=t.pointerSize;
var a="the heap list of the "+t.bits+"-bit PEB";
if(n===null)return{addresses:[],count:0,missing:"no "+t.bits+"-bit PEB was captured"};
var o=La[t.bits];
var s=e.u32(n+o.numberOfHeaps);
var i=e.pointer(n+o.processHeaps,r);
if(s===null||i===null)return{addresses:[],count:0,missing:a+" was not captured"};
if(s>Ic||s>0&&(i===0||i%r!==0))return{addresses:[],count:0,missing:a+" is damaged ("+s+" heaps at 0x"+i.toString(16)+")"};
var u=[];
for(var l=0;l<s;l++){var c=e.pointer(i+l*r,r);
if(c===null&&s===1&&t.processHeap!==null)break;
if(c===null)return{addresses:u,count:s,missing:a+" was not captured from entry "+l+" of "+s+" on"};
if(c>0)u.push(c)}
return{addresses:u,count:s,missing:null}}
function jc(t){if(t.peb===null)return 0;
var e=t.peb+La[t.bits].readOnlyShared;
return t.memory.pointer(e,t.pointerSize)||0}
var Fe=65536;
var Gc=4294967296;
var $c=4|64;
var Xc=128;
var Yc=4*we;
function Zc(t,e,n){var r=t.regions();
if(!r.known)return{found:[],looked:0,left:0};
var a=r.value;
var o=qc(a,e);
var s=a.complete?Math.max(Xc,Qc(a)/Yc):Number.POSITIVE_INFINITY;
var i={found:[],looked:0,reads:0};
var u=0;
for(;u<o.length&&i.reads<s&&!n(i.found);u++){if(a.complete||a.size[o[u]]<=Fe)ef(e,a,o[u],i);
else tf(e,a,o[u],i)}
var l=n(i.found)?0:o.length-u;
i.found.sort(function(c,f){return c.address-f.address});
return{found:i.found,looked:i.looked,left:l}}
function qc(t,e){var n=[];
var r=[];
var a=[];
for(var o=0;o<t.count;o++){if(!Jc(e,t,o)||e.bits===32&&t.base[o]>=Gc)continue;
var s=o+1<t.count&&t.allocationBase[o+1]===t.allocationBase[o];
var i=t.type[o]===ut&&t.size[o]===Fe;
(i?n:s?r:a).push(o)}
return n.concat(r,a)}
function Jc(t,e,n){if(!Ma(e.state[n])||e.type[n]===Tn)return false;
if(!e.complete)return true;
var r=e.protect[n];
var a=(r&$c)!==0&&(r&On)===0;
if(!a&&!ct(t))return false;
return e.base[n]===e.allocationBase[n]&&e.base[n]%Fe===0}
function Ma(t){return t===$e||t===0}
function Qc(t){var e=0;
for(var n=0;n<t.count;n++)if(Ma(t.state[n]))e+=t.size[n];
return e}
function ef(t,e,n,r){var a=e.base[n];
if(a%w!==0)return;
r.reads++;
r.looked++;
Ka(r,In(t,a),a,e.type[n])}
function tf(t,e,n,r){var a=e.base[n]+e.size[n];
for(var o=e.base[n];o<a;o+=we){var s=t.memory.whole(o,Math.min(we,a-o));
r.reads++;
if(s===null)continue;
var i=o%w===0?o:Math.ceil(o/Fe)*Fe;
while(i<o+s.words.length*4){r.looked++;
Ka(r,Pa(t,s.words,(i-o)/4,i),i,e.type[n]);
i=(Math.floor(i/Fe)+1)*Fe}}}
function Ka(t,e,n,r){if(e.kind==="none"||e.kind==="not captured")return;
t.found.push({kind:e.kind,owner:e.owner,address:n,isMapped:r===ut})}
function nf(t,e){return t.once("heaps of the "+e.bits+"-bit world",function(){var n=new rf(t,e);
n.listed();
n.ring();
n.pageHeaps();
n.scan();
return n.result()})}
var rf=(function(){function t(e,n){this.heaps=[];
this.known={};
this.caveats=[];
this.missing=[];
this.expected=0;
this.debuggee=e;
this.world=n}
t.prototype.listed=function(){var e=this;
var n=Vc(this.world),r=n.addresses,a=n.count,o=n.missing;
var s=this.world.processHeap;
if(s!==null&&r.indexOf(s)<0)this.add(s,"PEB");
r.forEach(function(i){e.add(i,"PEB")});
if(o!==null)this.missing.push(o);
if(!Oa(this.world)&&!ct(this.world))this.expected=a};
t.prototype.ring=function(){var e=this;
var n=this.world.processHeap;
if(!Oa(this.world)||n===null)return;
var r=Tc(this.world,n),a=r.heaps,o=r.missing;
a.forEach(function(s){e.add(s,"descriptor ring")});
if(o!==null&&!this.isForeign())this.missing.push("of the ring of heap descriptors, which lists all heaps on this build, "+o)};
t.prototype.pageHeaps=function(){var e=this;
var n=this.world.processHeap;
var r=ct(this.world)||this.heaps.some(function(i){var u=i.kind;
return u==="page heap"});
if(!r||n===null)return;
var a=Uc(this.world,n),o=a.handles,s=a.isWhole;
o.forEach(function(i){e.add(i,"page-heap list")});
if(!s)this.missing.push("the list of page heaps was not captured")};
t.prototype.scan=function(){var e=this;
if(this.missing.length===0)return;
var n=this.heaps.length;
var r=Zc(this.debuggee,this.world,function(u){return e.isEnough(u)}),a=r.found,o=r.looked,s=r.left;
var i=jc(this.world);
a.forEach(function(u){var l=u.address===i||u.isMapped&&u.owner!==u.address;
if(l&&u.owner!==u.address)e.caveats.push(of(u.address));
else if(u.kind==="further segment")e.addOwner(u.owner,u.address);
else e.add(u.address,"scan",u)});
this.caveats.push(sf(this.missing,o,this.heaps.length-n,s))};
t.prototype.isEnough=function(e){if(this.expected===0)return false;
var n=this.heaps.length;
for(var r=0;r<e.length;r++){if(e[r].owner===e[r].address&&!this.known[e[r].address])n++}
return n>=this.expected};
t.prototype.result=function(){return{heaps:this.heaps,caveats:this.caveats}};
t.prototype.isForeign=function(){return this.heaps.some(function(e){var n=e.kind;
return n==="foreign"})};
t.prototype.addOwner=function(e,n){if(this.known[e])return;
var r=In(this.world,e);
if(r.kind==="NT")this.add(e,"scan",r);
else if(r.kind==="not captured"){var a="only its segment at "+jn(n)+" was captured, not the heap itself";
this.push({address:e,kind:"not captured",foundBy:"scan",why:a})}else this.push({address:n,kind:"foreign",foundBy:"scan",why:Vn})};
t.prototype.add=function(e,n,r){if(this.known[e])return;
var a=r||In(this.world,e),o=a.kind,s=a.owner;
if(o==="NT"||o==="segment"||o==="page heap")this.push({address:e,kind:o,foundBy:n,why:""});
else if(o==="not captured")this.push({address:e,kind:o,foundBy:n,why:"its header was not captured"});
else if(o==="further segment")this.push({address:e,kind:"foreign",foundBy:n,why:Vn+": it names "+jn(s)});
else if(o==="foreign")this.push({address:e,kind:o,foundBy:n,why:Vn});
else if(n==="PEB")this.push({address:e,kind:"foreign",foundBy:n,why:af})};
t.prototype.push=function(e){this.known[e.address]=true;
this.heaps.push(e)};
return t})();
var Vn="its header has the signature of an NT heap and is laid out otherwise (Wine does so): it does not name itself";
var af="it is listed as a heap, and its header carries no heap's signature";
function of(t){return"The heap at "+jn(t)+" is shared with the process that made it, whose pointers it holds: it is not followed."}
function sf(t,e,n,r){var a=e+" places"+(r===0?"":" ("+r+" less likely ones were left out)");
var o=n===0?"none was found":n+(n===1?" was found":" were found");
return uf(t.join("; "))+": heaps were looked for by their headers at "+a+", and "+o+" so."}
function uf(t){return t.charAt(0).toUpperCase()+t.slice(1)}
function jn(t){return"0x"+t.toString(16)}
function lf(t){return Object.keys(t).map(function(e){var n=K(t[e]),r=n[0],a=n.slice(1);
var o=K(r.split("-"),2),s=o[0],i=o[1];
return{name:e,from:Number(s),to:Number(i||Infinity),variants:cf(a)}})}
function cf(t){var e=Object.create(null);
return t.map(function(n){var r=K(n.split(" ")),a=r[0],o=r[1],s=r.slice(2);
var i=K(a.split("-"),2),u=i[0],l=i[1];
e=s[0]==="="?ff(e):Object.create(null);
for(var c=s[0]==="="?1:0;c<s.length;c++)hf(e,s[c]);
return{first:Number(u),last:Number(l),size:parseInt(o,16)||0,fields:e,shape:o+" "+df(e)}})}
function ff(t){var e=Object.create(null);
for(var n in t)e[n]=t[n];
return e}
function hf(t,e){if(e.charAt(0)==="-"){delete t[e.slice(1)];
return}
var n=K(/^(\w+)([:<>])(.*)$/.exec(e),4),r=n[1],a=n[2],o=n[3];
if(a===":"){var s=K(o.split("."),3),i=s[0],u=s[1],l=s[2];
t[r]=[parseInt(i,16),Number(u||0),Number(l||0)];
return}
var c=parseInt(o,16)*(a===">"?1:-1);
var f=t[r][0];
for(var h in t){var p=K(t[h],3),i=p[0],u=p[1],l=p[2];
if(i>=f)t[h]=[i+c,u,l]}}
function df(t){return Object.keys(t).sort().map(function(e){return e+":"+t[e].join(".")}).join(" ")}
var vf={_HEAP:["3790-","3790-3790 ae8 Signature:10 Flags:14 TotalFreeSize:40 HeaderValidateLength:52 VirtualAllocdBlocks:90 Segments:a0 FreeLists:2c8 FrontEndHeap:ad8 FrontEndHeapType:ae2","6000-6002 1f8 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60 Flags:70 EncodeFlagMask:7c Encoding:80 Signature:a0 TotalFreeSize:c8 HeaderValidateLength:da VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 FrontEndHeap:178 FrontEndHeapType:182 Counters:188","7600-7601 208 =","9200-10586 298 = Signature<8 Counters>90","11082-17134 2a0 = FrontEndHeap>8","17763-22621 2c0 = FrontEndHeap>20","26100-26200 2c0 = UserContext:188"],_HEAP_SEGMENT:["3790-","3790-3790 68 Signature:10 Flags:14 Heap:18 BaseAddress:28 NumberOfPages:30 FirstEntry:38 LastValidEntry:40 NumberOfUnCommittedPages:48 UnCommittedRanges:50","6000-26200 70 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-26100 30 SegmentEntry:10 Address:20 Size:28"],_HEAP_UNCOMMMTTED_RANGE:["3790-3790","3790-3790 20 Next:0 Address:8 Size:10"],_HEAP_VIRTUAL_ALLOC_ENTRY:["3790-","3790-26100 40 Entry:0 ExtraStuff:10 CommitSize:20 ReserveSize:28 BusyBlock:30"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:8 TotalSegments:20"],_HEAP_LOOKASIDE:["3790-3790","3790-17763 40 ListHead:0"],_LFH_HEAP:["9200-","9200-22621 - Heap:18 FirstUncommittedAddress:28 ReservedAddressLimit:30"],_HEAP_SUBSEGMENT:["3790-","3790-3790 30 UserBlocks:8 BlockSize:18 BlockCount:1c","6000-7601 30 UserBlocks:8 BlockSize:18 Flags:1a BlockCount:1c","9200-26100 40 = BlockSize>c"],_HEAP_USERDATA_HEADER:["3790-","3790-7601 20 SubSegment:0 Signature:18","9200-9200 38 = Signature<4 FirstAllocationOffset:18 BlockStride:1a BusyBitmap:20 BitmapData:30","9600-26200 38 = -FirstAllocationOffset -BlockStride EncodedOffsets:18"],_SEGMENT_HEAP:["10240-","10240-10240 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 LargeAllocMetadata:38 LargeCommittedPages:50 SegmentListHead:60 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120","10586-10586 5e0 = AllocatedBase<8 LfhContext<8","14393-15063 5f0 = AllocatedBase>8 LfhContext>8","16299-16299 6c0 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>18 AllocatedBase>a0 LfhContext>8 MemStats:18 SegContexts:70","17134-17134 6f0 = AllocatedBase>20 EnvHandle:0","17763-17763 7c0 = LargeAllocMetadata<8 AllocatedBase<80 LfhContext>188 MemStats:80 SegContexts:100 VsContext:280","18362-19041 800 = LfhContext>40 UserContext:28","20348-22621 840 = SegContexts>40 ReservedRegionEnd:100","26100-26100 a40 = AllocatedBase>8 SegContexts<8 UserContext:38"],_HEAP_RUNTIME_MEMORY_STATS:["16299-","16299-17134 20 TotalReservedPages:0 TotalCommittedPages:8","17763-22621 58 =","26100-26100 60 ="],_HEAP_SEG_CONTEXT:["16299-","16299-16299 68 SegmentMask:0 UnitShift:8 FirstDescriptorIndex:a SegmentListHead:20 LfhContext:50 VsContext:58 Heap:60","17134-17134 78 = Heap>10","17763-26100 c0 = LfhContext<38 SegmentListHead:48"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-","14393-15063 20 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:18 Key:1a Offset:1b Size:1b","16299-26100 20 = -Offset -Size Key>2 UnusedBytes:4 ExtraPresent:8.0.1 CommittedPageCount:19 UnitOffset:1f UnitSize:1f"],_HEAP_VS_SUBSEGMENT:["10240-","14393-17134 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22","17763-26100 28 = Signature:22.0.15"],_HEAP_LFH_CONTEXT:["10240-","10240-15063 4d0 BackendCtx:0","16299-16299 4e0 =","17134-17134 4f0 =","17763-22621 4c0 =","26100-26100 6c0 = EncodeKey:50"],_HEAP_LFH_SUBSEGMENT:["10240-","14393-17763 40 Owner:10 FreeCount:20 BlockCount:22 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30","18362-22621 38 =","26100-26100 48 = -Owner CommitUnitShift<6 BlockBitmap>16 State:10 CommitStateOffset:18 BucketRef:2c"],_HEAP_LARGE_ALLOC_DATA:["10240-","14393-26100 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 AllocatedPages:20.12.52"],_RTL_RB_TREE:["7600-","7601-14393 10 Root:0 Min:8","15063-26100 10 = Encoded:8.0.1"],_RTL_BALANCED_LINKS:["6000-","6000-22621 20 Parent:0 LeftChild:8 RightChild:10"],_DPH_HEAP_ROOT:["6000-","14393-22621 168 Signature:0 HeapFlags:4 pVirtualStorageListHead:18 nVirtualStorageRanges:28 BusyNodesTable:38 nBusyAllocations:a8 pFreeAllocationListHead:b8 nFreeAllocations:c8 AvailableAllocationHead:d8 nAvailableAllocations:e8 pNodePoolListHead:118 nNodePools:128 NextHeap:138 ExtraFlags:148 NormalHeap:150"],_DPH_HEAP_BLOCK:["6000-","14393-22621 80 TableLinks:0 pNextAlloc:0 pUserAllocation:20 pVirtualBlock:28 nVirtualBlockSize:30 nVirtualAccessSize:38 nUserRequestedSize:40 StackTrace:60"],_RTLP_PROCESS_HEAP_DESCRIPTOR:["26100-","26100-26100 30 DescriptorLink:0 Heap:10 Flags:18"]};
var pf={_HEAP:["2600-","2600-3790 588 Signature:8 Flags:c TotalFreeSize:28 HeaderValidateLength:32 VirtualAllocdBlocks:50 Segments:58 FreeLists:178 FrontEndHeap:580 FrontEndHeapType:586","6000-6002 130 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38 Flags:40 EncodeFlagMask:4c Encoding:50 Signature:64 TotalFreeSize:78 HeaderValidateLength:82 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 FrontEndHeap:d4 FrontEndHeapType:da Counters:dc","7600-7601 138 =","9200-10586 248 = Signature<4 Counters>108","11082-17134 248 = FrontEndHeap>4","17763-19041 258 = FrontEndHeap>10","26100-26200 258 = UserContext:dc"],_HEAP_SEGMENT:["2600-","2600-3790 3c Signature:8 Flags:c Heap:10 BaseAddress:18 NumberOfPages:1c FirstEntry:20 LastValidEntry:24 NumberOfUnCommittedPages:28 UnCommittedRanges:30","6000-26200 40 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-19041 18 SegmentEntry:8 Address:10 Size:14"],_HEAP_UNCOMMMTTED_RANGE:["2600-3790","2600-3790 10 Next:0 Address:4 Size:8"],_HEAP_VIRTUAL_ALLOC_ENTRY:["2600-","2600-19041 20 Entry:0 ExtraStuff:8 CommitSize:10 ReserveSize:14 BusyBlock:18"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:4 TotalSegments:10"],_HEAP_LOOKASIDE:["2600-3790","2600-17763 30 ListHead:0"],_LFH_HEAP:["7600-","7601-7601 - Heap:24","9200-19041 - Heap:c FirstUncommittedAddress:14 ReservedAddressLimit:18"],_HEAP_SUBSEGMENT:["2600-","2600-3790 20 UserBlocks:4 BlockSize:10 BlockCount:14","6000-7601 20 UserBlocks:4 BlockSize:10 Flags:12 BlockCount:14","9200-19041 28 = BlockSize>4"],_HEAP_USERDATA_HEADER:["2600-","2600-7601 10 SubSegment:0 Signature:c","9200-9200 20 = FirstAllocationOffset:10 BlockStride:12 BusyBitmap:14 BitmapData:1c","9600-26200 20 = -FirstAllocationOffset -BlockStride EncodedOffsets:10"],_SEGMENT_HEAP:["10240-22631","10240-10240 300 TotalReservedPages:0 TotalCommittedPages:4 Signature:8 GlobalFlags:c LargeAllocMetadata:24 LargeCommittedPages:30 SegmentListHead:38 AllocatedBase:54 UncommittedBase:58 ReservedLimit:5c VsContext:60 LfhContext:98","18362-19041 580 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>20 AllocatedBase>44 LfhContext>1c4 EnvHandle:0 UserContext:1c MemStats:80 SegContexts:100 VsContext:200"],_HEAP_RUNTIME_MEMORY_STATS:["16299-22631","18362-19041 2c TotalReservedPages:0 TotalCommittedPages:4"],_HEAP_SEG_CONTEXT:["16299-22631","16299-16299 38 SegmentMask:0 UnitShift:4 FirstDescriptorIndex:6 SegmentListHead:14 LfhContext:2c VsContext:30 Heap:34","18362-19041 80 = LfhContext<18 Heap>8 SegmentListHead:44"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-22631","14393-14393 10 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:c Key:e Offset:f Size:f","18362-19041 10 = -Offset -Size Key<2 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlagBits:c.0.5 CommittedPageCount:c.5.3 UnitOffset:f UnitSize:f"],_HEAP_VS_SUBSEGMENT:["10240-22631","10240-10240 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16","18362-19041 18 = Signature:16.0.15"],_HEAP_LFH_CONTEXT:["10240-22631","10240-10240 268 BackendCtx:0","18362-19041 2c0 ="],_HEAP_LFH_SUBSEGMENT:["10240-22631","18362-19041 24 Owner:8 FreeCount:10 BlockCount:12 BlockOffsets:18 CommitUnitShift:1c CommitUnitCount:1d CommitStateOffset:1e BlockBitmap:20"],_HEAP_LARGE_ALLOC_DATA:["10240-22631","18362-19041 14 TreeNode:0 VirtualAddress:c UnusedBytes:c.0.16 ExtraPresent:10.0.1 AllocatedPages:10.12.20"],_RTL_RB_TREE:["7600-","7601-14393 8 Root:0 Min:4","15063-19041 8 = Encoded:4.0.1"],_RTL_BALANCED_LINKS:["6000-","6000-19041 10 Parent:0 LeftChild:4 RightChild:8"],_DPH_HEAP_ROOT:["2600-","2600-2600 94 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 pBusyAllocationListHead:20 nBusyAllocations:28 pFreeAllocationListHead:30 nFreeAllocations:38 pAvailableAllocationListHead:40 nAvailableAllocations:48 pNodePoolListHead:60 nNodePools:68 pNextHeapRoot:70 pPrevHeapRoot:74 ExtraFlags:80 NormalHeap:88","7601-19041 c0 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 BusyNodesTable:20 nBusyAllocations:5c pFreeAllocationListHead:64 nFreeAllocations:6c AvailableAllocationHead:74 nAvailableAllocations:7c pNodePoolListHead:94 nNodePools:9c NextHeap:a4 ExtraFlags:ac NormalHeap:b4"],_DPH_HEAP_BLOCK:["2600-","2600-2600 28 pNextAlloc:0 pVirtualBlock:4 nVirtualBlockSize:8 nVirtualAccessSize:c pUserAllocation:10 nUserRequestedSize:14 StackTrace:24","7601-19041 40 TableLinks:0 pNextAlloc:0 pUserAllocation:10 pVirtualBlock:14 nVirtualBlockSize:18 nVirtualAccessSize:1c nUserRequestedSize:20 StackTrace:30"]};
var Le=[[2600,2600],[3790,3790],[6e3,6e3],[6001,6001],[6002,6003],[7600,7600],[7601,7601],[9200,9200],[9600,9600],[10240,10240],[10586,10586],[11082,11082],[14393,14393],[15063,15063],[16299,16299],[17134,17134],[17763,17763],[18362,18363],[19041,19045],[20348,20349],[22e3,22e3],[22621,22631],[26100,26100],[26200,26200]];
var Wa=6e3;
var mf=(function(){function t(e,n,r,a){this.source="built in";
this.narrowed=Object.create(null);
this.width=e;
this.builds=n;
this.variants=a;
var o=K(n,2),s=o[0],i=o[1];
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
return Le.some(function(n){var r=K(n,2),a=r[0],o=r[1];
return a<=e&&e<=o})};
t.prototype.about=function(e){var n=e.join(" ");
var r=this.narrowed[n];
if(r!==void 0)return r;
var a=this.narrow(e);
this.narrowed[n]=a;
return a};
t.prototype.narrow=function(e){var n=this;
var r=Da(this.width);
var a=function(l){return e.every(function(c){return l.shape(c)===n.shape(c)})};
var o=function(l){return r.filter(function(c){var f=c.builds;
return f[0]<=l&&l<=f[1]})};
var s=Le.map(function(l){var c=K(l,1),f=c[0];
return o(f).length>0&&o(f).every(a)});
var i=Le.map(function(l){var c=K(l,1),f=c[0];
return f}).indexOf(this.builds[0]);
if(!s[i])return this;
var u=i;
while(s[i-1]===true)i--;
while(s[u+1]===true)u++;
return new t(this.width,[Le[i][0],Le[u][1]],"",this.variants)};
t.prototype.place=function(e,n){var r=this.variants[e];
return r===void 0?void 0:r.fields[n]};
return t})();
var Ua={};
function gf(t,e){var n=Da(t);
var r=function(a){return e===null?-a.builds[1]:Math.max(a.builds[0]-e,e-a.builds[1],0)};
return n.map(function(a,o){return{table:a,index:o}}).sort(function(a,o){return r(a.table)-r(o.table)||a.index-o.index}).map(function(a){return a.table})}
function Da(t){var e=Ua[t];
if(e===void 0){e=yf(t);
Ua[t]=e}
return e}
function yf(t){var e,n;
var r=lf(t===64?vf:pf);
var a=[];
var o=function(p,g,b,H){var A=function(z,M){return a.push(new mf(t,[p,g],z,M))};
if(Ft(b)===Ft(H)){A("",b)}else{A(" with parts of earlier builds",b);
A(" with parts of later builds",H)}};
try{for(var s=re(bf(r)),i=s.next();!i.done;i=s.next()){var u=i.value,l=u.first,c=u.last,f=u.earlier,h=u.later;
o(l,c,f,h)}}catch(p){e={error:p}}finally{try{if(i&&!i.done&&(n=s.return))n.call(s)}finally{if(e)throw e.error}}
return a}
function bf(t){var e=[];
var n="";
for(var r=0;r<Le.length;r++){var a=K(Le[r],2),o=a[0],s=a[1];
var i={first:o,last:s,earlier:Ia(t,o,"earlier"),later:Ia(t,o,"later")};
var u=n;
n=Ft(i.earlier)+Ft(i.later);
if(n==="")continue;
if(n===u)e[e.length-1].last=s;
else e.push(i)}
return e}
function Ft(t){return Object.keys(t).map(function(e){return e+" "+t[e].shape}).join("\n")}
function Ia(t,e,n){var r=Object.create(null);
for(var a=0;a<t.length;a++){var o=kf(t[a],e,n);
if(o!==null)r[t[a].name]=o}
return r}
function kf(t,e,n){if(e<t.from||e>t.to)return null;
var r=null;
var a=null;
for(var o=0;o<t.variants.length;o++){var s=t.variants[o];
if(s.first<=e&&e<=s.last)return s;
if(s.last<Wa!==e<Wa)continue;
if(s.last<e)r=s;
else if(a===null)a=s}
return n==="earlier"?r||a:a||r}
var wf=Object.create(null);
var Sf=(function(){function t(e,n,r){this.source="symbols";
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
return n===null?wf:n.fields};
return t})();
function xf(t,e,n){var r=new Sf(t,e,n);
var a=n===64?16:8;
var o=r.size("_HEAP")>0&&r.size("_HEAP_ENTRY")===a;
return o?r:null}
function Ef(t,e,n,r){var a=r===null?null:xf(t,r,e);
var o=gf(e,n);
return a===null?o:[a].concat(o)}
var Bf={32:{pointerSize:4,processHeap:24,globalFlag:104,build:172},64:{pointerSize:8,processHeap:48,globalFlag:188,build:288}};
function Lt(t){var e=t.memory;
if(e===null)return[];
return t.once("heap worlds",function(){return Hf(t,e)})}
function Hf(t,e){var n=t.target;
var r=za(t).pebs;
var a=n.pointerSize===8?64:32;
var o=n.isWow64?[64,32]:[a];
return o.map(function(s){var i=r.filter(function(u){return u.bits===s})[0];
return Af(t,e,s,i===void 0?null:i.address)})}
function Af(t,e,n,r){var a=Bf[n];
var o=Nf(t,n);
var s=r===null?null:e.u32(r+a.build);
var i=s===null?Cf(t):s&65535;
var u=r===null?null:e.u32(r+a.globalFlag);
var l=r===null?null:e.pointer(r+a.processHeap,a.pointerSize);
return{bits:n,pointerSize:a.pointerSize,granularity:n===64?16:8,peb:r,build:i,globalFlag:u===null?0:u,processHeap:l===0?null:l,ntdll:o,memory:e,layouts:Ef(t,n,i,o===null?null:o.name)}}
function Cf(t){return t.once("build of vertarget",function(){return va(t.run("vertarget").lines).build})}
function Nf(t,e){var n=t.modules().filter(function(o){var s=o.name;
return/^ntdll(_[0-9a-f]+)?$/i.test(s)});
if(!t.target.isWow64)return n[0]||null;
var r=function(o){return n.filter(function(s){var i=s.path;
return o.test(i)})[0]};
var a=r(e===32?/\\syswow64\\/i:/\\system32\\/i);
if(a!==void 0)return a;
if(r(/\\(syswow64|system32)\\/i)!==void 0)return null;
return n.filter(function(o){var s=o.base;
return s<4294967296===(e===32)})[0]||null}
var Tf=(function(){function t(){this.passed=0;
this.failed=[];
this.refuted=false}
t.prototype.check=function(e,n){if(n===true)this.passed++;
else if(n===false)this.failed.push(e)};
t.prototype.demand=function(e,n){this.check(e,n);
if(n===false)this.refuted=true};
return t})();
function Gn(t,e,n){var r=null;
var a=null;
for(var o=0;o<t.length;o++){var s=t[o];
var i=new Tf();
n(s,i);
var u=zf(s,e,i);
if(a===null||ft(u)>ft(a))a=u;
if(i.refuted||ft(u)<=0)continue;
if(u.failed.length===0&&Va(s,e))return{choice:u,why:""};
if(r===null||ft(u)>ft(r))r=u}
return r===null?{choice:null,why:Rf(a,e)}:{choice:r,why:""}}
function ft(t){return t.passed-2*t.failed.length}
function Va(t,e){return t.source==="symbols"||e!==null&&t.knows(e)}
function zf(t,e,n){var r=n.passed,a=n.failed;
var o=a.length===0?"":", "+a.length+" did not hold: "+a.join(", ");
var s=Va(t,e)?"":"; "+Of(t,e);
var i=t.name+", proved by "+r+(r===1?" check":" checks")+o+s;
return{table:t,passed:r,failed:a,text:i}}
function Of(t,e){var n=t.builds;
var r=e!==null&&n!==null&&n[0]<=e&&e<=n[1];
return r?"build "+e+" is not among the known ones":ja(e)}
function ja(t){return t===null?"the build of Windows is not known":"the build of this process is "+t}
function Rf(t,e){if(t===null)return"no layout of this heap is known";
if(t.passed+t.failed.length===0)return"the memory that would prove a layout is not captured";
return"no known layout fits: of "+t.table.name+", the closest one, "+t.failed.join(", ")+" did not hold; "+ja(e)}
function $n(t,e){var n=Object.create(null);
var r=t.filter(function(a){var o=e.map(function(s){return a.shape(s)}).join("\n");
if(a.shape(e[0])===""||o in n)return false;
n[o]=true;
return true});
return r.map(function(a){return a.about(e)})}
function Ga(t,e,n,r){var a=n.heap;
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
var _f=["_HEAP","_HEAP_SEGMENT","_HEAP_COUNTERS","_HEAP_UCR_DESCRIPTOR","_HEAP_UNCOMMMTTED_RANGE","_HEAP_VIRTUAL_ALLOC_ENTRY","_HEAP_USERDATA_HEADER","_HEAP_SUBSEGMENT","_LFH_HEAP"];
function Mt(t){var e=function(s){return t.offset("_HEAP",s)};
var n=function(s){return t.offset("_HEAP_SEGMENT",s)};
var r=e("SegmentList")>=0;
var a=function(s){return e("Counters")<0?-1:e("Counters")+t.offset("_HEAP_COUNTERS",s)};
var o=function(s){return t.offset("_HEAP_USERDATA_HEADER",s)};
return{hasSegmentList:r,heap:{size:t.size("_HEAP"),signature:e("Signature"),flags:e("Flags"),encodeFlagMask:e("EncodeFlagMask"),encoding:e("Encoding"),headerValidateLength:e("HeaderValidateLength"),virtualAllocdBlocks:e("VirtualAllocdBlocks"),segmentList:e("SegmentList"),segments:e("Segments"),lock:e("LockVariable"),frontEndHeap:e("FrontEndHeap"),frontEndHeapType:e("FrontEndHeapType"),totalReserved:a("TotalMemoryReserved"),totalSegments:a("TotalSegments")},segment:{signature:r?n("SegmentSignature"):n("Signature"),listEntry:n("SegmentListEntry"),heap:n("Heap"),base:n("BaseAddress"),pages:n("NumberOfPages"),firstEntry:n("FirstEntry"),lastValidEntry:n("LastValidEntry"),uncommittedPages:n("NumberOfUnCommittedPages"),ranges:r?n("UCRSegmentList"):n("UnCommittedRanges")},range:Pf(t,r),large:{size:t.size("_HEAP_VIRTUAL_ALLOC_ENTRY"),commitSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","CommitSize"),reserveSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","ReserveSize"),busyBlock:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","BusyBlock")},userData:{size:t.size("_HEAP_USERDATA_HEADER"),subSegment:o("SubSegment"),signature:o("Signature"),encodedOffsets:o("EncodedOffsets"),firstOffset:o("FirstAllocationOffset"),blockStride:o("BlockStride"),busyBitmap:o("BusyBitmap"),bitmapData:o("BitmapData")},subsegment:{userBlocks:t.offset("_HEAP_SUBSEGMENT","UserBlocks"),blockSize:t.offset("_HEAP_SUBSEGMENT","BlockSize"),blockCount:t.offset("_HEAP_SUBSEGMENT","BlockCount")},lfh:{heap:t.offset("_LFH_HEAP","Heap"),firstUncommitted:t.offset("_LFH_HEAP","FirstUncommittedAddress"),reservedLimit:t.offset("_LFH_HEAP","ReservedAddressLimit")},lookAsideSize:t.size("_HEAP_LOOKASIDE")}}
function Pf(t,e){var n=e?"_HEAP_UCR_DESCRIPTOR":"_HEAP_UNCOMMMTTED_RANGE";
return{link:t.offset(n,e?"SegmentEntry":"Next"),address:t.offset(n,"Address"),size:t.offset(n,"Size")}}
var Xn=(function(){function t(e,n){if(n===void 0){n=null}
this.world=e;
this.reader=n}
t.prototype.u32=function(e){var n=this.reader;
if(!(e>0)||e%4!==0)return null;
if(n!==null&&e>=n.base&&e+4<=n.limit){if(n.firstHole(e,e+4)===0)return n.words[(e-n.base)/4]}
return this.world.memory.u32(e)};
t.prototype.u16=function(e){var n=this.u32(e-e%4);
return n===null||e%2!==0?null:n>>>e%4*8&65535};
t.prototype.u8=function(e){var n=this.u32(e-e%4);
return n===null?null:n>>>e%4*8&255};
t.prototype.pointer=function(e){var n=this.u32(e);
if(n===null||this.world.pointerSize===4)return n;
var r=this.u32(e+4);
return r===null?null:r*4294967296+n};
return t})();
var Ff=65536;
var $a=(function(){function t(e,n,r){this.broken="";
this.missing=0;
this.seen={};
this.left=Ff;
this.behind=[];
this.fields=e;
this.head=n;
this.pointerSize=r;
this.at=n;
this.seen[n]=true}
t.prototype.next=function(){if(this.broken!=="")return this.behind.pop()||null;
var e=this.follow(this.at,0);
if(e!==null||this.broken==="")return e;
var n=this.follow(this.head,this.pointerSize);
while(n!==null){this.behind.push(n);
n=this.follow(n,this.pointerSize)}
return this.behind.pop()||null};
t.prototype.follow=function(e,n){var r=this.fields.pointer(e+n);
if(r===this.head)return null;
if(r===null||r===0||r%4!==0||this.seen[r]||this.left--===0){if(this.broken===""){this.missing=r===null?e+n:0;
var a=r===null?" is not captured":" is damaged";
this.broken="the link at 0x"+(e+n).toString(16)+a}
return null}
this.seen[r]=true;
this.at=r;
return r};
return t})();
function Xa(t,e,n){var r=new $a(t,e,n);
var a=[];
for(var o=r.next();o!==null;o=r.next())a.push(o);
return{entries:a,broken:r.broken,missing:r.missing}}
var Lf=65536;
var Mf={ranges:[],broken:"",missing:0};
function Kf(t,e,n,r){var a=e.range,o=e.hasSegmentList;
var s=o?Xa(t,n,r):Wf(t,n,a.link);
var i=[];
var u=s.missing;
s.entries.forEach(function(l){var c=l-a.link;
var f=t.pointer(c+a.address);
var h=t.pointer(c+a.size);
if(f===null||h===null)u=c;
else if(h!==0)i.push([f,f+h])});
i.sort(function(l,c){return l[0]-c[0]});
return{ranges:i,broken:s.broken,missing:u}}
function Wf(t,e,n){var r=[];
var a={};
var o=e;
var s=t.pointer(o);
while(s!==null&&s!==0&&s%4===0&&!a[s]&&r.length<Lf){a[s]=true;
o=s+n;
r.push(o);
s=t.pointer(o)}
if(s===0)return{entries:r,broken:"",missing:0};
var i=s===null?"a link is not captured":"the link to 0x"+s.toString(16)+" is damaged";
return{entries:r,broken:i,missing:s===null?o:0}}
function Uf(t,e,n){var r=[];
var a=t;
var o=0;
n.forEach(function(s){var i=K(s,2),u=i[0],l=i[1];
if(u<a||l>e||l<=u||u%w!==0||l%w!==0){o++;
return}
if(u>a)r.push([a,u]);
a=l});
if(a<e)r.push([a,e]);
return{runs:r,ranges:n.length-o,impossible:o}}
var Yn=4293853166;
var Df=64;
var Zn=(function(){function t(e,n,r,a){this.segments=[];
this.caveats=[];
this.uncommittedRanges=0;
this.index=-1;
this.hasFirst=false;
this.fields=e;
this.layout=n;
this.heap=r;
this.pointerSize=a;
var o=r+n.heap.segmentList;
this.ring=n.hasSegmentList?new $a(e,o,a):null}
t.prototype.next=function(){return this.ring===null?this.nextInArray():this.nextInRing(this.ring)};
t.prototype.read=function(e){var n=this,r=n.fields,a=n.layout,o=n.heap,s=n.pointerSize,i=n.caveats;
var u=If(r,a,o,e);
var l="The segment at 0x"+e.toString(16);
if(typeof u==="string"){i.push(l+" is left out: "+u+".");
return null}
var c=u.base,f=u.end,h=u.first,p=u.uncommitted;
var g=p===0?Mf:Kf(r,a,e+a.segment.ranges,s);
var b=Uf(c,f,g.ranges),H=b.runs,A=b.ranges,z=b.impossible;
var M=f-c-H.reduce(function(Z,de){return Z+de[1]-de[0]},0);
var I=c<g.missing&&g.missing<f;
var Y=I&&p>M?p-M:0;
if(g.broken!=="")i.push(l+" has a list of uncommitted ranges that is not whole: "+g.broken+".");
if(z>0)i.push(l+" lists "+z+" uncommitted ranges that cannot be.");
if(p!==M+Y)i.push(l+Vf(p,M));
var oe=f-c-M-Y;
var P=Math.max(this.index,0);
var E={kind:"segment",base:c,reserved:f-c,committed:oe,first:h,runs:H,unlisted:Y,index:P};
this.segments.push(E);
this.uncommittedRanges+=A;
return E};
t.prototype.nextInRing=function(e){if(!this.hasFirst){this.hasFirst=true;
return this.heap}
var n=e.next();
if(n===null){if(e.broken!=="")this.caveats.push("The list of segments is not whole: "+e.broken+this.counted());
return null}
var r=n-this.layout.segment.listEntry;
return r===this.heap?this.nextInRing(e):r};
t.prototype.counted=function(){var e=this,n=e.fields,r=e.layout,a=e.heap;
var o=n.u32(a+r.heap.totalSegments);
var s=n.pointer(a+r.heap.totalReserved);
if(o===null||s===null)return".";
return". The heap counts "+o+" segments and 0x"+s.toString(16)+" reserved bytes."};
t.prototype.nextInArray=function(){while(++this.index<Df){var e=this.heap+this.layout.heap.segments+this.index*this.pointerSize;
var n=this.fields.pointer(e);
if(n===null){this.caveats.push("The array of segments is not captured.");
return null}
if(n!==0)return n}
return null};
return t})();
function Ya(t,e,n,r){var a=new Zn(t,e,n,r);
for(var o=a.next();o!==null;o=a.next())a.read(o);
return a}
function If(t,e,n,r){var a=e.segment;
var o=t.pointer(r+a.base);
var s=t.u32(r+a.pages);
var i=t.pointer(r+a.firstEntry);
var u=t.pointer(r+a.lastValidEntry);
var l=t.u32(r+a.uncommittedPages);
if(o===null||s===null||i===null||u===null||l===null)return"its header is not captured";
var c=t.u32(r+a.signature)===Yn&&t.pointer(r+a.heap)===n;
var f=o===r||!e.hasSegmentList&&o===n;
var h=Math.min(o+s*w,u);
if(!c||!f||o%w!==0||h%w!==0||i<=r||i>h)return"its header is damaged or belongs to another heap";
return{base:o,end:h,first:i,uncommitted:l*w}}
function Vf(t,e){return" counts "+t+" uncommitted bytes, its list names "+e+": what the list leaves out counts as committed."}
var qn=4009750271;
var jf=1048576;
function Gf(t,e,n,r,a){var o=Mt(n);
var s=o.heap;
a.demand("Signature",Me(t.u32(r+s.signature),qn));
if(a.refuted)return;
if(!o.hasSegmentList){a.demand("Segments",Xf(t,e,o,r));
return}
a.demand("Heap",Me(t.pointer(r+o.segment.heap),r));
a.demand("BaseAddress",Me(t.pointer(r+o.segment.base),r));
a.check("HeaderValidateLength",Me(t.u16(r+s.headerValidateLength),s.size));
Yf(t,e,o,r,a);
Za(t,e,"VirtualAllocdBlocks",r+s.virtualAllocdBlocks,a);
Za(t,e,"SegmentList",r+s.segmentList,a);
Zf(t,o,r,a);
if(a.failed.length>0||!$f(n,e.build))qf(t,e,o,r,a)}
function $f(t,e){var n=t.source,r=t.builds;
if(n==="symbols"||r===null)return true;
return e!==null&&r[0]<=e&&e<=r[1]}
function Xf(t,e,n,r){if(t.pointer(r+n.heap.segments)===null)return null;
var a=new Zn(t,n,r,e.pointerSize);
for(var o=a.next();o!==null;o=a.next()){if(a.read(o)!==null)return true}
return false}
function Yf(t,e,n,r,a){var o=t.u32(r+n.heap.encodeFlagMask);
a.demand("EncodeFlagMask",o===null?null:o===0||o===jf);
var s=Ga(t,e,n,r);
if(s===null||s.checkMask===0)return;
var i=t.u32(r+s.headerWord*4);
if(i===null)return;
var u=i^s.code0;
a.check("Encoding",((u^u>>>8^u>>>16^u>>>24)&255)===0)}
function Za(t,e,n,r,a){var o=t.pointer(r);
if(o===null)return;
var s=o>0&&o%e.pointerSize===0;
a.check(n,s?Me(t.pointer(o+e.pointerSize),r):false)}
function Zf(t,e,n,r){var a=t.u8(n+e.heap.frontEndHeapType);
var o=t.pointer(n+e.heap.frontEndHeap);
if(a===null||o===null)return;
r.check("FrontEndHeapType",a===0&&o===0||a===2&&o!==0);
if(a!==2||o===0||e.lfh.heap<0)return;
r.check("_LFH_HEAP.Heap",Me(t.pointer(o+e.lfh.heap),n))}
function qf(t,e,n,r,a){var o=Ya(t,n,r,e.pointerSize),s=o.segments,i=o.caveats;
if(i.length>0)return;
var u=s.reduce(function(c,f){return c+f.reserved},0);
var l=t.pointer(r+n.heap.totalReserved);
a.check("TotalMemoryReserved",l===null?null:l>=u&&l%w===0);
a.check("TotalSegments",Me(t.u32(r+n.heap.totalSegments),s.length))}
function Me(t,e){return t===null?null:t===e}
var D=0;
var he=1;
var qe=2;
var me=0;
var ue=1;
var Je=2;
var qa=3;
var Jf=4;
var Qe=["back end","LFH","VS","large","page heap"];
var Qf=["busy","free","internal"];
var Be=4096;
var Jn=(function(){function t(){this.count=0;
this.capacity=Be;
this.address=new Float64Array(Be);
this.size=new Float64Array(Be);
this.user=new Float64Array(Be);
this.userSize=new Float64Array(Be);
this.state=new Uint8Array(Be);
this.origin=new Uint8Array(Be);
this.flags=new Uint8Array(Be);
this.trace=new Float64Array(Be)}
return t})();
var eh=63;
var th=64;
var nh=5;
var rh=8;
function Ja(t,e,n,r,a,o){if((o&th)!==0)return ah(t,e,n,r,a,o&63);
var s=t.granularity;
var i=o;
if(o===eh){var u=s===8?e+n-4:e+n;
var l=t.word(u,e);
if(l===null)return Qa(t,e,n,u);
i=l}
if(i<rh||i>n)return t.gap(e,n,"damaged","the block at "+Kt(e)+" counts "+i+" unused bytes of "+n);
return t.busyRow(e,n,e+s,n-i,r,a,0)}
function ah(t,e,n,r,a,o){var s=t.granularity;
var i=e+(o+1)*s;
if(o===0||i>e+n)return Qn(t,e,n);
var u=t.pointer(e+s,e);
var l=t.word(i-4,e);
if(u===null||l===null)return Qa(t,e,n,i-4);
if(l>>>24!==nh||(l>>>16&255)!==o)return Qn(t,e,n);
var c=l&65535;
if(c<i-e-8||c>n)return Qn(t,e,n);
return t.busyRow(e,n,i,n-c,r,a,u)}
function Qa(t,e,n,r){var a="how much of the block at "+Kt(e)+" is used stands at "+Kt(r)+", which is not captured";
return t.gap(e,n,"not captured",a)}
function Qn(t,e,n){return t.gap(e,n,"damaged","the block at "+Kt(e)+" has a prefix without an extended header")}
function Kt(t){return"0x"+t.toString(16)}
var eo=2e3;
var oh=1;
function sh(t,e,n){var r=t.granularity,a=t.reader;
var o={lookUps:0};
var s=Math.ceil(e/r)*r;
while(s+2*r<=n&&o.lookUps<eo){if(!a.cover(s,2*r,n)){s=ih(t,Math.max(a.holeEnd(s),s+r),n);
continue}
var i=uh(t,s,n,o);
if(i.isFree)return i.at;
s=i.at}
return n}
function Wt(t,e,n,r,a,o){var s=sh(t,n,r);
t.previousGranules=-1;
return t.gap(e,s-e,a,o)?s:-1}
function ih(t,e,n){var r=t.facts.world.memory;
for(var a=Math.ceil(e/w)*w;a<n;a+=w){if(t.probesLeft--<=0)return n;
if(r.whole(a,w)!==null)return a}
return n}
function uh(t,e,n,r){var a=t.reader,o=t.granularity;
var s=a.words,i=a.base;
var u=a.firstHole(e,a.limit);
var l=Math.min(u===0?a.limit:u,n);
var c=e;
for(;c+2*o<=l;c+=o){if(!lh(t,s,(c-i)/4,n-c))continue;
if(r.lookUps++>=eo)return{at:n,isFree:false};
if(ch(t,c))return{at:c,isFree:true}}
return{at:Math.max(c,u===0?c:u),isFree:false}}
function lh(t,e,n,r){var a=t.granularity,o=t.headerWord;
var s=t.facts,i=s.code0,u=s.checkMask,l=s.layout;
var c=e[n+o]^i;
var f=l.hasSegmentList?c>>>16&255:e[n+o+1]>>>8&255;
if((f&oh)!==0)return false;
if(((c^c>>>8^c>>>16^c>>>24)&u)!==0)return false;
var h=(c&65535)*a;
if(h<2*a||h>r)return false;
var p=n+a/4;
return e[p]!==0&&e[p]%4===0&&e[p+a/8]%4===0}
function ch(t,e){var n=t.facts.world,r=n.memory,a=n.pointerSize;
var o=e+t.granularity;
var s=r.pointer(o,a);
var i=r.pointer(o+a,a);
if(s===null||i===null||!to(s)||!to(i))return false;
return r.pointer(s+a,a)===o&&r.pointer(i,a)===o}
function to(t){return t>=65536&&t<140737488355328&&t%4===0}
var Ke=128;
var fh=8;
var hh=62;
function dh(t,e){var n=t.reader,r=t.granularity;
var a=e.first,o=e.stride,s=e.count;
var i=0;
while(i<s){var u=a+i*o;
if(!n.cover(u,r,t.runEnd)){var l=vh(t,e,i);
var c="the headers of "+l+" slots from 0x"+u.toString(16)+" on are not captured";
if(!t.gap(u,l*o,"not captured",c))return false;
i+=l;
continue}
i=ph(t,e,i);
if(i<0)return false}
return true}
function vh(t,e,n){var r=e.first,a=e.stride,o=e.count;
var s=r+n*a+t.granularity-4;
var i=t.reader.holeEnd(s);
if(i===s)return 1;
return Math.min(Math.max(Math.ceil((i-s)/a),1),o-n)}
function ph(t,e,n){var r=t.reader,a=t.batch,o=t.granularity;
var s=r.words,i=r.base;
var u=a.address,l=a.size,c=a.user,f=a.userSize,h=a.state,p=a.origin,g=a.flags,b=a.trace,H=a.capacity;
var A=e.stride,z=e.bitmap;
var M=A/4;
var I=r.firstHole(e.first+n*A,r.limit);
var Y=((I===0?r.limit:I)-i)/4;
var oe=t.information===null?Ke+Math.min(hh,A):0;
var P=e.count;
var E=a.count;
var Z=n;
var de=(e.first+n*A-i+o)/4-1;
for(;Z<P&&de<Y;Z++,de+=M){var te=s[de]>>>24;
var C=z===null?te!==Ke:(z[Z>>>5]>>>(Z&31)&1)!==0;
var V=i+(de+1)*4-o;
if(!C){if(te!==Ke)t.notes.noteSlotDifference(V);
u[E]=V;
l[E]=A;
c[E]=0;
f[E]=0;
h[E]=he;
p[E]=ue;
g[E]=0;
b[E]=0;
E++}else if(te>=Ke+fh&&te<=oe){u[E]=V;
l[E]=A;
c[E]=V+o;
f[E]=A-te+Ke;
h[E]=D;
p[E]=ue;
g[E]=0;
b[E]=0;
E++}else{a.count=E;
if(!mh(t,V,A,te))return-1;
E=a.count;
if(r.words!==s)return Z+1}
if(E===H){a.count=E;
if(!t.flush())return-1;
E=0}}
a.count=E;
return Z}
function mh(t,e,n,r){var a="the slot at 0x"+e.toString(16);
if(r===Ke){t.notes.noteSlotDifference(e);
return t.gap(e,n,"not decoded",a+" is busy in the bitmap and free in its header")}
if((r&Ke)===0)return t.gap(e,n,"damaged",a+" ends its header with 0x"+r.toString(16));
return Ja(t,e,n,ue,0,r&127)}
var no=4041265344;
var gh=64;
function yh(t,e,n,r,a){var o=t.facts.layout.userData;
var s=(a&gh)!==0?a&63:0;
var i=e+(1+s)*t.granularity;
if(i+o.size>e+n)return t.internalRow(e,n,r);
var u=t.word(i+o.signature,e);
if(u===null){var l="what the heap itself keeps in the block at 0x"+e.toString(16)+" is not captured";
return t.gap(e,n,"not captured",l)}
if(u===no)return bh(t,{at:e,size:n,flags:r,body:i});
return t.metadataRow(e,n,r)}
function bh(t,e){var n=e.at,r=e.size,a=e.flags;
var o=kh(t,e);
if(o==="cached")return t.freeRow(n,r,ue,a);
if(typeof o==="string")return t.gap(n,r,o.indexOf("not captured")>=0?"not captured":"not decoded",o);
var s=o.first,i=o.stride,u=o.count;
var l=s+i*u;
return t.internalRow(n,s-n,a)&&dh(t,o)&&t.internalRow(l,n+r-l,a)}
function kh(t,e){var n=t.facts.layout,r=n.userData,a=n.subsegment;
var o=e.body;
var s="the user block at 0x"+o.toString(16);
var i=Ah(t,e);
if(typeof i==="string")return s+" "+i;
var u=t.pointer(o+r.subSegment,e.at);
if(u===null)return s+": its header is not captured";
var l=u%4===0&&u>0?Ch(t,u+a.userBlocks):0;
if(l===o)return Sh(t,e,u,i);
if(l!==null&&(i===null||i.busy===0||wh(t,l)))return"cached";
var c=Eh(t,e,i);
if(c!==null)return c;
var f="its subsegment at 0x"+u.toString(16);
if(l===null)return s+": "+f+" is not captured";
return s+" has busy slots, but "+f+" points to 0x"+l.toString(16)}
function wh(t,e){var n=t.facts.layout.userData.signature;
return e===0||e%4===0&&t.structureWord(e+n)===no}
function Sh(t,e,n,r){var a=t.facts.layout.subsegment;
var o="the subsegment at 0x"+n.toString(16);
var s=oo(t,n+a.blockSize);
var i=oo(t,n+a.blockCount);
if(s===null||i===null)return o+" is not captured";
var u=s*t.granularity;
var l=ro(t,i);
if(u===0||i===0||e.body+l+u*i>e.at+e.size)return o+" names "+i+" slots of "+u+" bytes, which its user block cannot hold";
if(r!==null&&r.count!==i)return o+" names "+i+" slots, the bitmap of its user block "+r.count;
xh(t,e,l,u);
return{first:e.body+l,stride:u,count:i,bitmap:r===null?null:r.words}}
function ro(t,e){var n=t.facts.layout.userData;
if(n.bitmapData<0)return n.size;
var r=t.granularity;
var a=r*4;
var o=n.bitmapData+Math.ceil(e/a)*a/8;
return Math.ceil(o/r)*r}
function ao(t,e){var n=t.facts,r=n.layout,a=n.frontEnd;
if(r.userData.encodedOffsets<0)return null;
var o=t.word(e.body+r.userData.encodedOffsets,e.at);
return o===null?null:(o^so(e.body)^so(a))>>>0}
function xh(t,e,n,r){var a=ao(t,e);
if(a!==null)t.key.vote((a^(n|r<<16))>>>0)}
function Eh(t,e,n){if(n===null||n.count===0)return null;
var r=ro(t,n.count);
var a=e.at+e.size-e.body;
var o=Bh(t,e,n.count,r,a);
if(o===null||(o&65535)!==r)return null;
var s=o>>>16;
if(s===0||s%t.granularity!==0||r+s*n.count>a)return null;
var i={first:e.body+r,stride:s,count:n.count,bitmap:n.words};
if(!Hh(t,e,i))return null;
t.notes.byKey++;
return i}
function Bh(t,e,n,r,a){var o=t.facts.layout.userData;
if(o.firstOffset>=0)return t.word(e.body+o.firstOffset,e.at);
var s=ao(t,e);
if(s===null)return null;
var i=t.electedKey({mixed:s,first:r,count:n,room:a});
return i===null?null:(s^i)>>>0}
function Hh(t,e,n){var r=n.first,a=n.stride,o=n.count;
for(var s=0;s<o;s++){var i=t.word(r+s*a+t.granularity-4,e.at);
if(i!==null&&i>>>31===0)return false}
return true}
function Ah(t,e){var n=t.facts.layout.userData;
if(n.busyBitmap<0)return null;
var r=e.at,a=e.body;
var o=t.word(a+n.busyBitmap,r);
if(o===null)return"has a header that is not captured";
var s=a+n.bitmapData;
if(o>65536||s+o/8>r+e.size)return"has a bitmap of "+o+" bits";
var i=new Uint32Array(Math.ceil(o/32));
var u=0;
for(var l=0;l<i.length;l++){var c=t.word(s+l*4,r);
if(c===null)return"has a bitmap that is not captured";
var f=o-l*32;
i[l]=f>=32?c:c&(1<<f)-1;
for(var h=i[l];h!==0;h&=h-1)u++}
return{count:o,words:i,busy:u}}
function Ch(t,e){var n=t.structureWord(e);
if(n===null||t.granularity===8)return n;
var r=t.structureWord(e+4);
return r===null?null:r*4294967296+n}
function oo(t,e){var n=t.structureWord(e-e%4);
return n===null?null:n>>>e%4*8&65535}
function so(t){return t%4294967296>>>0}
var Nh=1;
var io=8;
var Th=1;
var zh=3;
var Oh=8;
var Rh=62;
function _h(t,e,n){var r=e;
t.previousGranules=-1;
t.runEnd=n;
while(r<n){if(t.reader.cover(r,t.granularity,n)){r=Ph(t,r,n)}else{var a="the header at 0x"+r.toString(16)+" is not captured";
r=Wt(t,r,t.reader.holeEnd(r),n,"not captured",a)}
if(r<0)return false}
return true}
function Ph(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=t.facts,u=i.code0,l=i.code1,c=i.checkMask;
var f=r.words,h=r.base;
var p=a.address,g=a.size,b=a.user,H=a.userSize,A=a.state,z=a.origin,M=a.flags,I=a.trace,Y=a.capacity;
var oe=o/4;
var P=r.firstHole(e,r.limit);
var E=(n-h)/4;
var Z=Math.min(((P===0?r.limit:P)-h)/4-s-1,E);
var de=t.information===null?Rh:0;
var te=t.previousGranules;
var C=a.count;
var V=(e-h)/4;
while(V<Z){var ve=f[V+s]^u;
var O=f[V+s+1];
var pe=ve&65535;
var Ae=V+pe*oe;
var ze=(ve^ve>>>8^ve>>>16^ve>>>24)&c;
var ce=h+V*4;
if(ze!==0||pe===0||Ae>E||(O^l^te)<<16!==0){a.count=C;
if(!Lh(t,ce,ve,O,Ae<=E,te)){var Et=Mh(t,ce,ve,O,n);
return Wt(t,ce,ce+o,n,"damaged",Et)}}
var ne=ve>>>16&255;
var Ge=O>>>24;
var xe=pe*o;
if((ne&Nh)===0){p[C]=ce;
g[C]=xe;
b[C]=0;
H[C]=0;
A[C]=he;
z[C]=me;
M[C]=ne;
I[C]=0;
C++}else if((ne&io)===0&&Ge>=Oh&&Ge<=de&&Ge<=xe){p[C]=ce;
g[C]=xe;
b[C]=ce+o;
H[C]=xe-Ge;
A[C]=D;
z[C]=me;
M[C]=ne;
I[C]=0;
C++}else{a.count=C;
if(!Fh(t,ce,xe,ne,Ge))return-1;
C=a.count;
if(r.words!==f){t.previousGranules=pe;
return h+Ae*4}}
if(C===Y){a.count=C;
if(!t.flush())return-1;
C=0}
te=pe;
V=Ae}
a.count=C;
t.previousGranules=te;
return h+V*4}
function Fh(t,e,n,r,a){if(a===zh)return t.internalRow(e,n,r);
if(a===Th)return t.metadataRow(e,n,r);
if((r&io)!==0)return yh(t,e,n,r,a);
return Ja(t,e,n,me,r,a)}
function Lh(t,e,n,r,a,o){var s=t.facts,i=s.checkMask,u=s.code1;
var l=n&65535;
if(((n^n>>>8^n>>>16^n>>>24)&i)!==0||l===0||!a)return false;
if(o<0)return true;
if(i===0&&e+l*t.granularity<t.runEnd){var c=t.word(e+l*t.granularity+t.headerWord*4+4,e);
if(c===null||((c^u)&65535)!==l)return false}
if(((r^u)&65535)!==o)t.notes.noteWrongPrevious(e);
return true}
function Mh(t,e,n,r,a){var o=t.facts,s=o.code0,i=o.checkMask;
var u="the header "+Ut(n^s)+" "+Ut(r)+" at 0x"+e.toString(16);
var l=n&65535;
if(((n^n>>>8^n>>>16^n>>>24)&i)!==0)return u+" has a wrong checksum";
if(l===0)return u+" names a size of 0";
var c=l*t.granularity;
if(e+c>a)return u+" names "+c+" bytes, which reach past the committed memory";
return u+" fits neither the block before nor the one behind"}
function Ut(t){var e=[];
for(var n=0;n<32;n+=8)e.push(("0"+(t>>>n&255).toString(16)).slice(-2));
return e.join(" ")}
var Kh=16777216;
function Wh(t,e){var n=e.layout.lfh;
var r=e.frontEnd;
if(e.frontEndType!==2||n.firstUncommitted<0||n.reservedLimit<0)return null;
if(t.pointer(r+n.heap)!==e.address)return null;
var a=t.pointer(r+n.firstUncommitted);
var o=t.pointer(r+n.reservedLimit);
if(a===null||o===null||r%w!==0)return null;
var s=r<a&&a<=o&&o-r<=Kh;
if(!s||a%w!==0||o%w!==0)return null;
return{kind:"front end",base:r,reserved:o-r,committed:a-r}}
function Uh(t,e){var n=[];
var r=e.address+e.layout.heap.virtualAllocdBlocks;
var a=Xa(t,r,e.world.pointerSize);
if(a.broken!=="")n.push("The list of large blocks is not whole: "+a.broken+".");
var o=[];
a.entries.forEach(function(s){var i=Dh(t,e,s);
if(i!==null)o.push(i);
else n.push("The large block at 0x"+s.toString(16)+" is left out: its header is damaged or not captured.")});
return{blocks:o,caveats:n}}
function Dh(t,e,n){var r=e.layout,a=r.large,o=r.hasSegmentList;
var s=e.world.granularity;
var i=t.pointer(n+a.commitSize);
var u=t.pointer(n+a.reserveSize);
var l=n+a.busyBlock+e.headerWord*4;
var c=t.u32(l);
var f=t.u32(l+4);
if(i===null||u===null||c===null||f===null)return null;
if(n%w!==0||i%w!==0||i<=a.size||u<i)return null;
var h=(c^e.code0)>>>0;
var p=o?h>>>16&255:f>>>8&255;
var g=h&65535;
var b=o?(f>>>16&255)*s:0;
var H=n+a.busyBlock+s;
var A=(h^h>>>8^h>>>16^h>>>24)&e.checkMask;
var z=A!==0||(p&1)===0||g<a.size+b||g>i?"the header of the large block at 0x"+n.toString(16)+" is damaged":"";
var M=b===0?0:t.pointer(H)||0;
return{kind:"large block",base:n,reserved:u,committed:i,user:H+b,userSize:i-g,flags:p,trace:M,damage:z}}
var uo=(function(){function t(){this.votes={};
this.keyless=[];
this.voters=0}
t.prototype.vote=function(e){this.votes[e]=(this.votes[e]||0)+1;
this.voters++};
Object.defineProperty(t.prototype,"unanimous",{get:function(){var e=Object.keys(this.votes);
return e.length===1&&this.voters>1?Number(e[0]):null},enumerable:false,configurable:true});
t.prototype.addKeyless=function(e){this.keyless.push(e)};
t.prototype.elected=function(e){return this.voters>0?lo(this.votes,1):lo(Ih(this.keyless,e),2)};
return t})();
function lo(t,e){var n=null;
var r=false;
Object.keys(t).forEach(function(o){var s=t[Number(o)];
if(n!==null&&s===n.agreeing)r=true;
if(n!==null&&s<=n.agreeing)return;
n={key:Number(o),agreeing:s};
r=false});
var a=n;
return a===null||r||a.agreeing<e?null:a}
function Ih(t,e){var n={};
t.forEach(function(r){var a=r.mixed,o=r.first,s=r.count,i=r.room;
var u=Math.floor((i-o)/s/e)*e;
var l=(i-o-4*e)/(s+1);
for(var c=u;c>0&&c>l&&c<65536;c-=e){var f=(a^(o|c<<16))>>>0;
n[f]=(n[f]||0)+1}});
return n}
var co=128;
var Vh=65536;
function jh(t,e){var n=e.world,r=e.layout,a=e.frontEnd;
var o=new Uint8Array(co);
if(e.frontEndType!==1||a===0)return{blocks:new Float64Array(0),uncertain:o,caveats:[]};
if(n.bits===64){var s="The look-aside lists of 64-bit Windows of before Vista are not read: their freed blocks count as busy.";
return{blocks:new Float64Array(0),uncertain:o,caveats:[s]}}
var i=[];
var u={};
var l=0;
for(var c=0;c<co;c++){var f=t.pointer(a+c*r.lookAsideSize);
for(var h=0;h<Vh&&f!==null&&f!==0&&!u[f];h++){u[f]=true;
i.push(f-n.granularity);
f=t.pointer(f)}
if(f===0)continue;
o[c]=1;
l++}
i.sort(function(g,b){return g-b});
var p=l+" look-aside lists are not whole: which blocks of their sizes are free is not known.";
return{blocks:new Float64Array(i),uncertain:o,caveats:l>0?[p]:[]}}
var Gh=2882386875;
var $h=2882386874;
var fo=2882382506;
var ho=2882382505;
var Xh=3703225275;
var vo=3703225274;
var Yh=3703220906;
var po=3703220905;
var Zh=(function(){function t(e){this.requestedSize=0;
this.trace=0;
this.isFreed=false;
this.isWide=e===8;
this.size=this.isWide?64:32}
t.prototype.readLight=function(e,n,r){var a=e[n];
if(a!==fo&&a!==ho)return false;
if(!this.readAt(e,n))return false;
return this.size+this.requestedSize<=r};
t.prototype.readAt=function(e,n){var r=qh(e[n]);
if(r===0||e[n+this.size/4-1]!==r)return false;
var a=this.isWide;
var o=a?er(e,n+4):e[n+2];
var s=a?er(e,n+6):e[n+3];
if(o>s)return false;
this.requestedSize=o;
this.trace=a?er(e,n+12):e[n+6];
this.isFreed=r===po||r===vo;
return true};
return t})();
function qh(t){if(t===fo)return Yh;
if(t===Gh)return Xh;
if(t===ho)return po;
return t===$h?vo:0}
function er(t,e){return t[e+1]*4294967296+t[e]}
var tr=(function(){function t(e){this.words=new Uint32Array(0);
this.base=0;
this.limit=0;
this.window=null;
this.memory=e}
t.prototype.cover=function(e,n,r){if(e<this.base||e+n>this.limit){if(e+n>r)return false;
this.base=e-e%w;
var a=Math.min(we,r-this.base);
this.adopt(this.memory.ahead(this.base,e+n-this.base,a-a%4));
if(e+n>this.limit)return false}
return this.firstHole(e,e+n)===0};
t.prototype.coverWhole=function(e){var n=this.memory.whole(e,we);
if(n===null)return false;
this.window=n;
this.words=n.words;
this.base=e;
this.limit=e+we;
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
var Jh=(function(){function t(){this.wrongPrevious=0;
this.firstWrongPrevious=0;
this.slotDifferences=0;
this.firstSlotDifference=0;
this.damaged=0;
this.byKey=0}
t.prototype.noteWrongPrevious=function(e){if(this.wrongPrevious++===0)this.firstWrongPrevious=e};
t.prototype.noteSlotDifference=function(e){if(this.slotDifferences++===0)this.firstSlotDifference=e};
t.prototype.sentences=function(){var e=[];
if(this.wrongPrevious>0){e.push(this.wrongPrevious+" headers do not name the size of the block before them, the first at "+mo(this.firstWrongPrevious)+".")}
if(this.slotDifferences>0){e.push("Bitmap and header differ in "+this.slotDifferences+" slots of the LFH, the first at "+mo(this.firstSlotDifference)+": memory is damaged, or was written while it was captured.")}
if(this.byKey>0){e.push("The subsegments of "+this.byKey+" user blocks of the LFH were not captured: their slots were told by the key of the process.")}
return e};
return t})();
function mo(t){return"0x"+t.toString(16)}
var Qh=64;
var ed=8192;
var td=(function(){function t(){this.starts=[];
this.copies=[];
this.next=0}
t.prototype.remember=function(e,n,r){var a=(n-e.base)/4;
var o=a+r/4;
if(r>ed||a<0||o>e.words.length)return;
if(e.firstHole(n,n+r)!==0)return;
this.starts[this.next]=n;
this.copies[this.next]=e.words.slice(a,o);
this.next=(this.next+1)%Qh};
t.prototype.word=function(e){var n=this,r=n.starts,a=n.copies;
if(e%4!==0)return-1;
for(var o=0;o<r.length;o++){var s=(e-r[o])/4;
if(s>=0&&s<a[o].length)return a[o][s]}
return-1};
return t})();
var nd=33554432;
var rd=1044480;
var go=(function(){function t(e,n,r,a){this.batch=new Jn();
this.notes=new Jh();
this.passed=new td();
this.previousGranules=-1;
this.unlisted=0;
this.probesLeft=16;
this.runEnd=0;
this.facts=e;
this.key=n;
this.sink=r;
this.elect=a;
var o=e.world;
this.reader=new tr(o.memory);
this.granularity=o.granularity;
this.headerWord=e.headerWord;
var s=(o.globalFlag&nd)!==0;
this.information=s?new Zh(o.pointerSize):null}
t.prototype.flush=function(){if(this.batch.count===0)return true;
var e=this.sink.blocks(this.batch);
this.batch.count=0;
return e};
t.prototype.gap=function(e,n,r,a){var o=Math.min(this.unlisted,n);
this.unlisted-=o;
var s=n-o;
if(r==="damaged")this.notes.damaged++;
return s<=0||this.flush()&&this.sink.gap({address:e,bytes:s,reason:r,detail:a})};
t.prototype.internalRow=function(e,n,r){return n<=0||this.row(e,n,0,0,qe,0,r,0)};
t.prototype.metadataRow=function(e,n,r){if(this.facts.frontEndType===2)this.passed.remember(this.reader,e,n);
return this.internalRow(e,n,r)};
t.prototype.freeRow=function(e,n,r,a){return n<=0||this.row(e,n,0,0,he,r,a,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){var u=this.information;
var l=u===null?false:this.readInformation(r,a);
if(l===null){var c="what page heap says of the block at 0x"+e.toString(16)+" is not captured";
return this.gap(e,n,"not captured",c)}
if(l){if(u.isFreed)return this.row(e,n,0,0,he,o,s,0);
var f=r+u.size;
var h=u.requestedSize;
return this.row(e,n,f,h,D,o,s,u.trace)}
return this.row(e,n,r,a,D,o,s,i)};
t.prototype.word=function(e,n){var r=this.reader;
var a=e+4-n;
if(e+4>this.runEnd)return null;
if(e<r.base||e+4>r.limit){if(a>rd)return this.facts.world.memory.u32(e);
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
var ad=1;
var od=4041265344;
function sd(t,e){var n=e.from;
t.previousGranules=-1;
t.runEnd=e.end;
while(n<e.end){if(t.reader.cover(n,t.granularity,e.end)){n=id(t,e,n)}else{var r="the header at 0x"+n.toString(16)+" is not captured";
n=Wt(t,n,t.reader.holeEnd(n),e.end,"not captured",r)}
if(n<0)return false}
return true}
function id(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=r.words,u=r.base;
var l=a.address,c=a.size,f=a.user,h=a.userSize,p=a.state,g=a.origin,b=a.flags,H=a.trace,A=a.capacity;
var z=e.segment,M=e.end;
var I=e.lookAside,Y=I.blocks,oe=I.caveats;
var P=o/4;
var E=r.firstHole(n,r.limit);
var Z=(M-u)/4;
var de=Math.min(((E===0?r.limit:E)-u)/4-s-1,Z);
var te=t.information===null&&t.facts.frontEndType!==2&&oe.length===0;
var C=t.facts.frontEndType===1?t.facts.frontEnd-o:0;
var V=0;
while(V<Y.length&&Y[V]<n)V++;
var ve=t.previousGranules;
var O=a.count;
var pe=(n-u)/4;
while(pe<de){var Ae=i[pe+s];
var ze=i[pe+s+1];
var ce=Ae&65535;
var Et=pe+ce*P;
var ne=u+pe*4;
if(ce===0||Et>Z||ze>>>24!==z||Ae>>>16!==ve){a.count=O;
if(!ld(t,e,ne,Ae,ze,ve)){var Ge=cd(e,t,ne,Ae,ze);
return Wt(t,ne,ne+o,M,"damaged",Ge)}}
var xe=ze>>>8&255;
var wn=ce*o;
if(V<Y.length&&Y[V]<ne)V++;
var fx=V<Y.length&&Y[V]===ne;
if((xe&ad)===0||fx){l[O]=ne;
c[O]=wn;
f[O]=0;
h[O]=0;
p[O]=he;
g[O]=me;
b[O]=xe;
H[O]=0;
O++}else if(te&&ne!==C){l[O]=ne;
c[O]=wn;
f[O]=ne+o;
h[O]=wn-(ze>>>16&255);
p[O]=D;
g[O]=me;
b[O]=xe;
H[O]=0;
O++}else{a.count=O;
if(!ud(t,e,ne,wn,xe,ze>>>16&255))return-1;
O=a.count;
if(r.words!==i){t.previousGranules=ce;
return u+Et*4}}
if(O===A){a.count=O;
if(!t.flush())return-1;
O=0}
ve=ce;
pe=Et}
a.count=O;
t.previousGranules=ve;
return u+pe*4}
function ud(t,e,n,r,a,o){var s=t.facts,i=s.frontEnd,u=s.frontEndType;
if(u===1&&n+t.granularity===i)return t.internalRow(n,r,a);
if(e.lookAside.uncertain[r/t.granularity]===1){var l="the block at 0x"+n.toString(16)+" may be free: the look-aside list of its size is not whole";
return t.gap(n,r,"not captured",l)}
var c=t.facts.layout.userData;
var f=n+t.granularity;
if(t.facts.frontEndType===2&&f+c.size<=n+r){if(t.word(f+c.signature,n)===od)return t.gap(n,r,"not decoded","a user block of the LFH of before Vista, whose slots are not known")}
return t.busyRow(n,r,f,r-o,me,a,0)}
function ld(t,e,n,r,a,o){var s=r&65535;
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
function cd(t,e,n,r,a){var o="the header "+Ut(r)+" "+Ut(a)+" at 0x"+n.toString(16);
var s=r&65535;
if(s===0)return o+" names a size of 0";
var i=s*e.granularity;
if(n+i>t.end)return o+" names "+i+" bytes, which reach past the committed memory";
if(a>>>24!==t.segment)return o+" names another segment than the "+t.segment+" that it is in";
return o+" fits neither the block before nor the one behind"}
var fd={area:function(){return true},blocks:function(){return true},gap:function(){return true}};
var hd=(function(){function t(e,n){this.kind="NT";
this.known=null;
this.freed=null;
this.noticed=[];
this.elected=null;
this.facts=e;
this.layout=n;
this.fields=new Xn(e.world);
this.address=e.address;
this.bits=e.world.bits;
this.flags=e.flags;
var r=["none","look-aside","LFH"];
this.frontEnd=r[e.frontEndType]||"none"}
Object.defineProperty(t.prototype,"areas",{get:function(){var e=this.lists,n=e.segments,r=e.large,a=e.frontEnd;
var o=a===null?[]:[a];
return n.segments.concat(r.blocks,o)},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"uncommittedRanges",{get:function(){return this.lists.segments.uncommittedRanges},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"caveats",{get:function(){var e=this.lists,n=e.segments,r=e.large;
return n.caveats.concat(r.caveats,this.lookAside.caveats,this.noticed)},enumerable:false,configurable:true});
t.prototype.walk=function(e,n){var r=this;
var a=new uo();
var o=new go(this.facts,a,e,function(){return r.lfhKey()});
if(n!==void 0)return this.walkArea(o,n);
var s=this.walkAll(o);
if(s){var i=o.notes.sentences().concat(dd(a,this.facts));
this.noticed=i.length>0||o.notes.damaged>0?i.concat(this.lockedBy()):i}
return s};
t.prototype.lfhKey=function(){if(this.elected===null){var e=new uo();
this.walkAll(new go(this.facts,e,fd,null));
var n=e.elected(this.facts.world.granularity);
this.elected={key:n===null?null:n.key}}
return this.elected.key};
Object.defineProperty(t.prototype,"lists",{get:function(){if(this.known===null){var e=this.facts,n=e.layout,r=e.address,a=e.world;
this.known=this.withOthers(Ya(this.fields,n,r,a.pointerSize))}
return this.known},enumerable:false,configurable:true});
t.prototype.withOthers=function(e){var n=this,r=n.fields,a=n.facts;
return{segments:e,large:Uh(r,a),frontEnd:Wh(r,a)}};
Object.defineProperty(t.prototype,"lookAside",{get:function(){if(this.freed===null)this.freed=jh(this.fields,this.facts);
return this.freed},enumerable:false,configurable:true});
t.prototype.lockedBy=function(){var e=this.facts,n=e.layout,r=e.world;
var a=n.heap.lock<0?null:this.fields.pointer(this.address+n.heap.lock);
var o=a===null?null:this.fields.u32(a+r.pointerSize+8);
if(o===null||o===0)return[];
return["Thread 0x"+o.toString(16)+" holds the lock of the heap: what looks damaged may be its unfinished work."]};
t.prototype.walkArea=function(e,n){var r=this.lists,a=r.segments,o=r.large,s=r.frontEnd;
var i=function(c){return c.base===n.base&&c.kind===n.kind};
var u=a.segments.filter(i)[0];
if(u!==void 0)return this.walkSegment(e,u);
var l=o.blocks.filter(i)[0];
if(l!==void 0)return yo(e,l);
return s===null||!i(s)||bo(e,s)};
t.prototype.walkAll=function(e){if(!this.walkSegments(e))return false;
var n=this.lists,r=n.large,a=n.frontEnd;
return r.blocks.every(function(o){return yo(e,o)})&&(a===null||bo(e,a))};
t.prototype.walkSegments=function(e){var n=this;
if(this.known!==null)return this.known.segments.segments.every(function(h){return n.walkSegment(e,h)});
var r=this.facts,a=r.layout,o=r.address,s=r.world;
var i=new Xn(s,e.reader);
var u=new Zn(i,a,o,s.pointerSize);
var l=false;
var c=u.next();
while(c!==null){if(l)e.reader.coverWhole(c-c%w);
var f=u.read(c);
c=u.next();
if(f===null)continue;
l=f.runs.length>0&&f.runs[0][1]-f.runs[0][0]>=we;
if(!this.walkSegment(e,f))return false}
this.known=this.withOthers(u);
return true};
t.prototype.walkSegment=function(e,n){var r=n.runs,a=n.first;
if(!e.sink.area(n))return false;
e.unlisted=n.unlisted;
for(var o=0;o<r.length;o++){var s=K(r[o],2),i=s[0],u=s[1];
var l=Math.min(Math.max(i,a),u);
if(!e.internalRow(i,l-i,0))return false;
if(!this.walkRun(e,n,l,u))return false}
return e.flush()};
t.prototype.walkRun=function(e,n,r,a){if(r>=a)return true;
if(this.facts.layout.hasSegmentList)return _h(e,r,a);
return sd(e,{from:r,end:a,segment:n.index,lookAside:this.lookAside})};
return t})();
function yo(t,e){var n=e.base,r=e.committed,a=e.user,o=e.userSize,s=e.flags,i=e.trace,u=e.damage;
if(!t.sink.area(e))return false;
if(u!=="")return t.gap(n,r,"damaged",u);
t.runEnd=n+r;
return t.busyRow(n,r,a,o,qa,s,i)&&t.flush()}
function bo(t,e){return t.sink.area(e)&&t.internalRow(e.base,e.committed,0)&&t.flush()}
function dd(t,e){var n=t.elected(e.world.granularity);
if(t.voters===0||n===null||n.agreeing===t.voters)return[];
var r=t.voters-n.agreeing;
return[r+" of "+t.voters+" user blocks of the LFH code their offsets with another key than the others."]}
function vd(t,e){var n=new Xn(t);
var r=n.u32(e+2*t.pointerSize);
if(r===null)return ht("not captured: the header of the heap at "+Ne(e)+" is not captured");
var a=r===qn;
if(!a&&r!==Yn)return ht("not decoded: no signature of an NT heap stands at "+Ne(e));
var o=$n(t.layouts,_f).filter(function(c){return Mt(c).hasSegmentList!==a});
var s=a?"":pd(n,t,o,e);
if(s!=="")return ht(s);
var i=Gn(o,t.build,function(c,f){Gf(n,t,c,e,f)});
if(i.choice===null)return ht("not decoded: "+i.why);
var u=Mt(i.choice.table);
var l=Ga(n,t,u,e);
if(l===null)return ht("not captured: the header of the heap at "+Ne(e)+" is not whole");
return{heap:new hd(l,i.choice.text),why:""}}
function ht(t){return{heap:null,why:t}}
function pd(t,e,n,r){var a=n.map(Mt);
if(a.length===0)return"";
var o=a[0].segment;
var s=t.pointer(r+o.heap);
if(s===null||s===r)return"";
var i=a.some(function(u){var l=u.heap;
return t.u32(r+l.signature)===qn});
if(i){return"not decoded: the heap at "+Ne(r)+" names "+Ne(s)+" as its own address: another process made it and shares it, its pointers mean nothing here"}
if(s>0&&t.u32(s+2*e.pointerSize)===Yn)return"not decoded: a further segment of the heap at "+Ne(s)+" begins at "+Ne(r);
return"foreign: the signature of an NT heap stands at "+Ne(r)+", but no heap that names itself: Wine's heaps look like this"}
function Ne(t){return"0x"+t.toString(16)}
function md(t){var e=Dt(t.busy,"busy").concat(Dt(t.freed,"freed"),Dt(t.available,"available"));
e.sort(function(l,c){return l.start-c.start||l.end-c.end});
var n=Dt(t.ranges,"available").sort(function(l,c){return l.start-c.start});
var r=[];
var a=[];
var o=0;
n.forEach(function(l){while(o<e.length&&e[o].start<l.start)r.push(e[o++]);
var c=o;
while(o<e.length&&e[o].end<=l.end)o++;
a.push(e.slice(c,o))});
while(o<e.length)r.push(e[o++]);
var s=t.breaches.length+r.length===0?"own":"untold";
var i=n.map(function(l,c){return ko(t,"segment",l,a[c],s)});
var u=!t.hasAllRanges;
if(u){r.forEach(function(l){i.push(ko(t,"page-heap block",l,[l],s))})}
return{areas:i.filter(function(l){return l.committed>0}).sort(function(l,c){return l.base-c.base}),strays:u?0:r.length}}
function Dt(t,e){var n=[];
for(var r=0;r<t.count;r++){var a=t.virtual[r];
var o=a+t.virtualSize[r];
if(a>0&&o>a)n.push({start:a,end:o,what:e,node:r})}
return n}
function ko(t,e,n,r,a){var o={kind:e,base:n.start,reserved:n.end-n.start,spans:r,rest:a};
var s=wo(t,d(d({},o),{committed:0}));
var i=0;
for(var u=0;u<s.length;u++)i+=s[u].end-s[u].start;
return d(d({},o),{committed:i})}
function wo(t,e){var n=e.base,r=e.reserved,a=e.spans,o=e.rest;
var s=[];
var i=n;
for(var u=0;u<a.length;){var l=a[u].start;
var c=a[u].end;
var f=u++;
while(u<a.length&&a[u].start<c)c=Math.max(c,a[u++].end);
if(l>i)s.push({start:i,end:l,what:o,node:-1});
if(u===f+1)gd(t,a[f],s);
else s.push({start:l,end:c,what:"claimed twice",node:-1});
i=c}
if(i<n+r)s.push({start:i,end:n+r,what:o,node:-1});
return s}
function gd(t,e,n){var r=e.start,a=e.end,o=e.what,s=e.node;
if(o==="available")return;
var i=o==="busy"?t.busy:t.freed;
var u=i.accessSize[s]||a-r;
var l=i.user[s]>=r+u;
var c=l?a-u:r;
n.push({start:c,end:c+u,what:o,node:s})}
var So=65536;
var yd=64;
var bd=(function(){function t(e){this.chunks={};
this.kept=0;
this.lastStart=-1;
this.last={words:new Uint32Array(0),holes:[]};
this.memory=e}
t.prototype.u32=function(e){var n=e-e%So;
if(!(e>0)||e%4!==0)return null;
var r=n===this.lastStart?this.last:this.chunk(n);
for(var a=0;a<r.holes.length;a++){if(r.holes[a][0]<=e&&e<r.holes[a][1])return this.memory.u32(e)}
return r.words[(e-n)/4]};
t.prototype.u16=function(e){var n=this.u32(e-e%4);
if(n===null||e%2!==0)return null;
return n>>>e%4*8&65535};
t.prototype.u8=function(e){var n=this.u32(e-e%4);
return n===null?null:n>>>e%4*8&255};
t.prototype.pointer=function(e,n){var r=this.u32(e);
if(n===4||r===null)return r;
var a=this.u32(e+4);
return a===null?null:a*4294967296+r};
t.prototype.chunk=function(e){var n=this.chunks[e];
if(n===void 0){if(this.kept++>=yd){this.chunks={};
this.kept=1}
n=this.memory.window(e,So);
this.chunks[e]=n}
this.lastStart=e;
this.last=n;
return n};
return t})();
var kd=(function(){function t(){this.virtual=[];
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
var wd=64;
var xo={end:"whole",at:0};
var Sd=(function(){function t(e,n,r){this.reader=n;
var a=function(o){return r.offset("_DPH_HEAP_BLOCK",o)};
this.size=e.pointerSize;
this.next=a("pNextAlloc");
this.left=r.offset("_RTL_BALANCED_LINKS","LeftChild");
this.right=r.offset("_RTL_BALANCED_LINKS","RightChild");
this.columns=[["virtual",a("pVirtualBlock")],["virtualSize",a("nVirtualBlockSize")],["accessSize",a("nVirtualAccessSize")],["user",a("pUserAllocation")],["requested",a("nUserRequestedSize")],["trace",a("StackTrace")]]}
t.prototype.list=function(e,n,r,a){var o=new Eo();
var s=e;
var i=e;
for(var u=0;s!==n;u++){if(u===r||s===0||s%4!==0||o.closes(s))return{end:"damaged",at:i};
if(!this.read(s,a))return{end:"not captured",at:s};
i=s;
var l=this.reader.pointer(s+this.next,this.size);
if(l===null)return{end:"not captured",at:s};
s=l}
return xo};
t.prototype.tree=function(e,n,r){var a=[];
var o=new Eo();
var s=this.reader.pointer(e+this.right,this.size);
if(s===null)return{end:"not captured",at:e};
while(s!==0||a.length>0){var i=a.length===0?e:a[a.length-1];
if(s!==0){if(s%4!==0||a.length===wd)return{end:"damaged",at:i};
a.push(s);
s=this.reader.pointer(s+this.left,this.size)}else{a.pop();
if(r.count===n||o.closes(i))return{end:"damaged",at:i};
if(!this.read(i,r))return{end:"not captured",at:i};
s=this.reader.pointer(i+this.right,this.size)}
if(s===null)return{end:"not captured",at:i}}
return xo};
t.prototype.read=function(e,n){var r=[];
for(var a=0;a<this.columns.length;a++){var o=this.reader.pointer(e+this.columns[a][1],this.size);
if(o===null)return false;
r.push(o)}
for(var a=0;a<this.columns.length;a++)n[this.columns[a][0]].push(r[a]);
return true};
return t})();
var Eo=(function(){function t(){this.marked=0;
this.steps=0;
this.until=1}
t.prototype.closes=function(e){if(e===this.marked)return true;
if(++this.steps===this.until){this.marked=e;
this.steps=0;
this.until*=2}
return false};
return t})();
var xd=["_DPH_HEAP_ROOT","_DPH_HEAP_BLOCK","_RTL_AVL_TABLE","_RTL_BALANCED_LINKS"];
var Ed=1;
var Bd=67108864;
function Hd(t,e){var n=new bd(t.memory);
if(n.u32(e)===null)return{contents:null,why:"its root was not captured"};
var r={};
var a=Gn($n(t.layouts,xd),t.build,function(i,u){r[i.name]=new Ad(t,n,e,i,u).contents()}),o=a.choice,s=a.why;
if(o===null)return{contents:null,why:"not decoded: "+s};
return{contents:r[o.table.name],layout:o.text,why:""}}
var Ad=(function(){function t(e,n,r,a,o){this.breaches=[];
this.world=e;
this.reader=n;
this.root=r;
this.table=a;
this.checks=o;
this.nodes=new Sd(e,n,a);
this.isByTree=a.offset("_DPH_HEAP_ROOT","BusyNodesTable")>=0}
t.prototype.contents=function(){this.checks.demand("Signature",this.u32("Signature")===4293844428);
var e=this.isByTree?this.tree():this.list("busy blocks","pBusyAllocationListHead","nBusyAllocations");
var n=this.list("freed blocks","pFreeAllocationListHead","nFreeAllocations");
var r=this.isByTree?this.ring("available space","AvailableAllocationHead","nAvailableAllocations"):this.list("available space","pAvailableAllocationListHead","nAvailableAllocations");
this.list("node pools","pNodePoolListHead","nNodePools");
var a=e.count+n.count;
var o=this.keep("busy blocks",e,Ho);
var s=this.keep("freed blocks",n,Ho);
this.prove("pVirtualBlock",a===0?null:o&&s);
var i=(this.u32("ExtraFlags")&Ed)!==0||e.count>0;
var u=this.u32("HeapFlags");
var l=this.pointer("NormalHeap");
var c=this,f=c.breaches,h=c.isByTree;
return d(d({flags:u,normalHeap:l,isFull:i,busy:e,freed:n,available:r},this.ranges()),{breaches:f,isByTree:h})};
t.prototype.ranges=function(){var e=this.breaches.length;
var n=this.list("reservations","pVirtualStorageListHead","nVirtualStorageRanges");
var r=n.count;
this.keep("reservations",n,Bo);
this.checks.demand("pVirtualStorageListHead",r===0?null:n.count>0);
return{ranges:n,hasAllRanges:this.breaches.length===e}};
t.prototype.tree=function(){var e=this;
return this.gather("busy blocks","nBusyAllocations",function(n,r){return e.nodes.tree(e.at("BusyNodesTable"),n,r)})};
t.prototype.list=function(e,n,r){var a=this;
return this.gather(e,r,function(o,s){return a.nodes.list(a.pointer(n),0,o,s)})};
t.prototype.ring=function(e,n,r){var a=this;
return this.gather(e,r,function(o,s){return a.nodes.list(a.pointer(n),a.at(n),o,s)})};
t.prototype.gather=function(e,n,r){var a=new kd();
var o=Math.min(this.u32(n),Bd);
var s=r(o,a),i=s.end,u=s.at;
this.prove(n,i==="not captured"?null:i==="whole"&&a.count===o);
var l=i==="whole"?"":" is "+i+" from 0x"+u.toString(16)+" on";
var c=l===""&&a.count<o?" ends after "+a.count+" of "+o:l;
if(c!=="")this.breaches.push({text:"the list of "+e+c,isCaptured:i!=="not captured"});
return a};
t.prototype.keep=function(e,n,r){var a=n.keep(function(o){return r(n,o)});
if(a>0)this.breaches.push({text:a+" "+e+" name impossible addresses",isCaptured:true});
return a===0};
t.prototype.prove=function(e,n){if(this.isByTree)this.checks.demand(e,n);
else this.checks.check(e,n)};
t.prototype.at=function(e){return this.root+this.table.offset("_DPH_HEAP_ROOT",e)};
t.prototype.u32=function(e){return this.reader.u32(this.at(e))||0};
t.prototype.pointer=function(e){return this.reader.pointer(this.at(e),this.world.pointerSize)||0};
return t})();
function Bo(t,e){var n=t.virtual[e];
var r=t.virtualSize[e];
return n>0&&n%w===0&&r>0&&r%w===0}
function Ho(t,e){if(!Bo(t,e))return false;
var n=t.virtual[e];
var r=n+t.virtualSize[e];
var a=t.user[e];
return t.accessSize[e]<=r-n&&a>=n&&a+t.requested[e]<=r}
function Cd(t,e){var n=Hd(t,e+w);
if(n.contents===null)return{heap:null,why:n.why};
return{heap:new Nd(e,t.bits,n.contents,n.layout),why:""}}
var Nd=(function(){function t(e,n,r,a){this.kind="page heap";
this.frontEnd="none";
this.uncommittedRanges=0;
this.address=e;
this.bits=n;
this.contents=r;
this.layout=a;
this.flags=r.flags;
var o=md(r),s=o.areas,i=o.strays;
this.areas=s;
this.caveats=zd(r,i)}
t.prototype.walk=function(e,n){var r=new Jn();
for(var a=0;a<this.areas.length;a++){var o=this.areas[a];
if(n!==void 0&&o.base!==n.base)continue;
if(!this.walkArea(o,r,e))return false}
return true};
t.prototype.walkArea=function(e,n,r){if(!r.area(e))return false;
n.count=0;
var a=wo(this.contents,e);
for(var o=0;o<a.length;o++){var s=a[o];
if(s.what==="untold"||s.what==="claimed twice"){if(n.count>0&&!r.blocks(n))return false;
n.count=0;
if(!r.gap(Td(s,this.contents.breaches)))return false}else{this.add(s,n);
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
n.state[u]=s?D:i?he:qe;
n.origin[u]=Jf;
n.flags[u]=0;
n.trace[u]=s?a.trace[e.node]:i?o.trace[e.node]:0};
return t})();
function Td(t,e){var n=t.end-t.start;
if(t.what==="claimed twice")return{address:t.start,bytes:n,reason:"damaged",detail:"two blocks claim these pages"};
var r=e.length===0||e.some(function(a){return a.isCaptured});
return{address:t.start,bytes:n,reason:r?"damaged":"not captured",detail:"no list tells what these pages are: "+e.map(function(a){var o=a.text;
return o}).join("; ")}}
function zd(t,e){var n=[];
var r="0x"+t.normalHeap.toString(16);
if(!t.isFull)n.push("Page heap is in light mode: the blocks are in the NT heap "+r+", each with a stamp in front.");
else n.push("Allocations that page heap leaves alone are in the NT heap "+r+".");
if(t.isByTree)n.push("The layout of page heap from Windows Vista on is that of public symbols; it agreed with itself here.");
if(e>0)n.push(e+" blocks name addresses that the heap never reserved, and are left out.");
t.breaches.forEach(function(a){var o=a.text;
n.push(o.charAt(0).toUpperCase()+o.slice(1)+": blocks may be missing.")});
return n}
var Od=Math.pow(2,47);
function Ao(t){return t>0&&t<Od&&t%4===0}
function It(t,e){var n=t.u32(e-e%4);
return n===null?null:n>>>e%4*8&255}
function Co(t,e){var n=t.u32(e-e%4);
return n===null?null:n>>>e%4*8&65535}
function X(t,e,n){var r=t.u32(e);
if(n===4||r===null)return r;
var a=t.u32(e+4);
return a===null?null:a*4294967296+r}
var He=256;
function dt(t,e,n){var r=Math.ceil(He*e.descriptor.size/4096);
if(e.heap.contexts<0)return[{address:n,list:n+e.heap.segmentList,shift:12,firstUnit:r}];
var a=[];
for(var o=0;o<2;o++){var s=n+e.heap.contexts+o*e.context.size;
var i=It(t,s+e.context.unitShift);
var u=It(t,s+e.context.firstDescriptor);
if(i===null||u===null||i<12||i>20||u===0)continue;
a.push({address:s,list:s+e.context.segmentList,shift:i,firstUnit:u})}
return a}
function Vt(t){return He*Math.pow(2,t.shift)}
function No(t,e){return Ao(e)&&e%Vt(t)===0}
var vt=0;
var pt=1;
var et=2;
var tt=3;
var nr=4;
var To=5;
var zo=6;
var Rd=["_SEGMENT_HEAP","_HEAP_SEG_CONTEXT","_HEAP_PAGE_RANGE_DESCRIPTOR","_HEAP_LFH_SUBSEGMENT","_HEAP_VS_SUBSEGMENT","_HEAP_LARGE_ALLOC_DATA","_HEAP_RUNTIME_MEMORY_STATS"];
function Oo(t,e){var n=e.pointerSize===8;
var r=_d(t);
var a=Fd(t,n);
var o=Pd(t);
if(a===null)return null;
var s=t.offset("_SEGMENT_HEAP","Signature")===2*e.pointerSize&&(r.contexts<0?r.segmentList>0:o.segmentList>0)&&t.offset("_HEAP_LFH_SUBSEGMENT","BlockBitmap")>0&&t.offset("_HEAP_VS_SUBSEGMENT","Size")>0;
if(!s)return null;
return{table:t,pointerSize:e.pointerSize,granularity:e.granularity,heap:r,context:o,descriptor:a,lfh:Ud(t),vs:{commitBitmap:t.offset("_HEAP_VS_SUBSEGMENT","CommitBitmap"),size:t.offset("_HEAP_VS_SUBSEGMENT","Size"),firstChunk:n?48:24,chunkHeader:n?16:8},large:{address:t.offset("_HEAP_LARGE_ALLOC_DATA","VirtualAddress"),pages:t.offset("_HEAP_LARGE_ALLOC_DATA","AllocatedPages")},treeMin:t.offset("_RTL_RB_TREE","Min"),paddingTellsItsSize:a.kinds===Ro}}
function _d(t){var e=function(a){return t.offset("_SEGMENT_HEAP",a)};
var n=e("MemStats");
var r=function(a){return n<0?e(a):n+t.offset("_HEAP_RUNTIME_MEMORY_STATS",a)};
return{globalFlags:e("GlobalFlags"),contexts:e("SegContexts"),segmentList:e("SegmentListHead"),largeTree:e("LargeAllocMetadata"),largeCommitted:e("LargeCommittedPages"),totalReserved:r("TotalReservedPages"),totalCommitted:r("TotalCommittedPages"),uncommittedBase:e("UncommittedBase"),reservedLimit:e("ReservedLimit")}}
function Pd(t){var e=function(n){return t.offset("_HEAP_SEG_CONTEXT",n)};
return{size:t.size("_HEAP_SEG_CONTEXT"),unitShift:e("UnitShift"),firstDescriptor:e("FirstDescriptorIndex"),segmentList:e("SegmentListHead"),heap:e("Heap")}}
function Fd(t,e){var n=function(a){return t.offset("_HEAP_PAGE_RANGE_DESCRIPTOR",a)};
var r=n("UnitSize")<0;
if(n("RangeFlags")<0||r&&n("Size")<0)return null;
return{size:t.size("_HEAP_PAGE_RANGE_DESCRIPTOR"),flags:n("RangeFlags"),flagsMask:r||e?255:31,unitSize:r?n("Size"):n("UnitSize"),unused:n("UnusedBytes"),unusedBytes:r?2:4,extra:n("ExtraPresent"),pageCount:n("Key")+(r||Wd(t,e)?0:1),committedPages:r?-1:n("CommittedPageCount"),kinds:r?Md:Kd(t,e)?Ld:Ro}}
var Ro={2:vt,3:pt,7:nr,11:et,15:tt};
var Ld={2:vt,3:pt,7:et,11:tt};
var Md={8:vt,14:pt,15:et,46:tt};
function Kd(t,e){var n=function(r){return t.offset("_HEAP_SEG_CONTEXT",r)};
return n("Heap")===n("VsContext")+(e?8:4)}
function Wd(t,e){return e&&t.size("_HEAP_SEG_CONTEXT")>=192}
function Ud(t){var e=function(n){return t.offset("_HEAP_LFH_SUBSEGMENT",n)};
return{freeCount:e("FreeCount"),blockOffsets:e("BlockOffsets"),commitUnitShift:e("CommitUnitShift"),commitUnitCount:e("CommitUnitCount"),commitState:e("CommitStateOffset"),reworked:e("CommitStateOffset")<e("FreeCount"),bitmap:e("BlockBitmap")}}
var F=4096;
var Dd=3437087965;
var Id=(function(){function t(e,n,r,a,o,s){this.ranges=[];
this.unknown=0;
this.layout=e;
this.context=n;
this.base=r;
this.words=a;
this.index=o;
this.captured=s;
this.pages=new Uint8Array(Vt(n)/F);
this.mark(0,Math.ceil(He*e.descriptor.size/F));
var i=n.firstUnit;
while(i<He)i=this.readRange(i);
var u=0;
for(var l=0;l<this.pages.length;l++)u+=this.pages[l];
this.committed=u*F}
t.prototype.runEnd=function(e){var n=Math.floor((e-this.base)/F);
if(this.pages[n]!==1)return e;
while(this.pages[n]===1)n++;
return this.base+n*F};
t.prototype.isCommitted=function(e,n){return this.runEnd(e)>=n};
t.prototype.commitOnly=function(e,n){var r=(e.address-this.base)/F;
for(var a=0;a<e.bytes/F;a++)this.pages[r+a]=n(a)?1:0};
t.prototype.readRange=function(e){var n=e+1;
if(!this.captured(e)){while(n<He&&this.unitsAt(n)===0)n++;
this.addUnknown(e,n,zo);
return n}
var r=this.unitsAt(e);
if(r===0){while(n<He&&this.captured(n)&&this.unitsAt(n)===0)n++;
this.addUnknown(e,n,To);
return n}
this.add(e,e+r);
return e+r};
t.prototype.unitsAt=function(e){if(!this.captured(e))return 0;
var n=this.layout.descriptor;
var r=n.kinds[this.flagsAt(e)];
if(r===void 0||r!==vt&&this.wordAt(e,0)!==Dd)return 0;
var a=this.byteAt(e,n.unitSize)||1;
return e+a<=He?a:0};
t.prototype.add=function(e,n){var r=this.layout.descriptor;
var a=this.flagsAt(e);
var o=r.kinds[a];
var s=o===pt;
var i=this.wordAt(e,r.unused);
var u=(n-e)*Math.pow(2,this.context.shift)/F;
var l=Math.min(this.countedPages(e),u);
var c=r.committedPages<0||!this.areCaptured(e,n);
if(c)this.mark(e,l);
else this.markUnits(e,n);
this.ranges.push({address:this.addressOf(e),bytes:u*F,kind:o,flags:a,unused:s?r.unusedBytes===2?i>>>16:i:0,extra:s&&(this.byteAt(e,r.extra)&1)===1,countedPages:l,isPlaceOpen:c&&!s&&o!==nr&&l>0&&l<u})};
t.prototype.addUnknown=function(e,n,r){this.ranges.push({address:this.addressOf(e),bytes:(n-e)*Math.pow(2,this.context.shift),kind:r,flags:0,unused:0,extra:false,countedPages:0,isPlaceOpen:false});
if(this.layout.descriptor.committedPages>=0)this.markUnits(e,n);
for(var a=e;a<n;a++)if(!this.captured(a))this.unknown+=Math.pow(2,this.context.shift)};
t.prototype.areCaptured=function(e,n){for(var r=e;r<n;r++)if(!this.captured(r))return false;
return true};
t.prototype.countedPages=function(e){var n=this.layout.descriptor,r=n.pageCount,a=n.committedPages;
var o=this.byteAt(e,r);
return a<0?255-o:65535-o-this.byteAt(e,r+1)*256};
t.prototype.markUnits=function(e,n){var r=this.layout.descriptor,a=r.committedPages,o=r.flagsMask;
var s=Math.pow(2,this.context.shift)/F;
for(var i=e;i<n;i++){if(!this.captured(i))continue;
var u=this.byteAt(i,a);
this.mark(i,Math.min(o===31?u>>>5:u,s))}};
t.prototype.mark=function(e,n){var r=e*Math.pow(2,this.context.shift)/F;
for(var a=0;a<n;a++)this.pages[r+a]=1};
t.prototype.addressOf=function(e){return this.base+e*Math.pow(2,this.context.shift)};
t.prototype.flagsAt=function(e){var n=this.layout.descriptor;
return this.byteAt(e,n.flags)&n.flagsMask};
t.prototype.byteAt=function(e,n){return this.wordAt(e,n)>>>(n&3)*8&255};
t.prototype.wordAt=function(e,n){return this.words[this.index+(e*this.layout.descriptor.size+n-(n&3))/4]};
return t})();
function jt(t){return Math.ceil(He*t.descriptor.size/F)*F}
function rr(t,e,n){var r=t.window(n,jt(e)),a=r.words,o=r.holes;
return{base:n,words:a,index:0,holes:o}}
function _o(t,e,n){var r=n+jt(e);
var a=[];
var o=t.firstHole(n,r);
while(o!==0){var s=[Math.max(o,n),t.holeEnd(o)];
a.push(s);
o=s[1]<r?t.firstHole(s[1],r):0}
return{base:n,words:t.words,index:(n-t.base)/4,holes:a}}
function ar(t,e){var n=e.base,r=e.words,a=e.index;
return{u32:function(o){return Fo(e,o,4)?t.u32(o):r[a+(o-n)/4]}}}
function Po(t,e,n,r){return X(ar(t,n),n.base+r,e.pointerSize)}
function Gt(t,e,n,r){var a=r.base,o=r.words,s=r.index,i=r.holes;
var u=e.descriptor.size;
var l=[];
for(var c=0;c<He;c++){var f=a+c*u;
l[c]=i.length===0||!Fo(r,f,u)||t.fill(o,s+c*u/4,f,u)}
return new Id(e,n,a,o,s,function(h){return l[h]})}
function Fo(t,e,n){var r=t.holes;
for(var a=0;a<r.length;a++){if(r[a][0]<e+n&&r[a][1]>e)return true}
return false}
function L(t){return"0x"+t.toString(16)}
var We={block:0,large:0,largeShift:0};
var Vd=10586;
var jd=22e3;
var Gd=2048;
var $d=256;
var Lo=32;
function Xd(t){return t===null||t>=Vd&&t<jd}
var Yd=(function(){function t(e,n){this.seen=0;
this.beginWithSize=0;
this.smallest=Infinity;
this.words=e;
this.layout=n}
Object.defineProperty(t.prototype,"certain",{get:function(){var e=this.layout,n=e.granularity,r=e.paddingTellsItsSize;
return this.smallest<=n||this.seen>=(r?$d:Gd)},enumerable:false,configurable:true});
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
for(var o=0;o<e.count;o++){var s=e.origin[o];
if(e.state[o]!==D||s!==ue&&s!==Je)continue;
this.seen++;
this.smallest=Math.min(this.smallest,e.userSize[o]);
if(a&&this.words.u32(e.user[o])===r)this.beginWithSize++;
if(this.certain)return false}
return true};
t.prototype.gap=function(){return true};
t.prototype.verdict=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
if(this.smallest<=r)return{padding:We,how:"a block of "+this.smallest+" bytes has no room for it",doubtful:false};
var o=Zd(this.layout);
if(a&&this.seen>=Lo){var s="".concat(this.beginWithSize," of ").concat(this.seen," blocks begin with its size");
return{padding:this.beginWithSize*2>this.seen?o:We,how:s,doubtful:false}}
var i=e.processHeap===null?null:e.memory.u32(e.processHeap+2*e.pointerSize);
if(i===4293853166)return{padding:o,how:"the process heap is an NT heap",doubtful:false};
if(this.seen>=8*Lo)return{padding:o,how:"none of ".concat(this.seen," blocks is too small for it"),doubtful:false};
return{padding:We,how:"".concat(this.seen," blocks do not tell"),doubtful:true}};
return t})();
function Zd(t){var e=t.granularity;
if(!t.paddingTellsItsSize)return{block:e,large:e,largeShift:0};
return{block:e,large:4*e,largeShift:4*e}}
var qd=1<<20;
function Jd(t,e,n){var r=Mo(t,e,n);
if(r===null)return{allocations:[],broken:"the root is not captured"};
var a=new Qd(t,e,Ko(t,e,n));
a.visit(r);
a.allocations.sort(function(o,s){return o.base-s.base});
return a}
function Mo(t,e,n){var r=n+e.heap.largeTree;
var a=X(t,r,e.pointerSize);
return a===null?null:or(a,r,Ko(t,e,n))}
function Ko(t,e,n){var r=X(t,n+e.heap.largeTree+e.treeMin,e.pointerSize);
return r!==null&&r%2===1}
function or(t,e,n){return n&&t!==0?tv(t,e):t}
var Qd=(function(){function t(e,n,r){this.allocations=[];
this.broken="";
this.seen={};
this.count=0;
this.memory=e;
this.layout=n;
this.encoded=r}
t.prototype.visit=function(e){var n=this.layout.pointerSize;
var r=[e];
while(r.length>0){var a=r.pop();
if(a===0)continue;
if(this.seen[a]===true||!Ao(a)||this.count++>=qd){this.lose("a link leads to "+L(a));
continue}
this.seen[a]=true;
var o=X(this.memory,a,n);
var s=X(this.memory,a+n,n);
if(o===null||s===null||!this.read(a)){this.lose("the node at "+L(a)+" is not captured");
continue}
r.push(or(o,a,this.encoded),or(s,a,this.encoded))}};
t.prototype.read=function(e){var n=this.layout,r=n.large,a=n.pointerSize;
var o=X(this.memory,e+r.address,a);
var s=X(this.memory,e+r.pages,a);
if(o===null||s===null)return false;
var i=o%65536;
var u=Math.floor(s/F);
if(o===i||u===0||u*F<i){this.lose("the node at "+L(e)+" describes no allocation");
return true}
this.allocations.push({base:o-i,committed:u*F,reserved:ev(u,s),unused:i,extra:s%2===1});
return true};
t.prototype.lose=function(e){if(this.broken==="")this.broken=e};
return t})();
function ev(t,e){var n=Math.floor(e/4)%64;
if(n<12)return(t+1)*F;
var r=Math.floor(e/2)%2;
var a=Math.pow(2,Math.min(n,30));
return Math.ceil((t+r)*F/a)*a}
function tv(t,e){var n=Math.floor(t/4294967296)^Math.floor(e/4294967296);
var r=(t%4294967296^e%4294967296)>>>0;
return(n>>>0)*4294967296+r}
var Wo=(function(){function t(e,n){this.kind="segment";
this.committed=0;
this.assumed=0;
this.unknown=0;
this.firstRunEnd=0;
this.map=null;
this.base=e;
this.context=n;
this.reserved=Vt(n)}
t.prototype.note=function(e){this.committed=e.committed;
this.unknown=e.unknown;
this.firstRunEnd=e.runEnd(this.base);
this.map=e.unknown>0?e:null};
t.prototype.assume=function(e){this.assumed+=e;
this.committed+=e};
return t})();
function nt(t){return Math.floor(t/4294967296)}
var sr=(function(){function t(){this.counts=Object.create(null);
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
var ir=32768;
var Uo=16384;
var Do=8192;
var nv=8191;
var rv=16383;
var av=1023;
function $t(t,e,n,r){var a=t.layout,o=a.granularity,s=a.pointerSize;
var i=Math.ceil(n/o)*o+o;
return i+s<=r?t.pointerAt(e+i):0}
var ov=72;
function Io(t,e){if(!t.lfh.reworked)return e%4294967296>>>0>>>12;
return(nt(e)<<20|e%4294967296>>>0>>>12)>>>0}
function Vo(t,e){var n=t.lfh,r=n.commitState,a=n.commitUnitCount,o=n.reworked;
var s=Xt(e,r,o?255:65535);
var i=s+2*Xt(e,a,255);
return Math.ceil(i/t.granularity)*t.granularity}
function jo(t,e,n){var r=t.lfh,a=r.commitUnitShift,o=r.commitUnitCount;
var s=Xt(n,a,255);
var i=s>30?0:Xt(n,o,255)*Math.pow(2,s);
return i<=e.bytes?i:0}
function Xt(t,e,n){return t(e-e%4)>>>e%4*8&n}
function sv(t,e,n,r){var a=t.lfh;
var o=(r(a.blockOffsets)^n^Io(t,e.address))>>>0;
var s=r(a.freeCount);
var i={first:o>>>16,stride:o&65535,count:s>>>16,freeCount:s&65535};
var u=i.first,l=i.stride,c=i.count;
var f=c>0&&l>0&&l%t.granularity===0&&u===Vo(t,r)&&Math.floor((jo(t,e,r)-u)/l)===c;
return f?i:null}
function iv(t,e,n,r){var a=t.layout;
var o=e.address;
var s=o+e.bytes;
if(!t.has(o,ov)){t.gap(o,s,"not captured","the header of the LFH subsegment at "+L(o)+" is not captured");
return}
if(n===null){t.gap(o,s,"not decoded","the key of LFH subsegments is not known");
return}
var i=t.reader;
var u=(o-i.base)/4;
var l=sv(a,e,n,function(p){return i.words[u+p/4]});
if(l===null){t.gap(o,s,"damaged","the header of the LFH subsegment at "+L(o)+" contradicts itself");
return}
var c=uv(t,o,l.count);
if(c===null){t.gap(o,s,"not captured","the bits of the LFH subsegment at "+L(o)+" are not captured");
return}
t.frame(o,o+l.first,ue);
var f=lv(t,e,l,c,r);
t.frame(o+l.first+l.count*l.stride,s,ue);
if(f+l.freeCount>l.count){var h="of ".concat(l.count," slots of the LFH subsegment at ").concat(L(o)," ").concat(f," are busy and ").concat(l.freeCount," free");
t.addGap(o,0,"damaged",h)}}
function uv(t,e,n){var r=t.reader;
var a=e+t.layout.lfh.bitmap;
var o=Math.ceil(n/16)*4;
if(!t.has(a,o))return null;
var s=(a-r.base)/4;
return r.words.subarray(s,s+o/4)}
function lv(t,e,n,r,a){var o=n.stride,s=n.count;
var i=t.isCommitted(e.address,e.address+e.bytes);
var u=e.address+n.first;
var l=0;
for(var c=0;c<s&&!t.ended;c++,u+=o){var f=r[c>>>4]>>>(c&15)*2&3;
l+=f&1;
if(!i&&!t.isCommitted(u,u+o)){if((f&1)===0)t.committedRows(u,u+o,he,ue);
else t.gap(u,u+o,"damaged","a busy slot of the LFH lies in pages that are not committed")}else if(f===3){cv(t,u,o,a)}else if((f&1)===1){t.busyRow(u,o,ue,u+a,o-a,0,0)}else{t.row(u,o,he,ue)}}
return l}
function cv(t,e,n,r){var a=t.layout,o=t.reader;
var s=e+n;
var i=s-4;
if((t.holey||s>o.limit||i<o.base)&&!t.has(i,4)){t.gap(e,s,"not captured","the sizes of busy slots of the LFH are not captured");
return}
var u=o.words[i-o.base>>>2]>>>16;
var l=a.lfh.reworked?av:rv;
var c=(u&ir)!==0?1:u&l;
if(c+r>n){t.gap(e,s,"damaged","the unused bytes of the LFH slot at "+L(e)+" are more than it has");
return}
var f=n-c-r;
var h=(u&Uo)===0?0:$t(t,e,r+f,n);
t.busyRow(e,n,ue,e+r,f,0,h)}
var fv=11245;
function Go(t,e,n){var r=n&65535;
var a=t.vs.firstChunk+r*t.granularity;
var o=((r^fv)&32767)===(n>>>16&32767);
return o&&r>0&&a<=e.bytes?a:0}
function hv(t,e,n,r){var a=t.layout,o=t.reader;
var s=e.address;
var i=s+e.bytes;
var u="the VS subsegment at "+L(s);
if(!t.has(s,a.vs.firstChunk)){t.gap(s,i,"not captured","the header of "+u+" is not captured");
return}
var l=o.words[(s+a.vs.size-o.base)/4];
var c=Go(a,e,l);
if(c===0){var f=(l>>>0).toString(16);
t.gap(s,i,"damaged","size and signature of "+u+" do not fit: "+f);
return}
if(n===null){t.gap(s,i,"not decoded","the key of VS chunks is not known");
return}
t.frame(s,s+a.vs.firstChunk,Je);
var h=dv(t,e,c,n,r);
if(t.ended)return;
if(h<c){var p=s+h;
if(t.has(p,a.vs.chunkHeader)){var g=gv(t,p);
t.gap(p,i,"damaged","the chain of "+u+" breaks at "+L(p)+": "+g)}else{t.gap(p,i,"not captured","the chunk at "+L(p)+" of "+u+" is not captured")}}else{t.frame(s+c,i,Je)}}
function dv(t,e,n,r,a){var o=t.reader,s=t.layout;
var i=s.granularity;
var u=s.pointerSize===8;
var l=s.vs.chunkHeader;
var c=e.address;
var f=c%4294967296|0;
var h=r.low;
var p=r.high^nt(c);
var g=t.isCommitted(c,c+n);
var b=o.words,H=o.base,A=o.limit;
var z=s.vs.firstChunk;
var M=0;
while(z<n&&!t.ended){var I=c+z;
if(t.holey||I+l>A||I<H){var Y=t.has(I,l);
b=o.words,H=o.base,A=o.limit;
if(!Y)break}
var oe=I-H>>>2;
var P=b[oe]^h^f+z;
var E=u?b[oe+1]^p:0;
var Z=u?P>>>16:P>>>1&32767;
var de=u?E&65535:P>>>16&32767;
var te=u?E>>>16:P>>>31;
var C=Z*i;
if(Z===0||de!==M||te>1||z+C>n)break;
if(!g&&!t.isCommitted(I,I+C))vv(t,I,C,te);
else if(te===0)t.row(I,C,he,Je);
else pv(t,I,C,b[u?oe+2:oe+1],a);
M=Z;
z+=C}
return z}
function vv(t,e,n,r){if(r===0)t.committedRows(e,e+n,he,Je);
else t.gap(e,e+n,"damaged","a busy VS chunk lies in pages that are not committed")}
function pv(t,e,n,r,a){var o=t.layout.vs.chunkHeader+a;
var s=e+n;
var i=n-o;
var u=0;
if((r&256)!==0){var l=mv(t,s-4);
if(l===null){t.gap(e,s,"not captured","the sizes of busy VS chunks are not captured");
return}
var c=l>>>16;
if((c&(ir|Do))===Do){t.gap(e,s,"not decoded","a VS chunk that is said to hold an LFH subsegment");
return}
i-=(c&ir)!==0?1:c&nv;
if((c&Uo)!==0)u=$t(t,e,o+i,n)}
if(i<0)t.gap(e,s,"damaged","the unused bytes of the VS chunk at "+L(e)+" are more than it has");
else t.busyRow(e,n,Je,e+o,i,0,u)}
function mv(t,e){var n=t.reader;
if(t.holey||e+4>n.limit)return t.memory.u32(e);
return n.words[e-n.base>>>2]}
function gv(t,e){var n=t.reader,r=t.layout;
var a=(e-n.base)/4;
var o="";
for(var s=0;s<r.vs.chunkHeader;s++){var i=n.words[a+(s>>>2)]>>>(s&3)*8&255;
o+=(s===0?"":" ")+(i<16?"0":"")+i.toString(16)}
return o}
var Yt=2733002413;
function $o(t,e,n,r){var a=r+2*e.pointerSize;
var o=t.u32(a);
var s=e.pointerSize===8?t.u32(a+4):0;
if(o===null||s===null)return null;
var i=e.heap.contexts<0?Math.floor(r/1048576):r;
var u=e.pointerSize===8?Yt:0;
return{low:(o^i%4294967296^n.address%4294967296^Yt)>>>0,high:(s^nt(i)^nt(n.address)^u)>>>0}}
function yv(t,e){var n=t.pointerSize===8?(e.high^Yt)>>>0:0;
return{low:(e.low^Yt)>>>0,high:n}}
function bv(t,e,n,r){var a=true;
var o=function(p){var g=t.u32(n.address+p);
if(g===null)a=false;
return g||0};
var s=Vo(e,o);
var i=o(e.lfh.blockOffsets)^Io(e,n.address);
var u=o(e.lfh.freeCount)>>>16;
var l=jo(e,n,o)-s;
if(!a||u===0||l<=0)return;
var c=e.granularity;
var f=[];
var h=Math.floor(l/u/c)*c;
for(;h>0&&Math.floor(l/h)===u&&f.length<16;h-=c)f.push((s*65536+h^i)>>>0);
r.addOneOf(f)}
function kv(t,e,n){var r=e.range,a=e.words;
var o=a.u32(r.address+t.vs.size);
if(o===null)return null;
var s=Go(t,r,o);
var i=t.vs.firstChunk;
var u=0;
for(var l=0;l<4&&i<s;l++){var c=Xo(a,t,r.address+i,n);
if(c===null)return l<2?null:true;
if(c.units===0||c.before!==u||c.allocated>1)return false;
u=c.units;
i+=c.units*t.granularity;
if(i>s)return false}
return s>0}
function Xo(t,e,n,r){var a=e.pointerSize===8;
var o=t.u32(n);
var s=t.u32(n+4);
var i=a?t.u32(n+8):s;
if(o===null||s===null||i===null)return null;
var u=(o^r.low^n%4294967296)>>>0;
if(!a)return{units:u>>>1&32767,before:u>>>16&32767,allocated:u>>>31,details:i};
var l=(s^r.high^nt(n))>>>0;
return{units:u>>>16,before:l&65535,allocated:l>>>16,details:i}}
function wv(t,e,n){if(t.pointerSize===4)return{key:{low:n,high:0},votes:e.length,voters:e.length};
var r=new sr();
var a=65536;
for(var o=0;o<e.length;o++){var s=e[o],i=s.range,u=s.words;
var l=i.address+t.vs.firstChunk;
var c=u.u32(l+4);
if(c!==null)r.add(n,((c^nt(l))&~a)>>>0)}
var f=r.winner();
if(f===null)return null;
var h=f.key;
var p={low:n,high:(h.high|a)>>>0};
var g=d(d({},f),{key:p});
return Yo(t,e,h)<=Yo(t,e,p)?f:g}
function Yo(t,e,n){var r=0;
for(var a=0;a<e.length;a++){var o=e[a],s=o.range,i=o.words;
var u=t.vs.firstChunk;
for(var l=0;l<64&&u<s.bytes;l++){var c=Xo(i,t,s.address+u,n);
if(c===null||c.units===0)break;
var f=c.details>=1024;
if(f&&c.allocated===1)r+=100;
else if(!f&&c.allocated===0)r++;
u+=c.units*t.granularity}}
return r}
var Sv=1<<20;
var Zo=(function(){function t(e,n,r,a,o){this.seen={};
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
var h=X(s,f+e,u.pointerSize);
for(var p=0;p<Sv;p++){var g="the link at "+L(f+e);
if(h===null)return g+" is not captured";
if(h===l.list)return"";
if(!No(l,h)||c[h]===true)return g+" leads to "+L(h);
var b=r(h);
var H=Po(i,u,b,n);
if(H!==null&&H!==f&&!this.isSigned(b))return g+" leads to "+L(h)+", where no segment of the heap is";
c[h]=true;
f=h;
h=Po(i,u,b,e);
if(!a(b))return""}
return"it does not end"};
t.prototype.isSigned=function(e){var n=this,r=n.pieces,a=n.layout,o=n.context,s=n.key;
var i=$o(ar(r,e),a,o,e.base);
return s!==null&&i!==null&&i.low===s.low&&i.high===s.high};
return t})();
var xv=(function(){function t(e,n,r){this.kind="front end";
this.base=e;
this.reserved=n;
this.committed=r}
return t})();
var Ev=(function(){function t(e){this.kind="large block";
this.allocation=e;
this.base=e.base;
this.reserved=e.reserved;
this.committed=e.committed}
return t})();
var qo=(function(){function t(e,n,r,a,o){this.areas=[];
this.caveats=[];
this.segments=[];
this.memory=e;
this.pieces=n;
this.layout=r;
this.heap=a;
this.key=o;
this.front=this.frontArea();
if(this.front!==null)this.areas.push(this.front)}
t.prototype.eachSegment=function(e,n){var r=this;
var a=this,o=a.memory,s=a.pieces,i=a.layout;
var u=dt(o,i,this.heap);
var l=true;
var c=function(p){var g=u[p];
var b=new Zo(o,s,i,g,f.key);
var H=b.each(e,function(A){var z=new Wo(A.base,g);
r.segments.push(z);
r.areas.push(z);
l=n(z,A);
return l});
if(H!=="")f.caveats.push("The list of segments is broken: ".concat(H,"."))};
var f=this;
for(var h=0;h<u.length&&l;h++){c(h)}};
t.prototype.assumeTheRest=function(){var e=this.segments;
var n=e.reduce(function(i,u){return i+u.unknown},0);
if(n===0)return;
var r=this.uncounted();
for(var a=0;a<e.length&&r>0;a++){var o=Math.min(r,e[a].unknown);
e[a].assume(o);
r-=o}
var s="Descriptors of ".concat(L(n)," bytes of segments are not captured");
this.caveats.push("".concat(s,"; how much of it is committed the heap's counter says."))};
t.prototype.readLarge=function(){var e=this;
var n=Jd(this.memory,this.layout,this.heap),r=n.allocations,a=n.broken;
if(a!=="")this.caveats.push("The tree of large allocations is broken: ".concat(a,"."));
var o=this.pointer(this.layout.heap.largeCommitted);
var s=r.reduce(function(u,l){return u+l.committed},0);
if(o!==null&&o*F!==s)this.caveats.push("Large allocations of ".concat(L(s)," bytes are found, the heap counts ").concat(L(o*F),"."));
var i=r.map(function(u){return new Ev(u)});
i.forEach(function(u){e.areas.push(u)});
return i};
t.prototype.compareCommit=function(){var e=this.front===null?0:this.front.committed;
var n=this.uncounted();
if(Math.abs(n)>e)this.caveats.push("The heap counts ".concat(L(Math.abs(n))," bytes ").concat(n>0?"more":"less"," as committed than its segments show."))};
t.prototype.uncounted=function(){var e=this.pointer(this.layout.heap.totalCommitted);
if(e===null)return 0;
var n=this.segments.reduce(function(r,a){return r+a.committed},0);
return e*F-n-(this.front===null?0:this.front.committed)};
t.prototype.frontArea=function(){var e=this.heap;
var n=this.pointer(this.layout.heap.uncommittedBase);
var r=this.pointer(this.layout.heap.reservedLimit);
if(n===null||r===null)return null;
if(n<=e||n>r||r-e>268435456)return null;
return new xv(e,r-e,n-e)};
t.prototype.pointer=function(e){return X(this.memory,this.heap+e,this.layout.pointerSize)};
return t})();
function Bv(t,e,n){var r={};
var a=n.map(function(u){return Mo(t,e,u)||0});
for(var o=0;o<n.length;o++){if(a[o]!==0)continue;
var s=n[o];
for(var i=0;i<a.length;i++)if(a[i]!==0&&Hv(t,e,s,a[i]))r[s]=true}
return r}
function Hv(t,e,n,r){var a=dt(t,e,n);
for(var o=0;o<a.length;o++){var s=a[o].list;
var i=r-r%Vt(a[o]);
if(X(t,s,e.pointerSize)===i)return true;
if(X(t,s+e.pointerSize,e.pointerSize)===i)return true}
return false}
var ur=256;
var Av=2e3;
var Cv=(function(){function t(e){this.pieces={};
this.count=0;
this.memory=e}
t.prototype.u32=function(e){var n=this.piece(e);
return n===null?null:n[e%ur/4]};
t.prototype.fill=function(e,n,r,a){for(var o=r;o<r+a;o+=4){var s=this.u32(o);
if(s===null)return false;
e[n+(o-r)/4]=s}
return true};
t.prototype.piece=function(e){var n=e-e%ur;
var r=this.pieces[n];
if(r!==void 0)return r;
if(this.count++>=Av)return null;
var a=this.memory.whole(n,ur);
var o=a===null?null:a.words;
this.pieces[n]=o;
return o};
return t})();
var Nv=65535;
function Tv(t,e,n){for(var r=0;r<n.ranges.length;r++){var a=n.ranges[r];
if(!a.isPlaceOpen)continue;
var o=zv(t,e,a);
if(o===null)continue;
var s=0;
for(var i=0;i<a.bytes/F;i++)if(o(i))s++;
if(s===a.countedPages)n.commitOnly(a,o)}}
function zv(t,e,n){if(n.kind===tt)return Ov(t,n.address+e.vs.commitBitmap);
return n.kind===et?Rv(t,e,n.address):null}
function Ov(t,e){var n=t.u32(e);
var r=t.u32(e+4);
if(n===null||r===null)return null;
return function(a){return a<64&&((a<32?n:r)>>>(a&31)&1)===1}}
function Rv(t,e,n){var r=e.lfh;
var a=It(t,n+r.commitUnitShift);
var o=It(t,n+r.commitUnitCount);
var s=Co(t,n+r.commitState);
if(a===null||o===null||s===null||a<12)return null;
return function(i){var u=Math.floor(i/Math.pow(2,a-12));
return u<o&&Co(t,n+s+2*u)!==Nv}}
function Jo(t,e,n,r){Qo(t,e,e.map||_v(t,e),n,r)}
function _v(t,e){var n=t.reader,r=t.layout,a=t.pieces;
n.cover(e.base,jt(r),e.firstRunEnd);
return Gt(a,r,e.context,_o(n,r,e.base))}
function Qo(t,e,n,r,a){Tv(t.memory,t.layout,n);
t.enter(n);
t.row(e.base,jt(t.layout),qe,me);
var o=e.assumed;
for(var s=0;s<n.ranges.length&&!t.ended;s++){var i=n.ranges[s];
if(i.kind===zo){var u=Math.min(o,i.bytes);
o-=u;
var l=i.address+i.bytes;
var c="the descriptors that say what ".concat(L(i.address)," to ").concat(L(l)," is used for are not captured");
t.gap(i.address,l,"not captured",c);
t.addGap(i.address,u,"not captured",c)}else{Pv(t,e,i,r,a)}}}
function Pv(t,e,n,r,a){var o=n.address;
var s=o+n.bytes;
switch(n.kind){case vt:t.committedRows(o,s,he,me);
break;
case pt:Fv(t,n,a,e.context.shift>12);
break;
case et:iv(t,n,r.lfh,a.block);
break;
case tt:hv(t,n,r.vs,a.block);
break;
case nr:t.frame(o,s,me);
break;
case To:t.gap(o,s,t.layout.lfh.reworked?"not decoded":"damaged","the page-range descriptor of "+L(o)+" makes no sense");
break}}
function Fv(t,e,n,r){var a=e.address,o=e.bytes,s=e.unused;
var i=r?Lv(t,e,n):n.block;
var u=o-s-i;
var l=Math.min(t.runEnd(a)-a,o);
if(u<0||i+u>l){var c="the block of pages at ".concat(L(a)," has ").concat(l," bytes and ").concat(s," unused ones");
t.gap(a,a+o,"damaged",c);
return}
var f=e.extra?$t(t,a,i+u,l):0;
t.busyRow(a,l,me,a+i,u,e.flags,f);
t.frame(a+l,a+o,me)}
function Lv(t,e,n){if(n.block===0||n.large===n.block)return n.block;
var r=t.memory.u32(e.address);
if(r===n.block||r===n.large)return r;
return e.bytes-e.unused>=1048576?n.large:n.block}
var es=(function(){function t(e,n,r,a,o,s){if(s===void 0){s=false}
this.batch=new Jn();
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
var a=e+n;
if(e<r.base||a>r.limit){r.cover(e,n,this.endOfRun(e));
if(e<r.base||a>r.limit)return false;
this.holey=r.firstHole(r.base,r.limit)!==0}
return!this.holey||r.firstHole(e,a)===0||this.patch(e,n)};
t.prototype.u32=function(e){if(!this.has(e,4))return null;
return this.reader.words[(e-this.reader.base)/4]};
t.prototype.kept=function(e,n){var r=this.reader;
if(!this.has(e,4)||this.holey)return this.pieces;
var a=(e-r.base)/4;
var o=r.words.slice(a,a+n/4);
return{u32:function(s){var i=o[(s-e)/4];
return i===void 0?null:i}}};
t.prototype.row=function(e,n,r,a,o){if(o===void 0){o=0}
this.put(e,n,r,a,0,0,o,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){if(this.isInternal)this.put(e,n,qe,r,0,0,s,0);
else this.put(e,n,D,r,a,o,s,i)};
t.prototype.pointerAt=function(e){var n=this,r=n.reader,a=n.layout;
var o=a.pointerSize;
if(this.holey||e<r.base||e+o>r.limit)return X(this.memory,e,o)||0;
var s=e-r.base>>>2;
var i=r.words[s];
return o===4?i:r.words[s+1]*4294967296+i};
t.prototype.committedRows=function(e,n,r,a){var o=this;
this.eachCommitted(e,n,function(s,i){return o.row(s,i-s,r,a)})};
t.prototype.frame=function(e,n,r){if(e<n)this.committedRows(e,n,qe,r)};
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
t.prototype.endOfRun=function(e){if(e<this.runStart||e>=this.runLimit){this.runStart=e-e%F;
this.runLimit=this.map.runEnd(e)}
return this.runLimit};
t.prototype.eachCommitted=function(e,n,r){var a=this.map;
var o=e;
while(o<n){var s=Math.min(a.runEnd(o),n);
if(s>o)r(o,s);
o=s>o?s:o-o%F+F}};
t.prototype.patch=function(e,n){var r=this.reader;
var a=e-e%4;
return this.pieces.fill(r.words,(a-r.base)/4,a,e+n-a)};
return t})();
var ts=3723419118;
var ns=16;
var Mv=8;
var rs=16;
var as=4;
var Kv=4;
var Wv=32768;
function Uv(t,e){var n=new Cv(t.memory);
var r=Gn($n(t.layouts,Rd),t.build,function(p,g){for(var b=0;b<e.length&&b<ns;b++)Dv(t,p,e[b],g)});
var a=r.choice===null?null:Oo(r.choice.table,t);
if(r.choice===null||a===null){var o={heapKey:null,keys:{lfh:null,vs:null},padding:We,text:"",caveats:[],metadataHeaps:{}};
return d(d({layout:null,why:r.why},o),{pieces:n})}
var s=Bv(t.memory,a,e);
var i=new Vv(t,a,n,s);
i.take(e);
var u=i.keys();
var l=Xd(t.build)?i.padding(u):{padding:We,how:"",doubtful:false};
var c=i.caveats.slice();
if(l.doubtful)c.push("Whether blocks of segment heaps begin with padding cannot be told: "+l.how+".");
if(a.lfh.reworked)c.push("The segment heap of builds from 26100 on was never seen whole: what is decoded proved itself.");
var f=l.padding.block>0?"padding":"no padding";
var h=[r.choice.text,i.text,f+(l.how===""?"":": "+l.how)];
return{layout:a,why:"",heapKey:i.heapKey,keys:u,padding:l.padding,text:h.join("; "),caveats:c,metadataHeaps:s,pieces:n}}
function Dv(t,e,n,r){var a=Oo(e,t);
r.demand("the structures",a!==null);
if(a===null)return;
var o=a.pointerSize;
var s=t.memory;
var i=s.u32(n+e.offset("_SEGMENT_HEAP","Signature"));
r.demand("Signature",i===null?null:i===ts);
var u=X(s,n+a.heap.uncommittedBase,o);
var l=X(s,n+a.heap.reservedLimit,o);
if(u!==null&&l!==null)r.check("UncommittedBase",u>n&&u<=l&&u%4096===0&&l-n<268435456);
var c=e.offset("_SEGMENT_HEAP","ReservedRegionEnd");
var f=c<0?null:X(s,n+c,o);
r.check("ReservedRegionEnd",f===null||l===null?null:f>=l);
if(a.heap.contexts>=0)Iv(s,a,n,r);
var h=dt(s,a,n);
for(var p=0;p<h.length;p++){var g=h[p].list;
var b=X(s,g,o);
if(b===null)continue;
r.demand("SegmentListHead",b===g||No(h[p],b));
var H=b===g?null:X(s,b+o,o);
r.check("the first link back",H===null?null:H===g)}}
function Iv(t,e,n,r){var a=e.table,o=e.pointerSize;
for(var s=0;s<2;s++){var i=n+e.heap.contexts+s*e.context.size;
var u=X(t,i+e.context.heap,o);
r.demand("_HEAP_SEG_CONTEXT.Heap",u===null?null:u===n);
var l=X(t,i+a.offset("_HEAP_SEG_CONTEXT","VsContext"),o);
var c=n+a.offset("_SEGMENT_HEAP","VsContext");
r.check("VsContext",l===null||l===0?null:l===c)}}
var Vv=(function(){function t(e,n,r,a){this.caveats=[];
this.heapKey=null;
this.text="";
this.heapBallot=new sr();
this.lfhBallot=new sr();
this.vsSamples=[];
this.areas=[];
this.world=e;
this.layout=n;
this.pieces=r;
this.metadataHeaps=a;
this.witness=new Yd(e.memory,n);
this.walk=new es(n,new tr(e.memory),e.memory,r,this.witness)}
t.prototype.take=function(e){var n=this;
var r=this.layout;
var a=this.world.memory;
var o=function(u){var l=dt(a,r,e[u]);
var c=function(h){var p=0;
var g=function(b){return rr(a,r,b)};
new Zo(a,s.pieces,r,l[h],null).each(g,function(b){if(n.areSubsegmentsEnough()&&n.heapBallot.voters>=Kv)return false;
n.look(l[h],b,n.metadataHeaps[e[u]]!==true);
return++p<Mv})};
for(var f=0;f<l.length;f++){c(f)}};
var s=this;
for(var i=0;i<e.length&&i<ns;i++){o(i)}};
t.prototype.keys=function(){var e=this.heapBallot.winner();
var n=this.lfhBallot.winner();
this.heapKey=e===null?null:e.key;
var r=this.vsKey(e,n);
this.text="keys by "+[lr(e,"segments"),lr(n,"LFH"),lr(r,"VS subsegments")].join(", ");
this.doubt("HeapKey",e,this.heapBallot.voters);
this.doubt("the LFH key",n,this.lfhBallot.voters);
this.doubt("the key of VS chunks",r,this.vsSamples.length);
return{lfh:n===null?null:n.key.low,vs:r===null?null:r.key}};
t.prototype.padding=function(e){var n=this,r=n.witness,a=n.walk;
for(var o=0;o<this.areas.length&&!r.certain&&!a.ended;o++){Jo(a,this.areas[o],e,We);
a.leave()}
return r.verdict(this.world)};
t.prototype.areSubsegmentsEnough=function(){var e=this.lfhBallot.winner();
var n=e!==null&&e.votes>=rs&&e.votes===e.voters;
return n&&this.vsSamples.length>=as};
t.prototype.look=function(e,n,r){var a=this,o=a.layout,s=a.walk,i=a.pieces;
var u=$o(ar(i,n),o,e,n.base);
if(u!==null)this.heapBallot.add(u.low,u.high);
if(this.areSubsegmentsEnough())return;
var l=new Wo(n.base,e);
var c=Gt(i,o,e,n);
l.note(c);
if(r)this.areas.push(l);
s.enter(c);
for(var f=0;f<c.ranges.length;f++){var h=c.ranges[f];
if(h.kind===et&&this.lfhBallot.voters<4*rs)bv(s,o,h,this.lfhBallot);
else if(h.kind===tt&&this.vsSamples.length<4*as)this.vsSamples.push({range:h,words:s.kept(h.address,Wv)})}};
t.prototype.vsKey=function(e,n){var r=[];
if(e!==null)r.push(e.key,yv(this.layout,e.key));
if(n!==null){var a=wv(this.layout,this.vsSamples,n.key.low);
if(a!==null)r.push(a.key)}
for(var o=0;o<r.length;o++){var s=this.tried(r[o]);
if(s.votes*2>s.voters)return s}
return null};
t.prototype.tried=function(e){var n=0;
var r=0;
for(var a=0;a<this.vsSamples.length;a++){var o=kv(this.layout,this.vsSamples[a],e);
if(o!==null)r++;
if(o===true)n++}
return{key:e,votes:n,voters:r}};
t.prototype.doubt=function(e,n,r){if(n===null&&r>0)this.caveats.push("Segment heaps: ".concat(r," votes did not find ").concat(e,"."));
else if(n!==null&&n.votes<n.voters)this.caveats.push("Segment heaps: ".concat(n.votes," of ").concat(n.voters," votes agree in ").concat(e,"."))};
return t})();
function lr(t,e){return t===null?"no "+e:t.votes+" of "+t.voters+" "+e}
var jv=(function(){function t(e,n,r){this.length=0;
this.times=0;
this.memory=e;
this.reader=n;
this.layout=r}
t.prototype.read=function(e){var n=this,r=n.memory,a=n.reader,o=n.layout;
var s=this.times>1?r.whole(e,this.length):null;
if(s===null)return rr(r,o,e);
a.adopt(s);
return _o(a,o,e)};
t.prototype.note=function(e){var n=Math.min(e.firstRunEnd-e.base,we);
this.times=n===this.length?this.times+1:1;
this.length=n};
return t})();
function Gv(t,e,n){var r=n.layout;
if(r===null)return{heap:null,why:n.why};
var a=t.memory.u32(e+2*r.pointerSize);
if(a===null)return{heap:null,why:"the header of the heap is not captured"};
if(a!==ts)return{heap:null,why:"the signature of a segment heap is not there"};
if(dt(t.memory,r,e).length===0)return{heap:null,why:"the contexts of the heap are not captured"};
return{heap:new Xv(t,e,n,r),why:""}}
var $v="The heap is of ntdll itself: it holds what is noted about large allocations of the other segment heaps.";
var Xv=(function(){function t(e,n,r,a){this.kind="segment";
this.frontEnd="LFH";
this.uncommittedRanges=0;
this.known=null;
this.address=n;
this.process=r;
this.offsets=a;
this.bits=e.bits;
this.memory=e.memory;
this.isMetadata=r.metadataHeaps[n]===true;
this.padding=this.isMetadata?We:r.padding;
this.layout=r.text;
this.flags=e.memory.u32(n+a.heap.globalFlags)||0}
Object.defineProperty(t.prototype,"areas",{get:function(){return this.parts().areas},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"caveats",{get:function(){var e=this.isMetadata?[$v]:[];
return this.process.caveats.concat(e,this.parts().caveats)},enumerable:false,configurable:true});
t.prototype.walk=function(e,n){var r=this,a=r.memory,o=r.offsets,s=r.process;
var i=new es(o,new tr(a),a,s.pieces,e,this.isMetadata);
if(n===void 0&&this.known===null)return this.walkUnread(i,e);
return this.walkKnown(i,e,0,n)};
t.prototype.walkKnown=function(e,n,r,a){var o=this.parts().areas;
for(var s=r;s<o.length;s++){var i=o[s];
if(a!==void 0&&i!==a)continue;
if(!n.area(i))return false;
if(i.kind==="segment")Jo(e,i,this.process.keys,this.padding);
else this.rowOf(e,i);
if(!e.leave())return false}
return true};
t.prototype.walkUnread=function(e,n){var r=this;
var a=this,o=a.memory,s=a.offsets,i=a.process;
var u=new qo(o,i.pieces,s,this.address,i.heapKey);
var l=new jv(o,e.reader,s);
var c=u.areas[0];
if(c!==void 0&&c.kind==="front end"&&!this.pass(e,n,c))return false;
var f=true;
var h=false;
u.eachSegment(function(b){return l.read(b)},function(b,H){var A=Gt(i.pieces,s,b.context,H);
b.note(A);
h=b.unknown>0;
if(h)return false;
l.note(b);
f=n.area(b);
if(f)Qo(e,b,A,i.keys,r.padding);
f=e.leave()&&f;
return f});
if(!f)return false;
if(h)return this.walkKnown(e,n,u.areas.length-1);
var p=u.readLarge();
u.compareCommit();
this.known=u;
for(var g=0;g<p.length;g++)if(!this.pass(e,n,p[g]))return false;
return true};
t.prototype.pass=function(e,n,r){if(!n.area(r))return false;
this.rowOf(e,r);
return e.leave()};
t.prototype.rowOf=function(e,n){if(n.kind==="large block")this.largeRow(e,n);
else e.row(n.base,n.committed,qe,me)};
t.prototype.largeRow=function(e,n){var r=this.padding,a=r.largeShift,o=r.large;
var s=n.allocation,i=s.unused,u=s.extra;
var l=n.committed-i-o;
if(l<0){var c="the large block at ".concat(L(n.base)," has ").concat(i," unused bytes");
e.addGap(n.base,n.committed,"damaged",c);
return}
var f=u?$t(e,n.base,a+l,n.committed):0;
e.busyRow(n.base,n.committed,qa,n.base+a,l,0,f)};
t.prototype.parts=function(){if(this.known===null){var e=this,n=e.memory,r=e.offsets,a=e.process;
var o=new qo(n,a.pieces,r,this.address,a.heapKey);
o.eachSegment(function(s){return rr(n,r,s)},function(s,i){s.note(Gt(a.pieces,r,s.context,i));
return true});
o.assumeTheRest();
o.readLarge();
o.compareCommit();
this.known=o}
return this.known};
return t})();
function Te(t){if(t.memory===null)return{known:false,why:"A log holds no memory: heaps are known as the debugger listed them."};
return t.once("process heaps",function(){return Yv(t)})}
function Yv(t){var e=[];
var n=[];
var r=Lt(t);
r.forEach(function(a){var o=nf(t,a);
n=n.concat(o.caveats);
var s=Zv(a,o.heaps);
o.heaps.forEach(function(i){e.push(Jv(t,a.bits,i,s(i)))})});
if(e.length===0)return{known:false,why:["No heap was found."].concat(n).join(" ")};
return{known:true,value:{entries:e,caveats:n},caveats:n}}
function Zv(t,e){var n=null;
return function(r){if(r.kind==="NT")return vd(t,r.address);
if(r.kind==="page heap")return Cd(t,r.address);
if(r.kind!=="segment")return{heap:null,why:r.kind+": "+r.why};
if(n===null)n=Uv(t,qv(e));
return Gv(t,r.address,n)}}
function qv(t){return t.filter(function(e){var n=e.kind;
return n==="segment"}).map(function(e){var n=e.address;
return n})}
function Jv(t,e,n,r){return{found:n,address:n.address,bits:e,heap:r.heap,why:r.why,undecoded:r.heap===null?Qv(t.regions(),n.address):0}}
function Qv(t,e){if(!t.known)return 0;
var n=t.value,r=n.count,a=n.base,o=n.size,s=n.allocationBase,i=n.state;
var u=-1;
for(var l=0;l<r&&u<0;l++){if(a[l]<=e&&e<a[l]+o[l])u=s[l]}
var c=0;
for(var l=0;l<r&&u>=0;l++){if(s[l]===u&&(i[l]===$e||i[l]===0))c+=o[l]}
return c}
function os(t,e,n,r){var a=cr(t,e);
if(a>=0&&t.state[a]!==se)r(a,n)}
function Zt(t,e,n,r){var a=cr(t,n);
var o=a<0?-1:e.ofRegion[a];
if(o<0)return;
var s=e.firstRegion[o];
for(var i=0;i<e.regionCount[o];i++)r(s+i)}
function cr(t,e){var n=ss(t,e);
return n<t.count&&t.base[n]<=e?n:-1}
function ss(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]<=e)n=a+1;
else r=a}
return n}
function ep(t,e,n,r){var a=Te(t);
if(!a.known)return[a.why];
a.value.entries.forEach(function(o){var s=o.found.kind==="page heap"?"PageHeap":"Heap";
tp(e,n,o,function(i){return r(i,s,o.bits)})});
return a.value.caveats.slice()}
function tp(t,e,n,r){var a=n.heap,o=n.address;
if(a===null)Zt(t,e,o,r);
else a.areas.forEach(function(s){np(t,e,s,r)})}
function np(t,e,n,r){var a=ss(t,n.base);
var o=a<t.count&&t.base[a]<=n.base;
if(o&&(t.allocationBase[a]===n.base||n.kind==="large block"))Zt(t,e,n.base,r);
var s=n.base+n.reserved;
for(var i=a;i<t.count&&t.base[i]<s;i++)r(i)}
var rp=new RegExp("^Evaluate expression: -?\\d+ = (".concat(T,")$"),"i");
function ap(t){var e=[];
for(var n=0;n<t.length;n++){var r=rp.exec(t[n].trim());
if(r)e.push(y(r[1]))}
return e}
function op(t,e,n,r,a){var o=n.type;
var s=new Uint8Array(n.count);
var i=[];
var u=ap(t.run("~*e ? @$csp").lines);
for(var l=0;l<u.length;l++){var c=ip(n,u[l]);
if(c<0||s[c]===1||o[c]!==Nn&&o[c]!==0||!a(c))continue;
s[c]=1;
i.push(c)}
var f=[];
for(var c=0;c<n.count&&i.length+f.length<r;c++){if(s[c]===0&&a(c)&&sp(e,n,c))f.push(c)}
return{byPointer:i,byGuard:f}}
function sp(t,e,n){if(e.type[n]!==Nn)return false;
var r=e.firstRegion[n];
var a=r+e.regionCount[n];
var o=r;
while(o<a&&(t.state[o]===Ct||t.protect[o]===ea))o++;
var s=o;
while(o<a&&(t.protect[o]&On)!==0)o++;
var i=o;
while(o<a&&Ze(t.state[o])&&t.protect[o]===zn)o++;
return r<s&&s<i&&i<a&&o===a}
function ip(t,e){var n=0;
var r=t.count-1;
while(n<=r){var a=n+r>>1;
if(t.base[a]>e)r=a-1;
else n=a+1}
return r>=0&&e<t.base[r]+t.size[r]?r:-1}
var up=2147352576;
var lp=2147418112;
function cp(t,e,n){var r=new mp();
var a=new Uint32Array(e.count);
if(e.printedUsage!==null){for(var o=0;o<e.count;o++)a[o]=r.index(e.printedUsage[o]||"<unknown>");
return{names:r.all,of:a,caveats:[]}}
var s=function(l,c){a[l]=r.index(c)};
var i=function(l){return r.all[a[l]]==="<unknown>"};
fp(e,t.modules(),s);
var u=dp(t,e,n,s,i);
return{names:r.all,of:a,caveats:u}}
function fp(t,e,n){var r=e.slice().sort(function(u,l){return u.base-l.base});
var a=0;
for(var o=0;o<t.count;o++){var s=t.base[o];
while(a<r.length&&r[a].base+r[a].size<=s)a++;
var i=a<r.length&&r[a].base<=s?r[a]:void 0;
n(o,hp(t,o,i))}}
function hp(t,e,n){var r=t.type[e];
if(t.state[e]===se)return"Free";
if(r===Tn)return"Image";
if(n!==void 0&&(r===0||/[\\/]/.test(n.path)))return"Image";
if(t.base[e]>=up&&t.base[e]<lp)return"Other";
return r===ut?"MappedFile":"<unknown>"}
function dp(t,e,n,r,a){var o,s,i,u;
var l=za(t);
if(l===null)return["Stacks, TEBs and heaps are not told apart: that needs memory, which a log does not hold."];
var c=t.target;
var f=t.threads().length;
var h=function(P){return c.isWow64?String(P):""};
pp(e,n,l,h,r);
try{for(var p=re(l.pebs),g=p.next();!g.done;g=p.next()){var b=g.value;
os(e,b.address,"PEB"+h(b.bits),r)}}catch(P){o={error:P}}finally{try{if(g&&!g.done&&(s=p.return))s.call(p)}finally{if(o)throw o.error}}
try{for(var H=re(l.tebs),A=H.next();!A.done;A=H.next()){var z=A.value;
os(e,z.address,"TEB"+h(z.bits),r)}}catch(P){i={error:P}}finally{try{if(A&&!A.done&&(u=H.return))u.call(H)}finally{if(i)throw i.error}}
var M=ep(t,e,n,function(P,E,Z){if(a(P)||e.type[P]===ut)r(P,E+h(Z))});
if(f===0)return["The debugger lists no threads: stacks are not told apart."].concat(M);
if(l.unread===0)return M;
var I=function(P){return a(n.firstRegion[P])};
var Y=l.unread*(c.isWow64?2:1);
var oe=op(t,e,n,Y,I);
oe.byPointer.concat(oe.byGuard).forEach(function(P){Zt(e,n,n.base[P],function(E){return r(E,"Stack")})});
return[vp(l.unread,f,oe,Y)].concat(M)}
function vp(t,e,n,r){var a=n.byPointer,o=n.byGuard;
var s=r-a.length-o.length;
var i=t+" of "+e+" TEBs were not captured: ";
if(s===r)return i+"their stacks are not told apart.";
var u=[];
if(a.length>0)u.push("by a stack pointer ("+a.length+")");
if(o.length>0)u.push("by guard pages, which other memory may have too ("+o.length+")");
if(s>0)u.push("not at all ("+s+")");
return i+"their stacks were told apart "+u.join(", ")+"."}
function pp(t,e,n,r,a){n.stacks.forEach(function(o){var s="Stack"+r(o.bits);
var i=cr(t,o.high-1);
if(i<0)return;
Zt(t,e,t.allocationBase[i],function(l){return a(l,s)});
for(var u=i;u>=0&&t.base[u]>=o.low;u--){if(t.state[u]!==se)a(u,s)}})}
var mp=(function(){function t(){this.all=[];
this.indices=Object.create(null)}
t.prototype.index=function(e){var n=this.indices[e];
if(n!==void 0)return n;
this.indices[e]=this.all.length;
this.all.push(e);
return this.all.length-1};
return t})();
function mt(t){var e=t.regions();
if(!e.known)return gp(t,e.why);
return t.once("address space",function(){return yp(t,e.value,e.caveats)})}
function gp(t,e){var n=fr(t);
if(n===null)return{known:false,why:e};
var r=_t(n.parsed,n.source);
var a={layout:null,budget:r,notListed:r.committed,caveats:n.caveats};
return{known:true,value:a,caveats:n.caveats}}
function yp(t,e,n){var r=fr(t);
var a=gc(e);
var o=cp(t,e,a);
var s=vc(e,o);
var i=r!==null&&!e.complete?_t(r.parsed,r.source):s;
var u=n.concat(o.caveats,r===null?[]:r.caveats);
var l=Math.max(0,i.committed-s.committed);
var c={layout:{regions:e,allocations:a,usage:o},budget:i,notListed:l,caveats:u};
return{known:true,value:c,caveats:u}}
function fr(t){var e=Ee(t,/^!address -summary/);
for(var n=e.length-1;n>=0;n--){var r=e[n];
var a=Na(r.lines);
if(a.usage.length===0&&a.state.length===0)continue;
var o=a.rejected.map(function(s){return"Row of the summary that contradicts itself, left out: "+s.trim()});
return{parsed:a,source:"`!address -summary` in line "+r.line,caveats:o}}
return null}
function bp(t,e,n){if(e.layout===null||!e.layout.regions.complete)return null;
var r=kp(t,n);
if(r===null)return null;
var a=e.budget.usage.concat(r.usage).map(function(s){return s.name});
var o=a.filter(function(s,i){return a.indexOf(s)===i}).map(function(s){return{usage:s,here:is(e.budget.usage,s),printed:is(r.usage,s)}}).filter(function(s){return s.here!==s.printed});
return{differences:o,source:r.source}}
function kp(t,e){var n=fr(t);
if(n!==null)return _t(n.parsed,n.source);
if(!e||t.target.kind==="log")return null;
var r=t.run("!address -summary");
var a=Na(r.lines);
return a.usage.length===0?null:_t(a,wp(t))}
function wp(t){var e=t.run("version").lines.some(function(n){return/^Simulated debugger|^Answered by Leakscope: .*!address/.test(n)});
return e?"an !address -summary that is Leakscope's own reading of the same memory and no second opinion: ask WinDbg for one":"!address -summary of the debugger"}
function is(t,e){var n=t.filter(function(r){return r.name===e})[0];
return n===void 0?0:n.bytes}
function S(t,e){return e>0?Math.round(t/e*1e4)/100:0}
var hr=4294967296;
function us(t,e){if(t.pointerSize===8&&!t.isWow64)return null;
var n=e.layout,r=e.budget;
if(n!==null&&n.regions.complete)return Sp(n.regions);
var a=r.busy+r.free;
if(r.free===0||a>hr)return null;
return{total:a,free:r.free,largestFree:r.largestFree,used:S(r.busy,a)}}
function Sp(t){var e=0;
var n=0;
var r=null;
for(var a=0;a<t.count&&t.base[a]<hr;a++){var o=Math.min(t.size[a],hr-t.base[a]);
e+=o;
if(t.state[a]!==se)continue;
n+=o;
if(r===null||o>r.size)r={base:t.base[a],size:o}}
return n===0?null:{total:e,free:n,largestFree:r,used:S(e-n,e)}}
var xp="((?:0x)?[0-9a-f]{1,16})\\s?\\((\\d[\\d,.\\u00a0\\u202f]*)\\)";
function ls(t){var e=[];
var n=new RegExp(xp,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){var a=y(r[1]);
e.push(a===q(r[2])?a:NaN)}
return e}
function Ue(t){var e=ls(t);
var n=/0x([0-9a-f]{1,16})\b/i.exec(t);
var r=e.length>0?e[0]:n?y(n[1]):NaN;
return Number.isNaN(r)?null:r}
var Ep=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(T,")$"),"i");
var Bp=/^[-=]{3,}$/;
var Hp=/^([A-Z][\w ]*):$/i;
var Ap="(".concat(T,")\\((").concat(T,"):(").concat(T,")\\)");
var Cp=/^(?:- )?(\w[\w ]*):/;
var Np=/^(?:Total LoaderHeap size|Total bytes consumed by CLR): *(.*)$/i;
var Tp=/^Total size: *(.*)$/i;
var zp=/^Wasted: *(.*)$/i;
function cs(t){var e={sections:[],totalBytes:null,wastedBytes:null};
var n=new $();
var r=true;
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=Ep.exec(o);
var i=s?null:Hp.exec(o);
if(s)fs(e,s[1],y(s[2]));
else if(i&&r)fs(e,i[1],null);
else if(!i&&!Op(e,o)&&!Rp(e,o))n.file(o);
if(o!=="")r=Bp.test(o)}
var u=e.sections.filter(function(l){return l.parts.length>0||l.totalBytes!==null});
return d(d({},e),{sections:u,skipped:n.skipped,truncated:n.truncated})}
function fs(t,e,n){t.sections.push({name:e,address:n,parts:[],totalBytes:null})}
function Op(t,e){var n=Np.exec(e);
if(n){t.totalBytes=Ue(n[1]);
t.wastedBytes=hs(n[1]);
return t.totalBytes!==null}
var r=Tp.exec(e);
var a=r?Ue(r[1]):null;
var o=t.sections[t.sections.length-1];
if(a!==null&&o)o.totalBytes=a;
return a!==null}
function Rp(t,e){var n=t.sections.length>0?t.sections[t.sections.length-1].parts:[];
var r=zp.exec(e);
var a=n[n.length-1];
if(r&&a)n[n.length-1]=d(d({},a),{wastedBytes:Ue(r[1])||0});
var o=e.indexOf("Size:");
var s=o<0?null:Cp.exec(e.slice(0,o));
var i=s?Ue(e.slice(o)):null;
if(s&&i!==null){var u=_p(e.slice(0,o));
n.push({name:s[1],ranges:u,bytes:i,wastedBytes:hs(e.slice(o))||0})}
return r!==null&&a!==void 0||s!==null&&i!==null}
function _p(t){var e=[];
var n=new RegExp(Ap,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){e.push({address:y(r[1]),reserve:y(r[2]),commit:y(r[3])})}
return e}
function hs(t){var e=/wasted/i.test(t)?t.indexOf("total,"):-1;
return e<0?null:Ue(t.slice(e))}
var Pp=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(T,")$"),"i");
var Fp=new RegExp("^Assembly: +(".concat(T,")(?: +(?:\\(Dynamic\\) +)?\\[(.*)\\])?"),"i");
var Lp=/^([0-9a-f]{8,16}|[0-9a-f]{1,8}`[0-9a-f]{8}) +(\S.*)$/i;
var Mp=/^(?:(?:Low|High)FrequencyHeap|StubHeap|Stage|ClassLoader|SecurityDescriptor|Module(?: Name)?$|Total size|LoaderHeap)/;
function ds(t){var e=[];
var n=new $();
var r=[];
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(/^Total LoaderHeap size/i.test(o))r.push(o);
else if(!Kp(e,o)&&!Mp.test(o))n.file(o)}
var s=cs(r);
return{domains:e,loaderTotalBytes:s.totalBytes,loaderWastedBytes:s.wastedBytes,skipped:n.skipped,truncated:n.truncated}}
function Kp(t,e){var n=Pp.exec(e);
if(n)t.push({title:n[1],address:y(n[2]),name:"",assemblies:[]});
var r=Fp.exec(e);
if(r&&t.length===0)t.push({title:"",address:0,name:"",assemblies:[]});
var a=t[t.length-1];
if(!a)return false;
var o=a.assemblies[a.assemblies.length-1];
if(r)a.assemblies.push({address:y(r[1]),name:r[2]||"",modules:[]});
var s=Lp.exec(e);
if(s&&o)o.modules.push({address:y(s[1]),name:s[2]});
var i=/^Name: +(\S.*)$/.exec(e);
if(i)a.name=i[1];
return n!==null||r!==null||s!==null&&o!==void 0||i!==null}
var Wp=/^(?:GC|Total|Partial) +(?:(Allocated|Committed) +)?(?:Heap +)?Size\b(.*)$/i;
var Up=/^(?:Allocated +)?Heap +Size\b(.*)$/i;
var Dp=/^(?:generation \d|ephemeral segment|segment +begin|Committed Heap Size|DATAS\b|Concurrent|mark array|Address +Begin|no segments)/i;
var dr=[[/^(?:Small object heap|generation \d)/i,"small"],[/^Large object heap/i,"large"],[/^Pinned object heap/i,"pinned"],[/^(?:Frozen object heap|NonGC heap)/i,"frozen"]];
function Ip(t){var e=new $();
var n={heapCount:null,segments:[],heapBytes:[],allocatedBytes:null,committedBytes:null};
var r=0;
var a="small";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=/^Heap (\d+) \(/.exec(s);
var u=i?"small":Vp(s);
var l=i||u?null:jp(s,r,a);
if(i)r=q(i[1]);
if(u)a=u;
else if(l)n.segments.push(l);
else if(!Gp(n,s)&&!Dp.test(s))e.file(s)}
return d(d({},n),{skipped:e.skipped,truncated:e.truncated})}
function Vp(t){for(var e=0;e<dr.length;e++)if(dr[e][0].test(t))return dr[e][1];
return null}
function jp(t,e,n){var r=/(?:0x)?[0-9a-f]{1,16} ?\(/i.exec(t);
var a=Ce(r?t.slice(0,r.index):t).map(y);
var o=ls(t);
if(a.length!==3&&a.length!==4||a.concat(o).some(Number.isNaN))return null;
var s=K(a,3),i=s[0],u=s[1],l=s[2];
var c=a.length===4?a[3]:null;
var f=o.length===2||o.length===1&&l!==u;
return{heap:e,kind:n,segment:i,begin:u,allocated:l,committed:c,allocatedBytes:f?o[0]:l-u,committedBytes:c===null?null:o.length===2?o[1]:c-u}}
function Gp(t,e){var n=/^Number of GC Heaps: *(\d+)/.exec(e);
if(n)t.heapCount=q(n[1]);
var r=Wp.exec(e);
var a=r?Ue(r[2]):null;
var o=r!==null&&r[1]!==void 0&&r[1].toLowerCase()==="committed";
if(a!==null&&o)t.committedBytes=a;
if(a!==null&&!o)t.allocatedBytes=a;
var s=Up.exec(e);
var i=s?Ue(s[1]):null;
if(i!==null)t.heapBytes.push(i);
return n!==null||a!==null||i!==null}
var $p=new RegExp("^(".concat(T,")\\s+(0x[0-9a-f]{8})\\s+(\\S.*)$"),"i");
var Xp=/^(?:MT +Type(Def|Ref) +Name|Types (defined|referenced) in this module)/i;
var Yp=/^[A-Z][A-Za-z ]*: */;
function Zp(t){var e=[];
var n=[];
var r=new $();
var a=e;
var o="";
var s=null;
var i=[];
for(var u=0;u<t.length;u++){var l=t[u].trim();
var c=$p.exec(l);
var f=c?null:/^(Name|Assembly|Attributes): *(\S.*)$/.exec(l);
var h=Xp.exec(l);
if(h)a=/^def/i.test(h[1]||h[2])?e:n;
else if(c)a.push({methodTable:y(c[1]),token:y(c[2]),name:c[3]});
else if(f&&f[1]==="Name")o=f[2];
else if(f&&f[1]==="Assembly")s=y(Ce(f[2])[0]);
else if(f)i=Ce(f[2]);
else if(!Yp.test(l))r.file(l)}
if(s!==null&&Number.isNaN(s))s=null;
var p=r.skipped,g=r.truncated;
return{name:o,assembly:s,attributes:i,definitions:e,references:n,skipped:p,truncated:g}}
function gt(t,e){return Ee(t,e).map(function(n){return n.lines})}
var vr=function(t){return{known:false,why:"".concat(t," is not among the recorded commands.")}};
function vs(t){var e=gt(t,/^!(sos\.)?eeheap( -gc)?$/).pop();
if(!e)return vr("!eeheap -gc");
var n=Ip(e);
var r=n.segments.reduce(function(o,s){return o+(s.committedBytes||s.allocatedBytes)},0);
var a=n.committedBytes!==null?n.committedBytes:r||n.allocatedBytes;
if(!a)return{known:false,why:"!eeheap -gc printed no total that could be read."};
return{known:true,value:{allocated:n.allocatedBytes,committed:a,segments:n.segments.length},caveats:n.truncated?["The recorded !eeheap -gc is cut: a lower bound."]:[]}}
function ps(t){var e=gt(t,/^!(sos\.)?eeheap -loader/).pop();
if(e){var n=cs(e);
if(n.totalBytes!==null)return{known:true,value:{total:n.totalBytes,wasted:n.wastedBytes},caveats:[]}}
var r=gt(t,/^!(sos\.)?dumpdomain/).pop();
var a=r?ds(r):null;
if(a&&a.loaderTotalBytes!==null)return{known:true,value:{total:a.loaderTotalBytes,wasted:a.loaderWastedBytes},caveats:[]};
return vr("A total of !eeheap -loader")}
function qp(t){var e=gt(t,/^!(sos\.)?dumpdomain/).pop();
if(!e)return vr("!dumpdomain");
var n=ds(e);
var r=[];
n.domains.forEach(function(a){a.assemblies.forEach(function(o){r.push(o)})});
return{known:true,value:{assemblies:r,elided:n.truncated},caveats:[]}}
function Jp(t){return gt(t,/^!(sos\.)?dumpmodule -mt/).map(function(e){return Zp(e)})}
function Qp(t,e){var n=[];
var r=vs(t);
var a=ps(t);
if(r.known)n.push({name:"GC heap",bytes:r.value.committed});
if(a.known)n.push({name:"Loader heaps",bytes:a.value.total});
var o=n.reduce(function(s,i){return s+i.bytes},0);
if(n.length>0&&e>=o)n.push({name:"Rest of commit",bytes:e-o});
return n}
function le(t,e,n){return ms(e,n)(t)}
function ms(t,e){var n={};
rt(n,"toString",function(){return e(this)});
rt(n,"__columns",t);
ys(n,t);
return function(r){var a=Object.create(n);
for(var o=0;o<t.length;o++){var s=t[o].Name;
a[s]=r[s]}
return a}}
var J=(function(){function t(e,n,r,a){var o,s;
if(a===void 0){a={}}
this.RowCount=n;
var i=a.facts||{};
var u=this;
try{for(var l=re(Object.keys(i)),c=l.next();!c.done;c=l.next()){var f=c.value;
u[f]=i[f]}}catch(g){o={error:g}}finally{try{if(c&&!c.done&&(s=l.return))s.call(l)}finally{if(o)throw o.error}}
var h=a.rowText||(function(){return""});
var p=ms(e,h);
rt(this,"__columns",e);
rt(this,"__factColumns",[gs].concat(a.factColumns||[]));
rt(this,"__row",function(g){return p(r(g))});
rt(this,"toString",function(){return a.text||em(n)});
ys(this,[gs].concat(a.factColumns||[]))}
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
var gs={Name:"RowCount",Kind:"count",Help:"Number of rows"};
function em(t){return t===1?"1 row":t+" rows"}
function Q(t){if(t.length===0)return void 0;
var e=t.slice();
Object.defineProperty(e,"toString",{value:function(){return e.join(" ")},enumerable:false});
return e}
function ys(t,e){var n={};
for(var r=0;r<e.length;r++){var a=e[r];
var o=a.Kind==="count"||a.Kind==="percent";
n[a.Name]=o?{Help:a.Help,PreferredRadix:10}:{Help:a.Help}}
pr(t,n)}
function pr(t,e){var n=Symbol.metadataDescriptor;
if(n===void 0)return;
Object.defineProperty(t,n,{value:e,configurable:true})}
function rt(t,e,n){Object.defineProperty(t,e,{value:n,enumerable:false,configurable:true})}
var tm=[{Name:"Verdict",Kind:"text",Help:"cannot tell"},{Name:"Why",Kind:"text",Help:"What is missing, and how to get it"}];
function W(t){var e=function(){return le({Verdict:"cannot tell",Why:t},tm,function(){return"cannot tell: ".concat(t)})};
var n=e();
Object.defineProperty(n,Symbol.iterator,{value:function(){return[e()][Symbol.iterator]()},enumerable:false});
return n}
var nm=[{Name:"Name",Kind:"text",Help:"Usage, type or state"},{Name:"Regions",Kind:"count",Help:"Number of regions"},{Name:"Bytes",Kind:"bytes",Help:"Committed and reserved bytes"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes; blank where the source does not split"},{Name:"Share",Kind:"percent",Help:"Percent of all memory that is not free"}];
var rm=[{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process"},{Name:"Reserved",Kind:"bytes",Help:"Reserved bytes, not committed"},{Name:"Free",Kind:"bytes",Help:"Free address space"},{Name:"Regions",Kind:"count",Help:"Regions, free ones included"},{Name:"Allocations",Kind:"count",Help:"Allocations; absent where regions are not listed"},{Name:"ByUsage",Kind:"object",Help:"By what the memory is used for"},{Name:"ByType",Kind:"object",Help:"By type: private, mapped, image"},{Name:"ByState",Kind:"object",Help:"By state: committed, reserved, free"},{Name:"Managed",Kind:"object",Help:"The managed part of it, where SOS output is at hand"},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block: the largest request that can succeed"},{Name:"LargestFreeAt",Kind:"address",Help:"Its address"},{Name:"Room",Kind:"text",Help:"What is left of a 32-bit address space"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes that the listed regions do not cover"},{Name:"Source",Kind:"text",Help:"Where the figures come from"},{Name:"Differences",Kind:"text",Help:"With which !address -summary this was compared, and where it says otherwise"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function am(t,e){var n=t();
var r=mt(n);
if(!r.known)return W(r.why);
var a=r.value,o=a.budget,s=a.layout;
var i=us(n.target,r.value);
var u={Committed:o.committed,Reserved:o.reserved,Free:o.free,Regions:o.regions,Allocations:s===null?void 0:s.allocations.count,ByUsage:qt(o.usage,o.busy),ByType:qt(o.type,o.busy),ByState:qt(o.state,o.busy),Managed:lm(n,o.committed),LargestFree:o.largestFree===null?void 0:o.largestFree.size,LargestFreeAt:o.largestFree===null?void 0:o.largestFree.base,Room:i===null?void 0:cm(i,n.target.pointerSize),NotListed:r.value.notListed,Source:k(o.source),Differences:fm(n,r.value,e[0]!==""),Caveats:Q(r.caveats.map(k))};
return le(u,rm,function(){return om(o)})}
function om(t){return v(t.committed)+" committed, "+v(t.reserved)+" reserved, "+v(t.free)+" free"}
function qt(t,e){return t.length===0?void 0:sm(t,e)}
function sm(t,e){var n=t.reduce(function(r,a){return r+a.bytes},0);
return new J(nm,t.length,function(r){return um(t[r],e)},{text:im(t),rowText:function(r){var a=r;
return"".concat(a.Name," ").concat(v(a.Bytes))},facts:{Bytes:n},factColumns:[{Name:"Bytes",Kind:"bytes",Help:"Bytes of all rows"}]})}
var mr=3;
function im(t){var e=t.filter(function(r){return!bs(r)});
var n=e.slice(0,mr).map(function(r){return k(r.name)+" "+v(r.bytes)});
return n.concat(e.length>mr?[e.length-mr+" more"]:[]).join(", ")}
function bs(t){return t.name==="Free"||t.name==="MEM_FREE"}
function um(t,e){return{Name:k(t.name),Regions:t.regions===null?void 0:t.regions,Bytes:t.bytes,Committed:t.committed===null?void 0:t.committed,Share:bs(t)?void 0:S(t.bytes,e)}}
function lm(t,e){var n=Qp(t,e);
return qt(n.map(function(r){return{name:r.name,regions:null,bytes:r.bytes,committed:r.bytes}}),e)}
function cm(t,e){var n=t.largestFree;
var r=n===null?"largest free block not printed":"largest free block ".concat(v(n.size)," at ").concat(x(n.base,e));
return"".concat(t.used," % of ").concat(v(t.total)," in use, ").concat(r)}
function fm(t,e,n){var r=bp(t,e,n);
if(r===null)return void 0;
var a=r.differences.map(function(s){var i=s.usage,u=s.here,l=s.printed;
return"".concat(k(i),": ").concat(m(u)," bytes here, ").concat(m(l)," in the summary.")});
var o="Compared with ".concat(k(r.source),".");
return Q([o].concat(a.length>0?a:["No difference."]))}
var hm={name:"addressSpace",help:"The memory budget by usage, type and state, and the room that is left",parameters:[{name:"compare",type:"text",help:'"compare": also run !address -summary (slow on large targets) and name the differences; a second opinion in WinDbg only',default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:"addressSpace()",output:["@$scriptContents.addressSpace() : 3.54 GiB committed, 297.5 MiB reserved, 170.9 MiB free","    Committed        : 0xe2904000","    Reserved         : 0x1297f000","    Free             : 0xaae6000","    Regions          : 22716","    Allocations      : 19","    ByUsage          : <unknown> 3.21 GiB, Image 449.3 MiB, Heap32 110.88 MiB, 9 more","    ByType           : MEM_PRIVATE 2.98 GiB, MEM_IMAGE 581.74 MiB, MEM_MAPPED 292.01 MiB","    ByState          : MEM_COMMIT 3.54 GiB, MEM_RESERVE 297.5 MiB","    Room             : 95.83 % of 4 GiB in use, largest free block not printed"]},ask:am};
var Jt=["RtlAllocateHeap","RtlReAllocateHeap","NtAllocateVirtualMemory","NtMapViewOfSection"];
var gr=function(t){return{cpp:"*(unsigned int*)(@esp+".concat(t,")"),masm:"dwo(@esp+".concat(t,")")}};
var yr=function(t){return{cpp:"**(unsigned int**)(@esp+".concat(t,")"),masm:"dwo(dwo(@esp+".concat(t,"))")}};
var yt=function(t){return{cpp:"@".concat(t),masm:"@".concat(t)}};
var bt=function(t){return{cpp:"*(unsigned __int64*)@".concat(t),masm:"poi(@".concat(t,")")}};
var br={RtlAllocateHeap:{x86:gr("0xc"),x64:yt("r8"),arm64:yt("x2")},RtlReAllocateHeap:{x86:gr("0x10"),x64:yt("r9"),arm64:yt("x3")},NtAllocateVirtualMemory:{x86:yr("0x10"),x64:bt("r9"),arm64:bt("x3")},NtMapViewOfSection:{x86:yr("0x1c"),x64:{cpp:"**(unsigned __int64**)(@rsp+0x38)",masm:"poi(poi(@rsp+0x38))"},arm64:bt("x6")}};
var ks={x86:gr("0x14"),x64:{cpp:"*(unsigned int*)(@rsp+0x28)",masm:"dwo(@rsp+0x28)"},arm64:yt("x4")};
var dm={x86:yr("0x8"),x64:bt("rdx"),arm64:bt("x1")};
function Qt(t,e,n){var r=br[t][e];
var a="0x".concat(n.toString(16));
if(t==="NtAllocateVirtualMemory")return pm(r,ks[e],n);
if(t==="NtMapViewOfSection"){return{cpp:"".concat(r.cpp," == ").concat(a," || ").concat(r.cpp," == 0"),masm:"(".concat(r.masm," == ").concat(a,") | (").concat(r.masm," == 0)")}}
return{cpp:"".concat(r.cpp," == ").concat(a),masm:"".concat(r.masm," == ").concat(a)}}
function vm(t,e){var n="(".concat(ks[t].cpp," & 0x2000) != 0");
var r=Qt("NtAllocateVirtualMemory",t,e).cpp;
return r.replace(n,"(".concat(n," || ").concat(dm[t].cpp," == 0)"))}
function pm(t,e,n){var r=Math.max(w,Math.ceil(n/w)*w);
var a="0x".concat((r-w).toString(16));
var o="0x".concat(r.toString(16));
return{cpp:"".concat(t.cpp," > ").concat(a," && ").concat(t.cpp," <= ").concat(o," && (").concat(e.cpp," & 0x2000) != 0"),masm:"(".concat(["".concat(t.masm," > ").concat(a),"".concat(t.masm," <= ").concat(o),"(".concat(e.masm," & 0x2000) != 0")].join(") & ("),")")}}
function mm(t,e){if(e==="x86")return"kb 8; gc";
if(t!=="RtlAllocateHeap")return"kc 8; gc";
var n=e==="x64"?"@rcx":"@x0";
var r=br[t][e].masm;
return'r $t1=@$t1+1; .printf "[%x] heap=%p size=%p\\n", @$tid, '.concat(n,", ").concat(r,"; kc 8; gc")}
var gm={x86:"dwo(@esp+0x4)",x64:"@rcx",arm64:"@x0"};
var ym={x86:"@eax",x64:"@rax",arm64:"@x0"};
function bm(t,e,n){var r=br[t][e].masm;
var a=ws(t);
var o=a?"@$tid, ".concat(gm[e],", ").concat(r):"@$tid, ".concat(r);
var s='.printf "[%x] '.concat(a?"heap=%p ":"",'size=%p\\n", ').concat(o);
var i=e==="x86"?"kb 8":"kc 8";
var u="r $t1=@$t1+1; ".concat(s,"; ").concat(i);
if(!n||!a)return"".concat(u,"; gc");
var l='.printf "[%x] block=%p\\n", @$tid, '.concat(ym[e],"; gc");
return"".concat(u,"; ~. bp /1 @$ra ").concat(Ss(l),"; gc")}
function ws(t){return t==="RtlAllocateHeap"||t==="RtlReAllocateHeap"}
function Ss(t){return'"'.concat(t.replace(/\\/g,"\\\\").replace(/"/g,'\\"'),'"')}
function xs(t){var e=t.target;
var n=t.modules().filter(function(s){return/^ntdll(_[0-9a-f]+)?$/i.test(s.name)});
if(e.isWow64){var r=n.filter(function(s){return/^ntdll_/i.test(s.name)||/\\syswow64\\/i.test(s.path)})[0];
if(r)return{architecture:"x86",ntdll:r.name,caveat:""};
return{architecture:"x86",ntdll:"ntdll",caveat:"The 32-bit ntdll is not in the module list: look for its name with lm m ntdll*."}}
var a=n.length>0?n[0].name:"ntdll";
var o=km(e);
return{architecture:o,ntdll:a,caveat:wm(e,o)}}
function km(t){var e=t.machine,n=t.pointerSize;
if(e!=="unknown"&&e!=="arm")return e;
return n===4?"x86":"x64"}
function wm(t,e){var n=t.machine,r=t.isInferred;
if(n==="unknown"&&r)return"Nothing here tells the machine: the lines suppose ".concat(e,". See with .effmach what it is.");
var a=n==="x86"||n===e&&!r;
return a?"":"The machine is inferred from the width of the addresses."}
function Es(t,e){if(t==="x86"&&e>4294967295)throw new Error("A 32-bit process cannot ask for 0x".concat(e.toString(16)," bytes: the size must be below 4 GiB."))}
var Bs=[".bpsync 1","r $t1=0"];
function Sm(t,e,n){var r=[];
Jt.forEach(function(a){r.push(kr(a,"log",t,e,n));
r.push(kr(a,"stop",t,e,n));
r.push(Hs(a,"log",t,e,n));
r.push(Hs(a,"stop",t,e,n));
if(a==="RtlAllocateHeap"&&t==="x86")r.push(Em(e,n));
if(a==="NtAllocateVirtualMemory")r.push(xm(t,e,n))});
return r}
function kr(t,e,n,r,a,o){if(o===void 0){o=Qt(t,n,a).cpp}
var s=e==="log"?mm(t,n):"kb 12";
return{Api:t,Action:e,Form:"modern",Command:'bp /w "'.concat(o,'" @@masm(').concat(r,"!").concat(t,") ").concat(Ss(s)),Proved:n!=="arm64",Note:Bm(t)}}
function xm(t,e,n){var r=vm(t,n);
return d(d({},kr("NtAllocateVirtualMemory","log",t,e,n,r)),{Proved:t==="x64",Note:"the same, and commits that name no address: they reserve too"})}
function Hs(t,e,n,r,a){var o=n==="x86"?"kb 8":"kc 8";
var s=e==="log"?"".concat(o,"; gc"):o;
var i=Qt(t,n,a).masm;
return{Api:t,Action:e,Form:"legacy",Command:"bp ".concat(r,"!").concat(t,' ".if (').concat(i,") { ").concat(s,' } .else { gc }"'),Proved:n!=="arm64",Note:"for debuggers without bp /w"}}
function Em(t,e){return{Api:"RtlAllocateHeap",Action:"stop",Form:"published",Command:"bp ".concat(t,'!RtlAllocateHeap "j(poi(@esp+c) = 0x0').concat(e.toString(16),") 'k';'gc'\""),Proved:e<2147483648,Note:"as published; only with radix 16 and sizes below 2 GB"}}
function Bm(t){switch(t){case"RtlAllocateHeap":return"malloc, new, HeapAlloc, LocalAlloc and CoTaskMemAlloc arrive here";
case"RtlReAllocateHeap":return"the new size; a block that moves may also show as an allocation";
case"NtAllocateVirtualMemory":return"new reservations whose size rounds up to this; the caller may have asked for less";
case"NtMapViewOfSection":return"views of this size, or of a whole section (size 0)"}}
var Hm="bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not.";
function As(t,e,n){var r=["Every call of the function stops the target for a moment: it becomes very much slower.","With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence."];
if(!e)r.push("For a live target: a dump cannot run, so set it in the process while it leaks.");
if(n)r.push("32-bit code in a 64-bit debugger: type .effmach x86 first. Not tried on a live WOW64 process.");
if(t==="arm64")r.push("ARM64 forms follow the calling convention by analogy; they were not proved on a live process.");
return r}
function Se(t,e,n){if(n===void 0){n="".concat(e,"s")}
var r=t.slice();
var a="".concat(r.length," ").concat(r.length===1?e:n);
Object.defineProperty(r,"toString",{value:function(){return a},enumerable:false});
return r}
var Am=[{Name:"Api",Kind:"text",Help:"Function the breakpoint is set on"},{Name:"Action",Kind:"text",Help:"log: print a stack per hit and go on; stop: break in at the first match"},{Name:"Form",Kind:"text",Help:"modern: bp /w; legacy: .if, for old debuggers; published: the classic j form"},{Name:"Command",Kind:"line",Help:"The line to type"},{Name:"Proved",Kind:"text",Help:"This form was counted on live processes of this architecture"},{Name:"Note",Kind:"text",Help:"What it catches"}];
var Cm=[{Name:"Size",Kind:"size",Help:"Bytes asked for"},{Name:"Machine",Kind:"text",Help:"Calling convention of the lines"},{Name:"Module",Kind:"text",Help:"The ntdll that this process allocates through"},{Name:"Prepare",Kind:"line",Help:"Typed once before"},{Name:"Warnings",Kind:"text",Help:"To know before typing any of them"}];
function Nm(t,e){var n=t();
var r=e[0];
var a=xs(n);
Es(a.architecture,r);
var o=String(e[1]||"").toLowerCase();
var s=Sm(a.architecture,a.ntdll,r).filter(function(f){return f.Api.toLowerCase().indexOf(o)>=0});
if(s.length===0)throw new Error("There is no function ".concat(k(o)," here. Known: ").concat(Jt.join(", "),"."));
var i=n.target,u=i.kind,l=i.isWow64;
var c=As(a.architecture,u==="live",l);
c.splice(2,0,Hm);
if(a.caveat!=="")c.push(a.caveat);
return new J(Am,s.length,function(f){return d(d({},s[f]),{Proved:s[f].Proved&&!l})},{text:"".concat(s.length," lines that catch ").concat(B(r)," bytes, ").concat(a.architecture),rowText:function(f){return f.Command},facts:{Size:r,Machine:a.architecture,Module:a.ntdll,Prepare:Se(Bs,"command"),Warnings:Q(c)},factColumns:Cm})}
var Tm={name:"allocBreakpoint",help:"Breakpoint lines that catch the next allocation of a size: heap, reallocation, virtual memory, views",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"one function only, or a part of its name, e.g. MapView",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"allocBreakpoint(0xa45c)",output:["@$scriptContents.allocBreakpoint(0xa45c) : 18 lines that catch 0xa45c bytes, x86","    RowCount         : 18","    Size             : 0xa45c","    Machine          : x86","    Module           : ntdll","    Prepare          : 2 commands","    Warnings         : Every call of the function stops the target for a moment: it becomes very much slower. With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence. bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not. For a live target: a dump cannot run, so set it in the process while it leaks.",'    [0x0]            : bp /w "*(unsigned int*)(@esp+0xc) == 0xa45c" @@masm(ntdll!RtlAllocateHeap) "kb 8; gc"']},ask:Nm};
function zm(t){var e=Ce(t);
var n=Math.floor(e.length/2);
if(n<1||e.length%2===0)return null;
for(var r=0;r<n;r++)if(e[r]!==e[n+r])return null;
return e.slice(0,n).join(" ")+" "+Om(e[2*n])}
function Om(t){var e=t.indexOf("++");
if(e<0)return wr(t);
return wr(t.slice(0,e))+"+"+wr(t.slice(e+2))}
function wr(t){var e=t.slice(0,Math.ceil(t.length/2));
var n=e===t.slice(e.length)||t.split("!").length===3;
return n?e:t}
function Sr(t){var e=t.trim();
var n=e.lastIndexOf("[");
var r=n>=0&&e.charAt(e.length-1)==="]"?e.slice(n+1,-1):"";
return/ @ \d+$/.test(r)?{text:e.slice(0,n).trim(),source:r}:{text:e,source:null}}
var De="(?:[0-9a-f]{8}`[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{8}|--------`--------|--------)";
var Rm=new RegExp("^(?:([0-9a-f]{2,4}) +)?(\\(Inline(?: Function)?\\)|".concat(De,") +(").concat(De,")((?: +").concat(De,")*) +(?!:)(\\S.*)$"),"i");
var _m=new RegExp("^(?:([0-9a-f]{2,4}) +)?(?:(\\(Inline Function\\)|".concat(De,") +)?(").concat(De,") +: (").concat(De,"(?: +").concat(De,")*) +: (\\S.*)$"),"i");
var Pm=/^(?:([0-9a-f]{2}) +)?([^\s!()]+!\S.*)$/i;
var Fm=/^(?:([0-9a-f]{2}) +)?([a-z_][\w.]*|0x[0-9a-f`]+)$/i;
var Lm=/^(?:# +)?(?:Memory +)?(?:ChildEBP|Child-SP|RetAddr|Call Site)\b/;
var Mm=/^ChildEBPChildEBP/;
var Km=/^WARNING: (?:Stack unwind information not available|Frame IP not in any known module)/;
var Wm=/ \((?:FPO|CONV|Inline Function)\b.*$/;
function Cs(t){var e={stacks:[],doubled:false,unreliable:false,namesOnly:false};
var n=new $();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=e.doubled?zm(a)||a:a;
if(!Um(e,a)&&!Dm(e,o))n.file(a)}
var s=e.stacks,i=e.doubled,u=e.unreliable;
var l=s.length>0?s[0].frames:[];
return{frames:l,stacks:s,doubled:i,unreliable:u,skipped:n.skipped,truncated:n.truncated}}
function Um(t,e){var n=ma(e);
var r=Lm.test(e);
var a=Mm.test(e);
var o=Km.test(e);
var s=t.stacks[t.stacks.length-1];
if(n)t.stacks.push({thread:n.number,frames:[]});
else if((r||a)&&(!s||s.frames.length>0))t.stacks.push({thread:null,frames:[]});
if(r)t.namesOnly=/^(?:# +)?Call Site/.test(e);
if(a)t.doubled=true;
if(o)t.unreliable=true;
return n!==null||r||a||o}
function Dm(t,e){var n=Im(e)||(t.namesOnly?Vm(e):null);
var r=t.stacks.length>0?t.stacks[t.stacks.length-1].frames:[];
if(n){if(t.stacks.length===0)t.stacks.push({thread:null,frames:r});
r.push(n);
return true}
var a=r[r.length-1];
var o=Sr(e);
if(!a||o.source===null||o.text!=="")return false;
r[r.length-1]=d(d({},a),{source:o.source});
return true}
function Im(t){var e=_m.exec(t)||Rm.exec(t);
if(!e)return null;
var n=Ns(e[5]),r=n.symbol,a=n.source;
return{number:e[1]===void 0?null:y(e[1]),child:e[2]===void 0?null:Ts(e[2]),returnAddress:Ts(e[3]),args:Ce(e[4]).map(y).filter(zs),symbol:r,source:a}}
function Vm(t){var e=Pm.exec(t)||Fm.exec(t);
if(!e)return null;
var n=Ns(e[2]),r=n.symbol,a=n.source;
var o=e[1]===void 0?null:y(e[1]);
return{number:o,child:null,returnAddress:null,args:[],symbol:r,source:a}}
function Ns(t){var e=Sr(t);
return{symbol:e.text.replace(Wm,""),source:e.source}}
function Ts(t){var e=y(t);
return zs(e)?e:null}
function zs(t){return!Number.isNaN(t)}
var jm=new RegExp("^\\[([0-9a-f]+)\\] (?:heap=(".concat(T,") )?size=(").concat(T,")$"),"i");
var Gm=new RegExp("^\\[([0-9a-f]+)\\] block=(".concat(T,")$"),"i");
function $m(t){var e=Xm(t);
var n=new $();
var r=[];
var a=false;
var o=function(i){var u=e[i],l=u.thread,c=u.heap,f=u.size,h=u.block;
var p=Cs(e[i].lines);
a=a||p.unreliable;
if(p.truncated)n.markTruncated();
p.stacks.forEach(function(g,b){var H=b===0?{thread:l,heap:c,size:f,block:h}:Os;
if(g.frames.length===0)return;
var A=g.frames.map(function(z){return z.symbol});
r.push(d(d({},H),{frames:A,args:g.frames[0].args}))})};
for(var s=0;s<e.length;s++){o(s)}
return{hits:r,unreliable:a,skipped:n.skipped,truncated:n.truncated}}
var Os={thread:null,heap:null,size:null,block:null};
function Xm(t){var e=[d(d({},Os),{lines:[]})];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=jm.exec(r);
var o=Gm.exec(r);
if(a)e.push({thread:y(a[1]),heap:a[2]===void 0?null:y(a[2]),size:y(a[3]),block:null,lines:[]});
else if(o)Ym(e,y(o[1]),y(o[2]));
else e[e.length-1].lines.push(t[n])}
return e}
function Ym(t,e,n){for(var r=t.length-1;r>0;r--){var a=t[r];
if(a.thread!==e)continue;
if(a.block===null)a.block=n;
return}}
var Zm=/^(ntdll(_[0-9a-f]+)?|kernel32|kernelbase|msvcr[^!+]*|msvcp[^!+]*|ucrtbased?|vcruntime[^!+]*|verifier|wow64[^!+]*)$/i;
var qm=/!(Rtl(?:Re)?AllocateHeap|(?:Nt|Zw)AllocateVirtualMemory|(?:Nt|Zw)MapViewOfSection)\b/;
function Rs(t){var e=qm.exec(t);
return e?e[1].replace(/^Zw/,"Nt"):null}
function en(t){return t.filter(function(e){return!Zm.test(e.split(/[!+]/)[0])})}
function Jm(t){var e=[];
Ee(t,/^(g|gc|k[a-z]*)( |$)/).forEach(function(s){for(var i=0;i<s.lines.length;i++)e.push(s.lines[i])});
var n=$m(e);
var r=[];
n.hits.forEach(function(s){var i=s.frames.length===0?null:Rs(s.frames[0]);
if(i===null)return;
var u=s.frames.slice(1);
var l=en(u)[0]||s.frames[0];
var c=t.target.pointerSize===4?e0(i,s.args):_s;
var f=d(d({},c),Qm(s)),h=f.heap,p=f.size;
r.push({api:i,thread:s.thread,heap:h,size:p,block:s.block,frames:u,owner:l})});
var a=n.unreliable,o=n.truncated;
return{hits:r,oneThread:r0(t.recordings()),unreliable:a,truncated:o}}
function Qm(t){var e=t.heap,n=t.size;
return n===null?{}:{heap:e,size:n}}
var _s={heap:null,size:null};
function e0(t,e){return t==="RtlAllocateHeap"&&e.length>=3?{heap:e[0],size:e[2]}:_s}
var t0=/^\* leakscope: one thread$/;
var n0=/^\* leakscope: (\d+ threads|another thread started)$/;
function r0(t){var e=function(n){return t.some(function(r){var a=r.command;
return n.test(a.trim())})};
if(e(n0))return false;
return e(t0)?true:null}
var xr="bytes that were asked for: one size such as 0x20000, or a range such as 0x50-0x7f, both ends included";
function Ps(t){var e=K(t.split(/\s*(?:-|\.\.)\s*/)),n=e[0],r=e[1],a=e.slice(2);
var o=lt(n||"");
var s=r===void 0?o:lt(r);
if(a.length>0||Number.isNaN(o)||Number.isNaN(s)||o>s)throw new Error('"'.concat(k(t),'" is no size of blocks. Give ').concat(xr,"."));
return{from:o,to:s}}
function tn(t){var e=t.from,n=t.to;
return e===n?B(e):"".concat(B(e)," to ").concat(B(n))}
var a0=[{Name:"Hits",Kind:"count",Help:"How often this stack was logged"},{Name:"Bytes",Kind:"bytes",Help:"What it asked for in all; blank where sizes were not logged"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one allocation, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that were asked",Detail:true},{Name:"Threads",Kind:"text",Help:"OS ids of the threads that asked",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were logged, innermost first",Detail:true},{Name:"Blocks",Kind:"object",Help:"Addresses of the new blocks, where logged",Detail:true}];
var o0=[{Name:"Hits",Kind:"count",Help:"Logged allocations"},{Name:"Bytes",Kind:"bytes",Help:"What they asked for"},{Name:"Count",Kind:"text",Help:"Whether every allocation was logged, or at least these"},{Name:"Threads",Kind:"count",Help:"Threads that allocated"},{Name:"Caveats",Kind:"text",Help:"What the log does not hold"}];
function s0(t,e){var n=Jm(t);
if(n.hits.length===0)return W("The log holds no stack that begins in an allocation function: no breakpoint of allocBreakpoint was hit. Blocks of a heap come from RtlAllocateHeap, regions from NtAllocateVirtualMemory, views from NtMapViewOfSection: a breakpoint on one of them does not see the others.");
if(e===null)return Fs(t,n);
var r=n.hits.filter(function(a){var o=a.size;
return o!==null&&o>=e.from&&o<=e.to});
return r.length===0?W("The log tells of no allocation of ".concat(tn(e)," bytes.")):Fs(t,d(d({},n),{hits:r}))}
function Fs(t,e){var n=e.hits,r=e.oneThread,a=e.unreliable,o=e.truncated;
var s=i0(n);
var i=kt(n.map(function(f){return f.thread})).length;
var u=nn(n);
var l=u===void 0?"":", ".concat(v(u));
var c=n.length===1?"1 allocation":"".concat(m(n.length)," allocations");
return new J(a0,s.length,function(f){return l0(s[f],t.target.pointerSize)},{text:"".concat(r===true?"":"at least ").concat(c," from ").concat(s.length===1?"1 stack":"".concat(s.length," stacks")).concat(l),rowText:function(f){return"".concat(m(f.Hits)," x ").concat(f.Owner)},facts:{Hits:n.length,Bytes:u,Count:c0(r,i),Threads:i===0?void 0:i,Caveats:Q(f0(n,a,o))},factColumns:o0})}
function i0(t){var e=[];
var n=Object.create(null);
t.forEach(function(r){var a="".concat(r.api,"\n").concat(r.frames.join("\n"));
var o=n[a];
if(o===void 0){o={first:r,hits:[]};
n[a]=o;
e.push(o)}
o.hits.push(r)});
return e.sort(function(r,a){return(nn(a.hits)||0)-(nn(r.hits)||0)||a.hits.length-r.hits.length})}
function nn(t){var e=0;
for(var n=0;n<t.length;n++){var r=t[n].size;
if(r===null)return void 0;
e+=r}
return e}
function kt(t){var e=[];
t.forEach(function(n){if(n!==null&&e.indexOf(n)<0)e.push(n)});
return e}
var u0=3;
function l0(t,e){var n=t.first,r=t.hits;
var a=kt(r.map(function(c){return c.size}));
var o=kt(r.map(function(c){return c.heap})).map(function(c){return x(c,e)});
var s=kt(r.map(function(c){return c.thread}));
var i=kt(r.map(function(c){return c.block}));
var u=n.frames.indexOf(n.owner);
var l=n.frames.slice(u+1,u+1+u0);
return{Hits:r.length,Bytes:nn(r),Owner:n.owner,CalledBy:l.join(" < "),Size:a.length===1?a[0]:void 0,Heaps:o.length===0?void 0:o.join(", "),Threads:s.length===0?void 0:s.map(B).join(", "),Stack:Se(n.frames,"frame"),Blocks:i.length===0?void 0:Se(i.map(function(c){return x(c,e)}),"block")}}
function c0(t,e){if(t===true)return"exact: the process had one thread";
var n="while one thread steps over the breakpoint, allocations of the others are not seen";
if(t===false||e>1)return"a lower bound: ".concat(n);
return"a lower bound, unless the process had one thread: ".concat(n)}
function f0(t,e,n){var r=[];
var a=t.filter(function(o){return o.size===null}).length;
if(a>0)r.push("The log does not tell the size of ".concat(a===1?"1 hit":"".concat(m(a)," hits"),"."));
if(t.some(function(o){return o.frames.some(function(s){return s.indexOf("!")>0&&s.indexOf("+0x")<0})}))r.push("Functions are named by the nearest symbol before the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.");
if(e)r.push("The debugger had no unwind information for some frames, which may be wrong.");
if(n)r.push("The log says itself that part of it is missing.");
return r}
var h0=new RegExp("^\\((".concat(T,")\\)\\s+(\\S.*)$"),"i");
var d0=/^(?:Browse module|Set bu breakpoint)/;
function v0(t){var e=null;
var n=null;
var r=false;
var a=[];
var o=new $();
for(var s=0;s<t.length;s++){var i=t[s].trim();
var u=i.lastIndexOf("|  (");
var l=Ls(u<0?i:i.slice(0,u));
if(l){e=l;
n=u<0?null:Ls(i.slice(u+1).trim())}else if(/^Exact matches:/.test(i))r=true;
else if(r&&i.indexOf("!")>0)a.push(i);
else if(!d0.test(i))o.file(i)}
return{before:e,after:n,exact:a,skipped:o.skipped,truncated:o.truncated}}
function Ls(t){var e=h0.exec(t.trim());
if(!e)return null;
var n=Sr(e[2]).text;
var r=/\+0x([0-9a-f]+)$/i.exec(n);
return{address:y(e[1]),symbol:r?n.slice(0,r.index):n,offset:r?y(r[1]):0}}
function rn(t,e){var n=Er(t.modules(),e);
return n===null?null:t.once("name of ".concat(e),function(){return p0(t,n,e)})}
function Er(t,e){for(var n=0;n<t.length;n++){var r=t[n],a=r.base,o=r.size;
if(a<=e&&e<a+o)return t[n]}
return null}
function p0(t,e,n){var r="".concat(e.name,"+0x").concat((n-e.base).toString(16));
var a=v0(t.run("ln 0x".concat(n.toString(16))).lines).before;
var o=a!==null&&a.address>=e.base&&a.address<=n;
if(!o)return{module:e,place:r,symbol:null,isExact:false};
var s=n-a.address;
var i=s===0?a.symbol:"".concat(a.symbol,"+0x").concat(s.toString(16));
return{module:e,place:r,symbol:i,isExact:s===0}}
function Br(t,e){var n=rn(t,e);
if(n===null)return"0x".concat(e.toString(16));
return n.symbol===null?n.place:n.symbol}
var m0=32;
var g0=65536;
var y0=4;
function Ms(t,e){var n=t.memory,r=t.pointerSize;
if(!(e>0)||e%r!==0)return null;
var a=n.u32(e+r);
var o=n.u32(e+r+4);
if(a===null||o===null)return null;
var s=o&65535;
var i=o>>>16;
var u=Ks(t,e,s);
if(u!==null&&Ws(u)===a)return{frames:u,checked:true};
var l=Ks(t,e,i);
if(l!==null&&Ws(l)===a)return{frames:l,checked:true};
var c=ct(t)?l:u;
return c!==null&&b0(t,c)?{frames:c,checked:false}:null}
function Ks(t,e,n){var r=t.memory,a=t.pointerSize;
if(n<1||n>m0)return null;
var o=e+(a===8?16:12);
var s=[];
for(var i=0;i<n;i++){var u=r.pointer(o+i*a,a);
if(u===null||u<g0)return null;
s.push(u)}
return s}
function Ws(t){var e=0;
for(var n=0;n<t.length;n++)e=e+t[n]%4294967296>>>0;
return e}
function b0(t,e){var n=t.ntdll;
if(n===null)return false;
return e.slice(0,y0).some(function(r){return r>=n.base&&r<n.base+n.size})}
function Us(t,e,n){var r=e.bits;
if(n===0)return null;
var a=Lt(t).filter(function(o){return o.bits===r})[0];
return a===void 0?null:Ms(a,n)}
function k0(t){return Lt(t).some(function(e){var n=e.globalFlag;
return(n&w0)!==0})}
var w0=4096;
function Ie(){return{reserved:0,committed:0,busy:0,busyBlocks:0,free:0,freeBlocks:0,overhead:0,notCaptured:0,damaged:0,notDecoded:0,gaps:0}}
function an(t,e){Object.keys(t).forEach(function(n){t[n]+=e[n]})}
function Hr(t,e){t.reserved+=e.reserved;
t.committed+=e.committed}
function Ar(t,e){var n=e.state,r=e.size,a=e.userSize,o=e.count;
var s=0;
var i=0;
var u=0;
var l=0;
var c=0;
for(var f=0;f<o;f++){var h=r[f];
if(n[f]===D){i++;
s+=a[f];
c+=h-a[f]}else if(n[f]===he){l++;
u+=h}else{c+=h}}
t.busy+=s;
t.busyBlocks+=i;
t.free+=u;
t.freeBlocks+=l;
t.overhead+=c}
function Cr(t,e){t.gaps++;
if(e.reason==="not captured")t.notCaptured+=e.bytes;
else if(e.reason==="damaged")t.damaged+=e.bytes;
else t.notDecoded+=e.bytes}
function Ds(t,e,n){if(e===void 0){e=0}
if(n===void 0){n=Number.POSITIVE_INFINITY}
var r=Te(t);
if(!r.known)return r;
var a=[];
var o=0;
var s=0;
var i=Ie();
r.value.entries.forEach(function(u){if(u.heap===null)return;
var l=new S0(u,e,n);
u.heap.walk(l);
o+=l.without;
s+=l.withoutBytes;
an(i,l.totals);
l.groups.forEach(function(c){a.push(c)})});
a.sort(function(u,l){return l.bytes-u.bytes||l.count-u.count||u.trace-l.trace});
return{known:true,value:{groups:a,without:o,withoutBytes:s,totals:i},caveats:r.caveats}}
var S0=(function(){function t(e,n,r){this.groups=[];
this.without=0;
this.withoutBytes=0;
this.totals=Ie();
this.byTrace={};
this.heap=e;
this.from=n;
this.to=r}
t.prototype.area=function(e){Hr(this.totals,e);
return true};
t.prototype.blocks=function(e){Ar(this.totals,e);
var n=e.state,r=e.userSize,a=e.user,o=e.trace,s=e.count;
for(var i=0;i<s;i++){var u=r[i];
if(n[i]!==D||u<this.from||u>this.to)continue;
if(o[i]===0){this.without++;
this.withoutBytes+=u}else{this.add(o[i],u,a[i])}}
return true};
t.prototype.gap=function(e){Cr(this.totals,e);
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
var Nr=65536;
var x0=(function(){function t(){this.used=0;
this.direct=new Int32Array(Nr);
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
for(var u=0;u<i;u++){if(n[u]!==D)continue;
var l=o[u];
var c=a[u];
var f=l<Nr?this.direct[l]:this.others[l]||0;
if(f===0)f=this.newRow(l,c,s[u]);
this.count[f]++;
this.blockBytes[f]=this.blockBytes[f]+r[u];
if(s[u]===ue)this.lfh[f]++;
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
if(e<Nr)this.direct[e]=a;
else this.others[e]=a;
this.size[a]=e;
this.origin[a]=r;
this.first[a]=n;
return a};
t.prototype.grow=function(){var e=this;
var n=["size","count","blockBytes","lfh","origin","first","last","areas","inNewest","lastArea"];
n.forEach(function(r){var a=new Float64Array(e[r].length*2);
a.set(e[r]);
e[r]=a})};
return t})();
var E0=100;
function Tr(t){var e=Te(t);
if(!e.known)return e;
return t.once("heap census",function(){var n=e.value.entries.map(B0);
n.sort(function(o,s){return s.totals.committed-o.totals.committed||o.entry.address-s.entry.address});
var r=Ie();
n.forEach(function(o){an(r,o.totals)});
var a={heaps:n,totals:r,caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}})}
function B0(t){if(t.heap===null){return{entry:t,totals:Is(t),classes:[],gaps:[],largestFree:0,freeInLfh:0,traced:0,originBlocks:[],originBytes:[]}}
var e=new H0();
t.heap.walk(e);
return{entry:t,totals:e.totals,classes:e.classes.rows(),gaps:e.gaps,largestFree:e.largestFree,freeInLfh:e.freeInLfh,traced:e.traced,originBlocks:e.originBlocks,originBytes:e.originBytes}}
function Is(t){var e=t.found,n=t.undecoded;
var r=Ie();
r.reserved=r.committed=n;
if(e.kind==="not captured")r.notCaptured=n;
else r.notDecoded=n;
return r}
var H0=(function(){function t(){this.totals=Ie();
this.classes=new x0();
this.gaps=[];
this.largestFree=0;
this.freeInLfh=0;
this.traced=0;
this.originBlocks=new Float64Array(Qe.length);
this.originBytes=new Float64Array(Qe.length)}
t.prototype.area=function(e){Hr(this.totals,e);
this.classes.enter(e);
return true};
t.prototype.blocks=function(e){Ar(this.totals,e);
this.countByOrigin(e);
this.classes.add(e);
return true};
t.prototype.gap=function(e){Cr(this.totals,e);
if(this.gaps.length<E0)this.gaps.push(e);
return true};
t.prototype.countByOrigin=function(e){var n=e.state,r=e.size,a=e.userSize,o=e.origin,s=e.trace,i=e.count;
var u=this,l=u.originBlocks,c=u.originBytes;
for(var f=0;f<i;f++){if(n[f]===D){var h=o[f];
l[h]++;
c[h]=c[h]+a[f];
if(s[f]!==0)this.traced++}else if(n[f]===he){if(o[f]===ue)this.freeInLfh+=r[f];
if(r[f]>this.largestFree)this.largestFree=r[f]}}};
return t})();
var on=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for, in busy blocks"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes of free blocks, their headers included"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of busy blocks, and structures of the heaps themselves"},{Name:"Uncovered",Kind:"bytes",Help:"NotCaptured + Damaged + NotDecoded: what no block describes"},{Name:"NotCaptured",Kind:"bytes",Help:"Committed bytes that the dump does not hold"},{Name:"Damaged",Kind:"bytes",Help:"Bytes behind a header that contradicts itself"},{Name:"NotDecoded",Kind:"bytes",Help:"Bytes of foreign heaps and of layouts that do not prove themselves"},{Name:"Sum",Kind:"text",Help:"The same as one line, to the byte"},{Name:"Gaps",Kind:"object",Help:"Where the uncovered bytes are, and why"}];
function sn(t,e){if(e===void 0){e=true}
return{Commit:t.committed,Busy:e?t.busy:void 0,BusyBlocks:e?t.busyBlocks:void 0,Free:e?t.free:void 0,Overhead:e?t.overhead:void 0,Uncovered:ge(t),NotCaptured:t.notCaptured||void 0,Damaged:t.damaged||void 0,NotDecoded:t.notDecoded||void 0,Sum:Vs(t)}}
function ge(t){return t.notCaptured+t.damaged+t.notDecoded}
function Vs(t){var e=ge(t);
var n=t.committed-t.busy-t.free-t.overhead-e;
var r=n===0?"":"; ".concat(m(Math.abs(n))," bytes ").concat(n>0?"are missing":"too many");
return"".concat(m(t.committed)," committed = ").concat(m(t.busy)," busy + ").concat(m(t.free)," free + ").concat(m(t.overhead)," overhead + ").concat(m(e)," uncovered").concat(r)}
function zr(t,e){var n=Ie();
an(n,t);
e.forEach(function(r){if(r.heap===null)an(n,Is(r))});
return n}
function js(t,e,n,r){var a="Where the uncovered bytes are, and why: dx @$scriptContents.heaps().Gaps.";
return Or(e,n,r).concat(ge(t)>0?a:[])}
var A0=[{Name:"Address",Kind:"address",Help:"Where it begins"},{Name:"Bytes",Kind:"bytes",Help:"Committed bytes that it takes away"},{Name:"Reason",Kind:"text",Help:"not captured, damaged, not decoded"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Detail",Kind:"text",Help:"What was found there"}];
function Gs(t,e){var n=[];
var r=0;
t.forEach(function(a){var o=a.entry,s=a.totals,i=a.gaps;
if(o.heap===null){r++;
n.push({Address:o.address,Bytes:o.undecoded,Reason:un(o),Heap:o.address,Detail:k(o.why)})}
r+=s.gaps;
i.forEach(function(u){n.push({Address:u.address,Bytes:u.bytes,Reason:u.reason,Heap:o.address,Detail:k(u.detail)})})});
if(r===0)return void 0;
n.sort(function(a,o){return o.Bytes-a.Bytes||a.Address-o.Address});
return new J(A0,n.length,function(a){return n[a]},{text:"".concat(r===1?"1 place":"".concat(m(r)," places")).concat(n.length<r?", ".concat(m(n.length)," of them listed"):""),rowText:function(a){return"".concat(x(a.Address,e),": ").concat(v(a.Bytes)," ").concat(a.Reason)}})}
function $s(t){return t===1?"1 block":"".concat(m(t)," blocks")}
function un(t){if(t.heap!==null)return t.heap.kind;
var e=t.found.kind;
return e==="foreign"||e==="not captured"?e:"not decoded"}
var Xs=20;
function Or(t,e,n){var r=[];
t.forEach(function(o){var s=x(o.address,n);
var i=o.heap===null?[o.why]:o.heap.caveats;
i.forEach(function(u){if(u!=="")r.push(k("Heap ".concat(s,": ").concat(Ys(u))))})});
var a=r.length-Xs;
if(a>0)r.splice(Xs,a,"".concat(m(a)," more of this kind: heapStats(heap) tells those of one heap."));
return r.concat(e.map(function(o){return k(Ys(o))}))}
function Ys(t){return/[.!?]$/.test(t)?t:"".concat(t,".")}
function Zs(t,e,n){if(e===void 0)return t;
var r=t.filter(function(s){var i=s.entry;
return i.address===e});
if(r.length>0)return r;
var a=t.slice(0,8).map(function(s){var i=s.entry;
return x(i.address,n)});
var o=t.length>a.length?" ...":"";
throw new Error("There is no heap at ".concat(B(e),". Heaps: ").concat(a.join(", ")).concat(o))}
var C0=3;
function ln(t,e){if(t.some(function(o){var s=o.heap;
return s!==null}))return null;
var n=t.slice(0,C0).map(function(o){var s=o.address,i=o.why,u=o.undecoded;
var l=u===0?"":" (".concat(v(u)," committed)");
return"".concat(x(s,e)).concat(l," is ").concat(i)});
var r=t.length-n.length;
var a=r>0?"; and ".concat(r," more"):"";
return k("The blocks of ".concat(t.length===1?"the heap":"the heaps"," cannot be seen: ").concat(n.join("; ")).concat(a,"."))}
function cn(t,e){var n=k0(t);
var r=n?"Stack traces are switched on for this process (NtGlobalFlag has 0x1000), but no record of one was found.":"To keep a stack with every block: gflags /i ".concat(N0(t)," +ust, start the program again, and ask again.");
var a=e===null?"allocBreakpoint(<size>)":"allocBreakpoint(".concat(B(e),")");
return"".concat(r," Or, without a restart: dx @$scriptContents.").concat(a," prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint ").concat(e===null?"<size>":B(e)," --log hits.log writes a log for this question.")}
function N0(t){var e=t.modules().filter(function(n){var r=n.path;
return/\.exe$/i.test(r)})[0];
return e===void 0?"app.exe":k(e.path.replace(/^.*[\\/]/,""))}
var T0=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that this stack allocated"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that it asked for"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes that were looked at"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one block, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that hold them",Detail:true},{Name:"Trace",Kind:"address",Help:"Address of the record of the stack",Detail:true},{Name:"Example",Kind:"address",Help:"User address of one of the blocks",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were kept, innermost first",Detail:true}];
var z0=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that were looked at"},{Name:"Busy",Kind:"bytes",Help:"Bytes of these blocks = Traced + Unreadable + Without"},{Name:"Traced",Kind:"bytes",Help:"Bytes of blocks with a stack: those of the rows"},{Name:"Unreadable",Kind:"bytes",Help:"Bytes of blocks whose record of a stack cannot be read"},{Name:"Without",Kind:"bytes",Help:"Bytes of blocks for which no stack was kept"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"},{Name:"Sum",Kind:"text",Help:"What all heaps commit, to the byte"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function O0(t,e){var n=e===null?Ds(t):Ds(t,e.from,e.to);
if(!n.known)return W(k("".concat(n.why," ").concat(cn(t,null))));
var r=Te(t);
var a=r.known?r.value.entries:[];
var o=ln(a,t.target.pointerSize);
if(o!==null)return W("".concat(o," ").concat(cn(t,null)));
var s=_0(t,n.value.groups);
var i=zr(n.value.totals,a);
return s.stacks.length===0?W(R0(t,n.value,i,e)):P0(t,n.value,s,i)}
function R0(t,e,n,r){var a=e.groups,o=e.without;
var s=r!==null&&r.from===r.to?r.from:null;
var i=r===null?"block":"block of ".concat(tn(r)," bytes");
var u=ge(n);
var l=cn(t,s);
var c="".concat(v(u)," of the ").concat(v(n.committed)," of all heaps are not covered.");
if(a.length>0||o>0)return"No busy ".concat(i," has a stack that can be read. ").concat(l);
return"No busy ".concat(i," was found.").concat(u===0?"":" ".concat(c," ").concat(l))}
function _0(t,e){var n=Object.create(null);
var r=[];
e.forEach(function(o){var s=Us(t,o.heap,o.trace);
if(s===null){r.push(o);
return}
var i=s.frames.join();
var u=n[i];
n[i]={groups:u===void 0?[o]:u.groups.concat(o),frames:s.frames,checked:s.checked&&(u===void 0||u.checked),count:o.count+(u===void 0?0:u.count),bytes:o.bytes+(u===void 0?0:u.bytes)}});
var a=Object.keys(n).map(function(o){return n[o]});
return{stacks:a.sort(function(o,s){return s.bytes-o.bytes||s.count-o.count}),unreadable:r}}
function P0(t,e,n,r){var a=n.stacks,o=n.unreadable;
var s=function(l){return l.reduce(function(c,f){return c+f.bytes},0)};
var i=e.without+e.groups.reduce(function(l,c){return l+c.count},0);
var u=e.withoutBytes+s(e.groups);
return new J(T0,a.length,function(l){return L0(t,a[l],u)},{text:"".concat(m(i)," busy blocks, ").concat(v(s(a))," of ").concat(v(u)," from ").concat(a.length===1?"1 stack":"".concat(m(a.length)," stacks")),rowText:function(l){return"".concat(m(l.Blocks)," x ").concat(l.Owner,", ").concat(v(l.Bytes))},facts:{Blocks:i,Busy:u,Traced:s(a),Unreadable:s(o),Without:e.withoutBytes,OtherBusy:r.busy-u,Sum:Vs(r),Caveats:Q(K0(t,a))},factColumns:z0})}
var F0=3;
function L0(t,e,n){var r=t.target.pointerSize;
var a=e.frames.map(function(l){return k(Br(t,l))});
var o=en(a)[0]||a[0]||"";
var s=a.indexOf(o);
var i=e.groups.map(function(l){var c=l.smallest;
return c});
var u=e.groups.every(function(l){var c=l.smallest,f=l.largest;
return c===f&&c===i[0]});
return{Blocks:e.count,Bytes:e.bytes,Share:S(e.bytes,n),Owner:o,CalledBy:a.slice(s+1,s+1+F0).join(" < "),Size:u?i[0]:void 0,Heaps:M0(e,r),Trace:e.groups[0].trace,Example:e.groups[0].block,Stack:Se(a,"frame")}}
function M0(t,e){var n=t.groups;
var r=n.map(function(a){var o=a.heap;
return x(o.address,e)});
return r.filter(function(a,o){return r.indexOf(a)===o}).join(", ")}
function K0(t,e){var n=[];
var r=e.filter(function(a){var o=a.checked;
return!o});
if(r.length>0)n.push("".concat(r.length===1?"1 record":"".concat(m(r.length)," records")," of stacks do not prove themselves, the first at ").concat(B(r[0].groups[0].trace),": frames may be wrong."));
if(e[0].frames.some(function(a){return Br(t,a).indexOf("!")>0}))n.push("Functions are named by the nearest symbol in front of the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.");
return n}
function W0(t,e){var n=t();
var r=e[0]===void 0?null:Ps(String(e[0]));
return n.target.kind==="log"?s0(n,r):O0(n,r)}
var U0={name:"allocationStacks",help:"Who allocated: busy blocks by the stacks that the heaps kept, or what a size breakpoint logged",parameters:[{name:"size",type:"text",help:"".concat(xr,"; all sizes when left out"),optional:true}],example:{input:"test/fixtures/heaps/x64-19041-ust.dmp.gz",call:"allocationStacks()",output:["@$scriptContents.allocationStacks() : 3,062 busy blocks, 20.63 MiB of 20.63 MiB from 4 stacks","    RowCount         : 4","    Blocks           : 3062","    Busy             : 0x14a1996","    Traced           : 0x14a1996","    Unreadable       : 0x0","    Without          : 0x0","    OtherBusy        : 0x0","    Sum              : 26,820,608 committed = 21,633,430 busy + 4,868,720 free + 318,458 overhead + 0 uncovered","    [0x0]            : 2,214 x 0x50000, 13.66 MiB","    [0x1]            : 739 x 0x50000, 6.73 MiB","    [0x2]            : 87 x 0x50000, 197.44 KiB","    [0x3]            : 22 x 0x50000, 53.16 KiB"]},ask:W0};
var D0=256;
var I0=4;
var V0=64;
var j0={baadf00d:"allocated and never written (0xbaadf00d)",feeefeee:"freed (0xfeeefeee)",abababab:"tail fill of the heap (0xab)",cdcdcdcd:"allocated by the debug run time and never written (0xcd)",dddddddd:"freed by the debug run time (0xdd)",fdfdfdfd:"guard bytes of the debug run time (0xfd)",c0c0c0c0:"allocated under page heap and never written (0xc0)",f0f0f0f0:"freed under page heap (0xf0)"};
function G0(t,e,n,r){var a=Math.min(n,D0);
if(a===0)return{kind:"empty",text:"",pointer:null,looked:0};
var o=$0(t,e,a);
if(o.length===0)return{kind:"not captured",text:"",pointer:null,looked:0};
return d(d({},X0(t,o,r)),{looked:o.length})}
function $0(t,e,n){if(t.memory===null)return[];
var r=e-e%4;
var a=e+n;
var o=t.memory.window(r,a-r+(4-(a-r)%4)%4);
var s=o.holes.length===0?a:o.holes[0][0];
var i=[];
for(var u=e;u<Math.min(a,s);u++){var l=o.words[Math.floor((u-r)/4)];
i.push(l>>>(u-r)%4*8&255)}
return i}
function X0(t,e,n){if(e.every(function(i){return i===0}))return{kind:"zero",text:"",pointer:null};
var r=Y0(e);
if(r!=="")return{kind:"fill",text:r,pointer:null};
var a=e.length<n?0:Z0(e,n);
if(Er(t.modules(),a)!==null)return{kind:"pointer",text:Js(e),pointer:a};
var o=qs(e,1);
if(o!=="")return{kind:"text",text:o,pointer:null};
var s=qs(e,2);
if(s!=="")return{kind:"UTF-16 text",text:s,pointer:null};
return{kind:"bytes",text:Js(e),pointer:null}}
function Y0(t){if(t.length<4)return"";
for(var e=4;e<t.length;e++)if(t[e]!==t[e-4])return"";
var n=[3,2,1,0].map(function(r){return("0"+t[r].toString(16)).slice(-2)}).join("");
return j0[n]||""}
function Z0(t,e){var n=0;
for(var r=e-1;r>=0;r--)n=n*256+t[r];
return n}
function qs(t,e){var n="";
for(var r=0;r+e<=t.length&&n.length<V0;r+=e){var a=t[r];
if(e===2&&t[r+1]!==0)return"";
if(a===0)break;
if(!q0(a))return"";
n+=String.fromCharCode(a)}
return n.length<I0?"":n}
function q0(t){return t>=32&&t<127||t===9||t===10||t===13}
var J0=16;
function Js(t){return t.slice(0,J0).map(function(e){return("0"+e.toString(16)).slice(-2)}).join(" ")}
var Q0={heap:null,area:null,row:null,before:null,after:null,gap:null};
function eg(t,e){var n=Te(t);
if(!n.known)return n;
var r=n.value.entries;
for(var a=0;a<r.length;a++){var o=r[a];
var s=tg(o,e);
if(s===null)continue;
var i=new ng(o,e);
if(o.heap.walk(i,s)&&i.row===null)i.before=i.last;
return{known:true,value:{heap:o,area:s,row:i.row,before:i.before,after:i.after,gap:i.hit},caveats:n.caveats}}
return{known:true,value:Q0,caveats:n.caveats}}
function tg(t,e){var n=t.heap===null?[]:t.heap.areas;
for(var r=0;r<n.length;r++){if(n[r].base<=e&&e<n[r].base+n[r].reserved)return n[r]}
return null}
var ng=(function(){function t(e,n){this.row=null;
this.before=null;
this.after=null;
this.hit=null;
this.last=null;
this.lastButOne=null;
this.entry=e;
this.address=n}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){for(var n=this.firstNear(e);n<e.count;n++){if(!this.pass(rg(this.entry,e,n)))return false}
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
if(r<e.address+e.size){if(a!==null&&a.state===D&&r<a.user+a.userSize){this.row=a;
this.before=this.lastButOne;
this.after=e;
return false}
this.row=e;
this.before=a}
this.lastButOne=a;
this.last=e;
return true};
return t})();
function rg(t,e,n){return{heap:t,address:e.address[n],size:e.size[n],user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n],flags:e.flags[n],trace:e.trace[n]}}
var Rr=[{Name:"UserAddress",Kind:"address",Help:"What the program got; 0 for a block that is not busy"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for; 0 for a block that is not busy"},{Name:"State",Kind:"text",Help:"busy, free, internal (of the heap itself)"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"}];
function wt(t){return{UserAddress:t.user,UserSize:t.userSize,State:Qf[t.state],Heap:t.heap.address,Block:t.address,BlockSize:t.size,Origin:Qe[t.origin]}}
function fn(t,e){var n=t.State==="busy";
var r=x(n?t.UserAddress:t.Block,e);
var a=B(n?t.UserSize:t.BlockSize);
return"".concat(r," ").concat(a," ").concat(t.State,", ").concat(t.Origin," of heap ").concat(x(t.Heap,e))}
var ag=new RegExp("^(".concat(T,")\\s+(").concat(T,")\\s+(").concat(T,")\\s+\\[(").concat(T,")\\]\\s+(").concat(T,")\\s+(").concat(T,")\\s+-\\s+\\(([^)]*)\\)"),"i");
function Qs(t,e){var n=ag.exec(t);
return n?{heap:e,entry:y(n[1]),sizeUnits:y(n[2]),previousUnits:y(n[3]),flags:y(n[4]),userPointer:y(n[5]),userSize:y(n[6]),state:n[7].trim()}:null}
function ei(t){var e=/^_HEAP @ (\S+)/.exec(t);
var n=e?y(e[1]):NaN;
return Number.isNaN(n)?null:n}
var og=/^[^\s!]+![^\s].*$/;
function sg(t){var e=[];
var n=[];
var r=new $();
var a="";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=ei(s);
var u=i===null?Qs(s,e[e.length-1]||0):null;
if(i!==null)e.push(i);
else if(u)n.push(u);
else if(a==="block"&&og.test(s))ig(n,s);
else if(!/^HEAP_ENTRY +Size/.test(s))r.file(s);
a=u?"block":""}
return{heaps:e,blocks:n,skipped:r.skipped,truncated:r.truncated}}
function ig(t,e){t[t.length-1]=d(d({},t[t.length-1]),{annotation:e})}
var ug=new RegExp("^(".concat(T,"):\\s+(").concat(T,")\\s+(").concat(T,")\\s+-\\s+(").concat(T,")\\s+(").concat(T,")$"),"i");
var lg=new RegExp("^(".concat(T,"):\\s+(").concat(T,")\\s+(").concat(T,")$"),"i");
var cg=/^([0-9a-f]{5,16}(?:`[0-9a-f]{8})?)\s+(\S.*)$/i;
var fg=/^(?:HEAP_ENTRY +Size|\( +DPH_HEAP_BLOCK|in (?:busy|free-ed) allocation)/;
function hg(t){var e=new $();
var n={address:null,kind:"not-found",heap:null,block:null,pageHeapBlock:null,stack:[]};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(!dg(n,a)&&!vg(n,a)&&!pg(n,a))e.file(a)}
return d(d({},n),{skipped:e.skipped,truncated:e.truncated})}
function dg(t,e){var n=/^address (\S+) found in/.exec(e);
if(n)t.address=y(n[1]);
var r=/^_DPH_HEAP_ROOT @ (\S+)/.exec(e);
var a=r?y(r[1]):ei(e);
if(a!==null)t.heap=a;
if(/^in busy allocation/.test(e))t.kind="page-heap-busy";
if(/^in free-ed allocation/.test(e))t.kind="page-heap-freed";
return n!==null||a!==null||fg.test(e)}
function vg(t,e){var n=Qs(e,t.heap||0);
var r=ug.exec(e);
var a=r?null:lg.exec(e);
if(n){t.block=n;
t.kind="heap"}
if(r){t.pageHeapBlock={block:y(r[1]),userAddress:y(r[2]),userSize:y(r[3]),virtualAddress:y(r[4]),virtualSize:y(r[5])}}
if(a){t.pageHeapBlock={block:y(a[1]),userAddress:null,userSize:null,virtualAddress:y(a[2]),virtualSize:y(a[3])}}
return n!==null||r!==null||a!==null}
function pg(t,e){if(t.kind==="not-found")return false;
var n=cg.exec(e);
if(n){t.stack.push({returnAddress:y(n[1]),symbol:n[2].charAt(0)==="+"?"":n[2]});
return true}
if(!t.block||t.stack.length>0||!/^[^\s!]+![^\s]/.test(e))return false;
t.block=d(d({},t.block),{annotation:e});
return true}
function ti(t,e){var n=Ee(t,new RegExp("^!heap -flt s (0x)?0*".concat(e.toString(16),"$"))).pop();
return n?sg(n.lines):null}
function ni(t){return Ee(t,/^!heap -p -a /).map(function(e){return hg(e.lines)})}
var mg=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"State",Kind:"text",Help:"As the debugger prints it"},{Name:"Content",Kind:"text",Help:"What the debugger took the beginning of the block for"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"}];
function gg(t,e){var n=ni(t).filter(function(r){return r.kind!=="not-found"&&yg(r,e)}).pop();
if(n===void 0)return W("A log holds no memory, and this one does not hold !heap -p -a ".concat(e.toString(16),"."));
return bg(t,e,n)}
function ri(t){var e=t.block,n=t.pageHeapBlock;
if(e!==null)return{start:e.userPointer,size:e.userSize};
if(n===null||n.userAddress===null)return null;
return{start:n.userAddress,size:n.userSize||0}}
function yg(t,e){var n=ri(t);
var r=n!==null&&n.start<=e&&e<n.start+Math.max(1,n.size);
return r||t.address===e}
function bg(t,e,n){var r=ri(n);
var a=n.block!==null?n.block.state:n.kind.replace(/-/g," ");
var o=n.block===null?void 0:n.block.annotation;
var s=n.stack.map(function(f){var h=f.symbol,p=f.returnAddress;
return k(h||B(p))});
var i={Address:e,Heap:n.heap===null?void 0:n.heap,UserAddress:r===null?void 0:r.start,UserSize:r===null?void 0:r.size,State:k(a),Content:o===void 0?void 0:k(o),Stack:s.length===0?void 0:Se(s,"frame")};
var u=t.target.pointerSize;
var l=r===null?"":" ".concat(B(r.size));
var c=n.heap===null?"":", heap ".concat(x(n.heap,u));
return le(i,mg,function(){return"".concat(x(r===null?e:r.start,u)).concat(l," ").concat(k(a)).concat(c," (!heap -p -a)")})}
var ai=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"HeapKind",Kind:"text",Help:"NT, segment, page heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"Offset",Kind:"size",Help:"From the user address to the address asked for, where it lies behind"},{Name:"State",Kind:"text",Help:"busy, free, internal; or what else the memory is"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Flags",Kind:"size",Help:"Flags byte of the header"},{Name:"Segment",Kind:"address",Help:"Start of the segment, or of the allocation of its own"},{Name:"Content",Kind:"text",Help:"What the beginning of the block looks like"},{Name:"Vftable",Kind:"text",Help:"The first pointer, when it points into a module: what an object begins with"},{Name:"Before",Kind:"text",Help:"The block in front of it"},{Name:"After",Kind:"text",Help:"The block behind it"},{Name:"Region",Kind:"text",Help:"The region of the address space"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"},{Name:"StackNote",Kind:"text",Help:"What is to be known of the stack, or how to get one"}];
function kg(t,e){var n=t();
var r=e[0];
if(n.target.kind==="log")return gg(n,r);
var a=eg(n,r);
var o=Ag(n,r);
if(!a.known)return oi(n,r,a.why,o);
if(a.value.row===null)return oi(n,r,Hg(a.value),o);
return wg(n,r,a.value,a.value.row,o)}
function wg(t,e,n,r,a){var o=wt(r);
var s=r.state===D;
var i=function(l){return l===null?void 0:fn(wt(l),t.target.pointerSize)};
var u=d(d(d({Address:e,Heap:o.Heap,HeapKind:un(r.heap),UserAddress:s?o.UserAddress:void 0,UserSize:s?o.UserSize:void 0,Offset:s&&e>o.UserAddress?e-o.UserAddress:void 0,State:o.State,Origin:o.Origin,Block:o.Block,BlockSize:o.BlockSize,Flags:r.flags,Segment:n.area===null?void 0:n.area.base},s?xg(t,r):{}),{Before:i(n.before),After:i(n.after),Region:a}),Bg(t,r));
return le(u,ai,function(){return Sg(t,e,r)})}
function Sg(t,e,n){var r=t.target.pointerSize;
var a=fn(wt(n),r);
if(n.state!==D||e===n.user)return a;
var o=e-n.user;
var s=o<0?"in the header of":"+".concat(B(o)," in");
return"".concat(x(e,r)," is ").concat(s," ").concat(a)}
function xg(t,e){var n=e.heap.bits===32?4:8;
var r=G0(t,e.user,e.userSize,n),a=r.kind,o=r.text,s=r.pointer,i=r.looked;
var u=i<e.userSize?"the first ".concat(i," bytes"):"all of it";
var l={"not captured":"not captured",text:'text: "'.concat(o,'"'),"UTF-16 text":'UTF-16 text: "'.concat(o,'"'),zero:"zeros (".concat(u,")"),fill:"".concat(o," (").concat(u,")"),pointer:"bytes ".concat(o),bytes:"bytes ".concat(o),empty:"empty"};
return{Content:k(l[a]),Vftable:s===null?void 0:Eg(t,s)}}
function Eg(t,e){var n=rn(t,e);
if(n===null)return void 0;
return k(n.isExact?"".concat(n.symbol," (").concat(n.place,")"):n.place)}
function Bg(t,e){var n=Us(t,e.heap,e.trace);
if(n===null)return e.state===D?{StackNote:cn(t,e.userSize||null)}:{};
return{Stack:Se(n.frames.map(function(r){return k(Br(t,r))}),"frame"),StackNote:n.checked?void 0:"The record of the stack does not prove itself: frames may be wrong."}}
function Hg(t){var e=t.heap,n=t.gap;
if(e===null)return"in no block of a heap";
var r="heap ".concat(B(e.address));
return n===null?"in ".concat(r,", not committed"):"in ".concat(r,", ").concat(n.reason,": ").concat(n.detail)}
function oi(t,e,n,r){var a=rn(t,e);
var o=k(n);
return le({Address:e,State:o,Region:r,Vftable:void 0},ai,function(){return"".concat(x(e,t.target.pointerSize),": ").concat(o).concat(a===null?"":", ".concat(k(a.place))).concat(r===void 0?"":"; ".concat(r))})}
function Ag(t,e){var n=mt(t);
var r=n.known?n.value.layout:null;
if(r===null)return void 0;
var a=r.regions,o=r.usage;
for(var s=0;s<a.count;s++){var i=a.base[s];
if(e<i||e>=i+a.size[s])continue;
var u=[Nt(a.state[s]),Tt(a.type[s]),zt(a.protect[s])];
var l="".concat(v(a.size[s])," from ").concat(x(i,t.target.pointerSize));
var c=[o.names[o.of[s]]].concat(u,l).filter(function(f){return f!==""});
return k(c.join(", "))}
return"no region is listed there"}
var Cg={name:"block",help:"What an address is: its block, heap, size, state, content, stack and neighbours; or its region",parameters:[{name:"address",type:"number",help:"of the block, or of anything inside of it"}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"block(0x20102061175)",output:["@$scriptContents.block(0x20102061175) : 00000201`02061175 is +0x5 in 00000201`02061170 0x48 busy, LFH of heap 00000201`02050000","    Address          : 0x20102061175","    Heap             : 0x20102050000","    HeapKind         : NT","    UserAddress      : 0x20102061170","    UserSize         : 0x48","    Offset           : 0x5","    State            : busy","    Origin           : LFH","    Block            : 0x20102061160","    BlockSize        : 0x50","    Flags            : 0x0","    Segment          : 0x20102050000",'    Content          : text: "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"',"    Before           : 00000201`02061110 0x50 internal, back end of heap 00000201`02050000","    After            : 00000201`020611c0 0x48 busy, LFH of heap 00000201`02050000","    Region           : Heap, 952 KiB from 00000201`02050000","    StackNote        : To keep a stack with every block: gflags /i app.exe +ust, start the program again, and ask again. Or, without a restart: dx @$scriptContents.allocBreakpoint(0x48) prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint 0x48 --log hits.log writes a log for this question."]},ask:kg};
function si(t,e){var n=Te(t);
if(!n.known)return n;
var r=new zg(n.value.entries,e);
n.value.entries.forEach(function(a,o){var s=e.heap===void 0||e.heap===a.address;
if(s&&a.heap!==null)r.read(o)});
return{known:true,value:r,caveats:n.caveats}}
var at=65536;
var Ng=31*8;
var ii=2047;
var Tg=2047;
var zg=(function(){function t(e,n){this.count=0;
this.totals=Ie();
this.pieces=[];
this.aside={};
this.current=0;
this.entries=e;
this.options=n}
t.prototype.read=function(e){this.current=e;
this.entries[e].heap.walk(this)};
t.prototype.row=function(e){var n=this.aside[e];
if(n!==void 0)return n;
var r=this.pieces[Math.floor(e/at)],a=r.address,o=r.userSize,s=r.word;
var i=e%at;
var u=s[i];
var l=u&3;
var c=(u>>>5&31)*8;
var f=u>>>10&ii;
var h=a[i];
return{heap:this.entries[u>>>21],address:h,size:l===D?o[i]+f:o[i],user:l===D?h+c:0,userSize:l===D?o[i]:0,state:l,origin:u>>>2&7}};
t.prototype.area=function(e){Hr(this.totals,e);
return true};
t.prototype.blocks=function(e){Ar(this.totals,e);
var n=e.state,r=e.userSize,a=e.count;
var o=this.options,s=o.busyOnly,i=o.from,u=o.to;
var l=i!==void 0||u!==void 0;
var c=i===void 0?0:i;
var f=u===void 0?Number.POSITIVE_INFINITY:u;
for(var h=0;h<a;h++){if(n[h]!==D){if(s!==true&&!l)this.keep(e,h)}else if(r[h]>=c&&r[h]<=f){this.keep(e,h)}}
return true};
t.prototype.gap=function(e){Cr(this.totals,e);
return true};
t.prototype.keep=function(e,n){var r=this.count%at;
if(r===0)this.pieces.push(Og());
var a=this.pieces[this.pieces.length-1];
var o=e.state[n]===D;
var s=e.address[n];
var i=e.size[n];
var u=o?e.user[n]-s:0;
var l=o?e.userSize[n]:i;
var c=o?i-l:0;
var f=u<=Ng&&u%8===0&&c>=0&&c<=ii&&l<=4294967295;
if(f&&this.current<=Tg){a.address[r]=s;
a.userSize[r]=l;
a.word[r]=(e.state[n]|e.origin[n]<<2|u<<2|c<<10|this.current<<21)>>>0}else{this.aside[this.count]={heap:this.entries[this.current],address:s,size:i,user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n]}}
this.count++};
return t})();
function Og(){return{address:new Float64Array(at),userSize:new Uint32Array(at),word:new Uint32Array(at)}}
var ui=Oe(Oe([{Name:"From",Kind:"size",Help:"Smallest size asked for"},{Name:"To",Kind:"size",Help:"Largest size asked for, included"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that the program asked for in these blocks"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of all heaps"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"}],K(on),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function Rg(t,e){var n=t();
var r=Ps(String(e[0]));
if(n.target.kind==="log")return Fg(n,r);
var a=Te(n);
if(!a.known)return W(a.why);
var o=ln(a.value.entries,n.target.pointerSize);
if(o!==null)return W(o);
var s=si(n,d(d({},r),{busyOnly:true}));
return s.known?_g(n,a.value,s.value,r):W(s.why)}
function _g(t,e,n,r){var a=t.target.pointerSize;
var o=Pg(n,r);
var s=zr(n.totals,e.entries);
var i=s.busy;
return new J(Rr,n.count,function(u){return wt(n.row(u))},{text:"".concat(li(n.count)," of ").concat(tn(r),": ").concat(v(o),", ").concat(R(S(o,i))," of the busy bytes"),rowText:function(u){return fn(u,a)},facts:d(d({From:r.from,To:r.to,Bytes:o,Share:S(o,i),OtherBusy:i-o},sn(s)),{Caveats:Q(js(s,e.entries,e.caveats,a))}),factColumns:ui})}
function Pg(t,e){var n=e.from,r=e.to;
if(n===r)return t.count*n;
var a=0;
for(var o=0;o<t.count;o++)a+=t.row(o).userSize;
return a}
function li(t){return t===1?"1 busy block":"".concat(m(t)," busy blocks")}
function Fg(t,e){var n=e.from===e.to?ti(t,e.from):null;
if(n===null)return W(e.from===e.to?"A log holds no memory, and this one does not hold !heap -flt s ".concat(e.from.toString(16),"."):"A log holds no memory, and what !heap -flt s listed is of one size: ask for one.");
var r=t.target.pointerSize;
return new J(Rr,n.blocks.length,function(a){return Lg(n.blocks[a],r)},{text:"".concat(li(n.blocks.length)," of ").concat(tn(e)," (!heap -flt s)"),rowText:function(a){return"".concat(x(a.UserAddress,r)," ").concat(B(a.UserSize)," ").concat(a.State,", heap ").concat(x(a.Heap,r))},facts:{From:e.from,To:e.to,Bytes:n.blocks.reduce(function(a,o){return a+o.userSize},0),Caveats:Q(n.truncated?["The log says itself that part of the listing is missing."]:[])},factColumns:ui})}
function Lg(t,e){var n=/VirtualAlloc/.test(t.state);
return{UserAddress:t.userPointer,UserSize:t.userSize,State:k(t.state),Heap:t.heap,Block:t.entry,BlockSize:t.sizeUnits*e*2,Origin:n?"large":""}}
var Mg={name:"blocksOfSize",help:"Busy blocks of a size or a range of sizes over all heaps, ascending by address in each heap",parameters:[{name:"size",type:"text",help:xr}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:'blocksOfSize("0x50-0x7f")',output:['@$scriptContents.blocksOfSize("0x50-0x7f") : 360 busy blocks of 0x50 to 0x7f: 35.16 KiB, 0.17 % of the busy bytes',"    RowCount         : 360","    From             : 0x50","    To               : 0x7f","    Bytes            : 0x8ca0","    Share            : 0.170000","    OtherBusy        : 0x1498cf6","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02053730 0x64 busy, back end of heap 00000201`02050000","    [0x1]            : 00000201`02054800 0x64 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`020549a0 0x64 busy, back end of heap 00000201`02050000"]},ask:Rg};
var Kg=Oe(Oe([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],K(on),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function Wg(t,e){var n=t();
var r=e[0];
var a=Te(n);
if(!a.known)return W(a.why);
var o=n.target.pointerSize;
var s=Zs(a.value.entries.map(function(f){return{entry:f}}),r,o).map(function(f){var h=f.entry;
return h});
var i=ln(s,o);
if(i!==null)return W(i);
var u=si(n,r===void 0?{}:{heap:r});
if(!u.known)return W(u.why);
var l=u.value;
var c=zr(l.totals,s);
return new J(Rr,l.count,function(f){return wt(l.row(f))},{text:"".concat(m(l.count)," blocks, ").concat(m(c.busyBlocks)," of them busy with ").concat(v(c.busy),"; ").concat(v(ge(c))," uncovered"),rowText:function(f){return fn(f,o)},facts:d(d({Heap:r},sn(c)),{Caveats:Q(js(c,s,a.value.caveats,o))}),factColumns:Kg})}
var Ug={name:"heapBlocks",help:"Every block of one heap or of all: user address and size, state, origin; rows to be filtered",parameters:[{name:"heap",type:"number",help:"address of the heap; all of them when left out",optional:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapBlocks()",output:["@$scriptContents.heapBlocks() : 4,208 blocks, 3,062 of them busy with 20.63 MiB; 0 B uncovered","    RowCount         : 4208","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02050000 0x740 internal, back end of heap 00000201`02050000","    [0x1]            : 00000201`02050750 0x18 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`02050760 0x20 free, back end of heap 00000201`02050000","    [0x3]            : 00000201`02050790 0x21 busy, back end of heap 00000201`02050000"]},ask:Wg};
var Dg=/^([0-9a-f]+)\s+([0-9a-f]+)\s+-\s*([0-9a-f]+)\s*\(\s*([\d.]+)\s*\)/i;
var Ig=/^(?:size +#blocks|Running )/i;
function ci(t){return Vg(t)[0]}
function Vg(t){var e=[fi()];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=/^heap @ (\S+)/i.exec(r);
var o=a?y(a[1]):NaN;
var s=e[e.length-1];
if(Number.isNaN(o))Gg(s,r);
else if(s.heap===null&&s.rows.length===0)s.heap=o;
else if(s.heap!==o)e.push(d(d({},fi()),{heap:o}))}
return e.map(jg)}
function fi(){return{heap:null,groupBy:null,maxRows:null,rows:[],rejected:[],unread:new $()}}
function jg(t){var e=t.unread,n=tu(t,["unread"]);
return d(d({},n),{skipped:e.skipped,truncated:e.truncated})}
function Gg(t,e){var n=/^group-by: *(\S+)(?: +max-display: *(\d+))?/.exec(e);
var r=n?null:Dg.exec(e);
if(n){t.groupBy=n[1];
t.maxRows=n[2]===void 0?null:q(n[2])}else if(r){var a=y(r[1]);
var o=y(r[2]);
var s=y(r[3]);
if(a*o===s)t.rows.push({size:a,count:o,bytes:s,percent:parseFloat(r[4])});
else t.rejected.push(e)}else if(!Ig.test(e)){t.unread.file(e)}}
var $g=/^(External|Virtual address) +fragmentation +(\d+) *%/i;
var Xg=/^(?:Heap +(?:Flags|Address)|\(k\)|NT HEAP STATS|SEGMENT HEAP STATS|Affinity manager|- (?:Virtual affinity|Current entries|Statistics)|Virtual block:|NtGlobalFlag enables|Global +|Process +Total|Total +)/i;
var Yg=/^(?:LFH Key|Termination on corruption|Heap +Flags)/;
function Zg(t){var e={heaps:[],segmentHeaps:[],debuggingAids:[]};
var n=new $();
var r="table";
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(o.indexOf("HEAP ERROR DETECTED")>=0)r="error";
else if(/^NtGlobalFlag enables/.test(o))r="aids";
else if(r==="error"&&!Yg.test(o))ny(e,o);
else if(r==="aids"&&/^[a-z][a-z ]+$/.test(o))e.debuggingAids.push(o);
else{r="table";
if(!qg(e,o))n.file(o)}}
return d(d({},e),{skipped:n.skipped,truncated:n.truncated})}
function qg(t,e){var n=Jg(e);
if(n)t.heaps.push(n);
var r=n?null:ey(e);
if(r)t.segmentHeaps.push(r);
return n!==null||r!==null||ty(t,e)||Xg.test(e)}
function Jg(t){var e=Ce(t);
if(e.length!==10&&e.length!==11)return null;
var n=Qg(e[10]);
var r=e.slice(2,9).map(q);
var a=y(e[9]);
var o=y(e[0]);
var s=y(e[1]);
if(n===null||r.some(Number.isNaN)||Number.isNaN(o+s+a))return null;
return{address:o,flags:s,reserveKb:r[0],commitKb:r[1],virtualKb:r[2],freeKb:r[3],freeListLength:r[4],uncommittedRanges:r[5],virtualBlocks:r[6],lockContention:a,frontEnd:n}}
function Qg(t){if(t===void 0)return"none";
if(t==="LFH")return"LFH";
return t==="L"?"lookaside":null}
function ey(t){var e=Ce(t);
if(e.length!==6||e[1].toLowerCase()!=="ddeeddee")return null;
var n={address:y(e[0]),flags:y(e[2]),index:q(e[3]),reserveKb:q(e[4]),commitKb:q(e[5])};
return Number.isNaN(n.address+n.flags+n.index+n.reserveKb+n.commitKb)?null:n}
function ty(t,e){var n=/^LFH Key *: *(0x[0-9a-f]+)/i.exec(e);
if(n)t.lfhKey=n[1];
var r=/^Termination on corruption *: *(ENABLED|DISABLED)/.exec(e);
if(r)t.terminationOnCorruption=r[1]==="ENABLED";
var a=$g.exec(e);
var o=t.heaps[t.heaps.length-1];
if(a&&o){var s=q(a[2]);
var i=a[1].toLowerCase()==="external";
t.heaps[t.heaps.length-1]=i?d(d({},o),{externalFragmentation:s}):d(d({},o),{virtualFragmentation:s})}
return n!==null||r!==null||a!==null&&o!==void 0}
function ny(t,e){var n=/^(Heap address|Error address|Error type): +(\S+)/.exec(e);
if(!n)return;
var r=t.heapError||{type:"",heap:null,address:null};
if(n[1]==="Error type")t.heapError=d(d({},r),{type:n[2]});
else if(n[1]==="Heap address")t.heapError=d(d({},r),{heap:y(n[2])});
else t.heapError=d(d({},r),{address:y(n[2])})}
function St(t){var e=di(t,"!heap -s",/^!heap -s( |$)/);
if(!e.known)return e;
var n=Zg(e.value);
if(n.heaps.length===0)return{known:false,why:"!heap -s printed no heap that could be read."};
var r=n.heaps.map(function(o){return{address:o.address,reserve:o.reserveKb*1024,commit:o.commitKb*1024,free:o.freeKb*1024,flags:o.flags,frontEnd:o.frontEnd,uncommittedRanges:o.uncommittedRanges,virtualBlocks:o.virtualBlocks,externalFragmentation:o.externalFragmentation,virtualFragmentation:o.virtualFragmentation}}).sort(function(o,s){return s.commit-o.commit||o.address-s.address});
var a=r.reduce(function(o,s){return o+s.commit},0);
return{known:true,value:{heaps:r,commit:a},caveats:ry(n)}}
function ry(t){var e=[];
if(t.segmentHeaps.length>0)e.push("".concat(t.segmentHeaps.length," segment heaps are listed apart and not in these figures."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -s were not understood."));
return e}
function Ve(t,e){var n=e.toString(16);
var r=hi(e);
var a=di(t,"!heap -stat -h ".concat(n),r);
if(!a.known)return a;
var o=iy(ci(a.value),e);
return o.classes.length===0?{known:false,why:["!heap -stat -h ".concat(n," printed no row to be trusted.")].concat(o.caveats).join(" ")}:{known:true,value:o,caveats:o.caveats}}
function hi(t){return new RegExp("^!heap -stat -h (0x)?0*".concat(ay(t),"( |$)"))}
function ay(t){return t.toString(16).replace(/(?=.{8}$)/,"`?")}
function oy(t,e,n){var r=Ee(t,hi(e));
if(r.length<2)return null;
var a=r[0];
var o=r[r.length-1];
var s=function(i){var u=ci(i).rows.filter(function(l){return l.size===n})[0];
return u?u.count:0};
return{from:s(a.lines),to:s(o.lines),lines:[a.line,o.line]}}
function di(t,e,n){if(t.target.kind==="log"){var r=Ee(t,n).pop();
return r?{known:true,value:r.lines,caveats:[]}:{known:false,why:"The log does not hold ".concat(e,".")}}
var a=t.run(e);
return a.outcome==="answered"?{known:true,value:a.lines,caveats:[]}:{known:false,why:a.why===""?"".concat(e," gave no answer."):a.why}}
var sy=20;
function iy(t,e){var n=t.rows.map(function(a){return{size:a.size,count:a.count,total:a.bytes,percent:a.percent}});
var r=n.reduce(function(a,o){return a+o.percent},0);
return{heap:e,classes:n,busy:uy(t)?vi(n):cy(n),covered:Math.round(r*100)/100,caveats:ly(t)}}
function uy(t){var e=t.maxRows===null?sy:t.maxRows;
return!t.truncated&&t.rejected.length===0&&t.rows.length<e}
function ly(t){var e=[];
if(t.truncated)e.push("The listing of size classes is cut: more classes may follow.");
if(t.rejected.length>0)e.push("".concat(t.rejected.length," rows contradict themselves (size x count is not the total) and are left out."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -stat were not understood."));
return e}
function vi(t){return t.reduce(function(e,n){return e+n.total},0)}
var _r=5e-3;
function cy(t){var e=0;
var n=Number.POSITIVE_INFINITY;
t.forEach(function(r){if(r.percent<=_r)return;
e=Math.max(e,r.total*100/(r.percent+_r));
n=Math.min(n,r.total*100/(r.percent-_r))});
if(n===Number.POSITIVE_INFINITY||e>n)return null;
return Math.max(vi(t),Math.round((e+n)/2))}
var Pr=["size","heap,size","heap","frontEnd","heap,frontEnd","state"];
function fy(t){var e=t.toLowerCase().replace(/\s/g,"");
var n=Pr.filter(function(r){return r.toLowerCase()===e})[0];
if(n===void 0)throw new Error('Cannot group blocks by "'.concat(k(t),'". Known: ').concat(Pr.map(function(r){return'"'.concat(r,'"')}).join(", "),"."));
return n}
function hy(t,e){var n=t.reduce(function(a,o){var s=o.totals;
return a+s.busy},0);
var r=dy(t,e,n);
return e==="state"?r:r.sort(function(a,o){return o.Bytes-a.Bytes||o.Count-a.Count})}
function dy(t,e,n){switch(e){case"size":return t.length===1?gi(t[0],n):gy(t,n);
case"heap,size":return pi(t,function(r){return gi(r,n).map(function(a){return d({Heap:r.entry.address},a)})});
case"heap":return t.map(function(r){return ky(r,n)});
case"frontEnd":return bi(t,n);
case"heap,frontEnd":return pi(t,function(r){return bi([r],n).map(function(a){return d({Heap:r.entry.address},a)})});
case"state":return wy(t)}}
function pi(t,e){return t.reduce(function(n,r){return n.concat(e(r))},[])}
var vy=100;
var py=65536;
function mi(t,e){if(e>=vy)return"many equal";
if(e>1)return"few";
return t>=py?"one big block":"one block"}
function gi(t,e){var n=t.entry,r=t.classes;
return r.map(function(a){return d(d({},yi(a,e)),{Age:by(a,n.heap)})})}
function yi(t,e){return{Size:t.size,Count:t.count,Bytes:t.bytes,Share:S(t.bytes,e),Pattern:mi(t.size,t.count),FrontEnd:my(t),Overhead:t.blockBytes-t.bytes,First:t.first,Last:t.last}}
function my(t){var e=t.count,n=t.lfh,r=t.origin;
if(n===e)return Qe[ue];
if(n===0)return Qe[r];
return"LFH ".concat(m(n),", others ").concat(m(e-n))}
function gy(t,e){var n={};
t.forEach(function(r){var a=r.classes;
a.forEach(function(o){var s=n[o.size];
n[o.size]=s===void 0?{row:o,heaps:1}:yy(s,o)})});
return Object.keys(n).map(function(r){var a=n[Number(r)],o=a.row,s=a.heaps;
return d(d({},yi(o,e)),{Heaps:s})})}
function yy(t,e){var n=t.row,r=t.heaps;
var a=d(d({},n),{count:n.count+e.count,bytes:n.bytes+e.bytes,blockBytes:n.blockBytes+e.blockBytes,lfh:n.lfh+e.lfh,origin:e.count-e.lfh>n.count-n.lfh?e.origin:n.origin,first:Math.min(n.first,e.first),last:Math.max(n.last,e.last)});
return{row:a,heaps:r+1}}
function by(t,e){var n=e.areas.filter(function(r){return r.kind==="segment"}).length;
if(e.kind!=="NT"||n<2||t.count<2)return void 0;
if(t.inNewest===t.count)return"all in the newest of ".concat(n," segments");
return t.areas>=n?"in all ".concat(n," segments"):"in ".concat(t.areas," of ").concat(n," segments, ").concat(m(t.inNewest)," in the newest")}
function ky(t,e){var n=t.entry,r=t.totals;
return{Heap:n.address,FrontEnd:n.heap===null?void 0:n.heap.frontEnd,Count:r.busyBlocks,Bytes:r.busy,Share:S(r.busy,e),Overhead:r.overhead}}
function bi(t,e){return Qe.map(function(n,r){var a=t.reduce(function(s,i){return s+(i.originBlocks[r]||0)},0);
var o=t.reduce(function(s,i){return s+(i.originBytes[r]||0)},0);
return{FrontEnd:n,Count:a,Bytes:o,Share:S(o,e)}}).filter(function(n){return n.Count>0})}
function wy(t){var e=function(a){return t.reduce(function(o,s){return o+a(s)},0)};
var n=e(function(a){var o=a.totals;
return o.committed});
var r=function(a,o,s){return{State:a,Count:o,Bytes:s,Share:S(s,n)}};
return[r("busy",e(function(a){var o=a.totals;
return o.busyBlocks}),e(function(a){var o=a.totals;
return o.busy})),r("free",e(function(a){var o=a.totals;
return o.freeBlocks}),e(function(a){var o=a.totals;
return o.free})),r("overhead",0,e(function(a){var o=a.totals;
return o.overhead})),r("uncovered",e(function(a){var o=a.totals;
return o.gaps}),e(function(a){var o=a.totals;
return ge(o)}))]}
var Sy=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Here",Kind:"count",Help:"Busy blocks as walked"},{Name:"Printed",Kind:"count",Help:"Blocks as `!heap -stat` prints them"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function xy(t,e){if(t.target.kind==="log"||e.entry.heap===null)return void 0;
var n=Ve(t,e.entry.address);
if(!n.known)return void 0;
var r=n.value.classes;
var a=[];
r.forEach(function(i){var u=e.classes.filter(function(l){var c=l.size;
return c===i.size})[0];
if(u===void 0||u.count!==i.count)a.push(By(e,u,i))});
e.classes.forEach(function(i){if(Ey(i,r))a.push(Hy(e,i))});
var o=n.value.busy;
var s=o===null?"":", ".concat(v(o)," busy to it, ").concat(v(e.totals.busy)," here");
return new J(Sy,a.length,function(i){return a[i]},{text:"!heap -stat prints ".concat(r.length," classes, ").concat(a.length===0?"all as walked":"".concat(a.length," ").concat(a.length===1?"differs":"differ")).concat(s),rowText:function(i){return"".concat(B(i.Size),": ").concat(i.Why)}})}
function Ey(t,e){var n=e[e.length-1];
return n!==void 0&&t.bytes>n.total&&!e.some(function(r){var a=r.size;
return a===t.size})}
function By(t,e,n){var r=e===void 0?0:e.count;
var a={Size:n.size,Here:r,Printed:n.count};
if(e!==void 0&&e.count-e.lfh===n.count)return d(d({},a),{Why:"".concat(m(e.lfh)," of them are blocks of the LFH, which !heap -stat leaves out")});
if(e===void 0&&t.totals.busyBlocks>0)return d(d({},a),{Why:"no busy block has this size: one of the heap itself, or of the LFH as a whole"});
return d(d({},a),{Why:ki(t)})}
function Hy(t,e){var n={Size:e.size,Here:e.count,Printed:0};
return e.lfh===e.count?d(d({},n),{Why:"they are blocks of the LFH, which !heap -stat leaves out"}):d(d({},n),{Why:ki(t)})}
function ki(t){var e=t.totals;
var n=ge(e);
return n===0?"not explained":"".concat(v(n)," of the heap are not covered here")}
var Ay=5;
function Cy(t,e,n,r){if(r===0)return void 0;
var a=S(r,n.commit);
var o="".concat(v(r),", ").concat(R(a)," of the commit");
if(a<=Ay)return"".concat(o,": no more than headers, slack and structures of a heap take");
var s=["".concat(o,": !heap -s does not count them as free, and !heap -stat has them in no block"),Ty(t,e,n),zy(n),"a dump settles it: there heapStats() walks every block"];
return s.filter(function(i){return i!==""}).join("; ")}
var Ny={4:65024*8,8:65280*16};
function Ty(t,e,n){var r=e.classes.filter(function(s){return s.size>Ny[t.target.pointerSize]});
var a=r.reduce(function(s,i){return s+i.count},0);
if(a===0||a!==n.virtualBlocks)return"";
var o=r.reduce(function(s,i){return s+i.total},0);
return"the ".concat(m(a)," largest blocks (").concat(v(o),") have allocations of their own that the commit of !heap -s leaves out, so that much more of it may be in no row")}
function zy(t){return t.frontEnd==="LFH"?"likely the low-fragmentation heap: its free slots are neither free to !heap -s nor busy to !heap -stat, nor are slots that !heap -stat did not open":"likely headers and slack of small blocks, or the two listings are of different moments"}
var Oy=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of the heap"},{Name:"Pattern",Kind:"text",Help:"many equal, few, or one large block"}];
var Ry=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes of the heap"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Busy bytes that the percentages imply"},{Name:"Listed",Kind:"bytes",Help:"Busy bytes in the rows below"},{Name:"Caveats",Kind:"text",Help:"What the listing does not hold"},{Name:"NotCovered",Kind:"bytes",Help:"Commit less free less busy: no row describes it"},{Name:"NotCoveredIs",Kind:"text",Help:"What those bytes may be, as far as the listings tell"}];
function wi(t,e){var n=St(t);
var r=e!==void 0?e:_y(t,n.known?n.value.heaps:[]);
if(r===null)return W(n.known?"No size classes (!heap -stat -h) are to be had for any heap.":n.why);
var a=Ve(t,r);
if(!a.known)return W(a.why);
var o=n.known?n.value.heaps.filter(function(s){return s.address===r})[0]:void 0;
return Py(t,a.value,o)}
function _y(t,e){var n=e.filter(function(r,a){return t.target.kind==="log"?Ve(t,r.address).known:a===0})[0];
return n?n.address:null}
function Py(t,e,n){var r=e.classes;
var a=r.reduce(function(s,i){return s+i.total},0);
var o=x(e.heap,t.target.pointerSize);
return new J(Oy,r.length,function(s){return Ly(r[s])},{text:"heap ".concat(o,": ").concat(r.length," size classes, ").concat(v(a),", ").concat(R(e.covered)," of its busy bytes (!heap -stat -h ").concat(o,")"),rowText:function(s){return"".concat(B(s.Size)," x ").concat(m(s.Count)," = ").concat(v(s.Bytes),", ").concat(s.Pattern)},facts:Fy(t,e,n,a),factColumns:Ry})}
function Fy(t,e,n,r){var a=e.busy===null?r:e.busy;
var o=Q(e.caveats);
if(n===void 0)return{Heap:e.heap,Busy:a,Listed:r,Caveats:o};
var s=Math.max(0,n.commit-n.free-a);
return{Heap:e.heap,Commit:n.commit,Free:n.free,Busy:a,Listed:r,NotCovered:s,NotCoveredIs:Cy(t,e,n,s),Caveats:o}}
function Ly(t){return{Size:t.size,Count:t.count,Bytes:t.total,Share:t.percent,Pattern:mi(t.size,t.count)}}
var My=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Size",Kind:"size",Help:"Bytes that were asked for, of one block"},{Name:"State",Kind:"text",Help:"busy, free, overhead, uncovered"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes; of the commit when grouped by state"},{Name:"Pattern",Kind:"text",Help:"many equal, few, one block, one big block"},{Name:"FrontEnd",Kind:"text",Help:"Part of the allocator that they come from"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of these blocks",Detail:true},{Name:"Heaps",Kind:"count",Help:"Heaps that hold such blocks",Detail:true},{Name:"First",Kind:"address",Help:"Lowest user address",Detail:true},{Name:"Last",Kind:"address",Help:"Highest user address",Detail:true},{Name:"Age",Kind:"text",Help:"What addresses tell of the age",Detail:true}];
var Ky=Oe(Oe([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],K(on),false),[{Name:"Debugger",Kind:"object",Help:"The same classes by `!heap -stat`, and why they differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}],false);
function Wy(t,e){var n=t();
var r=e[0];
var a=fy(String(e[1]));
var o=Tr(n);
if(!o.known)return Uy(n,r,o.why);
var s=n.target.pointerSize;
var i=Zs(o.value.heaps,r,s);
var u=ln(i.map(function(c){var f=c.entry;
return f}),s);
if(u===null)return Dy(n,o.value,i,r,a);
var l=r!==void 0&&Ve(n,r).known;
return l?wi(n,r):W(u)}
function Uy(t,e,n){var r=St(t);
return t.memory===null||r.known?wi(t,e):W(k("".concat(n," ").concat(r.why)))}
function Dy(t,e,n,r,a){var o=t.target.pointerSize;
var s=r===void 0?e.totals:n[0].totals;
var i=hy(n,a);
return new J(My,i.length,function(u){return i[u]},{text:Iy(n,s,i.length,a,r===void 0?"":"heap ".concat(x(r,o),": ")),rowText:function(u){return Vy(u,o)},facts:d(d({Heap:r},sn(s)),{Gaps:Gs(n,o),Debugger:r===void 0?void 0:xy(t,n[0]),Caveats:Q(Or(n.map(function(u){var l=u.entry;
return l}),e.caveats,o))}),factColumns:Ky})}
function Iy(t,e,n,r,a){var o=r==="size"?n===1?"1 size class":"".concat(m(n)," size classes"):"by ".concat(r);
var s=a===""?"".concat(t.length===1?"1 heap":"".concat(m(t.length)," heaps"),": "):a;
return"".concat(s).concat(o,", ").concat(v(e.busy)," busy in ").concat($s(e.busyBlocks),", ").concat(v(ge(e))," uncovered")}
function Vy(t,e){var n=[t.Heap===void 0?"":x(t.Heap,e),t.Size===void 0?"":"".concat(B(t.Size)," x ").concat(m(t.Count)),t.Size===void 0&&t.FrontEnd!==void 0?t.FrontEnd:"",t.State===void 0?"":t.State].filter(function(a){return a!==""});
var r=t.Pattern===void 0?R(t.Share):t.Pattern;
return"".concat(n.join(" ")," = ").concat(v(t.Bytes),", ").concat(r)}
var jy={name:"heapStats",help:"Size classes of one heap or all: count, bytes, share, front end, and the sum of every committed byte",parameters:[{name:"heap",type:"number",help:"address of the heap; all of them when left out; over a log the largest one with recorded classes",optional:true},{name:"groupBy",type:"text",help:Pr.join("; "),default:"size",isOption:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapStats(0x20102050000)",output:["@$scriptContents.heapStats(0x20102050000) : heap 00000201`02050000: 46 size classes, 6.75 MiB busy in 780 blocks, 0 B uncovered","    RowCount         : 46","    Heap             : 0x20102050000","    Commit           : 0x917000","    Busy             : 0x6c0398","    BusyBlocks       : 780","    Free             : 0x24ab40","    Overhead         : 0xc128","    Uncovered        : 0x0","    Sum              : 9,531,392 committed = 7,078,808 busy + 2,403,136 free + 49,448 overhead + 0 uncovered","    [0x0]            : 0x200001 x 1 = 2 MiB, one big block","    [0x1]            : 0x180000 x 1 = 1.5 MiB, one big block","    [0x2]            : 0x100123 x 1 = 1 MiB, one big block","    [0x3]            : 0x1f000 x 6 = 744 KiB, few"]},ask:Wy};
var Gy=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Figure",Kind:"text",Help:"Commit, Free, or whether the heap is listed at all"},{Name:"Here",Kind:"bytes",Help:"As walked"},{Name:"Printed",Kind:"bytes",Help:"As `!heap -s` prints it"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function $y(t,e){var n=St(t);
if(!n.known)return void 0;
var r=n.value.heaps;
var a=[];
var o=0;
e.heaps.forEach(function(i){var u=r.filter(function(l){return l.address===i.entry.address})[0];
if(u===void 0){a.push(qy(i));
return}
[Xy(i,u),Zy(i,u)].forEach(function(l){if(l===null)o++;
else a.push(l)})});
r.filter(function(i){return!e.heaps.some(function(u){var l=u.entry;
return l.address===i.address})}).forEach(function(i){a.push(Qy(i))});
var s=t.target.pointerSize;
return new J(Gy,a.length,function(i){return a[i]},{text:"!heap -s lists ".concat(r.length," heaps, here are ").concat(e.heaps.length,"; ").concat(o," figures are equal, ").concat(a.length," ").concat(a.length===1?"difference":"differences"),rowText:function(i){return"".concat(x(i.Heap,s)," ").concat(i.Figure,": ").concat(i.Why)}})}
var xt=function(t){return t-t%1024};
function Xy(t,e){var n=e.address,r=e.commit;
var a=t.totals.committed;
if(xt(a)===r)return null;
var o={Heap:n,Figure:"Commit",Here:a,Printed:r};
if(t.entry.heap===null)return d(d({},o),{Why:"the heap is ".concat(un(t.entry)," here")});
var s=t.entry.heap.areas;
var i=s.reduce(function(c,f){return c+(f.kind==="segment"?f.committed:0)},0);
if(i<a&&xt(i)===r){var u=s.filter(function(c){return c.kind!=="segment"}).length;
return d(d({},o),{Why:"!heap -s counts segments only; ".concat(v(a-i)," are in ").concat(u===1?"an allocation":"".concat(u," allocations")," beside them")})}
var l=r-xt(i);
if(l>0&&l<=Yy)return d(d({},o),{Why:"the counter of the heap is ".concat(v(l)," ahead of the pages of its segments")});
return d(d({},o),{Why:"not explained: ".concat(v(Math.abs(a-r)))})}
var Yy=2*4096;
function Zy(t,e){var n=e.address,r=e.free;
var a=t.totals,o=t.freeInLfh;
if(t.entry.heap===null||xt(a.free)===r)return null;
var s={Heap:n,Figure:"Free",Here:a.free,Printed:r};
var i=v(Math.abs(a.free-r));
if(xt(a.free-o)===r)return d(d({},s),{Why:"".concat(v(o)," are free slots of the LFH, which !heap -s counts as busy")});
if(ge(a)>0)return d(d({},s),{Why:"".concat(v(ge(a))," of the heap are not covered here")});
return d(d({},s),{Why:"not explained: ".concat(i)})}
function qy(t){return{Heap:t.entry.address,Figure:"not listed by !heap -s",Here:t.totals.committed,Printed:void 0,Why:Jy(t)}}
function Jy(t){var e=t.entry;
if(e.heap!==null&&e.heap.kind==="segment")return"it is a segment heap, which !heap -s lists apart or not at all";
if(e.found.foundBy==="descriptor ring")return"since Windows 11 24H2 the PEB lists the process heap alone, and older debuggers look nowhere else";
if(e.found.foundBy==="scan")return"no list names it; a scan of the memory found it";
return"it belongs to the ".concat(e.bits,"-bit world, or the debugger does not understand it")}
function Qy(t){var e=t.address,n=t.commit;
return{Heap:e,Figure:"not found here",Here:void 0,Printed:n,Why:"neither the lists of the process nor the memory name it: its header is not captured, or is none"}}
var eb=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Commit less free: busy blocks and overhead"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, lookaside or none"},{Name:"UcrCount",Kind:"count",Help:"Uncommitted ranges",Detail:true},{Name:"VirtualBlocks",Kind:"count",Help:"Blocks so large that they have an allocation of their own"},{Name:"ExternalFrag",Kind:"percent",Help:"External fragmentation, where the debugger prints it",Detail:true},{Name:"VirtualFrag",Kind:"percent",Help:"Virtual address fragmentation, where the debugger prints it",Detail:true}];
var tb=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes of all heaps"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function nb(t,e){var n=e.value.commit;
var r=t.target.pointerSize;
return new J(eb,e.value.heaps.length,function(a){return ab(e.value.heaps[a],n)},{text:"".concat(e.value.heaps.length," heaps, ").concat(v(n)," committed (!heap -s)"),rowText:function(a){return"".concat(x(a.Heap,r),": ").concat(v(a.Commit),", ").concat(R(a.Share))},facts:{Commit:n,Caveats:Q(e.caveats.concat(rb(t,e.value)))},factColumns:tb})}
function rb(t,e){var n=e.heaps;
if(t.target.kind!=="log")return[];
var r=[];
n.forEach(function(a){var o=Ve(t,a.address);
var s=o.known?o.value.busy:null;
var i=s===null?0:a.commit-a.free-s;
if(i>0)r.push("Of heap ".concat(x(a.address,t.target.pointerSize)," ").concat(v(i)," are neither free here nor busy in its !heap -stat: heapStats(").concat(B(a.address),") says what they may be."))});
return r}
function ab(t,e){return{Heap:t.address,Commit:t.commit,Share:S(t.commit,e),Reserve:t.reserve,Free:t.free,Busy:Math.max(0,t.commit-t.free),Flags:t.flags,FrontEnd:t.frontEnd,UcrCount:t.uncommittedRanges,VirtualBlocks:t.virtualBlocks,ExternalFrag:t.externalFragmentation,VirtualFrag:t.virtualFragmentation}}
var ob=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Kind",Kind:"text",Help:"NT, segment, page heap; or foreign, not captured, not decoded"},{Name:"Bits",Kind:"count",Help:"World of a WOW64 process that it belongs to",Detail:true},{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes, the committed ones included",Detail:true},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Overhead",Kind:"bytes",Help:"Headers, slack, and structures of the heap"},{Name:"Uncovered",Kind:"bytes",Help:"Committed bytes that no block describes"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, look-aside or none"},{Name:"Segments",Kind:"count",Help:"Segments of the heap",Detail:true},{Name:"LargeBlocks",Kind:"count",Help:"Blocks with an allocation of their own",Detail:true},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block",Detail:true},{Name:"Layout",Kind:"text",Help:"Which layout of the structures proved itself",Detail:true},{Name:"FoundBy",Kind:"text",Help:"PEB, descriptor ring or scan",Detail:true}];
var sb=on.concat([{Name:"Keys",Kind:"text",Help:"How keys were found, where a heap has some of its own"},{Name:"Debugger",Kind:"object",Help:"The same heaps by `!heap -s`, and why figures differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}]);
function ib(t){var e=t();
var n=Tr(e);
if(n.known)return ub(e,n.value);
var r=St(e);
if(r.known)return nb(e,r);
return W(e.memory===null?r.why:k("".concat(n.why," ").concat(r.why)))}
function ub(t,e){var n=e.heaps,r=e.totals;
var a=t.target.pointerSize;
var o=n.some(function(s){var i=s.entry;
return i.bits!==n[0].entry.bits});
return new J(ob,n.length,function(s){return cb(n[s],r.committed,o)},{text:lb(e),rowText:function(s){return["".concat(x(s.Heap,a),": ").concat(s.Kind),s.Commit===void 0?"":"".concat(v(s.Commit),", ").concat(R(s.Share||0)),s.Busy===void 0?"":"".concat(v(s.Busy)," busy")].filter(function(i){return i!==""}).join(", ")},facts:d(d({},sn(r,n.some(function(s){var i=s.entry;
return i.heap!==null}))),{Gaps:Gs(n,a),Keys:Q(db(n,a)),Debugger:$y(t,e),Caveats:Q(Or(n.map(function(s){var i=s.entry;
return i}),e.caveats,a))}),factColumns:sb})}
function lb(t){var e=t.heaps,n=t.totals;
var r=e.filter(function(s){var i=s.entry;
return i.heap===null}).length;
var a=e.length===1?"1 heap":"".concat(m(e.length)," heaps");
if(r===e.length)return"".concat(a,", ").concat(r===1?"which cannot":"none of which can"," be looked into: at least ").concat(v(n.committed)," committed");
var o=r===0?"":"; ".concat(m(r)," of the heaps cannot be looked into");
return"".concat(a,", ").concat(v(n.committed)," committed: ").concat(v(n.busy)," busy in ").concat($s(n.busyBlocks),", ").concat(v(n.free)," free, ").concat(v(n.overhead)," overhead, ").concat(v(ge(n))," uncovered").concat(o)}
function cb(t,e,n){var r=t.entry,a=t.totals,o=t.largestFree;
var s=r.heap;
var i=s!==null||a.committed>0;
var u=s===null?void 0:fb(s);
return{Heap:r.address,Kind:un(r),Bits:n?r.bits:void 0,Commit:i?a.committed:void 0,Share:i?S(a.committed,e):void 0,Reserve:u?a.reserved:void 0,Busy:u?a.busy:void 0,BusyBlocks:u?a.busyBlocks:void 0,Free:u?a.free:void 0,Overhead:u?a.overhead:void 0,Uncovered:i?ge(a):void 0,Flags:u===null||u===void 0?void 0:u.flags,FrontEnd:u===null||u===void 0?void 0:u.frontEnd,Segments:u===null||u===void 0?void 0:u.segments,LargeBlocks:u===null||u===void 0?void 0:u.largeBlocks,LargestFree:u?o:void 0,Layout:u===null||u===void 0?void 0:u.layout,FoundBy:r.found.foundBy}}
function fb(t){var e=function(n){return t.areas.filter(function(r){return r.kind===n}).length};
return{flags:t.flags,frontEnd:t.frontEnd,segments:e("segment"),largeBlocks:e("large block"),layout:hb(t)}}
function hb(t){var e=t.layout;
return k(e.split(";")[0])}
function db(t,e){var n=[];
t.forEach(function(r){var a=r.entry;
var o=a.heap===null?"":a.heap.layout;
var s=o.indexOf(";");
if(s<0)return;
n.push(k("Heap ".concat(x(a.address,e),": ").concat(o.slice(s+1).trim(),".")))});
return n}
var vb={name:"heaps",help:"The heaps of the process with their shares, largest commit first",parameters:[],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heaps()",output:["@$scriptContents.heaps() : 4 heaps, 25.48 MiB committed: 20.63 MiB busy in 3,062 blocks, 4.65 MiB free, 201.88 KiB overhead, 0 B uncovered","    RowCount         : 4","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    Keys             : Heap 00000201`024f0000: keys by 4 of 4 segments, 20 of 20 LFH, 4 of 4 VS subsegments; padding: 256 of 256 blocks begin with its size.","    [0x0]            : 00000201`02050000: NT, 9.09 MiB, 35.68 %, 6.75 MiB busy","    [0x1]            : 00000201`02280000: NT, 8.98 MiB, 35.27 %, 6.66 MiB busy","    [0x2]            : 00000201`024f0000: segment, 6.95 MiB, 27.26 %, 6.78 MiB busy","    [0x3]            : 00000201`022c0000: NT, 468 KiB, 1.79 %, 445.48 KiB busy"]},ask:ib};
var pb=[{Name:"Question",Kind:"text",Help:"As called behind dx @$scriptContents."},{Name:"Help",Kind:"text",Help:"What it answers"},{Name:"Example",Kind:"line",Help:"A call to try"}];
function mb(t){return{name:"leakHelp",help:"What can be asked, and how",parameters:[{name:"question",type:"text",help:"name of one question",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:'leakHelp("heaps")',output:['@$scriptContents.leakHelp("heaps") : The heaps of the process with their shares, largest commit first',"    RowCount         : 1","    [0x0]            : heaps(): The heaps of the process with their shares, largest commit first"]},ask:function(e,n){var r=String(n[0]||"");
var a=t().filter(function(o){return r===""||o.name.toLowerCase()===r.toLowerCase()});
if(a.length===0)throw new Error("There is no question ".concat(k(r),". Ask leakHelp() for the list."));
return new J(pb,a.length,function(o){return gb(a[o])},{text:r===""?"dx @$scriptContents.<question>, e.g. dx @$scriptContents.leakSummary()":a[0].help,rowText:function(o){return"".concat(o.Question,": ").concat(o.Help)},facts:a.length===1?yb(a[0]):{}})}}}
function gb(t){return{Question:Ba(t),Help:t.help,Example:"dx @$scriptContents.".concat(t.example.call)}}
function yb(t){var e={};
t.parameters.forEach(function(n){var r=n.default===void 0||n.default===""?"":" (default ".concat(n.default,")");
e[n.name]="".concat(n.type,": ").concat(n.help).concat(r)});
return e}
var Si={leak:0,suspect:1,"not a leak":2,"cannot tell":3};
var xi={high:0,medium:1,low:2};
function bb(t){return t.map(function(e,n){return{finding:e,index:n}}).sort(function(e,n){return Si[e.finding.Verdict]-Si[n.finding.Verdict]||xi[e.finding.Confidence]-xi[n.finding.Confidence]||n.finding.ExplainedBytes-e.finding.ExplainedBytes||e.index-n.index}).map(function(e){return e.finding})}
function Ei(t){return t.Verdict==="leak"||t.Verdict==="suspect"}
function kb(t){var e={heap:0,private:0,mapped:0,stack:0,managed:0,"part of another":0};
t.filter(Ei).forEach(function(n){e[n.Memory]+=n.ExplainedBytes});
return e.heap+Math.max(e.private,e.managed)+e.mapped+e.stack}
function Bi(t){return t.toString(16)}
function hn(t){return"!heap -stat -h ".concat(Bi(t))}
function wb(t){return"!heap -flt s ".concat(t.toString(16))}
function Sb(t){return je("blocksOfSize",t)}
function Hi(t){return"db ".concat(Bi(t)," L80")}
function ye(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
var r=e.map(function(a){return typeof a==="number"?B(a):'"'.concat(a,'"')});
return"dx @$scriptContents.".concat(t,"(").concat(r.join(", "),")")}
function je(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
return ye.apply(void 0,Oe([t],K(e),false)).replace("dx ","dx -g ")}
var Ai=90;
var xb=16<<20;
function Eb(t){var e=t.space();
if(!e.known)return[];
var n=us(t.debuggee.target,e.value);
if(n===null)return[];
var r=n.largestFree!==null&&n.largestFree.size<xb;
if(n.used<Ai&&!r)return[];
var a=n.largestFree;
var o={Bytes:n.free,Share:Math.round(n.used*100)/100};
return[{Kind:"address-space-exhaustion",Title:"".concat(R(n.used)," of the address space is in use, ").concat(v(n.free)," are free").concat(a===null?"":", the largest free block is ".concat(v(a.size))),Verdict:"suspect",Confidence:r&&n.used>=Ai?"high":"medium",Facts:a===null?o:d(d({},o),{Size:a.size}),Evidence:Bb(t,n,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:n.total-n.free,Next:[{Command:ye("addressSpace"),Why:"who uses the address space"},{Command:"!address -summary",Why:"the same from the debugger, with the largest region of each usage"}]}]}
function Bb(t,e,n){var r=[{Text:"".concat(v(e.total-e.free)," of ").concat(v(e.total)," are committed or reserved"),Weight:"for"}];
if(e.largestFree!==null)r.push({Text:"largest free block: ".concat(v(e.largestFree.size)," at ").concat(x(e.largestFree.base,t.debuggee.target.pointerSize)).concat(n?"; a request for more in one piece fails":""),Weight:n?"for":"context"});
else r.push({Text:"the largest free block is not known from this input: fragmentation cannot be told",Weight:"context"});
r.push({Text:"a full address space is what a leak leads to; it does not say what leaks",Weight:"context"});
return r}
function Ci(t){return t.walked===null?0:t.walked.unseen}
function Fr(t){return t.heaps.some(function(e){var n=e.classes;
return n!==null})}
function Hb(t){return Ab(t).concat(Nb(t))}
function Ab(t){var e=t.space();
if(e.known)return[];
var n={Command:"!address -summary",Why:"the budget of the whole address space"};
return[dn("address-space","the address space cannot be seen",[e.why],0,n)]}
var Cb={Command:"!heap -s",Why:"the heaps and what they commit"};
function Nb(t){var e=t.heaps();
if(!e.known){var n="the blocks inside the heaps cannot be seen";
return[dn("heap-blocks",n,[e.why],Ni(t),Cb)]}
if(e.value.isWalk)return zb(t,e.value);
if(t.heapsWithClasses().length>0||e.value.heaps.length===0)return[];
var r=e.value.heaps[0].address;
var a={Command:hn(r),Why:"the size classes of the largest heap"};
var o="the size classes of the heaps cannot be seen";
return[dn("heap-blocks",o,[t.withoutClasses(r)],e.value.commit,a)]}
var Tb={foreign:"they carry the signature of a Windows heap and nothing else of one, as Wine's do, so their blocks cannot be told apart; a dump made on Windows can be read","not decoded":"no known layout proves itself on them, and nothing is guessed; with symbols of ntdll loaded the layout comes from those","not captured":"the dump does not hold them; a full dump (procdump -ma, .dump /ma) does",damaged:"headers of blocks are damaged, or were caught in the middle of a change"};
function zb(t,e){if(e.unseen.length===0)return[];
var n=e.unseen.reduce(function(u,l){return u+l.bytes},0);
var r=[];
e.unseen.forEach(function(u){r.push(Rb(u));
u.details.forEach(function(l){r.push(l)});
if(u.reason==="foreign")r.push(_b(t))});
var a=!Fr(e);
var o=a?"the blocks inside the heaps cannot be seen".concat(Ob(e)):"some blocks of the heaps cannot be seen";
var s={Command:je("heaps"),Why:"each heap, and what could not be seen of it"};
var i=Math.max(n,a?Ni(t):0);
return[dn("heap-blocks",o,r,i,s)]}
function Ob(t){var e=t.unseen;
if(e.length>1)return"";
var n={foreign:": these are Wine's heaps and no Windows heaps","not decoded":": no known layout fits them","not captured":": the dump does not hold them",damaged:": their headers are damaged"};
return n[e[0].reason]}
function Rb(t){var e=t.reason,n=t.heaps,r=t.bytes;
var a=n===1?"1 heap":"".concat(m(n)," heaps");
return"".concat(r>0?v(r):"an unknown number of bytes"," in ").concat(a,": ").concat(Tb[e])}
function _b(t){var e=t.allocationClasses().filter(function(n){return n.usage==="<unknown>"&&n.type!=="MEM_MAPPED"}).reduce(function(n,r){return n+r.committed},0);
return"further heaps of this kind stand in no list: they may be among the ".concat(v(e)," of private memory that nothing accounts for")}
function Ni(t){var e=t.space();
if(!e.known)return 0;
return e.value.budget.usage.reduce(function(n,r){return/^(Page)?Heap/.test(r.name)?n+(r.committed===null?r.bytes:r.committed):n},0)}
function dn(t,e,n,r,a){return{Kind:"cannot-tell-".concat(t),Title:e+(r>0?" (at least ".concat(v(r),")"):""),Verdict:"cannot tell",Confidence:"high",Facts:r>0?{Bytes:r}:{},Evidence:n.map(function(o){return{Text:o,Weight:"context"}}),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[a]}}
var Pb=50;
var Fb=8<<20;
var Lb=30;
function Mb(t){var e=t.heaps();
if(!e.known||e.value.heaps.length===0)return[];
var n=e.value.heaps[0];
if(n.share<Pb||n.commit<Fb)return[];
if(n.walked!==null&&S(n.commit,t.wholeCommit())<Lb)return[];
var r=x(n.address,n.pointerSize);
var a=Kb(n);
return[{Kind:"dominant-heap",Title:"heap ".concat(r," holds ").concat(R(n.share)," of the commit of all heaps: ").concat(v(n.commit)).concat(Wb(n,a)),Verdict:"suspect",Confidence:"low",Facts:{Heap:n.address,Bytes:n.commit,Share:n.share},Evidence:Ub(n,e.value.heaps[1],a),Memory:"part of another",ExplainedBytes:n.busy===null?0:Math.min(n.busy,n.commit),UnexplainedBytes:a===null?n.commit:a,Next:Vb(n)}]}
function Kb(t){return t.busy===null?null:Math.max(0,t.commit-t.free-t.busy)}
function Wb(t,e){if(t.walked!==null)return", ".concat(v(t.busy)," of it busy").concat(t.walked.unseen>0?", ".concat(v(t.walked.unseen)," not seen"):"");
return e===null?"":", ".concat(v(e)," of it not covered by -stat")}
function Ub(t,e,n){var r=[{Text:"commit ".concat(v(t.commit)," of ").concat(v(t.reserve)," reserved, free ").concat(v(t.free),", ").concat(m(t.uncommittedRanges)," uncommitted ").concat(t.uncommittedRanges===1?"range":"ranges"),Weight:"for"}];
if(e)r.push({Text:"the next one, ".concat(x(e.address,e.pointerSize),", commits ").concat(v(e.commit)),Weight:"for"});
if(t.virtualFragmentation!==void 0)r.push({Text:"virtual address fragmentation ".concat(t.virtualFragmentation," %"),Weight:"context"});
if(t.externalFragmentation!==void 0)r.push({Text:"external fragmentation ".concat(t.externalFragmentation," %"),Weight:"context"});
return r.concat(t.walked===null?Db(t,n):Ib(t,t.walked))}
function Db(t,e){var n=t.busy,r=t.classes;
if(r===null||e===null)return[];
return[{Text:"commit less free less the ".concat(v(n)," busy that -stat implies leaves ").concat(v(e)," that no row describes (front-end blocks, free front-end slots, or figures of another moment); the rows shown make ").concat(R(r.covered)," of its busy bytes"),Weight:"against"}]}
function Ib(t,e){var n=e.busyBlocks,r=e.freeBlocks,a=e.overhead,o=e.segments,s=e.unseen;
var i=[{Text:"commit = ".concat(v(t.busy)," in ").concat(m(n)," busy blocks + ").concat(v(t.free)," in ").concat(m(r.blocks)," free ones + ").concat(v(a)," of headers and structures").concat(s>0?" + ".concat(v(s)," that were not seen"):""),Weight:"context"}];
if(o>1)i.push({Text:"".concat(m(o)," segments: the heap outgrew its first one, and what it was given it kept"),Weight:"for"});
i.push({Text:"every process has a largest heap: it is the place to look, not the cause",Weight:"against"});
return i}
function Vb(t){if(t.walked!==null)return[{Command:je("heapStats",t.address),Why:"its size classes"},{Command:je("heaps"),Why:"all heaps, and what their commit is made of"}];
return[{Command:hn(t.address),Why:"its size classes"},{Command:ye("heapStats",t.address),Why:"the same with coverage"}]}
function Ti(t){var e=/^([^,\\/]+),\s*Version=/.exec(t);
return e?e[1].trim():null}
var jb=/Version=0\.0\.0\.0,.*PublicKeyToken=null/i;
function Gb(t){var e={};
t.forEach(function(n){var r=Ti(n.name);
var a=r===null?null:$b(r,jb.test(n.name));
if(a===null)return;
e[a]=(e[a]||[]).concat([r])});
return Object.keys(e).map(function(n){return{pattern:n,names:e[n]}}).filter(function(n){return n.names.length>1}).sort(function(n,r){return r.names.length-n.names.length})}
function $b(t,e){if(/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i.test(t))return"a GUID in the name";
if(/^(Microsoft\.GeneratedCode|DynamicProxyGenAssembly2|Anonymously Hosted DynamicMethods Assembly)$/i.test(t))return t;
if(e&&/^[a-z0-9]{8}$/.test(t))return"8 random letters and digits";
var n=/^(.*\D)\d+$/.exec(t);
return e&&n?"".concat(n[1],"<number>"):null}
var Xb=[{type:/\.SoapHttpClientProtocol$/,name:"SOAP proxies generated per call",fix:"keep the compiled proxy assembly and use it again, or generate the proxy at build time"},{type:/\.XmlSerializationWriter$|\.XmlSerializationReader$/,name:"XmlSerializer with constructors that do not cache",fix:"keep the XmlSerializer in a static field, keyed by type and overrides"},{type:/Castle\.DynamicProxy\./,name:"dynamic proxies",fix:"use one ProxyGenerator for the whole process"}];
var zi="System.CodeDom.Compiler.GeneratedCodeAttribute";
function Yb(t,e){var n=e.filter(function(i){return t.names.indexOf(Ti(i.name)||"")>=0});
if(n.length===0)return null;
var r=Zb(n);
var a=Xb.filter(function(i){return r.some(function(u){return i.type.test(u)})})[0];
var o=r.filter(function(i){return i===zi||a&&a.type.test(i)});
var s=r.indexOf(zi)>=0;
if(!a&&!s)return null;
return{name:(a?a.name:"code generated at run time")+(s?", compiled through CodeDom":""),types:o,fix:a?a.fix:"compile once and keep the assembly, or unload the domain that holds it"}}
function Zb(t){var e=function(n){return n.map(function(r){return r.name})};
return e(t[0].references).filter(function(n){return t.every(function(r){return e(r.references).indexOf(n)>=0})})}
var qb=5;
function Jb(t){var e=t.assemblies();
if(!e.known)return[];
var n=t.loader();
var r=t.moduleTypes();
return Gb(e.value.assemblies).map(function(a){return Qb(t,a,Yb(a,r),n.known?n.value:null,e.value.elided)})}
function Qb(t,e,n,r,a){var o=t.committed();
var s=o.known?o.value:0;
var i=r!==null&&S(r.total,s)>=qb;
var u={Family:e.pattern,Count:e.names.length};
if(n){u.Producer=n.name;
if(n.types.length>0)u.Class=n.types.join(", ")}
if(r){u.Bytes=r.total;
if(s>0)u.Share=S(r.total,s)}
return{Kind:"dynamic-assemblies",Title:(a?"at least ":"")+m(e.names.length)+" generated assemblies ("+e.pattern+")"+(n?": ".concat(n.name):"")+(r?"; loader heaps ".concat(v(r.total)):""),Verdict:i&&n?"leak":"suspect",Confidence:i&&n?"high":i?"medium":"low",Facts:u,Evidence:ek(t,e,n,r,a),Memory:"managed",ExplainedBytes:r?r.total:0,UnexplainedBytes:Math.max(0,s-(r?r.total:0)),Next:nk}}
function ek(t,e,n,r,a){var o=[{Text:e.names.slice(0,4).map(k).join(", ")+(e.names.length>4?", ...":"")+": "+e.pattern+", version 0.0.0.0, no public key token (!dumpdomain)",Weight:"for"}];
if(a)o.push({Text:"the recorded list is elided: the count is a lower bound",Weight:"context"});
if(n&&n.types.length>0)o.push({Text:"the sampled modules refer to ".concat(n.types.map(k).join(" and ")," (!dumpmodule -mt)"),Weight:"for"});
if(r)o.push(tk(t,r));
if(n)o.push({Text:"usual fix: ".concat(n.fix),Weight:"context"});
o.push({Text:"the loader heaps hold the ordinary assemblies too, and what each generated one costs elsewhere (images, GC statics, views) is not in this number",Weight:"against"});
return o}
function tk(t,e){var n=t.committed();
var r=t.gc();
var a=e.wasted===null?"":", ".concat(m(e.wasted)," of them wasted");
var o=n.known&&r.known?n.value-r.value.committed-e.total:null;
return{Text:"loader heaps ".concat(m(e.total)," bytes").concat(a).concat(n.known?", ".concat(R(S(e.total,n.value))," of commit"):"").concat(o===null?"":"; without them and the GC heap ".concat(v(Math.max(0,o))," of commit are left")),Weight:"for"}}
var nk=[{Command:"!dumpdomain",Why:"the whole list: how many are there, and does the number grow?"},{Command:"!eeheap -loader",Why:"what each domain and each kind of loader heap holds"}];
var rk=8<<20;
var ak=50;
var ok=10;
var sk=50;
var ik=256<<20;
var uk=100;
function lk(t){var e=t.heaps();
if(!e.known)return[];
var n=[];
e.value.heaps.forEach(function(r){if(ck(t,r))n.push(hk(r));
if(fk(r))n.push(vk(r))});
return n}
function ck(t,e){return e.free>=rk&&S(e.free,e.commit)>=ak&&S(e.free,t.wholeCommit())>=ok}
function fk(t){var e=t.reserve-t.commit;
return t.pointerSize===4&&e>=ik&&t.uncommittedRanges>=uk}
function hk(t){var e=x(t.address,t.pointerSize);
var n=S(t.free,t.commit);
var r=t.walked===null?null:t.walked.freeBlocks;
var a=r!==null&&S(r.largest,t.free)>=sk;
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," keeps ").concat(v(t.free)," free, ").concat(R(n)," of its commit").concat(r===null?"":a?", most of it in one piece of ".concat(v(r.largest)):", in ".concat(m(r.blocks)," pieces of at most ").concat(v(r.largest))),Verdict:"suspect",Confidence:a||r===null?"low":"medium",Facts:d({Heap:t.address,Bytes:t.free,Share:n},r===null?{}:{Size:r.largest,Count:r.blocks}),Evidence:dk(t,a),Memory:"heap",ExplainedBytes:t.free,UnexplainedBytes:Math.max(0,t.commit-t.free),Next:Oi(t)}}
function dk(t,e){var n=[{Text:"free ".concat(v(t.free)," of ").concat(v(t.commit)," committed").concat(t.externalFragmentation===void 0?"":"; external fragmentation ".concat(t.externalFragmentation," %")),Weight:"for"}];
var r=t.walked===null?null:t.walked.freeBlocks;
if(r!==null&&r.inLfh>0)n.push({Text:"".concat(v(r.inLfh)," of it are free slots of the low-fragmentation heap, which serve blocks of their own size alone"),Weight:"for"});
n.push({Text:e?"one large piece is what a peak left behind: the heap gives it out again before it grows":"what is free can be given out again: only a growing commit makes it a problem",Weight:"against"});
return n}
function vk(t){var e=x(t.address,t.pointerSize);
var n=t.reserve-t.commit;
var r=S(n,t.reserve);
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," holds ").concat(v(n)," of address space that it does not commit, in ").concat(m(t.uncommittedRanges)," ranges"),Verdict:"suspect",Confidence:"low",Facts:{Heap:t.address,Bytes:n,Share:r,Count:t.uncommittedRanges},Evidence:[{Text:"".concat(v(t.reserve)," reserved, ").concat(v(t.commit)," committed: ").concat(R(r)," of its address space lie idle between blocks"),Weight:"for"},{Text:"reserved address space costs no memory, it only runs out",Weight:"context"}],Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:t.commit,Next:Oi(t)}}
function Oi(t){if(t.walked===null)return[{Command:hn(t.address),Why:"what is busy in it"}];
return[{Command:je("heapStats",t.address),Why:"what is busy in it"},{Command:ye("heapBlocks",t.address),Why:"its blocks in order, the free ones among them"}]}
function pk(t){var e=t.allocationStack();
if(e===null)return null;
var n=[e.owner].concat(e.callers).join(" <- ");
var r=e.unreliable?"; the debugger warns that frames may be wrong)":")";
return{owner:e.owner,evidence:{Text:"an allocation was caught in ".concat(n," (line ").concat(e.line).concat(r),Weight:"for"}}}
var mk=50;
var gk=3;
function yk(t,e,n){var r=t.commonStack(e,n.size);
if(r===null||r.blocks*100<r.looked*mk)return null;
var a=r.frames.map(function(f){return bk(t,f,e.pointerSize)});
var o=en(a);
var s=o.length===0?0:a.indexOf(o[0]);
var i=rn(t.debuggee,r.frames[s]);
var u=i===null||i.symbol===null?a[s]:i.symbol;
var l=[u].concat(a.slice(s+1,s+1+gk)).join(" <- ");
var c=r.blocks===r.looked?"the first ".concat(m(r.looked)," of them all come from"):"of the first ".concat(m(r.looked)," of them ").concat(m(r.blocks)," come from");
return{owner:u,evidence:{Text:"".concat(c," ").concat(l).concat(r.checked?"":" (the record of this stack carries no sum that agrees)"),Weight:"for"}}}
function bk(t,e,n){var r=Er(t.debuggee.modules(),e);
return r===null?x(e,n):"".concat(r.name,"+0x").concat((e-r.base).toString(16))}
var Lr=100;
var kk=256;
var wk=16;
var Sk=1e4;
var xk=1.2;
var Ri=20;
var Ek=30;
var _i=30;
var ot=50;
var Bk=0.5;
var Hk=128<<10;
var Ak=1<<20;
var Ck=3;
var Nk=5;
var Tk=3;
var zk=0.5;
function Ok(t,e,n,r){if(n.walked===null){if(n.count<Lr||n.percent<Bk)return null}else if(!Rk(t,n)){return null}
var a=r!==null&&r.to>=r.from*xk&&r.to>r.from;
if(a&&n.percent>=Ri)return"leak";
return Fk(t,e,n)?"leak":"suspect"}
function Rk(t,e){if(e.total<Hk)return false;
return _k(t,e)||Pk(t,e)}
function _k(t,e){if(e.percent<Ri||S(e.total,t.wholeCommit())<Ck)return false;
return e.count>=Lr||e.percent>=ot}
function Pk(t,e){if(e.count<Lr||e.walked===null||e.walked.ofBlocks<_i)return false;
var n=t.heaps();
var r=S(e.total,n.known?n.value.commit:0);
return r>=(e.count>=Sk?zk:Tk)}
function Fk(t,e,n){if(n.percent<ot||e.share<ot||n.count<kk)return false;
if(n.walked===null||e.busy===null)return true;
return n.total>=Ak&&S(n.total,e.busy+Ci(e))>=ot&&S(n.total,t.wholeCommit())>=Nk}
function Lk(t,e){if(t==="leak")return e.percent>=80?"high":"medium";
return e.percent>=Ek?"medium":"low"}
var Mk=2;
function Kk(t){var e=[];
t.heapsWithClasses().forEach(function(n){var r=n.classes;
r.rows.forEach(function(a){if(a.count<wk)return;
var o=a.walked===null?t.growth(n.address,a.size):null;
var s=Ok(t,n,a,o);
if(s!==null)e.push({heap:n,classes:r,row:a,growth:o,verdict:s})})});
if(e.some(function(n){var r=n.heap;
return r.walked!==null}))e.sort(function(n,r){return r.row.total-n.row.total});
return e.map(function(n,r){return Uk(t,n,Wk(t,n,r))})}
function Wk(t,e,n){var r=e.heap,a=e.row;
if(r.walked===null)return a.percent>=ot?pk(t):null;
return n<Mk?yk(t,r,a):null}
function Uk(t,e,n){var r=e.heap,a=e.row,o=e.growth,s=e.verdict;
var i=x(r.address,r.pointerSize);
var u={Size:a.size,Count:a.count,Bytes:a.total,Heap:r.address,Share:a.percent};
return{Kind:"heap-size-class",Title:"".concat(m(a.count)," blocks of ").concat(B(a.size)," in heap ").concat(i,": ").concat(v(a.total),", ").concat(R(a.percent)," of its busy bytes"),Verdict:s,Confidence:Lk(s,a),Facts:n?d(d({},u),{Owner:n.owner}):u,Evidence:Dk(t,e,i,n).concat(Vk(a,o)),Memory:"heap",ExplainedBytes:a.total,UnexplainedBytes:Math.max(0,r.commit-a.total),Next:Gk(t,r,a)}}
function Dk(t,e,n,r){var a=e.heap,o=e.classes,s=e.row;
var i=t.heaps();
var u=[{Text:"".concat(B(s.size)," x ").concat(B(s.count)," = ").concat(B(s.total)," bytes, ").concat(R(s.percent)," of the busy bytes (").concat(o.source,")"),Weight:"for"},{Text:"heap ".concat(n," holds ").concat(v(a.commit),", ").concat(R(a.share)," of the commit of all heaps").concat(i.known?" (".concat(i.value.source,")"):""),Weight:a.share>=ot?"for":"context"},{Text:"".concat(R(S(s.total,a.commit))," of the commit of the heap").concat(jk(o)),Weight:"context"}];
o.caveats.forEach(function(l){u.push({Text:l,Weight:"context"})});
return u.concat(Ik(a,s),r===null?[]:[r.evidence])}
function Ik(t,e){var n=e.walked;
if(n===null)return[];
var r=n.lfh===0?"":"; ".concat(m(n.lfh)," of them in the low-fragmentation heap");
var a=[{Text:"".concat(R(n.ofBlocks)," of its ").concat(m(t.walked.busyBlocks)," busy blocks, and ").concat(v(n.blockBytes)," with headers and slack").concat(r),Weight:n.ofBlocks>=_i?"for":"context"}];
if(n.inNewest!==null&&n.inNewest>0&&n.areas>1)a.push({Text:"".concat(m(n.inNewest)," of them lie in the segment that the heap got last, the others in ").concat(m(n.areas-1)," older ones: they kept coming while the heap grew"),Weight:"for"});
var o=Ci(t);
if(o>0)a.push({Text:"".concat(v(o)," of the heap were not seen: there may be more of them, or of others"),Weight:"against"});
return a}
function Vk(t,e){if(e===null)return{Text:t.walked===null?"one listing shows no growth: the count must rise between two of them to prove the leak":"one picture shows no growth: a cache or a large table may hold equal blocks on purpose",Weight:"against"};
var n="".concat(m(e.from)," blocks in the listing of line ").concat(e.lines[0],", ").concat(m(e.to)," in that of line ").concat(e.lines[1]);
return e.to>e.from?{Text:"the count grew: ".concat(n),Weight:"for"}:{Text:"the count did not grow: ".concat(n),Weight:"against"}}
function jk(t){return t.covered<99.5?"; the listed rows make ".concat(R(t.covered)," of its busy bytes"):""}
function Gk(t,e,n){var r=[{Command:ye("allocBreakpoint",n.size),Why:"breakpoint lines that show who allocates blocks of this size"}];
if(n.walked!==null){r.push({Command:Sb(n.size),Why:"the blocks"},{Command:ye("block",n.walked.first),Why:"the first of them and what it holds"});
if(e.walked.traced>0)r.push({Command:ye("allocationStacks",n.size),Why:"which stacks allocated them"});
return r}
r.push({Command:wb(n.size),Why:"addresses of the blocks (gone from current WinDbg)"});
if(t.debuggee.target.kind!=="dump")r.push({Command:hn(e.address),Why:"a second count later: does it grow?"});
return r}
var $k=50;
function Xk(t){var e=t.gc();
if(!e.known)return[];
var n=t.committed();
var r=n.known?n.value:0;
var a=S(e.value.committed,r);
var o=n.known&&a>=$k;
var s=Math.max(0,r-e.value.committed);
return[{Kind:"managed-heap",Title:n.known?"the GC heap commits ".concat(v(e.value.committed),", ").concat(R(a)," of the process").concat(o?": look for the managed leak first":": the leak is not (only) managed"):"the GC heap commits ".concat(v(e.value.committed)),Verdict:!n.known?"cannot tell":o?"suspect":"not a leak",Confidence:n.known?"high":"low",Facts:n.known?{Bytes:e.value.committed,Share:a,Usage:"GC heap"}:{Bytes:e.value.committed,Usage:"GC heap"},Evidence:[{Text:"".concat(m(e.value.committed)," bytes committed in ").concat(e.value.segments," segments (!eeheap -gc)"),Weight:"for"},n.known?{Text:"".concat(m(r)," bytes committed in all; ").concat(v(s)," are left without the GC heap"),Weight:o?"for":"against"}:{Text:"the commit of the process is not known: ".concat(n.why),Weight:"context"}],Memory:"managed",ExplainedBytes:e.value.committed,UnexplainedBytes:s,Next:[{Command:"!dumpheap -stat",Why:"which classes fill the GC heap"}]}]}
var Yk=30;
var Zk=16<<20;
function qk(t){var e=t.committed();
if(!e.known)return[];
return t.allocationClasses().filter(function(n){return n.count===1&&n.committed>=Zk&&/^(<unknown>|MappedFile)/.test(n.usage)}).filter(function(n){return S(n.committed,e.value)>=Yk}).map(function(n){var r=S(n.committed,e.value);
var a=x(n.first,t.debuggee.target.pointerSize);
var o=n.size===null?n.bytes:n.size;
return{Kind:"one-large-allocation",Title:"one allocation at ".concat(a," commits ").concat(v(n.committed),", ").concat(R(r)," of the process: not a growth pattern by itself"),Verdict:"not a leak",Confidence:"low",Facts:{Size:o,Count:1,Bytes:n.committed,Type:n.type,Usage:n.usage,Share:r},Evidence:[{Text:"a single allocation does not repeat",Weight:"against"},{Text:"".concat(v(n.bytes)," reserved and committed, ").concat(n.protect),Weight:"context"}],Memory:"part of another",ExplainedBytes:n.committed,UnexplainedBytes:e.value-n.committed,Next:[{Command:Hi(n.first),Why:"what it holds"},{Command:ye("allocBreakpoint",o),Why:"who makes it, should a second one appear"}]}})}
var Jk=1<<20;
var Qk=5;
var ew=3;
function tw(t){var e=[];
t.heapsWithClasses().forEach(function(n){n.classes.rows.filter(function(r){return r.count===1&&r.size>=Jk&&r.percent>=Qk}).forEach(function(r){e.push({heap:n,row:r})})});
return e.sort(function(n,r){return r.row.size-n.row.size||n.heap.address-r.heap.address}).slice(0,ew).map(function(n){var r=n.heap,a=n.row;
return nw(t,r,a)})}
function nw(t,e,n){var r=x(e.address,e.pointerSize);
return{Kind:"one-large-block",Title:"one block of ".concat(v(n.size)," in heap ").concat(r,": not a growth pattern by itself"),Verdict:"not a leak",Confidence:"medium",Facts:{Size:n.size,Count:1,Bytes:n.total,Heap:e.address,Share:n.percent},Evidence:aw(t,n),Memory:"heap",ExplainedBytes:n.total,UnexplainedBytes:Math.max(0,e.commit-n.total),Next:rw(n)}}
function rw(t){var e=[{Command:ye("allocBreakpoint",t.size),Why:"who allocates it, should a second one appear"}];
if(t.walked!==null)e.push({Command:ye("block",t.walked.first),Why:"where it lies and what it holds"});
return e}
function aw(t,e){var n=[{Text:"".concat(B(e.size)," x 1, ").concat(R(e.percent)," of the busy bytes: a single block does not repeat"),Weight:"against"}];
var r=t.blocksOfSize(e.size);
if(r!==null)n.push(ow(t.debuggee,r));
var a=t.heapAddresses().filter(function(o){return o.block!==null&&o.block.userSize===e.size});
if(a.some(function(o){return o.stack.length===0}))n.push({Text:"!heap -p -a shows no stack: this process keeps no stack database (gflags +ust), so the allocator cannot be named from it",Weight:"context"});
return n}
function ow(t,e){var n=e.blocks.map(function(r){return"".concat(x(r.userPointer,t.target.pointerSize)," (").concat(r.state,")")});
return{Text:"".concat(e.blocks.length," block").concat(e.blocks.length===1?"":"s"," of this size in ").concat(e.heaps.length," heaps: ").concat(n.slice(0,3).join(", ")).concat(n.length>3?", ...":""),Weight:"context"}}
var sw=[{type:"MEM_PRIVATE",name:"private-region-class",what:"private allocations",whole:"the private memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"},{type:"MEM_MAPPED",name:"mapped-view-class",what:"mapped views",whole:"the mapped memory",memory:"mapped",api:"NtMapViewOfSection"},{type:"",name:"region-class",what:"captured regions (the dump does not say what they are)",whole:"the captured memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"}];
var iw=16;
var uw=256;
var lw=15;
var cw=30;
var Mr=50;
var fw=75;
var hw=3;
var dw=1<<20;
var vw=95;
var pw=1.5;
function mw(t){var e=[];
sw.forEach(function(n){var r=t.allocationClasses().filter(function(o){return o.type===n.type&&yw(o.usage)});
var a=bw(t,n,r);
r.filter(function(o){return o.size!==null&&o.count>=iw&&o.committed>=gw(t)}).forEach(function(o){var s=kw(t,o,a);
if(s!==null)e.push(Sw(t,n,o,a,s))})});
return e}
function gw(t){return t.debuggee.target.kind==="log"?1:dw}
function yw(t){return!/^(Image|Stack|TEB|PEB|Heap|PageHeap|Free)/.test(t)}
function bw(t,e,n){var r=n.reduce(function(u,l){return u+l.committed},0);
var a=t.space();
if(!a.known||a.value.layout===null)return{listed:r,ofKind:r,commit:0,complete:false};
var o=a.value.budget;
var s=a.value.notListed===0&&a.value.layout.regions.complete;
var i=e.type==="MEM_PRIVATE"&&!s?o.usage.filter(function(u){return u.name==="<unknown>"})[0]:void 0;
return{listed:r,ofKind:i?i.bytes:r,commit:o.committed,complete:s}}
function Pi(t,e){return Math.abs(e.count-t.threadCount())<=2}
function kw(t,e,n){if(!n.complete)return S(e.committed,n.listed)>=Mr?"suspect":null;
var r=S(e.committed,n.ofKind);
if(r<lw||S(e.committed,n.commit)<hw)return null;
return r>=Mr&&e.count>=uw&&!Kr(e)&&!Pi(t,e)?"leak":"suspect"}
function Kr(t){return S(t.committed,t.bytes)<vw||t.regions>t.count*pw}
function ww(t,e,n){if(Kr(t))return"low";
if(!e.complete)return"medium";
var r=S(t.committed,e.ofKind);
if(n==="leak")return r>=fw?"high":"medium";
return r>=cw?"medium":"low"}
function Sw(t,e,n,r,a){var o=n.size;
var s=S(n.committed,r.ofKind);
var i=t.debuggee.target.kind==="log"&&!r.complete?"at least ":"";
return{Kind:e.name,Title:"".concat(i).concat(m(n.count)," ").concat(e.what," of ").concat(B(o)," (").concat(v(o),"): ").concat(v(n.committed),", ").concat(R(s)," of ").concat(xw(e,r)),Verdict:a,Confidence:ww(n,r,a),Facts:d(d({Size:o,Count:n.count,Bytes:n.committed},n.type===""?{}:{Type:n.type}),{Usage:n.usage,Share:s}),Evidence:Ew(t,e,n,r,s),Memory:e.memory,ExplainedBytes:n.committed,UnexplainedBytes:Math.max(0,r.ofKind-n.committed),Next:Hw(t,e,n,o)}}
function xw(t,e){return e.complete?t.whole:"the <unknown> memory"}
function Ew(t,e,n,r,a){var o=t.debuggee.target.pointerSize;
var s=[{Text:"".concat(m(n.count)," x ").concat(B(n.size)," = ").concat(m(n.bytes)," bytes, ").concat(m(n.committed)," committed, in ").concat(m(n.regions)," regions from ").concat(x(n.first,o)," to ").concat(x(n.last,o)).concat(n.protect===""?"":", ".concat(n.protect)),Weight:"for"},{Text:"".concat(R(a)," of ").concat(v(r.ofKind),"; ").concat(v(Math.max(0,r.ofKind-n.committed))," of it are not explained by this class"),Weight:a>=Mr?"for":"context"}];
if(r.commit>0)s.push({Text:"".concat(R(S(n.committed,r.commit))," of the ").concat(v(r.commit)," that the process commits"),Weight:"context"});
if(!r.complete)s.push({Text:t.debuggee.target.kind==="log"?"only a part of the regions was listed: count and bytes are lower bounds":"only captured memory is known, region by region: allocations cannot be told from their parts",Weight:"context"});
if(Pi(t,n))s.push({Text:"as many as there are threads (".concat(m(t.threadCount()),"): they may come with the threads"),Weight:"against"});
if(Kr(n))s.push({Text:"each is partly reserved or cut into regions (".concat(R(S(n.committed,n.bytes))," committed, ").concat(m(n.regions)," regions): the chunks of an allocator or a run time look like this, and then a leak would be inside them"),Weight:"against"});
s.push({Text:Bw(e),Weight:"against"});
return s}
function Bw(t){return t.type!=="MEM_MAPPED"?"one picture shows no growth: a custom allocator or a cache may hold equal chunks on purpose":"one picture shows no growth: a file cache may hold equal views on purpose"}
function Hw(t,e,n,r){var a=[n.type,B(r),"usage:".concat(n.usage)].filter(function(s){return s!==""}).join(",");
var o=[{Command:je("regions",a),Why:"the regions of this class"},{Command:ye("allocBreakpoint",r,e.api),Why:"breakpoint lines that show who makes them"}];
if(t.debuggee.memory!==null)o.push({Command:Hi(n.first),Why:"what the first of them holds"});
return o}
function Aw(t){var e=[];
t.textSearches().forEach(function(n){if(n.period!==null)e.push(Cw(t,n,n.period))});
return e}
function Cw(t,e,n){var r=t.debuggee;
var a=e.hits;
var o=k(e.text);
var s=t.committed();
var i=s.known?s.value:0;
var u=n.copies*n.bytes;
var l=a.truncated||a.gaps.length>0;
return{Kind:"repeated-text",Title:'"'.concat(o,'" repeats every ').concat(B(n.bytes)," bytes: ").concat(l?"at least ":"").concat(m(n.copies)," copies, ").concat(v(u),": a hint at the owner, not the cause"),Verdict:"suspect",Confidence:"low",Facts:d({Text:o,Count:a.hits.length,Period:n.bytes,Copies:n.copies,Bytes:u},i>0?{Share:S(u,i)}:{}),Evidence:Tw(r,e,n,l),Memory:"part of another",ExplainedBytes:u,UnexplainedBytes:Math.max(0,i-u),Next:[{Command:"s -a 0 L?".concat(Nw(r),' "').concat(o,'"'),Why:"the whole list: copies are hits divided by hits per copy"},{Command:"lm",Why:"which module may own such text: look for a browser engine or a script engine"}]}}
function Nw(t){return t.target.pointerSize===4?"0xffffffff":"0x7fffffffffff"}
function Tw(t,e,n,r){var a=e.hits;
var o=function(i){return x(a.hits[i].address,t.target.pointerSize)};
var s=[{Text:"".concat(m(a.hits.length)," hits listed from ").concat(o(0)," to ").concat(o(a.hits.length-1),", ").concat(n.hitsPerCopy," per copy, the copies ").concat(B(n.bytes)," (").concat(m(n.bytes),") bytes apart (line ").concat(e.line,")"),Weight:"for"}];
if(r)s.push({Text:"the printed list is elided: copies and bytes are a lower bound",Weight:"context"});
s.push({Text:"copies of a text are usually a small part of the memory that holds them",Weight:"against"});
return s}
var zw=200;
var Ow=1e3;
function Rw(t){var e=t.threadCount();
if(e<zw)return[];
var n=t.space();
var r=n.known?_w(n.value.budget.usage):null;
var a=t.committed();
var o=a.known?a.value:0;
var s=r===null?0:S(r.bytes,n.known?n.value.budget.busy:0);
var i=r===null||r.committed===null?0:r.committed;
var u={Count:e,Usage:"Stack"};
return[{Kind:"thread-stacks",Title:"".concat(m(e)," threads").concat(r===null?"":", ".concat(v(r.bytes)," of stacks, ").concat(R(s)," of committed and reserved memory")),Verdict:"suspect",Confidence:s>=10||e>=Ow?"medium":"low",Facts:r===null?u:d(d({},u),{Bytes:r.bytes,Share:s}),Evidence:Pw(e,r),Memory:"stack",ExplainedBytes:i,UnexplainedBytes:Math.max(0,o-i),Next:[{Command:"~*k",Why:"what they wait for: equal stacks are a thread leak"}]}]}
function _w(t){var e=t.filter(function(r){return/^Stack/.test(r.name)});
if(e.length===0)return null;
var n=e.every(function(r){return r.committed!==null});
return{bytes:e.reduce(function(r,a){return r+a.bytes},0),committed:n?e.reduce(function(r,a){return r+a.committed},0):null}}
function Pw(t,e){var n=[{Text:"".concat(m(t)," threads (one TEB each)"),Weight:"for"}];
if(e===null)n.push({Text:"which memory their stacks take is not known here",Weight:"context"});
else if(e.committed===null)n.push({Text:"their stacks take ".concat(v(e.bytes),", reserved and committed together; how much is committed is not known here, so no byte counts as explained"),Weight:"context"});
else n.push({Text:"their stacks take ".concat(v(e.bytes),", ").concat(v(e.committed)," of it committed"),Weight:"context"});
n.push({Text:"what each thread allocates elsewhere is not in this number",Weight:"context"});
return n}
var Fw=10;
function Lw(t){var e=t.space();
var n=t.heaps();
if(!e.known&&!n.known)return[];
var r=t.wholeCommit();
var a=n.known&&Mw(n.value);
return[{Kind:"nothing-stands-out",Title:a?"nothing stands out: no class of equal blocks or allocations dominates":"nothing stands out among the allocations; what the heaps hold was not ".concat(n.known&&Fr(n.value)?"all ":"","seen"),Verdict:a?"not a leak":"cannot tell",Confidence:"low",Facts:{Bytes:r},Evidence:Kw(t,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[{Command:je("regionHistogram"),Why:"all classes"},{Command:ye("addressSpace"),Why:"the budget by usage, type and state"}]}]}
function Mw(t){if(!t.isWalk)return true;
var e=t.unseen.reduce(function(n,r){return n+r.bytes},0);
return Fr(t)&&S(e,t.commit)<=Fw}
function Kw(t,e){var n=t.allocationClasses();
var r=n.filter(function(i){return i.count>1&&i.size!==null})[0];
var a=n.filter(function(i){return i.count===1&&i.usage==="<unknown>"})[0];
var o=["".concat(v(e)," committed"),r?"the class of equal allocations with the most memory is ".concat(m(r.count)," x ").concat(B(r.size),", ").concat(v(r.committed)," (").concat(r.usage,")"):"no two allocations of one size were listed"];
if(a){var s=x(a.first,t.debuggee.target.pointerSize);
o.push("the largest single allocation that nothing accounts for commits ".concat(v(a.committed)," at ").concat(s))}
return o.concat(Ww(t)).map(function(i){return{Text:i,Weight:"context"}})}
function Ww(t){var e=t.heaps();
if(!e.known||!e.value.isWalk||e.value.heaps.length===0)return[];
var n=e.value.heaps;
var r=function(i){return n.reduce(function(u,l){return u+i(l)},0)};
var a=["".concat(m(n.length)," ").concat(n.length===1?"heap commits":"heaps commit"," ").concat(v(r(function(i){return i.commit})),": ").concat(v(r(function(i){return i.busy||0}))," in ").concat(m(r(function(i){return i.walked.busyBlocks}))," busy blocks, ").concat(v(r(function(i){return i.free}))," free")];
var o="";
var s=0;
t.heapsWithClasses().forEach(function(i){var u=i.classes.rows.filter(function(l){return l.count>1})[0];
if(u===void 0||u.total<=s)return;
s=u.total;
o="the class of equal blocks with the most memory is ".concat(m(u.count)," x ").concat(B(u.size),", ").concat(v(u.total),", ").concat(R(u.percent)," of the busy bytes of heap ").concat(x(i.address,i.pointerSize))});
return o===""?a:a.concat([o])}
var Uw=[Kk,Mb,lk,tw,qk,mw,Eb,Rw,Jb,Xk,Aw];
function Dw(t){var e=[];
Uw.forEach(function(r){r(t).forEach(function(a){e.push(a)})});
var n=e.some(Ei)?[]:Lw(t);
return bb(e.concat(n,Hb(t)))}
var Fi={unit:"allocation",by:["size","type","usage"]};
var Iw={unit:"region",by:["size","type","state","protect","usage"]};
function Li(t,e,n,r){var a=Object.create(null);
var o=[];
var s=new Vw();
var i=r.unit==="allocation"?e.count:t.count;
for(var u=0;u<i;u++){if(r.unit==="region"&&t.state[u]===se)continue;
if(r.unit==="allocation")s.setAllocation(t,e,u);
else s.setRegion(t,u);
var l=jw(t,n,s,r.by);
var c=a[l];
if(c===void 0){c=new $w(s);
a[l]=c;
o.push(c)}
c.add(t,n,s)}
return o.map(function(f){return f.row(n)}).sort(function(f,h){return h.committed-f.committed||h.bytes-f.bytes||f.first-h.first})}
var Vw=(function(){function t(){this.base=0;
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
this.committed=Ze(e.state[n])?this.size:0;
this.type=e.type[n]};
return t})();
function jw(t,e,n,r){var a="";
for(var o=0;o<r.length;o++){var s=r[o];
if(s==="size")a+=n.size;
else if(s==="type")a+=n.type;
else if(s==="usage")a+=e.of[n.firstRegion];
else a+=Gw(s==="state"?t.state:t.protect,n);
a+="|"}
return a}
function Gw(t,e){if(e.regionCount===1)return String(t[e.firstRegion]);
var n=[];
for(var r=0;r<e.regionCount;r++){var a=t[e.firstRegion+r];
if(n.indexOf(a)<0)n.push(a)}
return n.sort(function(o,s){return o-s}).join("+")}
var $w=(function(){function t(e){this.count=0;
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
vn(this.types,r.type);
vn(this.usages,n.of[r.firstRegion]);
for(var a=r.firstRegion;a<r.firstRegion+r.regionCount;a++){vn(this.states,e.state[a]);
if(Ze(e.state[a]))vn(this.protects,e.protect[a])}};
t.prototype.row=function(e){return{size:this.size,count:this.count,bytes:this.bytes,committed:this.committed,type:pn(this.types,Tt),state:pn(this.states,Nt),protect:pn(this.protects,zt),usage:pn(this.usages,function(n){return e.names[n]}),regions:this.regions,first:this.first,last:this.last}};
return t})();
function vn(t,e){if(t.indexOf(e)<0)t.push(e)}
function pn(t,e){return t.map(e).filter(function(n){return n!==""}).sort().join(" ")}
function Xw(t){var e=Ee(t,/^(g|gc|k[a-z]*)( |$)/);
for(var n=0;n<e.length;n++){var r=e[n];
var a=Cs(r.lines);
var o=a.frames.map(function(i){return i.symbol});
if(o.length===0||Rs(o[0])===null)continue;
var s=en(o);
if(s.length===0)continue;
return{owner:s[0],callers:s.slice(1,5),unreliable:a.unreliable,line:r.line}}
return null}
var Yw=/^((?:0x)?(?:[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}))(?:\s+(\S.*))?$/i;
var Mi=/^(?:[0-9a-f?]{8}`[0-9a-f?]{8}|[0-9a-f?]{16}|[0-9a-f?]{8}|[0-9a-f?]{4}|[0-9a-f?]{2})(?=[ -]|$)/i;
var Ki=16;
function Zw(t){var e=[];
var n=[];
var r=new $();
var a=null;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=Yw.exec(s);
var u=i?qw(i[2]||""):null;
if(i&&u){e.push({address:y(i[1]),values:u.values,text:u.text});
a=u.elementSize||a}else{if(Yr(s)&&n[n.length-1]!==e.length)n.push(e.length);
r.file(s)}}
return{hits:e,elementSize:a,gaps:n,skipped:r.skipped,truncated:r.truncated}}
function qw(t){if(t==="")return{values:[],text:"",elementSize:null};
if(t.charAt(0)==='"')return{values:[],text:t.replace(/^"|"$/g,""),elementSize:null};
var e=Mi.exec(t);
if(!e)return null;
var n=e[0].replace("`","").length/2;
var r=[];
var a=0;
while(r.length<Ki/n){var o=Mi.exec(t.slice(a,a+18));
if(!o||o[0].length!==e[0].length)break;
r.push(y(o[0]));
a+=o[0].length+1}
if(r.length<Ki/n)return null;
return{values:r,text:t.slice(a-1).replace(/^ {1,2}/,""),elementSize:n}}
var Jw=8;
var Qw=0.6;
function e1(t,e){var n=t1(t,e);
for(var r=1;r<=Jw;r++){var a=n1(n,r);
var o=r1(a);
if(o!==null&&o.times>=3&&o.times>=a.length*Qw)return{bytes:o.value,hitsPerCopy:r,copies:Math.ceil((o.times+r)/r)}}
return null}
function t1(t,e){var n=[];
var r=0;
e.concat([t.length]).forEach(function(a){if(a>r)n.push(t.slice(r,a));
r=a});
return n}
function n1(t,e){var n=[];
t.forEach(function(r){for(var a=e;a<r.length;a++)n.push(r[a]-r[a-e])});
return n}
function r1(t){var e=t.slice().sort(function(o,s){return o-s});
var n=null;
var r=0;
for(var a=1;a<=e.length;a++){if(a<e.length&&e[a]===e[r])continue;
if(n===null||a-r>n.times)n={value:e[r],times:a-r};
r=a}
return n}
var a1=/"([^"]+)"\s*$/;
function o1(t){var e=[];
Ee(t,/^s ?-(\[[^\]]*\])?[au] .*"$/).forEach(function(n){var r=a1.exec(n.command);
if(!r)return;
var a=Zw(n.lines);
var o=a.hits.map(function(s){return s.address});
e.push({text:r[1],hits:a,period:e1(o,a.gaps),line:n.line})});
return e}
var Wi=64;
var s1=512;
function i1(t,e,n){var r=Lt(t).filter(function(c){var f=c.bits;
return f===e.bits})[0];
if(e.heap===null||r===void 0)return null;
var a=new u1(n);
e.heap.walk(a);
var o=a.looked;
var s=a.mostFrequent(),i=s.trace,u=s.blocks;
var l=i===0?null:Ms(r,i);
return l===null?null:{frames:l.frames,checked:l.checked,looked:o,blocks:u}}
var u1=(function(){function t(e){this.looked=0;
this.batches=0;
this.counts={};
this.size=e}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=e.state,r=e.userSize,a=e.trace,o=e.count;
for(var s=0;s<o&&this.looked<Wi;s++){if(n[s]!==D||r[s]!==this.size)continue;
this.looked++;
this.counts[a[s]]=(this.counts[a[s]]||0)+1}
this.batches++;
return this.looked<Wi&&this.batches<s1};
t.prototype.gap=function(){return true};
t.prototype.mostFrequent=function(){var e=this;
var n={trace:0,blocks:0};
Object.keys(this.counts).forEach(function(r){var a=Number(r);
var o=e.counts[a];
if(a!==0&&o>n.blocks){n.trace=a;
n.blocks=o}});
return n};
return t})();
var l1=2;
function Ui(t){var e=St(t);
if(!e.known)return e;
var n=e.value.commit;
var r=t.target.kind==="log"?e.value.heaps.length:l1;
var a={source:"!heap -s",isWalk:false,heaps:e.value.heaps.map(function(o,s){return c1(t,o,n,s<r)}),commit:n,unseen:[],caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}}
function c1(t,e,n,r){var a=r?Ve(t,e.address):null;
var o=a!==null&&a.known?a.value:null;
return{address:e.address,pointerSize:t.target.pointerSize,reserve:e.reserve,commit:e.commit,free:e.free,busy:o===null?null:o.busy,uncommittedRanges:e.uncommittedRanges,share:S(e.commit,n),classes:o===null?null:f1(o,t.target.pointerSize),walked:null,externalFragmentation:e.externalFragmentation,virtualFragmentation:e.virtualFragmentation}}
function f1(t,e){return{rows:t.classes.map(function(n){var r=n.size,a=n.count,o=n.total,s=n.percent;
return{size:r,count:a,total:o,percent:s,walked:null}}),covered:t.covered,source:"!heap -stat -h ".concat(x(t.heap,e)),caveats:t.caveats}}
function h1(t,e){var n=Ve(t,e);
return n.known?"":n.why}
var d1="walk over the heap";
var v1="walk over all heaps";
function p1(t){var e=Tr(t);
if(!e.known)return e;
var n=e.value,r=n.heaps,a=n.totals,o=n.caveats;
if(r.length===0)return{known:false,why:["No heap was found."].concat(o).join(" ")};
var s={source:v1,isWalk:true,heaps:r.filter(function(i){return i.entry.heap!==null}).map(function(i){return m1(i,a.committed)}),commit:a.committed,unseen:w1(e.value),caveats:o};
return{known:true,value:s,caveats:o}}
function m1(t,e){var n=t.entry,r=t.totals;
var a=n.heap;
return{address:n.address,pointerSize:n.bits===64?8:4,reserve:r.reserved,commit:r.committed,free:r.free,busy:r.busy,uncommittedRanges:a.uncommittedRanges,share:S(r.committed,e),classes:g1(t),walked:{entry:n,busyBlocks:r.busyBlocks,overhead:r.overhead,unseen:r.notCaptured+r.damaged+r.notDecoded,freeBlocks:{blocks:r.freeBlocks,largest:t.largestFree,inLfh:t.freeInLfh},segments:Di(t),traced:t.traced}}}
function Di(t){return t.entry.heap.areas.filter(function(e){return e.kind==="segment"}).length}
function g1(t){if(t.totals.busyBlocks===0)return null;
var e=t.entry.heap.kind==="NT"&&Di(t)>1;
return{rows:t.classes.map(function(n){return y1(n,t,e)}),covered:100,source:d1,caveats:[]}}
function y1(t,e,n){var r=e.totals;
return{size:t.size,count:t.count,total:t.bytes,percent:S(t.bytes,r.busy),walked:{ofBlocks:S(t.count,r.busyBlocks),blockBytes:t.blockBytes,lfh:t.lfh,first:t.first,areas:t.areas,inNewest:n?t.inNewest:null}}}
var b1=["foreign","not decoded","not captured","damaged"];
var k1=3;
function w1(t){var e={foreign:{heaps:0,bytes:0,details:[]},"not captured":{heaps:0,bytes:0,details:[]},"not decoded":{heaps:0,bytes:0,details:[]},damaged:{heaps:0,bytes:0,details:[]}};
t.heaps.forEach(function(n){if(n.entry.heap===null)Ii(e[S1(n)],n.totals.committed,[n.entry.why]);
else x1(e,n)});
return b1.filter(function(n){return e[n].heaps>0}).map(function(n){return d({reason:n},e[n])})}
function S1(t){var e=t.entry.found.kind;
return e==="foreign"||e==="not captured"?e:"not decoded"}
function x1(t,e){var n=e.totals;
var r=[["not captured",n.notCaptured],["damaged",n.damaged],["not decoded",n.notDecoded]];
r.forEach(function(a){var o=K(a,2),s=o[0],i=o[1];
var u=e.gaps.filter(function(l){return l.reason===s});
if(i===0&&u.length===0)return;
Ii(t[s],i,s==="not captured"?[]:u.map(function(l){return l.detail}))})}
function Ii(t,e,n){t.heaps++;
t.bytes+=e;
n.forEach(function(r){if(r!==""&&t.details.length<k1&&t.details.indexOf(r)<0)t.details.push(r)})}
var E1=(function(){function t(e){this.answers={};
this.debuggee=e}
t.prototype.heaps=function(){var e=this;
return this.once("heaps",function(){if(e.debuggee.memory===null)return Ui(e.debuggee);
var n=p1(e.debuggee);
if(!n.known||n.value.heaps.length>0)return n;
var r=n.value.unseen.some(function(o){return o.reason==="not decoded"});
var a=r?Ui(e.debuggee):null;
return a!==null&&a.known?a:n})};
t.prototype.heapsWithClasses=function(){var e=this.heaps();
return e.known?e.value.heaps.filter(function(n){return n.classes!==null}):[]};
t.prototype.withoutClasses=function(e){return h1(this.debuggee,e)};
t.prototype.space=function(){var e=this;
return this.once("space",function(){return mt(e.debuggee)})};
t.prototype.allocationClasses=function(){var e=this;
return this.once("allocationClasses",function(){var n=e.space();
if(!n.known||n.value.layout===null)return[];
var r=n.value.layout,a=r.regions,o=r.allocations,s=r.usage;
return Li(a,o,s,Fi)})};
t.prototype.committed=function(){var e=this.space();
return e.known?{known:true,value:e.value.budget.committed,caveats:e.caveats}:e};
t.prototype.wholeCommit=function(){var e=this.committed();
var n=this.heaps();
return Math.max(e.known?e.value:0,n.known?n.value.commit:0)};
t.prototype.gc=function(){var e=this;
return this.once("gc",function(){return vs(e.debuggee)})};
t.prototype.loader=function(){var e=this;
return this.once("loader",function(){return ps(e.debuggee)})};
t.prototype.assemblies=function(){var e=this;
return this.once("assemblies",function(){return qp(e.debuggee)})};
t.prototype.threadCount=function(){if(this.debuggee.target.kind!=="log")return this.debuggee.threads().length;
var e=this.space();
if(!e.known)return 0;
var n=e.value.budget.usage.filter(function(r){return/^TEB/.test(r.name)}).map(function(r){return r.regions||0});
return n.reduce(function(r,a){return Math.max(r,a)},0)};
t.prototype.growth=function(e,n){var r=this;
return this.once("growth ".concat(e," ").concat(n),function(){return oy(r.debuggee,e,n)})};
t.prototype.blocksOfSize=function(e){var n=this;
return this.once("blocks ".concat(e),function(){return ti(n.debuggee,e)})};
t.prototype.heapAddresses=function(){var e=this;
return this.once("heapAddresses",function(){return ni(e.debuggee)})};
t.prototype.commonStack=function(e,n){var r=this;
var a=e.walked;
if(a===null||a.traced===0)return null;
return this.once("stack ".concat(e.address," ").concat(n),function(){return i1(r.debuggee,a.entry,n)})};
t.prototype.textSearches=function(){var e=this;
return this.once("textSearches",function(){return o1(e.debuggee)})};
t.prototype.allocationStack=function(){var e=this;
return this.once("allocationStack",function(){return Xw(e.debuggee)})};
t.prototype.moduleTypes=function(){var e=this;
return this.once("moduleTypes",function(){return Jp(e.debuggee)})};
t.prototype.once=function(e,n){if(!(e in this.answers))this.answers[e]=n();
return this.answers[e]};
return t})();
var B1=[{Name:"Kind",Kind:"text",Help:"Which detector speaks"},{Name:"Title",Kind:"text",Help:"The finding in one line"},{Name:"Verdict",Kind:"text",Help:"leak, suspect, not a leak, cannot tell"},{Name:"Confidence",Kind:"text",Help:"high, medium, low"},{Name:"Facts",Kind:"object",Help:"The numbers and names behind it"},{Name:"Evidence",Kind:"object",Help:"What speaks for it and against it"},{Name:"Memory",Kind:"text",Help:"The memory that its bytes belong to"},{Name:"ExplainedBytes",Kind:"bytes",Help:"Bytes that it explains"},{Name:"UnexplainedBytes",Kind:"bytes",Help:"Bytes of the same budget that it does not explain"},{Name:"Next",Kind:"object",Help:"Commands to type next"}];
var H1=[{Name:"Target",Kind:"text",Help:"What was looked at"},{Name:"Verdict",Kind:"text",Help:"The first finding in one line"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process, or of its heaps"},{Name:"Basis",Kind:"text",Help:"What Committed covers"},{Name:"Explained",Kind:"bytes",Help:"Bytes that leaks and suspects explain"},{Name:"Unexplained",Kind:"bytes",Help:"Committed less explained"},{Name:"Findings",Kind:"object",Help:"All findings, most certain and largest first"},{Name:"Caveats",Kind:"object",Help:"What these figures do not cover"},{Name:"Cost",Kind:"text",Help:"What the answer cost the debugger"}];
var A1=[{Name:"Text",Kind:"text",Help:"The observation"},{Name:"Weight",Kind:"text",Help:"for, against, context"}];
var C1=[{Name:"Command",Kind:"text",Help:"Type this"},{Name:"Why",Kind:"text",Help:"What it shows"}];
function N1(t){var e=t();
var n=e.cost();
var r=new E1(e);
var a=Dw(r);
var o=R1(r);
var s=o===null?void 0:Math.min(o.bytes,kb(a));
var i=Se(a.map(P1),"finding");
return T1(le({Target:"".concat(k(e.target.name)," (").concat(e.target.kind,", ").concat(O1(e),")"),Verdict:Wr(a[0]),Committed:o===null?void 0:o.bytes,Basis:o===null?"nothing that tells the commit was recorded or captured":o.basis,Explained:s,Unexplained:o===null?void 0:o.bytes-s,Findings:i,Caveats:z1(r),Cost:W1(n,e.cost())},H1,function(){return Wr(a[0])}),i)}
function T1(t,e){Object.defineProperty(t,Symbol.iterator,{value:function(){return e[Symbol.iterator]()},enumerable:false});
return t}
function z1(t){var e=t.space();
var n=t.heaps();
var r=e.known?e.caveats:[];
var a=n.known&&n.value.isWalk?n.value.caveats:[];
var o=a.filter(function(s){return r.indexOf(s)<0});
return e.known||o.length>0?Q(r.concat(o).map(k)):void 0}
function O1(t){var e=t.target,n=e.machine,r=e.isWow64;
return(n==="unknown"?"machine not known":n)+(r?", WOW64":"")}
function R1(t){var e=t.space();
if(e.known)return{bytes:t.wholeCommit(),basis:_1(e.value)};
var n=t.heaps();
if(!n.known)return null;
var r=n.value.isWalk?"the heaps that were walked only":"the heaps of !heap -s only";
return{bytes:n.value.commit,basis:r}}
function _1(t){var e=t.layout,n=t.budget;
if(e===null||e.regions.complete)return"all of it, by ".concat(n.source);
return n.source===e.regions.source?"a lower bound: only captured or recorded regions are known":"all of it, by ".concat(n.source)}
function Wr(t){return"".concat(t.Verdict,", ").concat(t.Confidence," confidence: ").concat(t.Title)}
function P1(t){return le(d(d({},t),{Evidence:Se(t.Evidence.map(F1),"observation"),Next:Se(t.Next.map(L1),"command"),Facts:le(t.Facts,K1(t),function(){return""})}),B1,function(){return Wr(t)})}
function F1(t){return le(t,A1,function(){return"".concat(t.Weight,": ").concat(t.Text)})}
function L1(t){return le(t,C1,function(){return t.Command})}
var M1={Size:"size",Count:"count",Bytes:"bytes",Heap:"address",Period:"size",Copies:"count",Share:"percent"};
function K1(t){return Object.keys(t.Facts).map(function(e){return{Name:e,Kind:M1[e]||"text",Help:""}})}
function W1(t,e){return e.commands-t.commands+" commands, "+(e.lines-t.lines)+" lines, "+(e.reads-t.reads)+" memory reads, "+v(e.bytes-t.bytes)}
var U1={name:"leakSummary",help:"What leaks, how sure that is, how many bytes it explains, and what to type next",parameters:[],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"leakSummary()",output:["@$scriptContents.leakSummary() : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Target           : samples/logs/000-heap-fixed-size-x86.log (log, x86)","    Verdict          : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Committed        : 0xccc000","    Basis            : the heaps of !heap -s only","    Explained        : 0xb6fa6c","    Unexplained      : 0x15c594","    Findings         : 3 findings","    Cost             : 0 commands, 0 lines, 0 memory reads, 0 B","    [0x0]            : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    [0x1]            : suspect, low confidence: heap 021f0000 holds 91.76 % of the commit of all heaps: 11.74 MiB, 139.95 KiB of it not covered by -stat","    [0x2]            : cannot tell, high confidence: the address space cannot be seen"]},ask:N1};
var D1=[{Name:"Size",Kind:"size",Help:"Bytes of one piece; blank when the group holds several sizes"},{Name:"Count",Kind:"count",Help:"Pieces of that size"},{Name:"Bytes",Kind:"bytes",Help:"Bytes of all pieces, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of all pieces; rows are sorted by them"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE"},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE, or both",Detail:true},{Name:"Protect",Kind:"text",Help:"Protections of the committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"},{Name:"Regions",Kind:"count",Help:"Regions that the pieces consist of",Detail:true},{Name:"First",Kind:"address",Help:"Lowest piece"},{Name:"Last",Kind:"address",Help:"Highest piece",Detail:true}];
var I1=[{Name:"Unit",Kind:"text",Help:"What one piece is: an allocation or a region"},{Name:"Pieces",Kind:"count",Help:"Pieces in all rows"},{Name:"Bytes",Kind:"bytes",Help:"Bytes in all rows, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes in all rows"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that no row covers"},{Name:"Free",Kind:"bytes",Help:"Free address space, in no row"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
var Vi=["size","type","state","protect","usage"];
function V1(t){var e=t.toLowerCase().split(/[\s,]+/).filter(function(s){return s!==""});
var n=e.indexOf("region")>=0?Iw:Fi;
var r=[];
for(var a=0;a<e.length;a++){var o=e[a];
if(o==="region"||o==="allocation")continue;
if(Vi.indexOf(o)<0){throw new Error('Cannot group by "'+k(o)+'". Use allocation or region, and any of: '+Vi.join(", ")+".")}
r.push(o)}
return r.length===0?n:{unit:n.unit,by:r}}
function j1(t,e){var n=t();
var r=V1(String(e[0]));
var a=mt(n);
if(!a.known)return W(a.why);
var o=a.value,s=o.layout,i=o.budget;
if(s===null){return W("The log holds ".concat(i.source," but no listing of regions (`!address` or `!vadump -v`)."))}
var u=Li(s.regions,s.allocations,s.usage,r);
return new J(D1,u.length,function(l){return G1(u[l],i.committed)},{text:X1(u,r.unit),rowText:function(l){return ji(l.Size,l.Count,l.Bytes)},facts:$1(a.value,u,r.unit),factColumns:I1})}
function G1(t,e){return{Size:t.size===null?void 0:t.size,Count:t.count,Bytes:t.bytes,Committed:t.committed,Share:S(t.committed,e),Type:t.type,State:t.state,Protect:t.protect,Usage:k(t.usage),Regions:t.regions,First:t.first,Last:t.last}}
function $1(t,e,n){var r=0;
var a=0;
var o=0;
for(var s=0;s<e.length;s++){r+=e[s].count;
a+=e[s].bytes;
o+=e[s].committed}
return{Unit:n,Pieces:r,Bytes:a,Committed:o,NotListed:t.notListed,Free:t.budget.free,Source:k(t.layout.regions.source),Caveats:Q(t.caveats.map(k))}}
function ji(t,e,n){return"".concat(t===void 0?"any size":B(t)," x ").concat(m(e)," = ").concat(v(n))}
function X1(t,e){var n=t[0];
if(n===void 0)return"no ".concat(e,"s");
var r=n.size===null?void 0:n.size;
return"most memory in ".concat(e,"s: ").concat(ji(r,n.count,n.bytes))}
var Y1={name:"regionHistogram",help:"How many allocations of which size, most committed memory first; regions re-joined by allocation",parameters:[{name:"by",type:"text",help:"allocation or region, and any of size, type, state, protect, usage to group by",default:"allocation"}],example:{input:"samples/logs/003-region-size-wow64.log",call:"regionHistogram()",output:["@$scriptContents.regionHistogram() : most memory in allocations: 0x20000 x 19 = 2.38 MiB","    RowCount         : 1","    Unit             : allocation","    Pieces           : 19","    Bytes            : 0x260000","    Committed        : 0x260000","    NotListed        : 0xe26a4000","    Free             : 0xaae6000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases."]},ask:j1};
var Gi="words joined by commas or blanks: MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE ... (PAGE_EXECUTE is that protection only, not PAGE_EXECUTE_READ); a size as 0x20000, of a region or of its allocation; usage:Heap; size:0x20000; allocation:ADDRESS; address:ADDRESS";
function Z1(t,e){var n=$i(t).map(function(r){return J1(r,e)});
return function(r){for(var a=0;a<n.length;a++)if(!n[a](r))return false;
return true}}
function q1(t,e){var n=$i(t).filter(function(s){return/^page_/i.test(s)}).map(function(s){return s.toUpperCase()+"_"});
var r=[];
var a=function(s){var i=zt(e.protect[s]).split("|")[0];
if(n.some(function(u){return i.indexOf(u)===0})&&r.indexOf(i)<0)r.push(i)};
for(var o=0;o<e.count&&n.length>0;o++){a(o)}
return r.sort()}
function $i(t){return t.split(/[\s,]+/).filter(function(e){return e!==""})}
function J1(t,e){var n=e.regions,r=e.usage;
var a=ra(t.toUpperCase());
if(a!==0)return Q1(t,a,n);
var o=lt(t);
if(!Number.isNaN(o))return Xi(o,e);
var s=t.indexOf(":");
var i=t.slice(0,s).toLowerCase();
var u=t.slice(s+1);
if(s>0&&i==="usage")return eS(u,r);
var l=lt(u);
if(s>0&&!Number.isNaN(l)){if(i==="size")return Xi(l,e);
if(i==="allocation")return function(c){return n.allocationBase[c]===l};
if(i==="address")return function(c){return n.base[c]<=l&&l<n.base[c]+n.size[c]}}
throw new Error('Cannot filter by "'+k(t)+'". Use '+Gi+".")}
function Xi(t,e){var n=e.regions,r=e.allocations;
return function(a){var o=r.ofRegion[a];
return n.size[a]===t||o>=0&&r.size[o]===t}}
function Q1(t,e,n){if(/^page_/i.test(t))return function(r){return(n.protect[r]&e)!==0};
return aa(e)?function(r){return n.state[r]===e}:function(r){return n.type[r]===e}}
var Yi=["<unknown>","Free","Image","MappedFile","Heap","Stack","TEB","PEB","Other"];
function eS(t,e){var n=mn(t);
var r=function(s){return mn(s)===n||Zi(mn(s))===n};
var a=Yi.concat(e.names.filter(function(s){return Yi.indexOf(s)<0}));
if(!a.some(function(s){return r(s)||mn(s)===Zi(n)}))throw new Error('There is no usage "'+k(t)+'". Known: '+a.map(k).join(", ")+".");
var o=e.names.map(r);
return function(s){return o[e.of[s]]}}
function mn(t){return t.toLowerCase().replace(/[<>]/g,"")}
function Zi(t){return t.replace(/(32|64)$/,"")}
var tS=[{Name:"Base",Kind:"address",Help:"First byte of the region"},{Name:"Size",Kind:"size",Help:"Bytes"},{Name:"AllocationBase",Kind:"address",Help:"Start of the allocation it belongs to",Detail:true},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE or MEM_FREE"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE; blank when free"},{Name:"Protect",Kind:"text",Help:"PAGE_ protection of committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var nS=[{Name:"Bytes",Kind:"bytes",Help:"Bytes of the rows"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the rows"},{Name:"OtherRegions",Kind:"count",Help:"Listed regions that the filter left out"},{Name:"OtherBytes",Kind:"bytes",Help:"Bytes of the regions that the filter left out"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that the source does not list"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What this list does not cover"}];
function rS(t,e){var n=t();
var r=mt(n);
if(!r.known)return W(r.why);
var a=r.value.layout;
if(a===null)return W("The log lists no regions (`!address` or `!vadump -v`).");
var o=String(e[0]);
var s=oS(a,o);
var i=n.target.pointerSize;
return new J(tS,s.indices.length,function(u){return sS(a,s.indices[u])},{text:aS(a,o,s),rowText:function(u){return"".concat(x(u.Base,i)," ").concat(B(u.Size)," ").concat(u.Usage||u.State)},facts:{Bytes:s.bytes,Committed:s.committed,OtherRegions:a.regions.count-s.indices.length,OtherBytes:s.otherBytes,NotListed:r.value.notListed,Source:k(a.regions.source),Caveats:Q(r.caveats.map(k))},factColumns:nS})}
function aS(t,e,n){var r="".concat(m(n.indices.length)," regions, ").concat(v(n.bytes));
var a=n.indices.length>0?[]:q1(e,t.regions);
return a.length===0?r:"".concat(r,"; a protection is matched by its whole name, and there are regions of ").concat(a.join(", "))}
function oS(t,e){var n=t.regions;
var r=Z1(e,t);
var a={indices:[],bytes:0,committed:0,otherBytes:0};
for(var o=0;o<n.count;o++){if(!r(o)){a.otherBytes+=n.size[o];
continue}
a.indices.push(o);
a.bytes+=n.size[o];
if(Ze(n.state[o]))a.committed+=n.size[o]}
return a}
function sS(t,e){var n=t.regions,r=t.usage;
return{Base:n.base[e],Size:n.size[e],AllocationBase:n.allocationBase[e],State:Nt(n.state[e]),Type:Tt(n.type[e]),Protect:zt(n.protect[e]),Usage:k(r.names[r.of[e]])}}
var iS={name:"regions",help:"The regions of the address space, filtered by state, type, protection, size or usage",parameters:[{name:"filter",type:"text",help:Gi,default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:'regions("PAGE_EXECUTE")',output:['@$scriptContents.regions("PAGE_EXECUTE") : 2 regions, 8 KiB',"    RowCount         : 2","    Bytes            : 0x2000","    Committed        : 0x2000","    OtherRegions     : 19","    OtherBytes       : 0x25e000","    NotListed        : 0xe26a4000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases.","    [0x0]            : 797c0000 0x1000 <unknown>","    [0x1]            : 797e0000 0x1000 <unknown>"]},ask:rS};
function uS(){var t=ie(function(){return host.namespace.Debugger.State.DebuggerInformation.EngineVersion});
return t===void 0?null:String(t)}
function ee(t){return{known:true,value:t,caveats:[]}}
function be(t){return{known:false,why:t}}
var gn="leakscope probe";
var yn="the script does not reach its own selfTest through dx";
var Ur=false;
function lS(){if(!Ur)return null;
return Object.defineProperty({},"answer",{value:cS,enumerable:false})}
function cS(t,e){if(t==="throw")throw new Error(gn);
if(t==="log")host.diagnostics.debugLog("<b>"+gn+"</b>\n");
var n=t==="argument"?typeof e:String(t);
return{toString:function(){return n}}}
function fS(t){var e=function(){return bn(Dr(t,'"throw"'),gn)};
return[{name:"DebugLogDml",ask:function(){return hS(bn(Dr(t,'"log"'),gn))}},{name:"ErrorPosition",ask:function(){return dS(e())}},{name:"ErrorTwice",ask:function(){return vS(e())}},{name:"IntegerArguments",ask:function(){return pS(Dr(t,'"argument", 4294967296'))}}]}
function Dr(t,e){var n,r;
var a=[];
Ur=true;
try{try{for(var o=re(t.raw("dx @$scriptContents.selfTest().answer("+e+")")),s=o.next();!s.done;s=o.next()){var i=s.value;
a.push(i)}}catch(u){n={error:u}}finally{try{if(s&&!s.done&&(r=o.return))r.call(o)}finally{if(n)throw n.error}}}catch(u){fe(u)}finally{Ur=false}
return a}
function hS(t){return t===null?be(yn):ee(t.indexOf("<b>")<0)}
function dS(t){if(t===null)return be(yn);
if(/\[at \S+ \(line/.test(t))return ee("at-script");
return ee(/\[.*@\S+ \(line/.test(t)?"function-at-script":"none")}
function vS(t){return t===null?be(yn):ee(/^Error: Error: /.test(t))}
function pS(t){if(bn(t,": number")!==null)return ee("number");
return bn(t,": object")!==null?ee("by-width"):be(yn)}
function bn(t,e){for(var n=0;n<t.length;n++)if(t[n].indexOf(e)>=0)return t[n];
return null}
var Ir="leakscopeProbe";
var mS="let "+Ir+"Lexical = 7;";
function gS(t){var e=null;
var n=function(r){if(e===null)e=yS(t);
return typeof e==="string"?be(e):ee(e[r])};
return[{name:"LexicalGlobals",ask:function(){return n("lexicalGlobals")}},{name:"ReloadRunsAgain",ask:function(){return n("reloadRunsAgain")}}]}
function yS(t){var e=bS();
if(e===null)return"the debugger lets this script write no file";
var n=e.indexOf(" ")<0?e:'"'+e+'"';
try{if(!kn(t,".scriptload "+n,/successfully loaded/))return"a second script was not loaded";
var r=kn(t,"dx @$scriptContents."+Ir+"Lexical",/: (0x)?7\s*$/);
var a=kn(t,".scriptload "+n,/successfully loaded/);
return{lexicalGlobals:r,reloadRunsAgain:a}}finally{kn(t,".scriptunload "+n,/./);
kS(e)}}
function bS(){try{var t=host.namespace.Debugger.Utility.FileSystem;
if(t===void 0||t===null)return null;
var e=t.TempDirectory.CreateFile(Ir+".js","CreateAlways");
t.CreateTextWriter(e,"Utf8").WriteLine(mS);
var n=String(e.Path);
e.Close();
return n}catch(r){fe(r);
return null}}
function kS(t){try{host.namespace.Debugger.Utility.FileSystem.DeleteFile(t)}catch(e){fe(e)}}
function kn(t,e,n){var r,a;
try{try{for(var o=re(t.raw(e)),s=o.next();!s.done;s=o.next()){var i=s.value;
if(n.test(i))return true}}catch(u){r={error:u}}finally{try{if(s&&!s.done&&(a=o.return))a.call(o)}finally{if(r)throw r.error}}}catch(u){fe(u)}
return false}
function wS(t,e){return[{name:"PartialReadText",ask:function(){return SS(t())}},{name:"SymbolThrows",ask:xS},{name:"VadumpLayout",ask:function(){return ES(e)}}]}
function SS(t){if(t===null||host.memory===void 0)return be("no captured memory ends in a gap here");
try{host.memory.readMemoryValues(t,2,4,false);
return be("memory that should not be captured could be read")}catch(e){fe(e);
return ee(Ht(e).indexOf("partial read success")>=0)}}
function xS(){if(host.getModuleSymbolAddress===void 0)return be("host.getModuleSymbolAddress is absent");
if(host.currentProcess===void 0)return be("there is no process");
try{host.getModuleSymbolAddress("ntdll","LeakscopeNoSuchSymbol");
return ee(false)}catch(t){fe(t);
return ee(true)}}
function ES(t){var e,n;
try{for(var r=re(t.raw(".catch { !vadump -v }")),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=/^BaseAddress:(\s+)\S/.exec(o);
if(s!==null)return ee(s[1].length>1?"padded":"single-blank")}}catch(i){e={error:i}}finally{try{if(a&&!a.done&&(n=r.return))n.call(r)}finally{if(e)throw e.error}}
return be("!vadump -v lists no region here")}
var BS=["globalThis","BigInt","BigInt64Array","BigUint64Array","Promise","WeakRef","FinalizationRegistry","Intl","SharedArrayBuffer","Atomics","WebAssembly","console","setTimeout"];
var HS=[{name:"Int64HexPrefix",ask:function(){return ee(new host.Int64(255).toString(16).indexOf("0x")===0)}},{name:"Int64Radix",ask:function(){return ee(new host.Int64(16).toString().replace(/^0x/,"")==="10"?16:10)}},{name:"Int64ShiftSigned",ask:function(){return ee(AS().getHighPart()===4294967295)}},{name:"NumberMathInt64",ask:function(){return ee(xn(5 .add(1)))}},{name:"ApiVersion",ask:CS},{name:"Globals",ask:function(){return ee(BS.filter(NS))}}];
function AS(){var t=new host.Int64(-8);
return t.bitwiseShiftRight(1)}
function CS(){var t=host.currentApiVersionSupported;
if(t===void 0||t===null)return be("host.currentApiVersionSupported is absent");
var e=/(\d+)\.(\d+)/.exec(String(t));
var n=t.major===void 0&&e!==null?Number(e[1]):ae(t.major);
var r=t.minor===void 0&&e!==null?Number(e[2]):ae(t.minor);
var a=n*100+r;
return Number.isNaN(a)?be("host.currentApiVersionSupported has no numbers"):ee(a)}
function NS(t){return Function("return typeof "+t+' !== "undefined"')()}
function TS(t){var e=new Zr(new Bn());
return HS.concat(wS(t,e),fS(e),gS(e))}
var zS="0.1.0";
var OS=[{Name:"Record",Kind:"text",Help:"What this is"},{Name:"Version",Kind:"text",Help:"Version of Leakscope"},{Name:"Debugger",Kind:"text",Help:"Version of the debug engine"},{Name:"Target",Kind:"text",Help:"What was open: dump, live, log or none"},{Name:"Facts",Kind:"object",Help:"What was found out, under the names of the simulator profiles"},{Name:"NotProbed",Kind:"object",Help:"What was not, and why"},{Name:"Json",Kind:"line",Help:"The whole record in one line, to be pasted"}];
function RS(t){return lS()||_S(t)}
function _S(t){var e,n;
var r=PS(t);
var a={};
var o={};
var s=TS(function(){return MS(r)});
try{for(var i=re(s),u=i.next();!u.done;u=i.next()){var l=u.value;
try{var c=l.ask();
if(c.known)a[l.name]=c.value;
else o[l.name]=c.why}catch(f){fe(f);
o[l.name]="failed: ".concat(k(Ht(f)))}}}catch(f){e={error:f}}finally{try{if(u&&!u.done&&(n=i.return))n.call(i)}finally{if(e)throw e.error}}
return FS(r,a,o)}
function PS(t){try{return t()}catch(e){fe(e);
return null}}
function FS(t,e,n){var r=uS();
var a={Record:"leakscope-self-test",Version:zS,Debugger:r===null?"unknown":k(r),Target:t===null?"none":t.target.kind,Facts:e,NotProbed:n};
var o={Record:a.Record,Version:a.Version,Debugger:a.Debugger,Target:a.Target,Facts:qi(e),NotProbed:qi(n),Json:JSON.stringify(a)};
return le(o,OS,function(){return"".concat(Object.keys(e).length," facts; paste Json into an issue")})}
function qi(t){var e=Object.keys(t).map(function(n){return{Name:n,Kind:"text",Help:n}});
return le(t,e,function(){return""})}
var LS=8;
function MS(t){if(t===null||t.memory===null)return null;
var e=t.regions();
if(!e.known)return null;
var n=e.value;
for(var r=0,a=0;r<n.count&&a<LS;r++){if(!KS(n,r))continue;
var o=n.base[r]+n.size[r]-4;
if(t.memory.u32(o)!==null)return o;
a++}
return null}
function KS(t,e){if(t.state[e]!==$e||t.protect[e]!==zn)return false;
var n=t.base[e]+t.size[e];
return e+1===t.count||t.base[e+1]!==n||t.state[e+1]===se}
var WS={name:"selfTest",help:"What this debugger does where no document says it: a record to paste into an issue",parameters:[],example:{input:"samples/logs/003-region-size-wow64.log",call:"selfTest().Record",output:["@$scriptContents.selfTest().Record : leakscope-self-test"]},ask:RS};
var US=[{Name:"Set",Kind:"text",Help:"Whether a breakpoint was set"},{Name:"Breakpoint",Kind:"line",Help:"Its line in bl"},{Name:"Why",Kind:"text",Help:"Why none was set"},{Name:"Prepare",Kind:"line",Help:"Typed once before the target goes on"},{Name:"Warnings",Kind:"text",Help:"To know before the target goes on"}];
function Vr(t,e){return le(t,US,function(){return e})}
function DS(t,e){var n=t();
var r=e[0];
if(n.target.kind!=="live"){var a="This is a ".concat(n.target.kind,": nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(").concat(B(r),").");
return Vr({Set:false,Why:a},"not set: a ".concat(n.target.kind," cannot run"))}
var o=xs(n);
Es(o.architecture,r);
var s=VS(String(e[1]));
var i=jS(String(e[2]),s);
var u=n.setBreakpoint({module:o.ntdll,symbol:s,condition:Qt(s,o.architecture,r).cpp,command:bm(s,o.architecture,i)});
if(!u.known)return Vr({Set:false,Why:u.why},"not set: ".concat(u.why));
return Vr({Set:true,Breakpoint:u.value,Prepare:Se(Bs,"command"),Warnings:Q(As(o.architecture,true,n.target.isWow64).concat(i?[IS]:[]).concat(u.caveats))},u.value)}
var IS="Addresses of blocks are right while the process has one thread; with more of them some are wrong or missing.";
function VS(t){var e=t.toLowerCase();
var n=Jt.filter(function(r){return r.toLowerCase().indexOf(e)>=0})[0];
if(n!==void 0)return n;
throw new Error("There is no function ".concat(k(t)," here. Known: ").concat(Jt.join(", "),"."))}
function jS(t,e){if(t==="")return false;
if(t.toLowerCase()!=="block")throw new Error("It can also log block, and not ".concat(k(t),"."));
if(!ws(e))throw new Error("".concat(e," does not return the address of a block."));
return true}
var GS={name:"setAllocBreakpoint",help:"Sets the breakpoint on allocations of a size in a live target; refuses on a dump",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"the function, or a part of its name",default:"RtlAllocateHeap"},{name:"also",type:"text",help:'"block" logs the address of the new block too; right with one thread only',default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"setAllocBreakpoint(0xa45c)",output:["@$scriptContents.setAllocBreakpoint(0xa45c) : not set: a log cannot run","    Set              : false","    Why              : This is a log: nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(0xa45c)."]},ask:DS};
var st=[U1,Y1,iS,hm,vb,jy,Mg,Cg,Ug,Tm,GS,U0,WS,mb(function(){return st})];
function $S(t,e,n,r){var a=[e.map(function(u){return u.Name})];
var o=function(u){var l=t.__at(u);
a.push(e.map(function(c){return XS(l[c.Name],c.Kind,r)}))};
for(var s=0;s<Math.min(n,t.RowCount);s++){o(s)}
var i=e.map(function(u,l){return a.reduce(function(c,f){return Math.max(c,f[l].length)},0)});
return a.map(function(u){return u.map(function(l,c){return YS(l,i[c],e[c].Kind==="text")}).join("  ").replace(/\s+$/,"")})}
function XS(t,e,n){if(t===void 0||t===null)return"";
if(typeof t!=="number")return k(String(t));
if(e==="address")return x(t,n);
if(e==="size")return B(t);
if(e==="bytes")return v(t);
return e==="percent"?R(t):m(t)}
function YS(t,e,n){var r="";
while(r.length+t.length<e)r+=" ";
return n?t+r:r+t}
var ZS=15;
var qS=5;
var Ji=3;
function JS(t){var e=t("regionHistogram",[]);
var n=t("heaps",[]);
return Qi("Allocations by size","regionHistogram",e,ZS).concat("",Qi("Heaps","heaps",n,qS),tx(n),"",nx(t("leakSummary",[])),"",QS)}
var QS="dx @$scriptContents.leakHelp() lists what can be asked.";
function Qi(t,e,n,r){var a=n.__columns;
var o=n;
if(o.RowCount===void 0||a===void 0)return["".concat(t,": ").concat(k(String(n)))];
var s=a.filter(function(u){return!u.Detail});
var i=$S(o,s,r,wa().target.pointerSize);
return[t,""].concat(i,ex(o,e,r))}
function ex(t,e,n){var r=t.__leftOut(n);
if(r.rows===0)return[];
return["".concat(r.rows," further rows with ").concat(v(r.bytes||0),": dx -g @$scriptContents.").concat(e,"()")]}
function tx(t){var e=t.Sum;
return e===void 0?[]:[k(e)]}
function nx(t){var e=["Findings",""];
var n=t.Findings;
for(var r=0;r<Math.min(Ji,n.length);r++){e.push(k(String(n[r])));
var a=n[r].Next[0];
if(a!==void 0)e.push("    ".concat(k(String(a))))}
var o=n.length-Ji;
if(o>0)e.push("".concat(o," further findings: dx @$scriptContents.leakSummary()"));
return e}
function rx(t,e){var n=ax(t,e);
var r={};
Object.defineProperty(r,"Leaks",{get:function(){return n},enumerable:true});
pr(r,{Leaks:{Help:"What eats the memory of this process (Leakscope)"}});
return r}
function ax(t,e){var n,r;
var a={};
var o={};
var s=[];
var i=function(h){var p=h.name.charAt(0).toUpperCase()+h.name.slice(1);
a[p]=function(){var g=[];
for(var b=0;b<arguments.length;b++){g[b]=arguments[b]}
return e(h.name,g)};
o[p]={Help:h.help,PreferShow:true};
s.push({Name:p,Kind:"object",Help:h.help})};
try{for(var u=re(t),l=u.next();!l.done;l=u.next()){var c=l.value;
i(c)}}catch(h){n={error:h}}finally{try{if(l&&!l.done&&(r=u.return))r.call(u)}finally{if(n)throw n.error}}
var f=le(a,s,function(){return"ask one of these, e.g. Leaks.LeakSummary()"});
pr(f,o);
return f}
var ox=1;
var sx=2;
var eu={};
function ix(t){var e,n;
eu=t;
if(typeof host==="undefined"||host.metadata===void 0)return;
var r={};
try{for(var a=re(st),o=a.next();!o.done;o=a.next()){var s=o.value;
r[s.name]={Help:s.help,PreferShow:true}}}catch(i){e={error:i}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
host.metadata.defineMetadata(t,r)}
function ux(){var t,e;
var n=[new host.apiVersionSupport(ox,sx)];
try{for(var r=re(st),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=new host.functionAlias(eu[o.name],o.name);
n.push(new host.optionalRecord(s))}}catch(u){t={error:u}}finally{try{if(a&&!a.done&&(e=r.return))e.call(r)}finally{if(t)throw t.error}}
var i=rx(st,jr);
n.push(new host.optionalRecord(new host.namedModelParent(i,"Debugger.Models.Process")));
return n}
function lx(){ru(JS(jr))}
function cx(){}
function jr(t,e){var n=st.filter(function(r){return r.name===t})[0];
if(n===void 0)throw new Error("There is no question "+t+".");
return n.ask(wa,$l(n,e))}
return it(Bt)})();
return nu})();

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
function allocBreakpoint(size, api) { return __leakscope.ask("allocBreakpoint", arguments); }
function setAllocBreakpoint(size, api, also) { return __leakscope.ask("setAllocBreakpoint", arguments); }
function allocationStacks(size) { return __leakscope.ask("allocationStacks", arguments); }
function selfTest() { return __leakscope.ask("selfTest", arguments); }
function leakHelp(question) { return __leakscope.ask("leakHelp", arguments); }
