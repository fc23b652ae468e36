// Leakscope 0.1.0: finds memory leaks in Windows processes. MIT licence.
// .scriptload leakscope.js, then: dx @$scriptContents.leakSummary()
var __leakscope=(function(){"use strict";
var h=this&&this.__assign||function(){h=Object.assign||function(z){for(var V,Z=1,P=arguments.length;Z<P;Z++){V=arguments[Z];
for(var Y in V)if(Object.prototype.hasOwnProperty.call(V,Y))z[Y]=V[Y]}
return z};
return h.apply(this,arguments)};
var $i=this&&this.__rest||function(z,V){var Z={};
for(var P in z)if(Object.prototype.hasOwnProperty.call(z,P)&&V.indexOf(P)<0)Z[P]=z[P];
if(z!=null&&typeof Object.getOwnPropertySymbols==="function")for(var Y=0,P=Object.getOwnPropertySymbols(z);Y<P.length;Y++){if(V.indexOf(P[Y])<0&&Object.prototype.propertyIsEnumerable.call(z,P[Y]))Z[P[Y]]=z[P[Y]]}
return Z};
var ae=this&&this.__values||function(z){var V=typeof Symbol==="function"&&Symbol.iterator,Z=V&&z[V],P=0;
if(Z)return Z.call(z);
if(z&&typeof z.length==="number")return{next:function(){if(z&&P>=z.length)z=void 0;
return{value:z&&z[P++],done:!z}}};
throw new TypeError(V?"Object is not iterable.":"Symbol.iterator is not defined.")};
var X=this&&this.__read||function(z,V){var Z=typeof Symbol==="function"&&z[Symbol.iterator];
if(!Z)return z;
var P=Z.call(z),Y,ke=[],st;
try{while((V===void 0||V-->0)&&!(Y=P.next()).done)ke.push(Y.value)}catch(wt){st={error:wt}}finally{try{if(Y&&!Y.done&&(Z=P["return"]))Z.call(P)}finally{if(st)throw st.error}}
return ke};
var Fe=this&&this.__spreadArray||function(z,V,Z){if(Z||arguments.length===2)for(var P=0,Y=V.length,ke;P<Y;P++){if(ke||!(P in V)){if(!ke)ke=Array.prototype.slice.call(V,0,P);
ke[P]=V[P]}}
return z.concat(ke||Array.prototype.slice.call(V))};
var Xi=(function(){var z=Object.defineProperty;
var V=Object.getOwnPropertyDescriptor;
var Z=Object.getOwnPropertyNames;
var P=Object.prototype.hasOwnProperty;
var Y=function(t,e){for(var n in e)z(t,n,{get:e[n],enumerable:true})};
var ke=function(t,e,n,r){var a,o;
if(e&&typeof e==="object"||typeof e==="function"){var s=function(c){if(!P.call(t,c)&&c!==n)z(t,c,{get:function(){return e[c]},enumerable:!(r=V(e,c))||r.enumerable})};
try{for(var i=ae(Z(e)),u=i.next();!u.done;u=i.next()){var l=u.value;
s(l)}}catch(c){a={error:c}}finally{try{if(u&&!u.done&&(o=i.return))o.call(i)}finally{if(a)throw a.error}}}
return t};
var st=function(t){return ke(z({},"__esModule",{value:true}),t)};
var wt={};
Y(wt,{ask:function(){return Kr},attach:function(){return Iw},format:function(){return ga},initializeScript:function(){return Dw},invokeScript:function(){return Vw},questions:function(){return ot},uninitializeScript:function(){return Gw}});
var kn=16e3;
function Yi(t){var e="";
for(var n=0;n<t.length;n++){var r=t[n]+"\n";
if(e.length+r.length>kn){Wr(e);
e=""}
e+=r}
Wr(e)}
function Wr(t){for(var e=0;e<t.length;e+=kn){host.diagnostics.debugLog(t.slice(e,e+kn))}}
var Zi=4294967296;
function oe(t){if(typeof t==="number")return t;
if(Sn(t)){var e=t.getHighPart();
return e===4294967295?t.getLowPart():e*Zi+t.getLowPart()}
return NaN}
function Sn(t){if(typeof t!=="object"||t===null)return false;
var e=t;
return typeof e.getHighPart==="function"&&typeof e.getLowPart==="function"}
function de(t){if(xt(t).indexOf("requested interruption")>=0)throw t}
function xt(t){var e=t&&t.message;
return String(e===void 0?t:e)}
var Ir={known:false,why:"Only a live target can have breakpoints; this one cannot run."};
function qi(t,e,n){if(!e)return Ir;
var r=t.module+"!"+t.symbol;
try{var a=host.namespace.Debugger.Utility.Control;
var o=a.SetBreakpointAtOffset(t.symbol,0,t.module);
if(o.IsDeferred){o.Remove();
return{known:false,why:"The debugger does not know "+r+"; nothing was set."}}
Ji(o,t);
return{known:true,value:Qi(oe(o.Id),r,n),caveats:[]}}catch(s){de(s);
return{known:false,why:"The debugger did not set a breakpoint on "+r+": "+xt(s)}}}
function Ji(t,e){try{t.Condition=e.condition;
t.Command=e.command}catch(n){t.Remove();
throw n}}
function Qi(t,e,n){var r=n.run("bl").lines;
for(var a=0;a<r.length;a++){if(new RegExp("^\\s*"+t+"\\s").test(r[a]))return r[a].trim()}
return t+" "+e}
var Dr=["***","WARNING: ","ReadMemory error for address","Use `!address ","Loading symbols for ","Unable to deliver callback","Type information missing error for ","Unable to load image "];
var eu=/^Breakpoint \d+ hit/;
var tu=/^Running '.*$/;
var nu=/^(?:[-=]{3,}|\*[* ]*\*)$/;
function wn(t){var e=t.trim();
if(e==="")return true;
for(var n=0;n<Dr.length;n++){if(e.lastIndexOf(Dr[n],0)===0)return true}
return eu.test(e)||tu.test(e)||nu.test(e)}
var ru=/^(?:#\s*)?(?:[[(<]{1,3}\s*)?(?:\.\s?){2,}|^(?:#\s*)?\u2026|^[[(<]{1,3}\s*(?:snip|\u2026)/i;
var au=/\^ User interrupted operation error|^Command canceled at the user's request/;
function Vr(t){var e=t.trim();
return ru.test(e)||au.test(e)}
var Gr=(function(){function t(e){this.cost=e}
t.prototype.run=function(e){var n=[];
var r=this.stream(e,function(s){if(!wn(s))n.push(s)}),a=r.outcome,o=r.why;
if(a==="failed"&&n[n.length-1]===o)n.pop();
return{command:e,lines:n,outcome:a,why:o}};
t.prototype.stream=function(e,n){var r=new uu();
this.cost.commands++;
try{var a=jr(ou(e))[Symbol.iterator]();
for(var o=a.next();!o.done;o=a.next()){this.cost.lines++;
r.see(o.value);
n(o.value)}}catch(s){de(s);
return{outcome:"failed",why:"the debugger refused `"+e+"`"}}
return r.judge(e)};
t.prototype.raw=function(e){this.cost.commands++;
return jr(e)};
return t})();
function ou(t){return t.indexOf("}")<0?".catch { "+t+" }":t}
function jr(t){return host.namespace.Debugger.Utility.Control.ExecuteCommand(t)}
var su=/^No export \S+ found|is not extension gallery command|^Extension commands need \S+ in order to|^Error: Failed to load extension/;
var iu=/^\s*\^ .+|^(?:Couldn't resolve|Memory access|Numeric expression missing|Syntax|Range|Overflow|Operand)\b.*'[^']*'?\s*$/;
var uu=(function(){function t(){this.last="";
this.missing="";
this.seen=0}
t.prototype.see=function(e){if(e.length===0)return;
this.last=e;
if(this.seen++<20&&this.missing===""&&su.test(e))this.missing=e};
t.prototype.judge=function(e){if(this.missing!==""&&this.seen<=20){return{outcome:"unavailable",why:"`"+e+"` is not available here: "+this.missing.trim()}}
if(iu.test(this.last))return{outcome:"failed",why:this.last};
return{outcome:"answered",why:""}};
return t})();
var xn=(function(){function t(){this.commands=0;
this.lines=0;
this.reads=0;
this.bytes=0}
t.prototype.now=function(){return{commands:this.commands,lines:this.lines,reads:this.reads,bytes:this.bytes}};
return t})();
var $r=(function(){function t(){this.values=Object.create(null)}
t.prototype.once=function(e,n){if(!(e in this.values))this.values[e]=n();
return this.values[e]};
return t})();
var x=4096;
var xe=1048576;
var lu=256;
var cu=(function(){function t(e,n){if(n===void 0){n=function(){return null}}
this.pages={};
this.kept=0;
this.cost=e;
this.captured=n}
t.prototype.whole=function(e,n){if(e%4!==0||n%4!==0||n<=0||n>xe){throw new Error("a window needs an address and a length in multiples of 4, of at most 1 MiB")}
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
var o=this.window(e,Math.min(r,hu(e+n)-e));
return o.holes.length>0?o:this.extended(o,r)};
t.prototype.pointer=function(e,n){var r=this.u32(e);
if(n===4||r===null)return r;
var a=this.u32(e+4);
return a===null?null:a*4294967296+r};
t.prototype.u32=function(e){if(e<0||e%4!==0)return null;
var n=e-e%x;
var r=this.page(n);
if(r!==null)return r[(e-n)/4];
var a=this.read(e,4);
return a===null?null:a[0]};
t.prototype.extended=function(e,n){var r=e.address;
var a=new Uint32Array(n/4);
a.set(e.words);
var o=e.words.length*4;
for(var s=x;o<n;s*=2){var i=Math.min(s,n-o);
var u=this.read(r+o,i);
if(u===null)break;
a.set(u,o/4);
o+=i}
return{address:r,words:a.subarray(0,o/4),holes:[]}};
t.prototype.fillCaptured=function(e,n,r,a,o){var s=n;
for(var i=du(e,n);i<e.count&&e.base[i]<r;){var u=e.base[i];
var l=Math.max(s,mu(u));
while(i<e.count&&e.base[i]===u&&u<r)u+=e.size[i++];
var c=Math.min(r,u-u%4);
if(c<=l)continue;
if(l>s)En(o,s,l);
var f=this.read(l,c-l);
if(f===null)this.fill(l,c-l,n,a,o);
else a.set(f,(l-n)/4);
s=c}
if(s<r)En(o,s,r)};
t.prototype.fill=function(e,n,r,a,o){var s=fu(e,n);
if(s===0){En(o,e,e+n);
return}
var i=[[e,s-e],[s,e+n-s]];
for(var u=0;u<2;u++){var l=X(i[u],2),c=l[0],f=l[1];
var d=this.read(c,f);
if(d===null)this.fill(c,f,r,a,o);
else a.set(d,(c-r)/4)}};
t.prototype.page=function(e){var n=this.pages[e];
if(n!==void 0)return n;
if(this.kept++>=lu){this.pages={};
this.kept=1}
var r=this.read(e,x);
this.pages[e]=r;
return r};
t.prototype.read=function(e,n){this.cost.reads++;
this.cost.bytes+=n;
try{return host.memory.readMemoryValues(e,n/4,4,false)}catch(r){de(r);
return null}};
return t})();
function fu(t,e){var n=t-t%x+x;
var r=t+e;
if(n>=r)return 0;
var a=Math.ceil((r-n)/x);
return n+Math.floor((a-1)/2)*x}
function du(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]>e)r=a;
else n=a+1}
return n}
function hu(t){return Math.ceil(t/x)*x}
function mu(t){return Math.ceil(t/4)*4}
function En(t,e,n){var r=t[t.length-1];
if(r!==void 0&&r[1]===e)r[1]=n;
else t.push([e,n])}
var F="(?:0x)?[0-9a-f]{1,16}(?:`[0-9a-f]{8})?";
function y(t){var e=t.replace("`","").replace(/^0x/i,"");
return/^[0-9a-f]{1,16}$/i.test(e)?parseInt(e,16):NaN}
function J(t){if(!/^\d/.test(t))return NaN;
var e=t.replace(/[,.'\u00a0\u202f](?=\d{3}(?:\D|$))/g,"");
return/^\d{1,20}$/.test(e)?parseInt(e,10):NaN}
function Ae(t){var e=t.trim();
return e===""?[]:e.split(/\s+/)}
var pu=5;
var vu=200;
var q=(function(){function t(){this.count=0;
this.first=[];
this.cut=false}
t.prototype.file=function(e){if(Vr(e))this.cut=true;
else if(!wn(e))this.skip(e)};
t.prototype.skip=function(e){this.count+=1;
if(this.first.length<pu)this.first.push(e.slice(0,vu))};
t.prototype.markTruncated=function(){this.cut=true};
Object.defineProperty(t.prototype,"skipped",{get:function(){return{count:this.count,first:this.first}},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"truncated",{get:function(){return this.cut},enumerable:false,configurable:true});
return t})();
var Xr="[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}";
var gu=new RegExp("^(".concat(Xr,")\\s+(").concat(Xr,")\\s+(\\S+)(?:\\s+(\\S.*))?$"),"i");
var yu=/^(?:([A-Z#]{1,3})\s+)?\(([^)]*)\)\s*(.*)$/;
var bu=/^[A-Z][A-Za-z ]*: */;
var ku=/^start +end +module name/;
function Su(t){var e=[];
var n=[];
var r=new q();
var a=e;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=wu(s);
if(i)a.push(i);
else if(/^Unloaded modules:/.test(s))a=n;
else if(a.length>0&&bu.test(s))xu(a[a.length-1],s);
else if(!ku.test(s))r.file(s)}
return{modules:e,unloaded:n,skipped:r.skipped,truncated:r.truncated}}
function wu(t){var e=gu.exec(t);
if(!e)return null;
var n=e[4]||"";
var r=yu.exec(n);
return{start:y(e[1]),end:y(e[2]),name:e[3],flag:r?r[1]||"":"",status:r?r[2]:"",path:r?r[3]:n}}
function xu(t,e){var n=/^Image path: +(\S.*)$/.exec(e);
if(n)t.path=n[1]}
function Ee(t,e){return Cn(t.recordings(),e)}
function Cn(t,e){return t.filter(function(n){return e.test(Et(n.command))})}
function Et(t){return t.trim().replace(/\s+/g," ").toLowerCase()}
function Eu(t){var e,n;
var r=[];
try{for(var a=ae(t.Modules),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=Bu(s);
if(i!==null)r.push(i)}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return Au(r)}
function Cu(t){var e=Cn(t,/^lm\w*( |$)/);
for(var n=e.length-1;n>=0;n--){var r=Su(e[n].lines).modules;
if(r.length===0)continue;
return r.map(function(a){return{name:a.name,path:a.path,base:a.start,size:a.end-a.start}})}
return[]}
function Bu(t){try{var e=String(t.Name);
return{name:Hu(e),path:e,base:oe(t.BaseAddress),size:oe(t.Size)}}catch(n){de(n);
return null}}
function Hu(t){var e=t.replace(/^.*[\\/]/,"");
return e.replace(/\.[^.]*$/,"").replace(/[^A-Za-z0-9_]/g,"_")}
function Au(t){var e,n;
var r=Object.create(null);
try{for(var a=ae(t),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=s.name.toLowerCase();
r[i]=(r[i]||0)+1}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return t.map(function(u){var l=r[u.name.toLowerCase()]>1;
if(!l||!Tu(u))return u;
var c=u.name+"_"+u.base.toString(16);
return{name:c,path:u.path,base:u.base,size:u.size}})}
function Tu(t){return/\\syswow64\\/i.test(t.path)||t.base<4294967296}
var Ge=4096;
var Ct=8192;
var ie=65536;
var Bn=131072;
var Bt=262144;
var Hn=16777216;
var Yr=1;
var An=4;
var Tn=256;
var Zr=[["MEM_COMMIT",Ge],["MEM_RESERVE",Ct],["MEM_FREE",ie]];
var qr=[["MEM_PRIVATE",Bn],["MEM_MAPPED",Bt],["MEM_IMAGE",Hn]];
var Nn=[["PAGE_NOACCESS",Yr],["PAGE_READONLY",2],["PAGE_READWRITE",An],["PAGE_WRITECOPY",8],["PAGE_EXECUTE",16],["PAGE_EXECUTE_READ",32],["PAGE_EXECUTE_READWRITE",64],["PAGE_EXECUTE_WRITECOPY",128],["PAGE_GUARD",Tn],["PAGE_NOCACHE",512],["PAGE_WRITECOMBINE",1024],["PAGE_ENCLAVE_UNVALIDATED",536870912],["PAGE_TARGETS_INVALID",1073741824],["PAGE_TARGETS_NO_UPDATE",1073741824]];
var Nu=zu(Zr.concat(qr,Nn));
function Jr(t){return Nu[t]||0}
function Qr(t){return(t&(Ge|Ct|ie))!==0}
function Ht(t){return ea(Zr,t)}
function At(t){return ea(qr,t)}
function Tt(t){var e=[];
var n=t;
for(var r=0;r<Nn.length;r++){var a=X(Nn[r],2),o=a[0],s=a[1];
if((n&s)===0)continue;
e.push(o);
n-=s}
if(n!==0)e.push("0x"+n.toString(16));
return e.join("|")}
function ea(t,e){for(var n=0;n<t.length;n++)if(t[n][1]===e)return t[n][0];
return e===0?"":"0x"+e.toString(16)}
function zu(t){var e=Object.create(null);
for(var n=0;n<t.length;n++)e[t[n][0]]=t[n][1];
return e}
var Fu=new RegExp("^[#+\\s]*(".concat(F,")\\s+(").concat(F,")\\s+(").concat(F,")(?:\\s+(\\S.*))?$"),"i");
var zn=/^(?:MEM|PAGE)_[A-Z_]+/;
var Lu=/^(?:#\s*)?(?:Base *Addr|-{3,}|Mapping .*region|Building memory map)/;
function ta(t){var e=[];
var n=new q();
var r=false;
for(var a=0;a<t.length;a++){var o=t[a];
var s=Ou(o);
if(s){e.push(s);
r=r||s.allocationStart===true}else if(!Lu.test(o.trim())){n.file(o)}}
if(!r)for(var a=0;a<e.length;a++)e[a].allocationStart=null;
return{rows:e,skipped:n.skipped,truncated:n.truncated}}
function Ou(t){var e=Fu.exec(t.trim());
if(!e||e[4]===void 0||!zn.test(e[4]))return null;
var n=y(e[1]);
var r=y(e[2]);
var a=y(e[3]);
if(n+a!==r)return null;
var o={base:n,size:a,end:r,allocationStart:/^\s*\+/.test(t),state:0,protect:0,type:0,usage:"",tail:""};
Pu(o,Ru(o,e[4]));
return o}
function Ru(t,e){var n=e;
for(var r=zn.exec(n);r;r=zn.exec(n)){var a=Jr(r[0]);
if(r[0].charAt(0)==="P")t.protect|=a;
else if(Qr(a))t.state=a;
else t.type=a;
n=n.slice(r[0].length).replace(/^[\s|]+/,"")}
return n}
function Pu(t,e){var n=0;
while(n<e.length&&'["'.indexOf(e.charAt(n))<0&&e.slice(n,n+2)!=="  ")n+=1;
t.usage=e.slice(0,n).trim();
t.tail=e.slice(n).trim()}
var je=1024;
var Fn=32;
var na=9;
var _u=96;
var ra=(function(){function t(){this.count=0;
this.base=new Float64Array(je);
this.size=new Float64Array(je);
this.allocationBase=new Float64Array(je);
this.state=new Uint32Array(je);
this.protect=new Uint32Array(je);
this.type=new Uint32Array(je);
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
t.prototype.read=function(e){var n=Uu(e);
var r=n===0?NaN:Ku(e);
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
var n=this.state[e]===ie;
if(n)this.allocationBase[e]=this.base[e];
else if(!this.allocationBaseRead)this.lacksAllocationBase=true};
t.prototype.grow=function(){this.base=$e(this.base,new Float64Array(2*this.count));
this.size=$e(this.size,new Float64Array(2*this.count));
this.allocationBase=$e(this.allocationBase,new Float64Array(2*this.count));
this.state=$e(this.state,new Uint32Array(2*this.count));
this.protect=$e(this.protect,new Uint32Array(2*this.count));
this.type=$e(this.type,new Uint32Array(2*this.count))};
return t})();
function Mu(t){var e=new ra();
for(var n=0;n<t.length;n++)e.add(t[n]);
return e.finish()}
function $e(t,e){e.set(t);
return e}
function Uu(t){var e=0;
while(t.charCodeAt(e)===Fn||t.charCodeAt(e)===na)e+=1;
switch(t.charAt(e)){case"B":return Le(t,e,"BaseAddress:")?1:0;
case"R":return Le(t,e,"RegionSize:")?4:0;
case"S":return Le(t,e,"State:")?5:0;
case"P":return Le(t,e,"Protect:")?6:0;
case"T":return Le(t,e,"Type:")?7:0;
case"A":if(Le(t,e,"AllocationBase:"))return 2;
return Le(t,e,"AllocationProtect:")?3:0;
default:return 0}}
function Le(t,e,n){return t.startsWith(n,e)}
function Ku(t){var e=t.indexOf(":")+1;
while(t.charCodeAt(e)===Fn||t.charCodeAt(e)===na)e+=1;
if(t.charAt(e)==="0"&&t.charAt(e+1)==="x")e+=2;
var n=e;
var r=0;
for(;e<t.length;e+=1){var a=t.charCodeAt(e);
var o=Wu(a);
if(o>=0)r=r*16+o;
else if(a!==_u)break}
return e===n?NaN:r}
function Wu(t){if(t>=48&&t<=57)return t-48;
var e=t|Fn;
return e>=97&&e<=102?e-87:-1}
var Iu=65536;
function Du(t,e){var n=t.allocationBase;
oa(t.base);
oa(n);
if(!t.hasAllocationBase)sa(t,n);
return{count:t.count,base:t.base,size:t.size,allocationBase:n,state:t.state,protect:t.protect,type:t.type,source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:t.hasAllocationBase,printedUsage:null}}
var aa=18446744069414584e3;
function oa(t){for(var e=0;e<t.length;e++){if(t[e]>=aa)t[e]=t[e]-aa}}
function Vu(t,e){var n=Gu(t);
var r=n.length;
var a={count:r,base:new Float64Array(r),size:new Float64Array(r),allocationBase:new Float64Array(r),state:new Uint32Array(r),protect:new Uint32Array(r),type:new Uint32Array(r),source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:ju(n),printedUsage:n.map(function(i){return i.usage})};
for(var o=0;o<r;o++){var s=n[o];
a.base[o]=s.base;
a.size[o]=s.size;
a.state[o]=s.state;
a.protect[o]=s.protect;
a.type[o]=s.type}
if(a.hasAllocationBase)$u(n,a.allocationBase);
else sa(a,a.allocationBase);
return a}
function Gu(t){var e=t.map(function(o,s){return{row:o,index:s}});
e.sort(function(o,s){return o.row.base-s.row.base||o.index-s.index});
var n=[];
for(var r=0;r<e.length;r++){var a=e[r].row;
if(n.length>0&&n[n.length-1].base===a.base)n.pop();
n.push(a)}
return n}
function ju(t){var e=false;
for(var n=0;n<t.length;n++){if(t[n].allocationStart===null)return false;
if(t[n].allocationStart===true)e=true}
return e}
function $u(t,e){for(var n=0;n<t.length;n++){var r=t[n];
var a=n===0||r.allocationStart===true||r.state===ie;
e[n]=a||t[n-1].end!==r.base?r.base:e[n-1]}}
function sa(t,e){for(var n=0;n<t.count;n++){var r=t.base[n];
var a=n>0&&r%Iu!==0&&t.base[n-1]+t.size[n-1]===r&&t.state[n]!==ie&&t.state[n-1]!==ie&&t.type[n]===t.type[n-1];
e[n]=a?e[n-1]:r}}
function Xu(t){var e=new ra();
var n=t.stream("!vadump -v",function(c){return e.add(c)});
var r=e.finish();
if(r.count>0){var a=n.outcome==="failed"?n.why:"";
return Ln(r,"!vadump -v",a)}
var o=t.run("!address");
var s=ta(o.lines),i=s.rows,u=s.truncated;
if(i.length===0){return{known:false,why:"The debugger lists no regions: "+(n.why||"`!vadump -v` printed none")+"; "+(o.why||"`!address` printed none")+". Both come from extension DLLs of WinDbg and cdb (.load ext, .load exts)."}}
var l=o.outcome==="answered"&&!u;
return ia(i,"!address",l,l?[]:["`!address` did not come to its end"])}
var Yu=/^!(vadump\b|address( -[fo]\S*)*$)/;
var Zu=/^!address( -o\S*)*$/;
function qu(t){var e=[];
var n=[];
var r=false;
var a;
var o=Cn(t,Yu);
for(var s=0;s<o.length;s++){var i=o[s];
var u=Et(i.command);
var l="`"+i.command+"` in line "+i.line;
if(/^!vadump/.test(u)){var c=Mu(i.lines);
if(c.count>0)a={regions:c,source:l}}else{var f=ta(i.lines);
if(f.rows.length===0)continue;
var d=Zu.test(u)&&!f.truncated;
e=d?f.rows.slice():e.concat(f.rows);
r=d||r;
n.push(l)}}
if(a!==void 0&&!a.regions.truncated)return Ln(a.regions,a.source,"");
if(e.length>0)return ia(e,n.join(", "),r,r?[]:[Ju(e)]);
if(a!==void 0)return Ln(a.regions,a.source,"the log elides a part of it");
return{known:false,why:"The log holds no listing of regions (`!address` or `!vadump -v`)."}}
function Ju(t){return"The log lists "+t.length+" regions only: counts and bytes are lower bounds."}
function ia(t,e,n,r){var a=Vu(t,{source:e,complete:n,onlyCaptured:false});
return{known:true,value:a,caveats:r.concat(ua(a))}}
function Ln(t,e,n){var r=[];
if(n!=="")r.push("The list of regions is cut off: "+n);
if(t.truncated&&n==="")r.push("The list of regions is cut off.");
var a=el(t);
if(a){Qu(t);
r.push("The dump does not describe its regions (no MemoryInfoList): only captured memory is known, so reserved, free and uncaptured memory is missing.")}
var o=r.length===0;
var s=Du(t,{source:e,complete:o,onlyCaptured:a});
return{known:true,value:s,caveats:r.concat(ua(s))}}
function Qu(t){for(var e=0;e<t.count;e++){t.state[e]=t.protect[e]=t.type[e]=0}}
function el(t){for(var e=0;e<t.count;e++){if(t.state[e]===ie||t.state[e]===Ct)return false}
return true}
function ua(t){if(t.hasAllocationBase)return[];
return["Allocations are derived: "+t.source+" does not print allocation bases."]}
var tl="^[>\\s+#*.]{0,40}(?:heap @ |_HEAP @ |address |BaseAddress: {1,10}|[0-9a-f]{2,3} )?(?:0x)?";
var nl=new RegExp("".concat(tl,"[0-9a-f]{8}(?![0-9a-f`:])"),"i");
var rl=/(?:^|[^0-9a-f`])(?:[0-9a-f]{1,8}`[0-9a-f]{8}|0000[0-9a-f]{12})(?![0-9a-f])/i;
var al=/^[>\s+]{0,40}[0-9a-f]{9,12}\s+[0-9a-f]{9,12}\s| \d+ +[0-9a-f]{9,12} \( *[\d.]+ [kMGT]B\)/i;
var ol=/ \d+ +[0-9a-f]{1,8} \( *[\d.]+ [kMG]B\)/i;
var sl=/^\s*\+0x|^\s{4,}\S+ +: /;
function il(t){var e=false;
for(var n=0;n<t.length;n++){var r=t[n];
if(nl.test(r)||ol.test(r))e=true;
else if(rl.test(r)&&!sl.test(r)||al.test(r))return"wide"}
return e?"narrow":"unknown"}
function Nt(t){if(/arm ?64|aarch64/i.test(t))return"arm64";
if(/x64|amd64/i.test(t))return"x64";
if(/x86/i.test(t))return"x86";
return/\barm/i.test(t)?"arm":"unknown"}
function ul(t){var e=new q();
var n="";
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=/^Effective machine: +(\S.*)$/.exec(a);
if(o)n=o[1];
else e.file(a)}
return{machine:Nt(n),text:n,skipped:e.skipped,truncated:e.truncated}}
var ll=/^(Windows .*?) (Kernel )?Version (\d+)(?: \([^)]*\))? (?:UP|MP \((\d+) procs\)) (?:Free|Checked) (.+)$/;
var cl=/^(System|Process) Uptime: +(?:(\d+) days? )?(\d+):(\d+):(\d+(?:\.\d+)?)/;
var fl=/^(?:Built by|Edition build lab): +(\S.*)$/;
var dl=/^(?:Machine Name:|Build layer:|kernel32\.dll version:|(?:Kernel|User) time:|(?:Symbol|Executable) search path|Copyright|Loading [Dd]ump [Ff]ile|System Uptime: not available|Kernel base =|\.+$)/;
function la(t){var e=new q();
var n={os:null,build:null,processors:null,machine:"unknown",product:null,buildLab:null,sessionTime:null,systemUptimeSeconds:null,processUptimeSeconds:null,dump:null,liveUserMode:false,kernelMode:false,debuggerVersion:null};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(/^command line: /.test(a))break;
if(!hl(n,a)&&!ml(n,a)&&!pl(n,a)){if(!dl.test(a))e.file(a)}}
return h(h({},n),{skipped:e.skipped,truncated:e.truncated})}
function hl(t,e){var n=ll.exec(e);
var r=fl.exec(e);
var a=/^Product: +(\S.*)$/.exec(e);
if(n){t.os=n[1];
t.kernelMode=n[2]!==void 0;
t.build=J(n[3]);
t.processors=n[4]===void 0?1:J(n[4]);
t.machine=Nt(n[5])}
if(r)t.buildLab=r[1];
if(a)t.product=a[1];
return n!==null||r!==null||a!==null}
function ml(t,e){var n=/^Debug session time: +(\S.*)$/.exec(e);
if(n)t.sessionTime=n[1];
var r=cl.exec(e);
if(r){var a=24*J(r[2]||"0")+J(r[3]);
var o=3600*a+60*J(r[4])+parseFloat(r[5]);
if(r[1]==="System")t.systemUptimeSeconds=o;
else t.processUptimeSeconds=o}
return n!==null||r!==null}
function pl(t,e){var n=/^Microsoft \(R\) Windows Debugger Version (\S+)/.exec(e);
if(n)t.debuggerVersion=n[1];
var r=/^(?:User Mini Dump File with Full Memory|Full memory user mini dump)/.test(e);
var a=/^(?:User Mini Dump File:|User mini dump:)/.test(e);
if(r)t.dump="full";
if(a)t.dump="partial";
var o=/^Live user mode:/.test(e);
if(o)t.liveUserMode=true;
return n!==null||r||a||o}
function ue(t){try{return t()}catch(e){de(e);
return void 0}}
function vl(t,e,n){var r=oe(ue(function(){return t.Attributes.Machine.PointerSize}))===4?4:8;
var a=ue(function(){return t.Attributes.Target.Details.DumpFileName});
return{kind:ca(t)?"live":"dump",machine:Nt(String(ue(function(){return t.Attributes.Machine.AbbrevName}))),pointerSize:r,isWow64:n.some(function(o){return/^wow64$/i.test(o.name)}),name:String(a===void 0||a===null?ue(function(){return e.Name}):a)}}
function ca(t){return ue(function(){return t.Attributes.Target.IsLiveTarget})===true}
var gl=/:x86>/i;
var yl=/:(arm64|amd64)>/i;
function bl(t,e){var n=false;
var r="unknown";
var a="unknown";
for(var o=0;o<t.length;o++){var s=t[o],i=s.prompt,u=s.command,l=s.lines;
n=n||gl.test(i);
var c=yl.exec(i);
if(c!==null)r=Nt(c[1]);
var f=wl(l);
if(f!=="unknown")r=f;
if(a!=="wide")a=kl(a,il([u].concat(l)))}
if(n)return{kind:"log",pointerSize:4,machine:"x86",isWow64:true,name:e};
if(r!=="unknown")return{kind:"log",pointerSize:Sl(r),machine:r,isWow64:false,name:e};
var d=a==="unknown"?"unknown":a==="wide"?"x64":"x86";
var p=a==="narrow"?4:8;
return{kind:"log",pointerSize:p,machine:d,isInferred:true,isWow64:false,name:e}}
function kl(t,e){return e==="unknown"?t:e}
function Sl(t){return t==="x86"||t==="arm"?4:8}
function wl(t){var e=t.filter(function(r){return/^(Effective machine: |Windows )/.test(r)});
if(e.length===0)return"unknown";
var n=ul(e).machine;
return n==="unknown"?la(e).machine:n}
var xl=new RegExp("^([.#]?)\\s*(\\d+)\\s+Id: ([0-9a-f]+)\\.([0-9a-f]+) Suspend: (-?\\d+) Teb: (".concat(F,')(?: \\w+)?(?: "(.*)")?'),"i");
function fa(t){var e=xl.exec(t);
return e?{number:J(e[2]),processId:y(e[3]),id:y(e[4]),suspendCount:parseInt(e[5],10),teb:y(e[6]),current:e[1]===".",name:e[7]||""}:null}
function El(t){var e=[];
var n=new q();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=fa(a);
if(o)e.push(o);
else n.file(a)}
return{threads:e,skipped:n.skipped,truncated:n.truncated}}
function da(t){var e=El(t.run("~").lines).threads;
return e.map(function(n){return{id:n.id,teb:n.teb>0?n.teb:null}})}
function Cl(t,e){return ue(function(){return Bl(t,e)})||null}
function Bl(t,e){var n=host.getModuleType(t,e);
if(n===null)return null;
var r=oe(n.size);
var a=Object.create(null);
ha(n,0,a);
return r>0&&Object.keys(a).length>0?{size:r,fields:a}:null}
function ha(t,e,n){var r=t.fields;
var a=Object.getOwnPropertyNames(r);
var o=[];
for(var s=0;s<a.length;s++){var i=r[a[s]];
if(i.locationKind!=="member")continue;
var u=e+oe(i.offset);
var l=i.type;
if(!(a[s]in n))n[a[s]]={offset:u,bits:Hl(l)};
if(Al(l))o.push({type:l,offset:u})}
for(var s=0;s<o.length;s++)ha(o[s].type,o[s].offset,n)}
function Hl(t){if(t.isBitField!==true)return null;
var e=t.bitFieldPositions,n=e.lsb,r=e.length;
return[oe(n),oe(r)]}
function Al(t){return/(^|::)<(unnamed|anonymous)[^:]*>$/.test(String(t.name))&&t.typeKind==="udt"}
var Tl=(function(){function t(e,n){var r=this;
this.counter=new xn();
this.commands=new Gr(this.counter);
this.kept=new $r();
this.regionList=null;
this.threadList=null;
this.moduleList=Eu(n);
this.target=vl(e,n,this.moduleList);
this.memory=new cu(this.counter,function(){return r.captured()})}
t.prototype.regions=function(){if(this.regionList!==null)return this.regionList;
var e=Xu(this.commands);
if(e.known)this.regionList=e;
return e};
t.prototype.captured=function(){var e=this.target.kind==="dump"?this.regions():null;
return(e===null||e===void 0?void 0:e.known)&&e.value.onlyCaptured?e.value:null};
t.prototype.modules=function(){return this.moduleList};
t.prototype.threads=function(){if(this.threadList!==null)return this.threadList;
var e=da(this.commands);
if(e.length>0)this.threadList=e;
return e};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return[]};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(e,n){return this.once("type ".concat(e,"!").concat(n),function(){return Cl(e,n)})};
t.prototype.setBreakpoint=function(e){return qi(e,this.target.kind==="live",this.commands)};
t.prototype.cost=function(){return this.counter.now()};
return t})();
function Nl(t){return ma(t)!==void 0}
function zl(t,e){var n,r,a,o;
var s=[];
try{for(var i=ae(ma(t)||[]),u=i.next();!u.done;u=i.next()){var l=u.value;
var c=[];
try{for(var f=(a=void 0,ae(l.Lines)),d=f.next();!d.done;d=f.next()){var p=d.value;
c.push(String(p))}}catch(g){a={error:g}}finally{try{if(d&&!d.done&&(o=f.return))o.call(f)}finally{if(a)throw a.error}}
e.lines+=c.length;
s.push({command:String(l.Command),prompt:String(l.Prompt),line:oe(l.Line),lines:c})}}catch(g){n={error:g}}finally{try{if(u&&!u.done&&(r=i.return))r.call(i)}finally{if(n)throw n.error}}
return s}
function ma(t){var e=ue(function(){return t.Log});
if(e===void 0||e===null)return void 0;
return ue(function(){return e.Commands})}
var Fl=(function(){function t(e,n){this.recordings=e;
this.cost=n}
t.prototype.run=function(e){var n=this.find(e);
if(n===void 0)return{command:e,lines:[],outcome:"unavailable",why:pa(e)};
return{command:e,lines:n.lines.filter(function(r){return!wn(r)}),outcome:"answered",why:""}};
t.prototype.stream=function(e,n){var r=this.find(e);
if(r===void 0)return{outcome:"unavailable",why:pa(e)};
for(var a=0;a<r.lines.length;a++)n(r.lines[a]);
return{outcome:"answered",why:""}};
t.prototype.find=function(e){this.cost.commands++;
var n=Et(e);
for(var r=this.recordings.length-1;r>=0;r--){var a=this.recordings[r];
if(Et(a.command)===n)return a}
return void 0};
return t})();
function pa(t){return"the log does not hold `"+t+"`"}
var Ll=(function(){function t(e){this.memory=null;
this.counter=new xn();
this.kept=new $r();
this.log=zl(e,this.counter);
this.commands=new Fl(this.log,this.counter);
this.target=bl(this.log,String(ue(function(){return e.Log.Path})||"log"))}
t.prototype.regions=function(){var e=this;
return this.once("regions",function(){return qu(e.log)})};
t.prototype.modules=function(){var e=this;
return this.once("modules",function(){return Cu(e.log)})};
t.prototype.threads=function(){var e=this;
return this.once("threads",function(){return da(e.commands)})};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return this.log};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(){return null};
t.prototype.setBreakpoint=function(e){return Ir};
t.prototype.cost=function(){return this.counter.now()};
return t})();
var zt=null;
function va(){var t=host.currentSession;
var e=host.currentProcess;
if(t===void 0||t===null){throw new Error("There is no target. Open a dump or attach to a process first.")}
var n=Ol(t,e);
if(zt!==null&&zt.identity===n)return zt.debuggee;
var r=Nl(t)?new Ll(t):new Tl(t,e);
zt=r.target.kind==="live"?null:{identity:n,debuggee:r};
return r}
function Ol(t,e){return[ue(function(){return oe(t.Id)}),ue(function(){return oe(e.Id)}),ue(function(){return t.Attributes.Target.Details.DumpFileName||t.Log.Path}),ue(function(){return oe(t.Attributes.Machine.PointerSize)}),ca(t)].join("|")}
var ga={};
Y(ga,{addressText:function(){return E},bytes:function(){return m},count:function(){return v},hex:function(){return B},percent:function(){return R},plain:function(){return b}});
function B(t){return"0x"+t.toString(16)}
var ya=["B","KiB","MiB","GiB","TiB","PiB"];
function m(t){var e=0;
var n=t;
while(n>=1023.995&&e<ya.length-1){n/=1024;
e++}
return Rl(n.toFixed(2))+" "+ya[e]}
function E(t,e){var n=ba(t%4294967296);
if(e===4&&t<4294967296)return n;
return ba(Math.floor(t/4294967296))+"`"+n}
function ba(t){return("0000000"+t.toString(16)).slice(-8)}
function R(t){return t.toFixed(2)+" %"}
function v(t){return String(Math.round(t)).replace(/\B(?=(\d{3})+$)/g,",")}
function Rl(t){return t.replace(/\.?0+$/,"")}
function b(t){return t.replace(Pl,function(e){return e.length===2?e:_l(e.charCodeAt(0))})}
var Pl=/[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g;
function _l(t){var e=t.toString(16);
return t<256?"\\x"+("0"+e).slice(-2):"\\u"+("000"+e).slice(-4)}
function Ml(t,e){var n=t.parameters;
var r=Ul(t,e);
for(var a=n.length;a<r.length;a++){if(r[a]!==void 0)throw Oe(t,"takes at most ".concat(n.length," arguments"))}
return n.map(function(o,s){return Il(t,o,r[s])})}
function Ul(t,e){var n=[];
for(var r=0;r<e.length;r++)n.push(e[r]);
while(n.length>0&&On(n[n.length-1]))n.pop();
var a=n[n.length-1];
if(!Wl(a))return n;
n.pop();
for(var o in a)Kl(t,n,o,a[o]);
return n}
function Kl(t,e,n,r){var a=t.parameters;
for(var o=0;o<a.length;o++){if(a[o].name.toLowerCase()!==n.toLowerCase())continue;
if(!On(e[o]))throw Oe(t,"is given ".concat(a[o].name," twice"));
e[o]=r;
return}
var s=a.map(function(i){return i.name}).join(", ");
throw Oe(t,"knows no ".concat(b(n),"; it takes ").concat(s===""?"nothing":s))}
function On(t){return t===void 0||t===null}
function Wl(t){return typeof t==="object"&&t!==null&&!Sn(t)&&!(Symbol.iterator in t)}
function ka(t){var e=t.parameters.map(function(n){return Sa(n)?n.name:"[".concat(n.name,"]")});
return"".concat(t.name,"(").concat(e.join(", "),")")}
function Sa(t){return t.default===void 0&&t.optional!==true}
function Il(t,e,n){if(On(n)){if(Sa(e))throw Oe(t,"needs ".concat(e.name,", ").concat(e.help));
return e.default}
return e.type==="number"?Dl(t,e,n):Vl(t,e,n)}
var wa=140737488355328;
function Dl(t,e,n){var r=typeof n==="string"?it(n):oe(n);
if(!Number.isFinite(r)||r<0||Math.floor(r)!==r)throw Oe(t,"".concat(e.name," must be a number such as 0x20000, and is ").concat(xa(n)));
if(e.isAllocationSize===true&&(r===0||r>wa))throw Oe(t,"".concat(e.name," must be 1 to ").concat(B(wa)," bytes, and is ").concat(B(r)));
return r}
function Vl(t,e,n){if(typeof n==="string")return n;
var r=oe(n);
if(!Number.isNaN(r))return B(r);
throw Oe(t,"".concat(e.name," must be a text in double quotes, and is ").concat(xa(n)))}
function it(t){var e=t.trim();
if(/^0n[0-9]+$/i.test(e))return Number(e.slice(2));
if(/^[0-9a-f]{2,16}$/i.test(e)&&Gl(e))return parseInt(e,16);
if(/^(0x[0-9a-f]+|[0-9]+)$/i.test(e))return Number(e);
var n=/^(?:0x)?([0-9a-f]{1,8})`([0-9a-f]{8})$/i.exec(e);
return n===null?Number.NaN:parseInt(n[1]+n[2],16)}
function Gl(t){if(/[a-f]/i.test(t))return t.length>=8||/[0-9]/.test(t);
return t.length>=8&&t.charAt(0)==="0"}
function xa(t){if(typeof t==="number")return String(t);
return typeof t==="string"?'"'.concat(b(t),'"'):"a value of type ".concat(typeof t)}
function Oe(t,e){return new Error("".concat(t.name," ").concat(e,". Usage: ").concat(ka(t)," - ").concat(t.help))}
var jl=/^-+ *(Usage|Type|State|Protect|Largest)\b/i;
var $l=/\(\s*([\d.,]+)\s*([kMGTP]?B)\s*\)/i;
var Xl=/^([0-9a-f]+) +\( *(\d+)\) *: *([\d.]+)% *(?:([\d.]+)% *)?: *(\S.*)$/i;
var Yl=/^Tot: +([0-9a-f]+) +\(.*\) +Busy: +([0-9a-f]+)/i;
var Zl=/^Largest free region: +Base +([0-9a-f]+) +- +Size +([0-9a-f]+)/i;
var ql=/^(?:Mapping .*region|TotSize|ProcessParametrs |Environment |Building memory map)/;
var Jl={B:1,KB:1024,MB:1024*1024,GB:1024*1024*1024,TB:1024*1024*1024*1024,PB:1024*1024*1024*1024*1024};
var Ql={RegionUsageIsVAD:"<unknown>",RegionUsageTeb:"TEB",RegionUsagePeb:"PEB","<free>":"MEM_FREE"};
function Ea(t){var e={layout:"modern",usage:[],type:[],state:[],protect:[],largest:[],rejected:[]};
var n=new q();
var r="usage";
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=jl.exec(o);
if(s)r=s[1].toLowerCase();
else if(!ec(e,r,o)&&!tc(e,r,o)&&!ql.test(o)){n.file(o)}}
return h(h({},e),{skipped:n.skipped,truncated:n.truncated})}
function ec(t,e,n){var r=$l.exec(n);
if(!r)return false;
var a=Ae(n.slice(0,r.index));
var o=y(a.pop()||"");
var s=a.pop()||"";
var i=a.join(" ")||"<unknown>";
var u=e==="largest"?y(s):J(s);
if(Number.isNaN(o+u))return false;
if(!rc(o,r[1],r[2]))t.rejected.push(n);
else if(e==="largest")t.largest.push({name:i,base:u,bytes:o});
else{var l=nc(n.slice(r.index+r[0].length));
t[e].push({name:i.replace(/ *\| */g,"|"),printedName:i,count:u,bytes:o,percentOfBusy:l.length>1?l[0]:null,percentOfTotal:l.length>0?l[l.length-1]:null})}
return true}
function tc(t,e,n){var r=Yl.exec(n);
var a=r?null:Zl.exec(n);
var o=r||a?null:Xl.exec(n);
if(r){t.totalBytes=y(r[1]);
t.busyBytes=y(r[2])}else if(a){t.largest.push({name:"Free",base:y(a[1]),bytes:y(a[2])})}else if(o&&e!=="largest"){t.layout="classic";
var s=y(o[1]);
var i=o[5].trim();
if(Math.floor(s/1024)!==J(o[2]))t.rejected.push(n);
else{t[e].push({name:Ql[i]||i.replace(/^RegionUsage/,""),printedName:i,count:null,bytes:s,percentOfBusy:o[4]===void 0?null:parseFloat(o[4]),percentOfTotal:parseFloat(o[3])})}}
return r!==null||a!==null||o!==null}
function nc(t){var e=t.slice(0,80).match(/\d+(?:[.,]\d+)? *%/g)||[];
return e.map(function(n){return parseFloat(n.replace(",","."))})}
function rc(t,e,n){var r=parseFloat(e.replace(",","."));
return Math.abs(t/Jl[n.toUpperCase()]-r)<=11e-4}
function Xe(t){return t===Ge||t===0}
var ac="captured";
function oc(t,e){var n=new Pn(function(c){return e.names[c]});
var r=new Pn(function(c){return At(c)||"unknown"});
var a=new Pn(function(c){return Ht(c)||ac});
var o=null;
for(var s=0;s<t.count;s++){var i=t.size[s];
var u=t.state[s];
var l=Xe(u)?i:0;
n.add(e.of[s],i,l);
a.add(u,i,l);
if(u!==ie)r.add(t.type[s],i,l);
else if(o===null||i>o.size)o={base:t.base[s],size:i}}
return h(h({usage:n.rows(),type:r.rows(),state:a.rows()},ic(a.rows())),{largestFree:o,source:t.source})}
function Ft(t,e){var n=t.usage.map(Rn);
var r=t.state.map(Rn);
var a=function(c,f){return c.filter(function(d){return d.name===f})[0]};
var o=a(n,"Free")||a(r,"MEM_FREE");
var s=a(r,"MEM_COMMIT");
var i=a(r,"MEM_RESERVE");
var u=sc(n)-(a(n,"Free")?o.bytes:0);
var l=t.largest.filter(function(c){return c.name==="Free"})[0];
return{usage:n,type:t.type.map(Rn),state:r,busy:n.length>0?u:(s?s.bytes:0)+(i?i.bytes:0),committed:s?s.bytes:0,reserved:i?i.bytes:0,free:o?o.bytes:0,regions:n.reduce(function(c,f){return c+(f.regions||0)},0),largestFree:l?{base:l.base,size:l.bytes}:null,source:e}}
function Rn(t){return{name:t.name,regions:t.count,bytes:t.bytes,committed:null}}
function sc(t){return t.reduce(function(e,n){return e+n.bytes},0)}
function ic(t){var e={busy:0,committed:0,reserved:0,free:0,regions:0};
for(var n=0;n<t.length;n++){var r=t[n];
e.regions+=r.regions||0;
e.committed+=r.committed||0;
if(r.name==="MEM_FREE")e.free+=r.bytes;
else e.busy+=r.bytes;
if(r.name==="MEM_RESERVE")e.reserved+=r.bytes}
return e}
var Pn=(function(){function t(e){this.keys=[];
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
function uc(t){var e=new Int32Array(t.count);
var n=0;
var r=-1;
for(var a=0;a<t.count;a++){if(t.state[a]===ie){e[a]=-1;
continue}
if(n===0||t.allocationBase[a]!==r){n++;
r=t.allocationBase[a]}
e[a]=n-1}
return lc(t,e,n)}
function lc(t,e,n){var r={count:n,base:new Float64Array(n),size:new Float64Array(n),committed:new Float64Array(n),firstRegion:new Uint32Array(n),regionCount:new Uint32Array(n),type:new Uint32Array(n),ofRegion:e};
for(var a=0;a<t.count;a++){var o=e[a];
if(o<0)continue;
if(r.regionCount[o]===0){r.base[o]=t.base[a];
r.firstRegion[o]=a}
r.regionCount[o]=r.regionCount[o]+1;
r.size[o]=r.size[o]+t.size[a];
if(Xe(t.state[a]))r.committed[o]=r.committed[o]+t.size[a];
if(r.type[o]===0)r.type[o]=t.type[a]}
return r}
var Ca={bits:64,pointer:8,stackBase:8,stackLimit:16,self:48,peb:96,deallocationStack:5240};
var _n={bits:32,pointer:4,stackBase:4,stackLimit:8,self:24,peb:48,deallocationStack:3596};
var cc=8192;
var fc=16384;
var dc=16;
function Ba(t){var e=t.memory;
if(e===null)return null;
return t.once("process blocks",function(){return hc(e,t.threads(),t.target)})}
function hc(t,e,n){var r={stacks:[],tebs:[],pebs:[],unread:0};
var a=e.map(function(u){return u.teb}).filter(function(u){return u!==null&&u%x===0}).sort(function(u,l){return u-l});
r.unread=e.length-a.length;
var o=n.isWow64?3*x:n.pointerSize===4?x:2*x;
for(var s=0;s<a.length;){var i=s;
while(s+1<a.length&&pc(a[i],a[s],a[s+1],o))s++;
s++;
vc(t,a.slice(i,s),o,n.isWow64,r)}
if(r.pebs.length===0)mc(t,a,n,r);
return r}
function mc(t,e,n,r){var a=n.pointerSize===8?Ca:_n;
for(var o=0;o<e.length&&o<dc;o++){var s=t.whole(e[o],a.peb+a.pointer);
if(s===null||Re(s,e[o]+a.self,a.pointer)!==e[o])continue;
var i=Re(s,e[o]+a.peb,a.pointer);
if(i===0)continue;
r.pebs.push({bits:a.bits,address:i});
return}}
function pc(t,e,n,r){return n-e<=fc&&n+r-t<=xe}
function vc(t,e,n,r,a){var o=e[0];
var s=e.length>1?t.whole(o,e[e.length-1]+n-o):null;
for(var i=0;i<e.length;i++){var u=e[i];
var l=s||t.whole(u,n)||t.whole(u,x);
if(l===null)a.unread++;
else gc(l,u,r,a)}}
function gc(t,e,n,r){var a=Mn(t,e,Ca,r);
if(a&&n)Mn(t,e+cc,_n,r);
if(!a&&!Mn(t,e,_n,r))r.unread++}
function Mn(t,e,n,r){if(Re(t,e+n.self,n.pointer)!==e)return false;
r.tebs.push({bits:n.bits,address:e});
var a=Re(t,e+n.stackBase,n.pointer);
var o=Re(t,e+n.stackLimit,n.pointer);
var s=Re(t,e+n.deallocationStack,n.pointer);
var i=s>0&&s<=o?s:o;
if(i>0&&i<a)r.stacks.push({bits:n.bits,low:i,high:a});
var u=Re(t,e+n.peb,n.pointer);
if(u>0&&!r.pebs.some(function(l){return l.address===u})){r.pebs.push({bits:n.bits,address:u})}
return true}
function Re(t,e,n){var r=(e-t.address)/4;
var a=t.words[r]||0;
return n===4?a:(t.words[r+1]||0)*4294967296+a}
var yc=26100;
var bc={32:[220,36],64:[392,56]};
var kc=65536;
function Ha(t){return t.build!==null&&t.build>=yc}
function Sc(t,e){var n=wc(t,e);
if(n===0)return{heaps:[],missing:"the process heap's own descriptor was not captured"};
var r=[];
var a=Aa(t,n,0,r);
if(a===n)return{heaps:r,missing:null};
var o=[];
var s=Aa(t,n,t.pointerSize,o);
for(var i=o.length-1;i>0;i--)if(r.indexOf(o[i])<0)r.push(o[i]);
return a===s&&Ta(t,a)?{heaps:r,missing:null}:{heaps:r,missing:"the descriptor at 0x"+a.toString(16)+" was not captured or is damaged"}}
function Aa(t,e,n,r){var a=t.memory,o=t.pointerSize;
var s={};
var i=e;
for(var u=0;u<kc;u++){s[i]=true;
var l=Ta(t,i)?null:a.pointer(i+2*o,o);
if(l!==null)r.push(l);
var c=a.pointer(i+n,o);
if(c===e)return e;
if(c===null||c===0||c%o!==0||s[c])return i;
i=c}
return i}
function wc(t,e){var n=t.memory,r=t.pointerSize;
var a=bc[t.bits];
for(var o=0;o<a.length;o++){var s=n.pointer(e+a[o],r);
if(s===null||s===0||s%r!==0)continue;
if(n.pointer(s+2*r,r)===e)return s}
return 0}
function Ta(t,e){var n=t.ntdll;
return n!==null&&e>=n.base&&e<n.base+n.size}
var xc=4293853166;
var Ec=4009750271;
var Cc=3723419118;
var Bc=4293844428;
var Un=4008636142;
var Hc=33554432;
var Ac=6e3;
var Tc=48;
function ut(t){return(t.globalFlag&Hc)!==0}
function Kn(t,e){if(!(e>0)||e%8!==0)return{kind:"none",owner:0};
var n=t.memory.whole(e,Tc);
var r=n===null?{kind:"not captured",owner:0}:Na(t,n.words,0,e);
var a=r.kind==="none"||r.kind==="not captured";
return a&&ut(t)&&Lt(t,e+x)?{kind:"page heap",owner:e}:r}
function Na(t,e,n,r){var a=t.pointerSize===8;
var o=e[n+(a?4:2)];
if(o===Cc)return{kind:"segment",owner:r};
if(o===Ec)return{kind:"NT",owner:r};
if(o===xc){var s=t.build!==null&&t.build<Ac;
var i=Nc(e,n+(a?s?6:10:s?4:6),a);
if(i===r)return{kind:"NT",owner:i};
var u=i>0&&i%x===0&&(a||i<4294967296);
return u?{kind:"further segment",owner:i}:{kind:"foreign",owner:0}}
var l=e[n]===Un&&e[n+1]===Un&&o===Un;
return l&&Lt(t,r+x)?{kind:"page heap",owner:r}:{kind:"none",owner:0}}
function Lt(t,e){var n=e>0&&e%x===0?t.memory.whole(e,4):null;
return n!==null&&n.words[0]===Bc}
function Nc(t,e,n){return t[e]+(n?t[e+1]*4294967296:0)}
var zc=65536;
function Fc(t,e){var n=e+x;
if(!Lt(t,n))return{handles:[],isWhole:false};
var r=t.layouts[0];
var a=[e];
if(r===void 0)return{handles:a,isWhole:false};
var o=Lc(r,t.pointerSize);
var s=za(t,n,o.next,o.base,a);
var i=s===n;
var u=i?n:za(t,n,o.previous,o.base,a);
return{handles:a,isWhole:i||s===u&&s!==-1}}
function Lc(t,e){var n=t.offset("_DPH_HEAP_ROOT","NextHeap");
if(n>=0)return{next:n,previous:n+e,base:n};
return{next:t.offset("_DPH_HEAP_ROOT","pNextHeapRoot"),previous:t.offset("_DPH_HEAP_ROOT","pPrevHeapRoot"),base:0}}
function za(t,e,n,r,a){var o=t.memory,s=t.pointerSize;
if(n<0)return-1;
var i=e;
for(var u=0;u<zc;u++){var l=o.pointer(i+n,s);
if(l===null)return-1;
if(l===0)return r===0?0:-1;
i=l-r;
if(i===e)return e;
if(!Lt(t,i))return l;
if(a.indexOf(i-x)>=0)return-1;
a.push(i-x)}
return-1}
var Fa={32:{numberOfHeaps:136,processHeaps:144,readOnlyShared:76},64:{numberOfHeaps:232,processHeaps:240,readOnlyShared:136}};
var Oc=65536;
function Rc(t){var e=t.memory,n=t.peb,r=t.pointerSize;
var a="the heap list of the "+t.bits+"-bit PEB";
if(n===null)return{addresses:[],count:0,missing:"no "+t.bits+"-bit PEB was captured"};
var o=Fa[t.bits];
var s=e.u32(n+o.numberOfHeaps);
var i=e.pointer(n+o.processHeaps,r);
if(s===null||i===null)return{addresses:[],count:0,missing:a+" was not captured"};
if(s>Oc||s>0&&(i===0||i%r!==0))return{addresses:[],count:0,missing:a+" is damaged ("+s+" heaps at 0x"+i.toString(16)+")"};
var u=[];
for(var l=0;l<s;l++){var c=e.pointer(i+l*r,r);
if(c===null&&s===1&&t.processHeap!==null)break;
if(c===null)return{addresses:u,count:s,missing:a+" was not captured from entry "+l+" of "+s+" on"};
if(c>0)u.push(c)}
return{addresses:u,count:s,missing:null}}
function Pc(t){if(t.peb===null)return 0;
var e=t.peb+Fa[t.bits].readOnlyShared;
return t.memory.pointer(e,t.pointerSize)||0}
var Ye=65536;
var _c=4294967296;
var Mc=4|64;
var Uc=256;
function Kc(t,e,n){var r=t.regions();
if(!r.known)return{found:[],looked:0,left:0};
var a=r.value;
var o=Wc(a,e);
var s=Math.max(Uc,Dc(a)/xe/2);
var i={found:[],looked:0,reads:0};
var u=0;
for(;u<o.length&&i.reads<s&&!n(i.found);u++){if(a.complete||a.size[o[u]]<=Ye)Vc(e,a,o[u],i);
else Gc(e,a,o[u],i)}
var l=n(i.found)?0:o.length-u;
i.found.sort(function(c,f){return c.address-f.address});
return{found:i.found,looked:i.looked,left:l}}
function Wc(t,e){var n=[];
var r=[];
for(var a=0;a<t.count;a++){if(!Ic(e,t,a)||e.bits===32&&t.base[a]>=_c)continue;
var o=a+1<t.count&&t.allocationBase[a+1]===t.allocationBase[a];
(o?n:r).push(a)}
return n.concat(r)}
function Ic(t,e,n){if(!La(e.state[n])||e.type[n]===Hn)return false;
if(!e.complete)return true;
var r=e.protect[n];
var a=(r&Mc)!==0&&(r&Tn)===0;
if(!a&&!ut(t))return false;
return e.base[n]===e.allocationBase[n]&&e.base[n]%Ye===0}
function La(t){return t===Ge||t===0}
function Dc(t){var e=0;
for(var n=0;n<t.count;n++)if(La(t.state[n]))e+=t.size[n];
return e}
function Vc(t,e,n,r){var a=e.base[n];
if(a%x!==0)return;
r.reads++;
r.looked++;
Oa(r,Kn(t,a),a,e.type[n])}
function Gc(t,e,n,r){var a=e.base[n]+e.size[n];
for(var o=e.base[n];o<a;o+=xe){var s=t.memory.whole(o,Math.min(xe,a-o));
r.reads++;
if(s===null)continue;
var i=o%x===0?o:Math.ceil(o/Ye)*Ye;
while(i<o+s.words.length*4){r.looked++;
Oa(r,Na(t,s.words,(i-o)/4,i),i,e.type[n]);
i=(Math.floor(i/Ye)+1)*Ye}}}
function Oa(t,e,n,r){if(e.kind==="none"||e.kind==="not captured")return;
t.found.push({kind:e.kind,owner:e.owner,address:n,isMapped:r===Bt})}
function jc(t,e){return t.once("heaps of the "+e.bits+"-bit world",function(){var n=new $c(t,e);
n.listed();
n.ring();
n.pageHeaps();
n.scan();
return n.result()})}
var $c=(function(){function t(e,n){this.heaps=[];
this.known={};
this.caveats=[];
this.missing=[];
this.expected=0;
this.debuggee=e;
this.world=n}
t.prototype.listed=function(){var e=this;
var n=Rc(this.world),r=n.addresses,a=n.count,o=n.missing;
var s=this.world.processHeap;
if(s!==null&&r.indexOf(s)<0)this.add(s,"PEB");
r.forEach(function(i){e.add(i,"PEB")});
if(o!==null)this.missing.push(o);
if(!Ha(this.world)&&!ut(this.world))this.expected=a};
t.prototype.ring=function(){var e=this;
var n=this.world.processHeap;
if(!Ha(this.world)||n===null)return;
var r=Sc(this.world,n),a=r.heaps,o=r.missing;
a.forEach(function(s){e.add(s,"descriptor ring")});
if(o!==null&&!this.isForeign())this.missing.push("of the ring of heap descriptors, which lists all heaps on this build, "+o)};
t.prototype.pageHeaps=function(){var e=this;
if(!ut(this.world)||this.world.processHeap===null)return;
var n=Fc(this.world,this.world.processHeap),r=n.handles,a=n.isWhole;
r.forEach(function(o){e.add(o,"PEB")});
if(!a)this.missing.push("the list of page heaps was not captured")};
t.prototype.scan=function(){var e=this;
if(this.missing.length===0)return;
var n=this.heaps.length;
var r=Kc(this.debuggee,this.world,function(u){return e.isEnough(u)}),a=r.found,o=r.looked,s=r.left;
var i=Pc(this.world);
a.forEach(function(u){var l=u.address===i||u.isMapped&&u.owner!==u.address;
if(l&&u.owner!==u.address)e.caveats.push(Yc(u.address));
else if(u.kind==="further segment")e.addOwner(u.owner,u.address);
else e.add(u.address,"scan",u)});
this.caveats.push(Zc(this.missing,o,this.heaps.length-n,s))};
t.prototype.isEnough=function(e){if(this.expected===0)return false;
var n=this.heaps.length;
for(var r=0;r<e.length;r++){if(e[r].owner===e[r].address&&!this.known[e[r].address])n++}
return n>=this.expected};
t.prototype.result=function(){return{heaps:this.heaps,caveats:this.caveats}};
t.prototype.isForeign=function(){return this.heaps.some(function(e){var n=e.kind;
return n==="foreign"})};
t.prototype.addOwner=function(e,n){if(this.known[e])return;
var r=Kn(this.world,e);
if(r.kind==="NT")this.add(e,"scan",r);
else if(r.kind==="not captured"){var a="only its segment at "+In(n)+" was captured, not the heap itself";
this.push({address:e,kind:"not captured",foundBy:"scan",why:a})}else this.push({address:n,kind:"foreign",foundBy:"scan",why:Wn})};
t.prototype.add=function(e,n,r){if(this.known[e])return;
var a=r||Kn(this.world,e),o=a.kind,s=a.owner;
if(o==="NT"||o==="segment"||o==="page heap")this.push({address:e,kind:o,foundBy:n,why:""});
else if(o==="not captured")this.push({address:e,kind:o,foundBy:n,why:"its header was not captured"});
else if(o==="further segment")this.push({address:e,kind:"foreign",foundBy:n,why:Wn+": it names "+In(s)});
else if(o==="foreign")this.push({address:e,kind:o,foundBy:n,why:Wn});
else if(n==="PEB")this.push({address:e,kind:"foreign",foundBy:n,why:Xc})};
t.prototype.push=function(e){this.known[e.address]=true;
this.heaps.push(e)};
return t})();
var Wn="its header has the signature of an NT heap and is laid out otherwise (Wine does so): it does not name itself";
var Xc="it is listed as a heap, and its header carries no heap's signature";
function Yc(t){return"The heap at "+In(t)+" is shared with the process that made it, whose pointers it holds: it is not followed."}
function Zc(t,e,n,r){var a=e+" places"+(r===0?"":" ("+r+" less likely ones were left out)");
var o=n===0?"none was found":n+(n===1?" was found":" were found");
return qc(t.join("; "))+": heaps were looked for by their headers at "+a+", and "+o+" so."}
function qc(t){return t.charAt(0).toUpperCase()+t.slice(1)}
function In(t){return"0x"+t.toString(16)}
var Jc={_HEAP:["3790-","3790-3790 ae8 Signature:10 Flags:14 ForceFlags:18 VirtualMemoryThreshold:1c SegmentReserve:20 SegmentCommit:28 DeCommitFreeBlockThreshold:30 DeCommitTotalFreeThreshold:38 TotalFreeSize:40 MaximumAllocationSize:48 ProcessHeapsListIndex:50 HeaderValidateLength:52 UCRSegments:70 VirtualAllocdBlocks:90 Segments:a0 FreeLists:2c8 LockVariable:ac8 FrontEndHeap:ad8 FrontHeapLockCount:ae0 FrontEndHeapType:ae2 LastSegmentIndex:ae3","6000-6002 1f8 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:98 VirtualMemoryThreshold:9c Signature:a0 SegmentReserve:a8 SegmentCommit:b0 DeCommitFreeBlockThreshold:b8 DeCommitTotalFreeThreshold:c0 TotalFreeSize:c8 MaximumAllocationSize:d0 ProcessHeapsListIndex:d8 HeaderValidateLength:da UCRList:f8 VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 LockVariable:168 FrontEndHeap:178 FrontHeapLockCount:180 FrontEndHeapType:182 Counters:188","7600-7601 208 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:98 VirtualMemoryThreshold:9c Signature:a0 SegmentReserve:a8 SegmentCommit:b0 DeCommitFreeBlockThreshold:b8 DeCommitTotalFreeThreshold:c0 TotalFreeSize:c8 MaximumAllocationSize:d0 ProcessHeapsListIndex:d8 HeaderValidateLength:da UCRList:f8 VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 LockVariable:168 FrontEndHeap:178 FrontHeapLockCount:180 FrontEndHeapType:182 Counters:188","9200-10586 298 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 FrontEndHeap:170 FrontHeapLockCount:178 FrontEndHeapType:17a Counters:210","11082-17134 2a0 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 FrontEndHeap:178 FrontHeapLockCount:180 FrontEndHeapType:182 Counters:218","17763-22621 2c0 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 FrontEndHeap:198 FrontHeapLockCount:1a0 FrontEndHeapType:1a2 Counters:238","26100-26200 2c0 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60 Flags:70 ForceFlags:74 CompatibilityFlags:78 EncodeFlagMask:7c Encoding:80 Interceptor:90 VirtualMemoryThreshold:94 Signature:98 SegmentReserve:a0 SegmentCommit:a8 DeCommitFreeBlockThreshold:b0 DeCommitTotalFreeThreshold:b8 TotalFreeSize:c0 MaximumAllocationSize:c8 ProcessHeapsListIndex:d0 HeaderValidateLength:d2 UCRList:f0 VirtualAllocdBlocks:110 SegmentList:120 FreeLists:150 LockVariable:160 UserContext:188 FrontEndHeap:198 FrontHeapLockCount:1a0 FrontEndHeapType:1a2 Counters:238"],_HEAP_SEGMENT:["3790-","3790-3790 68 Signature:10 Flags:14 Heap:18 LargestUnCommittedRange:20 BaseAddress:28 NumberOfPages:30 FirstEntry:38 LastValidEntry:40 NumberOfUnCommittedPages:48 NumberOfUnCommittedRanges:4c UnCommittedRanges:50 LastEntryInSegment:60","6000-26200 70 SegmentSignature:10 SegmentFlags:14 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 NumberOfUnCommittedRanges:54 UCRSegmentList:60"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-26100 30 ListEntry:0 SegmentEntry:10 Address:20 Size:28"],_HEAP_UNCOMMMTTED_RANGE:["3790-3790","3790-3790 20 Next:0 Address:8 Size:10"],_HEAP_VIRTUAL_ALLOC_ENTRY:["3790-","3790-26100 40 Entry:0 ExtraStuff:10 CommitSize:20 ReserveSize:28 BusyBlock:30"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:8 TotalMemoryLargeUCR:10 TotalSizeInVirtualBlocks:18 TotalSegments:20 TotalUCRs:24 LockAcquires:30 LockCollisions:34"],_HEAP_LOOKASIDE:["3790-3790","3790-17763 40 ListHead:0 Depth:10 MaximumDepth:12"],_LFH_HEAP:["9200-","9200-22621 - SubSegmentZones:8 Heap:18 NextSegmentInfoArrayAddress:20 FirstUncommittedAddress:28 ReservedAddressLimit:30"],_LFH_BLOCK_ZONE:["9200-","9600-22621 18 ListEntry:0 NextIndex:10"],_HEAP_SUBSEGMENT:["3790-","3790-3790 30 Bucket:0 UserBlocks:8 AggregateExchg:10 BlockSize:18 FreeThreshold:1a BlockCount:1c SizeIndex:1e AffinityIndex:1f","6000-7601 30 LocalInfo:0 UserBlocks:8 AggregateExchg:10 BlockSize:18 Flags:1a BlockCount:1c SizeIndex:1e AffinityIndex:1f","9200-26100 40 LocalInfo:0 UserBlocks:8 DelayFreeList:10 AggregateExchg:20 BlockSize:24 Flags:26 BlockCount:28 SizeIndex:2a AffinityIndex:2b"],_HEAP_USERDATA_HEADER:["3790-","3790-3790 20 SubSegment:0 HeapHandle:8 SizeIndex:10 Signature:18","6000-7601 20 SubSegment:0 SizeIndex:10 Signature:18","9200-9200 38 SubSegment:0 SizeIndex:10 GuardPagePresent:11 PaddingBytes:12 Signature:14 FirstAllocationOffset:18 BlockStride:1a BusyBitmap:20 BitmapData:30","9600-26200 38 SubSegment:0 SizeIndex:10 GuardPagePresent:11 PaddingBytes:12 Signature:14 EncodedOffsets:18 BusyBitmap:20 BitmapData:30"],_RTL_BITMAP:["3790-","3790-22621 10 SizeOfBitMap:0 Buffer:8"],_SEGMENT_HEAP:["10240-","10240-10240 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 FreeCommittedPages:18 Interceptor:20 ProcessHeapListIndex:24 LargeAllocMetadata:38 LargeReservedPages:48 LargeCommittedPages:50 SegmentListHead:60 SegmentCount:70 FreePageRanges:78 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120","10586-10586 5e0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 FreeCommittedPages:18 Interceptor:20 ProcessHeapListIndex:24 LargeAllocMetadata:38 LargeReservedPages:48 LargeCommittedPages:50 SegmentListHead:60 SegmentCount:70 FreePageRanges:78 AllocatedBase:90 UncommittedBase:98 ReservedLimit:a0 VsContext:a8 LfhContext:110","14393-15063 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 FreeCommittedPages:18 Interceptor:20 ProcessHeapListIndex:24 LargeAllocMetadata:38 LargeReservedPages:48 LargeCommittedPages:50 SegmentListHead:60 SegmentCount:70 FreePageRanges:78 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120","16299-16299 6c0 Signature:10 GlobalFlags:14 MemStats:18 Interceptor:38 ProcessHeapListIndex:3c LargeAllocMetadata:50 LargeReservedPages:60 LargeCommittedPages:68 SegContexts:70 AllocatedBase:150 UncommittedBase:158 ReservedLimit:160 VsContext:168 LfhContext:1e0","17134-17134 6f0 EnvHandle:0 Signature:10 GlobalFlags:14 MemStats:18 Interceptor:38 ProcessHeapListIndex:3c LargeAllocMetadata:50 LargeReservedPages:60 LargeCommittedPages:68 SegContexts:70 AllocatedBase:170 UncommittedBase:178 ReservedLimit:180 VsContext:188 LfhContext:200","17763-17763 7c0 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:e8 UncommittedBase:f0 ReservedLimit:f8 SegContexts:100 VsContext:280 LfhContext:300","18362-19041 800 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c UserContext:28 LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:e8 UncommittedBase:f0 ReservedLimit:f8 SegContexts:100 VsContext:280 LfhContext:340","20348-22621 840 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c UserContext:28 LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:e8 UncommittedBase:f0 ReservedLimit:f8 ReservedRegionEnd:100 SegContexts:140 VsContext:2c0 LfhContext:380","26100-26100 a40 EnvHandle:0 Signature:10 GlobalFlags:14 Interceptor:18 ProcessHeapListIndex:1c UserContext:38 LargeAllocMetadata:48 LargeReservedPages:58 LargeCommittedPages:60 MemStats:80 AllocatedBase:f0 UncommittedBase:f8 ReservedLimit:100 ReservedRegionEnd:108 SegContexts:140 VsContext:2c0 LfhContext:380"],_HEAP_RUNTIME_MEMORY_STATS:["16299-","16299-17134 20 TotalReservedPages:0 TotalCommittedPages:8 FreeCommittedPages:10 LfhFreeCommittedPages:18","17763-22621 58 TotalReservedPages:0 TotalCommittedPages:8 FreeCommittedPages:10 LfhFreeCommittedPages:18","26100-26100 60 TotalReservedPages:0 TotalCommittedPages:8 FreeCommittedPages:10 LfhFreeCommittedPages:18"],_HEAP_SEG_CONTEXT:["16299-","16299-16299 68 SegmentMask:0 UnitShift:8 PagesPerUnitShift:9 FirstDescriptorIndex:a MaxAllocationSize:10 SegmentListHead:20 SegmentCount:30 FreePageRanges:38 LfhContext:50 VsContext:58 Heap:60","17134-17134 78 SegmentMask:0 UnitShift:8 PagesPerUnitShift:9 FirstDescriptorIndex:a MaxAllocationSize:10 SegmentListHead:20 SegmentCount:30 FreePageRanges:38 LfhContext:50 VsContext:58 Heap:70","17763-26100 c0 SegmentMask:0 UnitShift:8 PagesPerUnitShift:9 FirstDescriptorIndex:a MaxAllocationSize:10 LfhContext:18 VsContext:20 Heap:38 SegmentListHead:48 SegmentCount:58 FreePageRanges:60 FreeSegmentList:78"],_HEAP_PAGE_SEGMENT:["10240-","14393-26100 - ListEntry:0 Signature:10"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-","14393-15063 20 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:18 Key:1a Offset:1b Size:1b","16299-26100 20 TreeSignature:0 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlags:18 CommittedPageCount:19 Key:1c UnitOffset:1f UnitSize:1f"],_HEAP_VS_CONTEXT:["10240-","10240-14393 68 FreeChunkTree:8 SubsegmentList:18 TotalCommittedUnits:28 FreeCommittedUnits:30 BackendCtx:38","15063-16299 70 FreeChunkTree:8 SubsegmentList:18 TotalCommittedUnits:28 FreeCommittedUnits:30 BackendCtx:38","17134-17763 78 FreeChunkTree:10 SubsegmentList:20 TotalCommittedUnits:30 FreeCommittedUnits:38 BackendCtx:40","18362-26100 c0 FreeChunkTree:10 SubsegmentList:20 TotalCommittedUnits:30 FreeCommittedUnits:38 DelayFreeContext:40 BackendCtx:80"],_HEAP_VS_SUBSEGMENT:["10240-","14393-17134 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22","17763-26100 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22.0.15 FullCommit:22.15.1"],_HEAP_VS_CHUNK_HEADER:["10240-","14393-26100 10 Sizes:0 EncodedSegmentPageOffset:8.0.8 AllocatedChunkBits:8 UnusedBytes:8.8.1 SkipDuringWalk:8.9.1"],_HEAP_VS_CHUNK_HEADER_SIZE:["10240-","14393-26100 8 HeaderBits:0 MemoryCost:0.0.16 UnsafeSize:0.16.16 UnsafePrevSize:4.0.16 Allocated:4.16.8"],_HEAP_LFH_CONTEXT:["10240-","10240-15063 4d0 BackendCtx:0 MaxAffinity:38 Buckets:c0","16299-16299 4e0 BackendCtx:0 MaxAffinity:30 Buckets:d0","17134-17134 4f0 BackendCtx:0 MaxAffinity:30 Buckets:e0","17763-22621 4c0 BackendCtx:0 MaxAffinity:38 Buckets:80","26100-26100 6c0 BackendCtx:0 MaxAffinity:40 EncodeKey:50 Buckets:1c0"],_HEAP_LFH_SUBSEGMENT:["10240-","14393-17763 40 ListEntry:0 Owner:10 FreeCount:20 BlockCount:22 FreeHint:24 Location:26 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30","18362-22621 38 ListEntry:0 Owner:10 FreeCount:20 BlockCount:22 FreeHint:24 Location:26 WitheldBlockCount:27 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30","26100-26100 48 ListEntry:0 State:10 OwnerFreeListEntry:18 CommitStateOffset:18 FreeCount:20 BlockCount:22 FreeHint:24 WitheldBlockCount:25 CommitUnitShift:26 CommitUnitCount:27 BlockOffsets:28 BucketRef:2c BlockBitmap:40"],_HEAP_LARGE_ALLOC_DATA:["10240-","14393-15063 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 AllocatedPages:20.12.52","16299-26100 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 GuardPageCount:20.1.1 GuardPageAlignment:20.2.6 AllocatedPages:20.12.52"],_RTL_RB_TREE:["7600-","7601-14393 10 Root:0 Min:8","15063-26100 10 Root:0 Min:8 Encoded:8.0.1"],_RTL_BALANCED_NODE:["7600-","7601-26100 18 Children:0 Left:0 Right:8 ParentValue:10 Red:10.0.1 Balance:10.0.2"],_RTL_AVL_TABLE:["6000-","6000-22621 68 BalancedRoot:0 OrderedPointer:20 NumberGenericTableElements:2c DepthOfTree:30"],_RTL_BALANCED_LINKS:["6000-","6000-22621 20 Parent:0 LeftChild:8 RightChild:10 Balance:18"],_DPH_HEAP_ROOT:["6000-","14393-22621 168 Signature:0 HeapFlags:4 nRemoteLockAcquired:10 pVirtualStorageListHead:18 nVirtualStorageRanges:28 nVirtualStorageBytes:30 BusyNodesTable:38 NodeToAllocate:a0 nBusyAllocations:a8 nBusyAllocationBytesCommitted:b0 pFreeAllocationListHead:b8 nFreeAllocations:c8 nFreeAllocationBytesCommitted:d0 AvailableAllocationHead:d8 nAvailableAllocations:e8 nAvailableAllocationBytesCommitted:f0 pUnusedNodeListHead:f8 nUnusedNodes:108 nBusyAllocationBytesAccessible:110 pNodePoolListHead:118 nNodePools:128 nNodePoolBytes:130 NextHeap:138 ExtraFlags:148 NormalHeap:150 CreateStackTrace:158 FirstThread:160"],_DPH_HEAP_BLOCK:["6000-","14393-22621 80 TableLinks:0 pNextAlloc:0 AvailableEntry:0 pUserAllocation:20 pVirtualBlock:28 nVirtualBlockSize:30 nVirtualAccessSize:38 nUserRequestedSize:40 nUserActualSize:48 UserValue:50 UserFlags:58 StackTrace:60 AdjacencyEntry:68 pVirtualRegion:78"],_DPH_BLOCK_INFORMATION:["6000-","14393-22621 40 StartStamp:0 Heap:8 RequestedSize:10 ActualSize:18 FreeQueue:20 TraceIndex:20 StackTrace:30 EndStamp:3c"],_RTL_STACK_TRACE_ENTRY:["6000-","14393-26100 110 HashChain:0 TraceCount:8.0.11 BlockDepth:8.11.5 IndexHigh:a Index:c Depth:e BackTrace:10"],_RTLP_PROCESS_HEAP_DESCRIPTOR:["26100-","26100-26100 30 DescriptorLink:0 Heap:10 Flags:18"],_PEB:["3790-","3790-26200 - ImageBaseAddress:10 ProcessHeap:30 NtGlobalFlag:bc NumberOfHeaps:e8 MaximumNumberOfHeaps:ec ProcessHeaps:f0 OSMajorVersion:118 OSMinorVersion:11c OSBuildNumber:120"]};
var Qc={_HEAP:["2600-","2600-3790 588 Signature:8 Flags:c ForceFlags:10 VirtualMemoryThreshold:14 SegmentReserve:18 SegmentCommit:1c DeCommitFreeBlockThreshold:20 DeCommitTotalFreeThreshold:24 TotalFreeSize:28 MaximumAllocationSize:2c ProcessHeapsListIndex:30 HeaderValidateLength:32 UCRSegments:40 VirtualAllocdBlocks:50 Segments:58 FreeLists:178 LockVariable:578 FrontEndHeap:580 FrontHeapLockCount:584 FrontEndHeapType:586 LastSegmentIndex:587","6000-6002 130 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:5c VirtualMemoryThreshold:60 Signature:64 SegmentReserve:68 SegmentCommit:6c DeCommitFreeBlockThreshold:70 DeCommitTotalFreeThreshold:74 TotalFreeSize:78 MaximumAllocationSize:7c ProcessHeapsListIndex:80 HeaderValidateLength:82 UCRList:90 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 LockVariable:cc FrontEndHeap:d4 FrontHeapLockCount:d8 FrontEndHeapType:da Counters:dc","7600-7601 138 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:5c VirtualMemoryThreshold:60 Signature:64 SegmentReserve:68 SegmentCommit:6c DeCommitFreeBlockThreshold:70 DeCommitTotalFreeThreshold:74 TotalFreeSize:78 MaximumAllocationSize:7c ProcessHeapsListIndex:80 HeaderValidateLength:82 UCRList:90 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 LockVariable:cc FrontEndHeap:d4 FrontHeapLockCount:d8 FrontEndHeapType:da Counters:dc","9200-10586 248 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 FrontEndHeap:d0 FrontHeapLockCount:d4 FrontEndHeapType:d6 Counters:1e0","11082-17134 248 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 FrontEndHeap:d4 FrontHeapLockCount:d8 FrontEndHeapType:da Counters:1e4","17763-19041 258 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 FrontEndHeap:e4 FrontHeapLockCount:e8 FrontEndHeapType:ea Counters:1f4","26100-26200 258 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38 Flags:40 ForceFlags:44 CompatibilityFlags:48 EncodeFlagMask:4c Encoding:50 Interceptor:58 VirtualMemoryThreshold:5c Signature:60 SegmentReserve:64 SegmentCommit:68 DeCommitFreeBlockThreshold:6c DeCommitTotalFreeThreshold:70 TotalFreeSize:74 MaximumAllocationSize:78 ProcessHeapsListIndex:7c HeaderValidateLength:7e UCRList:8c VirtualAllocdBlocks:9c SegmentList:a4 FreeLists:c0 LockVariable:c8 UserContext:dc FrontEndHeap:e4 FrontHeapLockCount:e8 FrontEndHeapType:ea Counters:1f4"],_HEAP_SEGMENT:["2600-","2600-3790 3c Signature:8 Flags:c Heap:10 LargestUnCommittedRange:14 BaseAddress:18 NumberOfPages:1c FirstEntry:20 LastValidEntry:24 NumberOfUnCommittedPages:28 NumberOfUnCommittedRanges:2c UnCommittedRanges:30 LastEntryInSegment:38","6000-26200 40 SegmentSignature:8 SegmentFlags:c SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c NumberOfUnCommittedRanges:30 UCRSegmentList:38"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-19041 18 ListEntry:0 SegmentEntry:8 Address:10 Size:14"],_HEAP_UNCOMMMTTED_RANGE:["2600-3790","2600-3790 10 Next:0 Address:4 Size:8"],_HEAP_VIRTUAL_ALLOC_ENTRY:["2600-","2600-19041 20 Entry:0 ExtraStuff:8 CommitSize:10 ReserveSize:14 BusyBlock:18"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:4 TotalMemoryLargeUCR:8 TotalSizeInVirtualBlocks:c TotalSegments:10 TotalUCRs:14 LockAcquires:20 LockCollisions:24"],_HEAP_LOOKASIDE:["2600-3790","2600-17763 30 ListHead:0 Depth:8 MaximumDepth:a"],_LFH_HEAP:["7600-","7601-7601 - SubSegmentZones:18 ZoneBlockSize:20 Heap:24","9200-19041 - SubSegmentZones:4 Heap:c NextSegmentInfoArrayAddress:10 FirstUncommittedAddress:14 ReservedAddressLimit:18"],_LFH_BLOCK_ZONE:["7600-","7601-7601 10 ListEntry:0 FreePointer:8 Limit:c","9600-19041 c ListEntry:0 NextIndex:8"],_HEAP_SUBSEGMENT:["2600-","2600-3790 20 Bucket:0 UserBlocks:4 AggregateExchg:8 BlockSize:10 FreeThreshold:12 BlockCount:14 SizeIndex:16 AffinityIndex:17","6000-7601 20 LocalInfo:0 UserBlocks:4 AggregateExchg:8 BlockSize:10 Flags:12 BlockCount:14 SizeIndex:16 AffinityIndex:17","9200-19041 28 LocalInfo:0 UserBlocks:4 DelayFreeList:8 AggregateExchg:10 BlockSize:14 Flags:16 BlockCount:18 SizeIndex:1a AffinityIndex:1b"],_HEAP_USERDATA_HEADER:["2600-","2600-3790 10 SubSegment:0 HeapHandle:4 SizeIndex:8 Signature:c","6000-7601 10 SubSegment:0 SizeIndex:8 Signature:c","9200-9200 20 SubSegment:0 SizeIndex:8 GuardPagePresent:9 PaddingBytes:a Signature:c FirstAllocationOffset:10 BlockStride:12 BusyBitmap:14 BitmapData:1c","9600-26200 20 SubSegment:0 SizeIndex:8 GuardPagePresent:9 PaddingBytes:a Signature:c EncodedOffsets:10 BusyBitmap:14 BitmapData:1c"],_RTL_BITMAP:["2600-","2600-19041 8 SizeOfBitMap:0 Buffer:4"],_SEGMENT_HEAP:["10240-22631","10240-10240 300 TotalReservedPages:0 TotalCommittedPages:4 Signature:8 GlobalFlags:c FreeCommittedPages:10 Interceptor:14 ProcessHeapListIndex:18 LargeAllocMetadata:24 LargeReservedPages:2c LargeCommittedPages:30 SegmentListHead:38 SegmentCount:40 FreePageRanges:44 AllocatedBase:54 UncommittedBase:58 ReservedLimit:5c VsContext:60 LfhContext:98","18362-19041 580 EnvHandle:0 Signature:8 GlobalFlags:c Interceptor:10 ProcessHeapListIndex:14 UserContext:1c LargeAllocMetadata:44 LargeReservedPages:4c LargeCommittedPages:50 MemStats:80 AllocatedBase:b8 UncommittedBase:bc ReservedLimit:c0 SegContexts:100 VsContext:200 LfhContext:2c0"],_HEAP_RUNTIME_MEMORY_STATS:["16299-22631","18362-19041 2c TotalReservedPages:0 TotalCommittedPages:4 FreeCommittedPages:8 LfhFreeCommittedPages:c"],_HEAP_SEG_CONTEXT:["16299-22631","16299-16299 38 SegmentMask:0 UnitShift:4 PagesPerUnitShift:5 FirstDescriptorIndex:6 MaxAllocationSize:c SegmentListHead:14 SegmentCount:1c FreePageRanges:20 LfhContext:2c VsContext:30 Heap:34","18362-19041 80 SegmentMask:0 UnitShift:4 PagesPerUnitShift:5 FirstDescriptorIndex:6 MaxAllocationSize:c LfhContext:14 VsContext:18 Heap:24 SegmentListHead:44 SegmentCount:4c FreePageRanges:50 FreeSegmentList:5c"],_HEAP_PAGE_SEGMENT:["10240-22631","18362-19041 - ListEntry:0 Signature:8"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-22631","14393-14393 10 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:c Key:e Offset:f Size:f","18362-19041 10 TreeSignature:0 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlags:c RangeFlagBits:c.0.5 Key:c CommittedPageCount:c.5.3 UnitOffset:f UnitSize:f"],_HEAP_VS_CONTEXT:["10240-22631","10240-10240 34 FreeChunkTree:4 SubsegmentList:c TotalCommittedUnits:14 FreeCommittedUnits:18 BackendCtx:1c","18362-19041 c0 FreeChunkTree:8 SubsegmentList:10 TotalCommittedUnits:18 FreeCommittedUnits:1c DelayFreeContext:40 BackendCtx:80"],_HEAP_VS_SUBSEGMENT:["10240-22631","10240-10240 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16","18362-19041 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16.0.15 FullCommit:16.15.1"],_HEAP_VS_CHUNK_HEADER:["10240-22631","18362-19041 8 Sizes:0 EncodedSegmentPageOffset:4.0.8 AllocatedChunkBits:4 UnusedBytes:4.8.1 SkipDuringWalk:4.9.1"],_HEAP_VS_CHUNK_HEADER_SIZE:["10240-22631","18362-19041 4 HeaderBits:0 MemoryCost:0.0.1 UnsafeSize:0.1.15 UnsafePrevSize:0.16.15 Allocated:0.31.1"],_HEAP_LFH_CONTEXT:["10240-22631","10240-10240 268 BackendCtx:0 MaxAffinity:1c Buckets:60","18362-19041 2c0 BackendCtx:0 MaxAffinity:1c Buckets:80"],_HEAP_LFH_SUBSEGMENT:["10240-22631","18362-19041 24 ListEntry:0 Owner:8 FreeCount:10 BlockCount:12 FreeHint:14 Location:16 WitheldBlockCount:17 BlockOffsets:18 CommitUnitShift:1c CommitUnitCount:1d CommitStateOffset:1e BlockBitmap:20"],_HEAP_LARGE_ALLOC_DATA:["10240-22631","18362-19041 14 TreeNode:0 VirtualAddress:c UnusedBytes:c.0.16 ExtraPresent:10.0.1 GuardPageCount:10.1.1 GuardPageAlignment:10.2.6 AllocatedPages:10.12.20"],_RTL_RB_TREE:["7600-","7601-14393 8 Root:0 Min:4","15063-19041 8 Root:0 Min:4 Encoded:4.0.1"],_RTL_BALANCED_NODE:["7600-","7601-19041 c Children:0 Left:0 Right:4 ParentValue:8 Red:8.0.1 Balance:8.0.2"],_RTL_AVL_TABLE:["6000-","6000-19041 38 BalancedRoot:0 OrderedPointer:10 NumberGenericTableElements:18 DepthOfTree:1c"],_RTL_BALANCED_LINKS:["6000-","6000-19041 10 Parent:0 LeftChild:4 RightChild:8 Balance:c"],_DPH_HEAP_ROOT:["2600-","2600-2600 94 Signature:0 HeapFlags:4 nRemoteLockAcquired:c pVirtualStorageListHead:10 nVirtualStorageRanges:18 nVirtualStorageBytes:1c pBusyAllocationListHead:20 nBusyAllocations:28 nBusyAllocationBytesCommitted:2c pFreeAllocationListHead:30 nFreeAllocations:38 nFreeAllocationBytesCommitted:3c pAvailableAllocationListHead:40 nAvailableAllocations:48 nAvailableAllocationBytesCommitted:4c pUnusedNodeListHead:50 nUnusedNodes:58 nBusyAllocationBytesAccessible:5c pNodePoolListHead:60 nNodePools:68 nNodePoolBytes:6c pNextHeapRoot:70 pPrevHeapRoot:74 ExtraFlags:80 NormalHeap:88 CreateStackTrace:8c FirstThread:90","7601-19041 c0 Signature:0 HeapFlags:4 nRemoteLockAcquired:c pVirtualStorageListHead:10 nVirtualStorageRanges:18 nVirtualStorageBytes:1c BusyNodesTable:20 NodeToAllocate:58 nBusyAllocations:5c nBusyAllocationBytesCommitted:60 pFreeAllocationListHead:64 nFreeAllocations:6c nFreeAllocationBytesCommitted:70 AvailableAllocationHead:74 nAvailableAllocations:7c nAvailableAllocationBytesCommitted:80 pUnusedNodeListHead:84 nUnusedNodes:8c nBusyAllocationBytesAccessible:90 pNodePoolListHead:94 nNodePools:9c nNodePoolBytes:a0 NextHeap:a4 ExtraFlags:ac NormalHeap:b4 CreateStackTrace:b8 FirstThread:bc"],_DPH_HEAP_BLOCK:["2600-","2600-2600 28 pNextAlloc:0 pVirtualBlock:4 nVirtualBlockSize:8 nVirtualAccessSize:c pUserAllocation:10 nUserRequestedSize:14 nUserActualSize:18 UserValue:1c UserFlags:20 StackTrace:24","7601-19041 40 TableLinks:0 pNextAlloc:0 AvailableEntry:0 pUserAllocation:10 pVirtualBlock:14 nVirtualBlockSize:18 nVirtualAccessSize:1c nUserRequestedSize:20 nUserActualSize:24 UserValue:28 UserFlags:2c StackTrace:30 AdjacencyEntry:34 pVirtualRegion:3c"],_DPH_BLOCK_INFORMATION:["2600-","2600-19041 20 StartStamp:0 Heap:4 RequestedSize:8 ActualSize:c FreeQueue:10 TraceIndex:10 StackTrace:18 EndStamp:1c"],_RTL_STACK_TRACE_ENTRY:["2600-","2600-2600 8c HashChain:0 TraceCount:4 Index:8 Depth:a BackTrace:c","7601-19041 8c HashChain:0 TraceCount:4.0.11 BlockDepth:4.11.5 IndexHigh:6 Index:8 Depth:a BackTrace:c"],_PEB:["2600-","2600-26200 - ImageBaseAddress:8 ProcessHeap:18 NtGlobalFlag:68 NumberOfHeaps:88 MaximumNumberOfHeaps:8c ProcessHeaps:90 OSMajorVersion:a4 OSMinorVersion:a8 OSBuildNumber:ac"]};
var Pe=[[2600,2600],[3790,3790],[6e3,6e3],[6001,6001],[6002,6003],[7600,7600],[7601,7601],[9200,9200],[9600,9600],[10240,10240],[10586,10586],[11082,11082],[14393,14393],[15063,15063],[16299,16299],[17134,17134],[17763,17763],[18362,18363],[19041,19045],[20348,20349],[22e3,22e3],[22621,22631],[26100,26100],[26200,26200]];
var Ra=6e3;
var ef=(function(){function t(e,n,r,a){this.source="built in";
this.narrowed=Object.create(null);
this.width=e;
this.builds=n;
this.variants=a;
var o=X(n,2),s=o[0],i=o[1];
this.name=(e===64?"x64 ":"x86 ")+s+(s===i?"":" to "+i)+r}
t.prototype.offset=function(e,n){var r=this.place(e,n);
return r===void 0?-1:r[0]};
t.prototype.size=function(e){var n=this.variants[e];
return n===void 0?0:parseInt(n.shape,16)||0};
t.prototype.bits=function(e,n){var r=this.place(e,n);
return r===void 0||r[2]===0?null:[r[1],r[2]]};
t.prototype.shape=function(e){var n=this.variants[e];
return n===void 0?"":n.shape};
t.prototype.knows=function(e){if(e<this.builds[0]||e>this.builds[1])return false;
return Pe.some(function(n){var r=X(n,2),a=r[0],o=r[1];
return a<=e&&e<=o})};
t.prototype.about=function(e){var n=e.join(" ");
var r=this.narrowed[n];
if(r!==void 0)return r;
var a=this.narrow(e);
this.narrowed[n]=a;
return a};
t.prototype.narrow=function(e){var n=this;
var r=_a(this.width);
var a=function(l){return e.every(function(c){return l.shape(c)===n.shape(c)})};
var o=function(l){return r.filter(function(c){var f=c.builds;
return f[0]<=l&&l<=f[1]})};
var s=Pe.map(function(l){var c=X(l,1),f=c[0];
return o(f).length>0&&o(f).every(a)});
var i=Pe.map(function(l){var c=X(l,1),f=c[0];
return f}).indexOf(this.builds[0]);
if(!s[i])return this;
var u=i;
while(s[i-1]===true)i--;
while(s[u+1]===true)u++;
return new t(this.width,[Pe[i][0],Pe[u][1]],"",this.variants)};
t.prototype.place=function(e,n){var r=this.variants[e];
if(r===void 0)return void 0;
if(r.fields===null)r.fields=uf(r.shape);
return r.fields[n]};
return t})();
var Pa={};
function tf(t,e){var n=_a(t);
var r=function(a){return e===null?-a.builds[1]:Math.max(a.builds[0]-e,e-a.builds[1],0)};
return n.map(function(a,o){return{table:a,index:o}}).sort(function(a,o){return r(a.table)-r(o.table)||a.index-o.index}).map(function(a){return a.table})}
function _a(t){var e=Pa[t];
if(e===void 0){e=nf(t);
Pa[t]=e}
return e}
function nf(t){var e,n;
var r=of(t===64?Jc:Qc);
var a=[];
var o=function(p,g,k,H){var T=function(_,M){return a.push(new ef(t,[p,g],_,M))};
if(Ot(k)===Ot(H)){T("",k)}else{T(" with parts of earlier builds",k);
T(" with parts of later builds",H)}};
try{for(var s=ae(rf(r)),i=s.next();!i.done;i=s.next()){var u=i.value,l=u.first,c=u.last,f=u.earlier,d=u.later;
o(l,c,f,d)}}catch(p){e={error:p}}finally{try{if(i&&!i.done&&(n=s.return))n.call(s)}finally{if(e)throw e.error}}
return a}
function rf(t){var e=[];
var n="";
for(var r=0;r<Pe.length;r++){var a=X(Pe[r],2),o=a[0],s=a[1];
var i={first:o,last:s,earlier:Ma(t,o,"earlier"),later:Ma(t,o,"later")};
var u=n;
n=Ot(i.earlier)+Ot(i.later);
if(n==="")continue;
if(n===u)e[e.length-1].last=s;
else e.push(i)}
return e}
function Ot(t){return Object.keys(t).map(function(e){return e+" "+t[e].shape}).join("\n")}
function Ma(t,e,n){var r=Object.create(null);
for(var a=0;a<t.length;a++){var o=af(t[a],e,n);
if(o!==null)r[t[a].name]=o}
return r}
function af(t,e,n){if(e<t.from||e>t.to)return null;
var r=null;
var a=null;
for(var o=0;o<t.variants.length;o++){var s=t.variants[o];
if(s.first<=e&&e<=s.last)return s;
if(s.last<Ra!==e<Ra)continue;
if(s.last<e)r=s;
else if(a===null)a=s}
return n==="earlier"?r||a:a||r}
function of(t){return Object.keys(t).map(function(e){var n=X(t[e]),r=n[0],a=n.slice(1);
var o=X(r.split("-"),2),s=o[0],i=o[1];
return{name:e,from:Number(s),to:Number(i||Infinity),variants:a.map(sf)}})}
function sf(t){var e=X(/^(\d+)-(\d+) (.*)$/.exec(t),4),n=e[1],r=e[2],a=e[3];
return{first:Number(n),last:Number(r),shape:a,fields:null}}
function uf(t){var e=Object.create(null);
var n=t.split(" ");
for(var r=1;r<n.length;r++){var a=X(n[r].split(":"),2),o=a[0],s=a[1];
var i=X(s.split("."),3),u=i[0],l=i[1],c=i[2];
e[o]=[parseInt(u,16),Number(l||0),Number(c||0)]}
return e}
var lf=Object.create(null);
var cf=(function(){function t(e,n,r){this.source="symbols";
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
return n===null?lf:n.fields};
return t})();
function ff(t,e,n){var r=new cf(t,e,n);
var a=n===64?16:8;
var o=r.size("_HEAP")>0&&r.size("_HEAP_ENTRY")===a;
return o?r:null}
function df(t,e,n,r){var a=r===null?null:ff(t,r,e);
var o=tf(e,n);
return a===null?o:[a].concat(o)}
var hf={32:{pointerSize:4,processHeap:24,globalFlag:104,build:172},64:{pointerSize:8,processHeap:48,globalFlag:188,build:288}};
function Rt(t){var e=t.memory;
if(e===null)return[];
return t.once("heap worlds",function(){return mf(t,e)})}
function mf(t,e){var n=t.target;
var r=Ba(t).pebs;
var a=n.pointerSize===8?64:32;
var o=n.isWow64?[64,32]:[a];
return o.map(function(s){var i=r.filter(function(u){return u.bits===s})[0];
return pf(t,e,s,i===void 0?null:i.address)})}
function pf(t,e,n,r){var a=hf[n];
var o=gf(t,n);
var s=r===null?null:e.u32(r+a.build);
var i=s===null?vf(t):s&65535;
var u=r===null?null:e.u32(r+a.globalFlag);
var l=r===null?null:e.pointer(r+a.processHeap,a.pointerSize);
return{bits:n,pointerSize:a.pointerSize,granularity:n===64?16:8,peb:r,build:i,globalFlag:u===null?0:u,processHeap:l===0?null:l,ntdll:o,memory:e,layouts:df(t,n,i,o===null?null:o.name)}}
function vf(t){return t.once("build of vertarget",function(){return la(t.run("vertarget").lines).build})}
function gf(t,e){var n=t.modules().filter(function(o){var s=o.name;
return/^ntdll(_[0-9a-f]+)?$/i.test(s)});
if(!t.target.isWow64)return n[0]||null;
var r=function(o){return n.filter(function(s){var i=s.path;
return o.test(i)})[0]};
var a=r(e===32?/\\syswow64\\/i:/\\system32\\/i);
if(a!==void 0)return a;
if(r(/\\(syswow64|system32)\\/i)!==void 0)return null;
return n.filter(function(o){var s=o.base;
return s<4294967296===(e===32)})[0]||null}
var yf=(function(){function t(){this.passed=0;
this.failed=[];
this.refuted=false}
t.prototype.check=function(e,n){if(n===true)this.passed++;
else if(n===false)this.failed.push(e)};
t.prototype.demand=function(e,n){this.check(e,n);
if(n===false)this.refuted=true};
return t})();
function Dn(t,e,n){var r=null;
var a=null;
for(var o=0;o<t.length;o++){var s=t[o];
var i=new yf();
n(s,i);
var u=bf(s,e,i);
if(a===null||lt(u)>lt(a))a=u;
if(i.refuted||lt(u)<=0)continue;
if(u.failed.length===0&&Ua(s,e))return{choice:u,why:""};
if(r===null||lt(u)>lt(r))r=u}
return r===null?{choice:null,why:Sf(a,e)}:{choice:r,why:""}}
function lt(t){return t.passed-2*t.failed.length}
function Ua(t,e){return t.source==="symbols"||e!==null&&t.knows(e)}
function bf(t,e,n){var r=n.passed,a=n.failed;
var o=a.length===0?"":", "+a.length+" did not hold: "+a.join(", ");
var s=Ua(t,e)?"":"; "+kf(t,e);
var i=t.name+", proved by "+r+(r===1?" check":" checks")+o+s;
return{table:t,passed:r,failed:a,text:i}}
function kf(t,e){var n=t.builds;
var r=e!==null&&n!==null&&n[0]<=e&&e<=n[1];
return r?"build "+e+" is not among the known ones":Ka(e)}
function Ka(t){return t===null?"the build of Windows is not known":"the build of this process is "+t}
function Sf(t,e){if(t===null)return"no layout of this heap is known";
if(t.passed+t.failed.length===0)return"the memory that would prove a layout is not captured";
return"no known layout fits: of "+t.table.name+", the closest one, "+t.failed.join(", ")+" did not hold; "+Ka(e)}
function Vn(t,e){var n=Object.create(null);
var r=t.filter(function(a){var o=e.map(function(s){return a.shape(s)}).join("\n");
if(a.shape(e[0])===""||o in n)return false;
n[o]=true;
return true});
return r.map(function(a){return a.about(e)})}
function Wa(t,e,n,r){var a=n.heap;
var o=e.bits===64?2:0;
var s=t.u32(r+a.flags);
var i=n.hasSegmentList?t.u32(r+a.encodeFlagMask):0;
if(s===null||i===null)return null;
var u=r+a.encoding+o*4;
var l=i===0?0:t.u32(u);
var c=i===0?0:t.u32(u+4);
var f=t.u8(r+a.frontEndHeapType);
var d=t.pointer(r+a.frontEndHeap);
if(l===null||c===null)return null;
return{world:e,layout:n,address:r,flags:s,code0:l,code1:c&65535,checkMask:i===0?0:255,headerWord:o,frontEndType:f===null?0:f,frontEnd:d===null?0:d}}
var wf=["_HEAP","_HEAP_SEGMENT","_HEAP_COUNTERS","_HEAP_UCR_DESCRIPTOR","_HEAP_UNCOMMMTTED_RANGE","_HEAP_VIRTUAL_ALLOC_ENTRY","_HEAP_USERDATA_HEADER","_HEAP_SUBSEGMENT","_LFH_HEAP"];
function Pt(t){var e=function(s){return t.offset("_HEAP",s)};
var n=function(s){return t.offset("_HEAP_SEGMENT",s)};
var r=e("SegmentList")>=0;
var a=function(s){return e("Counters")<0?-1:e("Counters")+t.offset("_HEAP_COUNTERS",s)};
var o=function(s){return t.offset("_HEAP_USERDATA_HEADER",s)};
return{hasSegmentList:r,heap:{size:t.size("_HEAP"),signature:e("Signature"),flags:e("Flags"),encodeFlagMask:e("EncodeFlagMask"),encoding:e("Encoding"),headerValidateLength:e("HeaderValidateLength"),virtualAllocdBlocks:e("VirtualAllocdBlocks"),segmentList:e("SegmentList"),segments:e("Segments"),freeLists:e("FreeLists"),frontEndHeap:e("FrontEndHeap"),frontEndHeapType:e("FrontEndHeapType"),totalReserved:a("TotalMemoryReserved"),totalSegments:a("TotalSegments")},segment:{signature:r?n("SegmentSignature"):n("Signature"),listEntry:n("SegmentListEntry"),heap:n("Heap"),base:n("BaseAddress"),pages:n("NumberOfPages"),firstEntry:n("FirstEntry"),lastValidEntry:n("LastValidEntry"),uncommittedPages:n("NumberOfUnCommittedPages"),ranges:r?n("UCRSegmentList"):n("UnCommittedRanges")},range:xf(t,r),large:{size:t.size("_HEAP_VIRTUAL_ALLOC_ENTRY"),commitSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","CommitSize"),reserveSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","ReserveSize"),busyBlock:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","BusyBlock")},userData:{size:t.size("_HEAP_USERDATA_HEADER"),subSegment:o("SubSegment"),signature:o("Signature"),encodedOffsets:o("EncodedOffsets"),firstOffset:o("FirstAllocationOffset"),blockStride:o("BlockStride"),busyBitmap:o("BusyBitmap"),bitmapData:o("BitmapData")},subsegment:{userBlocks:t.offset("_HEAP_SUBSEGMENT","UserBlocks"),blockSize:t.offset("_HEAP_SUBSEGMENT","BlockSize"),blockCount:t.offset("_HEAP_SUBSEGMENT","BlockCount")},lfh:{heap:t.offset("_LFH_HEAP","Heap"),firstUncommitted:t.offset("_LFH_HEAP","FirstUncommittedAddress"),reservedLimit:t.offset("_LFH_HEAP","ReservedAddressLimit")},lookAsideSize:t.size("_HEAP_LOOKASIDE")}}
function xf(t,e){var n=e?"_HEAP_UCR_DESCRIPTOR":"_HEAP_UNCOMMMTTED_RANGE";
return{link:t.offset(n,e?"SegmentEntry":"Next"),address:t.offset(n,"Address"),size:t.offset(n,"Size")}}
var Gn=(function(){function t(e,n){if(n===void 0){n=null}
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
var Ef=65536;
var Ia=(function(){function t(e,n,r){this.broken="";
this.missing=0;
this.seen={};
this.left=Ef;
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
function Da(t,e,n){var r=new Ia(t,e,n);
var a=[];
for(var o=r.next();o!==null;o=r.next())a.push(o);
return{entries:a,broken:r.broken,missing:r.missing}}
var Cf=65536;
var Bf={ranges:[],broken:"",missing:0};
function Hf(t,e,n,r){var a=e.range,o=e.hasSegmentList;
var s=o?Da(t,n,r):Af(t,n,a.link);
var i=[];
var u=s.missing;
s.entries.forEach(function(l){var c=l-a.link;
var f=t.pointer(c+a.address);
var d=t.pointer(c+a.size);
if(f===null||d===null)u=c;
else if(d!==0)i.push([f,f+d])});
i.sort(function(l,c){return l[0]-c[0]});
return{ranges:i,broken:s.broken,missing:u}}
function Af(t,e,n){var r=[];
var a={};
var o=e;
var s=t.pointer(o);
while(s!==null&&s!==0&&s%4===0&&!a[s]&&r.length<Cf){a[s]=true;
o=s+n;
r.push(o);
s=t.pointer(o)}
if(s===0)return{entries:r,broken:"",missing:0};
var i=s===null?"a link is not captured":"the link to 0x"+s.toString(16)+" is damaged";
return{entries:r,broken:i,missing:s===null?o:0}}
function Tf(t,e,n){var r=[];
var a=t;
var o=0;
n.forEach(function(s){var i=X(s,2),u=i[0],l=i[1];
if(u<a||l>e||l<=u||u%x!==0||l%x!==0){o++;
return}
if(u>a)r.push([a,u]);
a=l});
if(a<e)r.push([a,e]);
return{runs:r,ranges:n.length-o,impossible:o}}
var jn=4293853166;
var Nf=64;
var $n=(function(){function t(e,n,r,a){this.segments=[];
this.caveats=[];
this.uncommittedRanges=0;
this.index=-1;
this.hasFirst=false;
this.fields=e;
this.layout=n;
this.heap=r;
this.pointerSize=a;
var o=r+n.heap.segmentList;
this.ring=n.hasSegmentList?new Ia(e,o,a):null}
t.prototype.next=function(){return this.ring===null?this.nextInArray():this.nextInRing(this.ring)};
t.prototype.read=function(e){var n=this,r=n.fields,a=n.layout,o=n.heap,s=n.pointerSize,i=n.caveats;
var u=zf(r,a,o,e);
var l="The segment at 0x"+e.toString(16);
if(typeof u==="string"){i.push(l+" is left out: "+u+".");
return null}
var c=u.base,f=u.end,d=u.first,p=u.last,g=u.uncommitted;
var k=g===0?Bf:Hf(r,a,e+a.segment.ranges,s);
var H=Tf(c,f,k.ranges),T=H.runs,_=H.ranges,M=H.impossible;
var C=f-c-T.reduce(function(ne,j){return ne+j[1]-j[0]},0);
var L=c<k.missing&&k.missing<f;
var K=L&&g>C?g-C:0;
if(k.broken!=="")i.push(l+" has a list of uncommitted ranges that is not whole: "+k.broken+".");
if(M>0)i.push(l+" lists "+M+" uncommitted ranges that cannot be.");
if(g!==C+K)i.push(l+Ff(g,C));
var N=f-c-C-K;
var S=Math.max(this.index,0);
var D={kind:"segment",base:c,reserved:f-c,committed:N,first:d,last:p,runs:T,unlisted:K,index:S};
this.segments.push(D);
this.uncommittedRanges+=_;
return D};
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
t.prototype.nextInArray=function(){while(++this.index<Nf){var e=this.heap+this.layout.heap.segments+this.index*this.pointerSize;
var n=this.fields.pointer(e);
if(n===null){this.caveats.push("The array of segments is not captured.");
return null}
if(n!==0)return n}
return null};
return t})();
function Va(t,e,n,r){var a=new $n(t,e,n,r);
for(var o=a.next();o!==null;o=a.next())a.read(o);
return a}
function zf(t,e,n,r){var a=e.segment;
var o=t.pointer(r+a.base);
var s=t.u32(r+a.pages);
var i=t.pointer(r+a.firstEntry);
var u=t.pointer(r+a.lastValidEntry);
var l=t.u32(r+a.uncommittedPages);
if(o===null||s===null||i===null||u===null||l===null)return"its header is not captured";
var c=t.u32(r+a.signature)===jn&&t.pointer(r+a.heap)===n;
var f=o+s*x;
var d=o%x===0&&o<=r&&r<i&&i<=u&&u<=f;
if(!c||!d)return"its header is damaged or belongs to another heap";
return{base:o,end:f,first:i,last:u,uncommitted:l*x}}
function Ff(t,e){return" counts "+t+" uncommitted bytes, its list names "+e+": what the list leaves out counts as committed."}
var Xn=4009750271;
var Lf=1048576;
function Of(t,e,n,r,a){var o=Pt(n);
var s=o.heap;
a.demand("Signature",_e(t.u32(r+s.signature),Xn));
if(a.refuted)return;
if(!o.hasSegmentList){a.demand("Segments",Pf(t,e,o,r));
return}
a.demand("Heap",_e(t.pointer(r+o.segment.heap),r));
a.demand("BaseAddress",_e(t.pointer(r+o.segment.base),r));
a.check("HeaderValidateLength",_e(t.u16(r+s.headerValidateLength),s.size));
_f(t,e,o,r,a);
Ga(t,e,"VirtualAllocdBlocks",r+s.virtualAllocdBlocks,a);
Ga(t,e,"SegmentList",r+s.segmentList,a);
Mf(t,o,r,a);
if(a.failed.length>0||!Rf(n,e.build))Uf(t,e,o,r,a)}
function Rf(t,e){var n=t.source,r=t.builds;
if(n==="symbols"||r===null)return true;
return e!==null&&r[0]<=e&&e<=r[1]}
function Pf(t,e,n,r){if(t.pointer(r+n.heap.segments)===null)return null;
var a=new $n(t,n,r,e.pointerSize);
for(var o=a.next();o!==null;o=a.next()){if(a.read(o)!==null)return true}
return false}
function _f(t,e,n,r,a){var o=t.u32(r+n.heap.encodeFlagMask);
a.demand("EncodeFlagMask",o===null?null:o===0||o===Lf);
var s=Wa(t,e,n,r);
if(s===null||s.checkMask===0)return;
var i=t.u32(r+s.headerWord*4);
if(i===null)return;
var u=i^s.code0;
a.check("Encoding",((u^u>>>8^u>>>16^u>>>24)&255)===0)}
function Ga(t,e,n,r,a){var o=t.pointer(r);
if(o===null)return;
var s=o>0&&o%e.pointerSize===0;
a.check(n,s?_e(t.pointer(o+e.pointerSize),r):false)}
function Mf(t,e,n,r){var a=t.u8(n+e.heap.frontEndHeapType);
var o=t.pointer(n+e.heap.frontEndHeap);
if(a===null||o===null)return;
r.check("FrontEndHeapType",a===0&&o===0||a===2&&o!==0);
if(a!==2||o===0||e.lfh.heap<0)return;
r.check("_LFH_HEAP.Heap",_e(t.pointer(o+e.lfh.heap),n))}
function Uf(t,e,n,r,a){var o=Va(t,n,r,e.pointerSize),s=o.segments,i=o.caveats;
if(i.length>0)return;
var u=s.reduce(function(c,f){return c+f.reserved},0);
var l=t.pointer(r+n.heap.totalReserved);
a.check("TotalMemoryReserved",l===null?null:l>=u&&l%x===0);
a.check("TotalSegments",_e(t.u32(r+n.heap.totalSegments),s.length))}
function _e(t,e){return t===null?null:t===e}
var G=0;
var he=1;
var ct=2;
var ve=0;
var le=1;
var Ze=2;
var ja=3;
var Kf=4;
var qe=["back end","LFH","VS","large","page heap"];
var Wf=["busy","free","internal"];
var Ce=4096;
var Yn=(function(){function t(){this.count=0;
this.capacity=Ce;
this.address=new Float64Array(Ce);
this.size=new Float64Array(Ce);
this.user=new Float64Array(Ce);
this.userSize=new Float64Array(Ce);
this.state=new Uint8Array(Ce);
this.origin=new Uint8Array(Ce);
this.flags=new Uint8Array(Ce);
this.trace=new Float64Array(Ce)}
return t})();
var If=63;
var Df=64;
var Vf=5;
var Gf=8;
function $a(t,e,n,r,a,o){if((o&Df)!==0)return jf(t,e,n,r,a,o&63);
var s=t.granularity;
var i=o;
if(o===If){var u=s===8?e+n-4:e+n;
var l=t.word(u,e);
if(l===null)return Xa(t,e,n,u);
i=l}
if(i<Gf||i>n)return t.gap(e,n,"damaged","the block at "+_t(e)+" counts "+i+" unused bytes of "+n);
return t.busyRow(e,n,e+s,n-i,r,a,0)}
function jf(t,e,n,r,a,o){var s=t.granularity;
var i=e+(o+1)*s;
if(o===0||i>e+n)return Zn(t,e,n);
var u=t.pointer(e+s,e);
var l=t.word(i-4,e);
if(u===null||l===null)return Xa(t,e,n,i-4);
if(l>>>24!==Vf||(l>>>16&255)!==o)return Zn(t,e,n);
var c=l&65535;
if(c<i-e-8||c>n)return Zn(t,e,n);
return t.busyRow(e,n,i,n-c,r,a,u)}
function Xa(t,e,n,r){var a="how much of the block at "+_t(e)+" is used stands at "+_t(r)+", which is not captured";
return t.gap(e,n,"not captured",a)}
function Zn(t,e,n){return t.gap(e,n,"damaged","the block at "+_t(e)+" has a prefix without an extended header")}
function _t(t){return"0x"+t.toString(16)}
var Ya=2e3;
var $f=64;
var Xf=1;
function Yf(t,e,n){var r=t.granularity,a=t.reader;
var o={lookUps:0,holes:0};
var s=Math.ceil(e/r)*r;
while(s+2*r<=n&&o.lookUps<Ya){if(!a.cover(s,2*r,n)){var i=a.holeEnd(s);
if(o.holes++>=$f)return n;
s=i>s?i:s+r;
continue}
var u=Zf(t,s,n,o);
if(u.isFree)return u.at;
s=u.at}
return n}
function Mt(t,e,n,r,a,o){var s=Yf(t,n,r);
t.previousGranules=-1;
return t.gap(e,s-e,a,o)?s:-1}
function Zf(t,e,n,r){var a=t.reader,o=t.granularity;
var s=a.words,i=a.base;
var u=a.firstHole(e,a.limit);
var l=Math.min(u===0?a.limit:u,n);
var c=e;
for(;c+2*o<=l;c+=o){if(!qf(t,s,(c-i)/4,n-c))continue;
if(r.lookUps++>=Ya)return{at:n,isFree:false};
if(Jf(t,c))return{at:c,isFree:true}}
return{at:Math.max(c,u===0?c:u),isFree:false}}
function qf(t,e,n,r){var a=t.granularity,o=t.headerWord;
var s=t.facts,i=s.code0,u=s.checkMask,l=s.layout;
var c=e[n+o]^i;
var f=l.hasSegmentList?c>>>16&255:e[n+o+1]>>>8&255;
if((f&Xf)!==0)return false;
if(((c^c>>>8^c>>>16^c>>>24)&u)!==0)return false;
var d=(c&65535)*a;
if(d<2*a||d>r)return false;
var p=n+a/4;
return e[p]!==0&&e[p]%4===0&&e[p+a/8]%4===0}
function Jf(t,e){var n=t.facts.world,r=n.memory,a=n.pointerSize;
var o=e+t.granularity;
var s=r.pointer(o,a);
var i=r.pointer(o+a,a);
if(s===null||i===null||!Za(s)||!Za(i))return false;
return r.pointer(s+a,a)===o&&r.pointer(i,a)===o}
function Za(t){return t>=65536&&t<140737488355328&&t%4===0}
var Me=128;
var Qf=8;
var ed=62;
function td(t,e){var n=t.reader,r=t.granularity;
var a=e.first,o=e.stride,s=e.count;
var i=0;
while(i<s){var u=a+i*o;
if(!n.cover(u,r,t.runEnd)){var l=nd(t,e,i);
var c="the headers of "+l+" slots from 0x"+u.toString(16)+" on are not captured";
if(!t.gap(u,l*o,"not captured",c))return false;
i+=l;
continue}
i=rd(t,e,i);
if(i<0)return false}
return true}
function nd(t,e,n){var r=e.first,a=e.stride,o=e.count;
var s=r+n*a+t.granularity-4;
var i=t.reader.holeEnd(s);
if(i===s)return 1;
return Math.min(Math.max(Math.ceil((i-s)/a),1),o-n)}
function rd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity;
var s=r.words,i=r.base;
var u=a.address,l=a.size,c=a.user,f=a.userSize,d=a.state,p=a.origin,g=a.flags,k=a.trace,H=a.capacity;
var T=e.stride,_=e.bitmap;
var M=T/4;
var C=r.firstHole(e.first+n*T,r.limit);
var L=((C===0?r.limit:C)-i)/4;
var K=t.information===null?Me+Math.min(ed,T):0;
var N=e.count;
var S=a.count;
var D=n;
var ne=(e.first+n*T-i+o)/4-1;
for(;D<N&&ne<L;D++,ne+=M){var j=s[ne]>>>24;
var A=_===null?j!==Me:(_[D>>>5]>>>(D&31)&1)!==0;
var $=i+(ne+1)*4-o;
if(!A){if(j!==Me)t.notes.noteSlotDifference($);
u[S]=$;
l[S]=T;
c[S]=0;
f[S]=0;
d[S]=he;
p[S]=le;
g[S]=0;
k[S]=0;
S++}else if(j>=Me+Qf&&j<=K){u[S]=$;
l[S]=T;
c[S]=$+o;
f[S]=T-j+Me;
d[S]=G;
p[S]=le;
g[S]=0;
k[S]=0;
S++}else{a.count=S;
if(!ad(t,$,T,j))return-1;
S=a.count;
if(r.words!==s)return D+1}
if(S===H){a.count=S;
if(!t.flush())return-1;
S=0}}
a.count=S;
return D}
function ad(t,e,n,r){var a="the slot at 0x"+e.toString(16);
if(r===Me){t.notes.noteSlotDifference(e);
return t.gap(e,n,"not decoded",a+" is busy in the bitmap and free in its header")}
if((r&Me)===0)return t.gap(e,n,"damaged",a+" ends its header with 0x"+r.toString(16));
return $a(t,e,n,le,0,r&127)}
var qa=4041265344;
var od=64;
function sd(t,e,n,r,a){var o=t.facts.layout.userData;
var s=(a&od)!==0?a&63:0;
var i=e+(1+s)*t.granularity;
if(i+o.size>e+n)return t.internalRow(e,n,r);
var u=t.word(i+o.signature,e);
if(u===null){var l="what the heap itself keeps in the block at 0x"+e.toString(16)+" is not captured";
return t.gap(e,n,"not captured",l)}
if(u===qa)return id(t,{at:e,size:n,flags:r,body:i});
return t.metadataRow(e,n,r)}
function id(t,e){var n=e.at,r=e.size,a=e.flags;
var o=ud(t,e);
if(o==="cached")return t.freeRow(n,r,le,a);
if(typeof o==="string")return t.gap(n,r,o.indexOf("not captured")>=0?"not captured":"not decoded",o);
var s=o.first,i=o.stride,u=o.count;
var l=s+i*u;
return t.internalRow(n,s-n,a)&&td(t,o)&&t.internalRow(l,n+r-l,a)}
function ud(t,e){var n=t.facts.layout,r=n.userData,a=n.subsegment;
var o=e.body;
var s="the user block at 0x"+o.toString(16);
var i=pd(t,e);
if(typeof i==="string")return s+" "+i;
var u=t.pointer(o+r.subSegment,e.at);
if(u===null)return s+": its header is not captured";
var l=u%4===0&&u>0?vd(t,u+a.userBlocks):0;
if(l===o)return cd(t,e,u,i);
if(l!==null&&(i===null||i.busy===0||ld(t,l)))return"cached";
var c=dd(t,e,i);
if(c!==null)return c;
var f="its subsegment at 0x"+u.toString(16);
if(l===null)return s+": "+f+" is not captured";
return s+" has busy slots, but "+f+" points to 0x"+l.toString(16)}
function ld(t,e){var n=t.facts.layout.userData.signature;
return e===0||e%4===0&&t.structureWord(e+n)===qa}
function cd(t,e,n,r){var a=t.facts.layout.subsegment;
var o="the subsegment at 0x"+n.toString(16);
var s=eo(t,n+a.blockSize);
var i=eo(t,n+a.blockCount);
if(s===null||i===null)return o+" is not captured";
var u=s*t.granularity;
var l=Ja(t,i);
if(u===0||i===0||e.body+l+u*i>e.at+e.size)return o+" names "+i+" slots of "+u+" bytes, which its user block cannot hold";
if(r!==null&&r.count!==i)return o+" names "+i+" slots, the bitmap of its user block "+r.count;
fd(t,e,l,u);
return{first:e.body+l,stride:u,count:i,bitmap:r===null?null:r.words}}
function Ja(t,e){var n=t.facts.layout.userData;
if(n.bitmapData<0)return n.size;
var r=t.granularity;
var a=r*4;
var o=n.bitmapData+Math.ceil(e/a)*a/8;
return Math.ceil(o/r)*r}
function Qa(t,e){var n=t.facts,r=n.layout,a=n.frontEnd;
if(r.userData.encodedOffsets<0)return null;
var o=t.word(e.body+r.userData.encodedOffsets,e.at);
return o===null?null:(o^to(e.body)^to(a))>>>0}
function fd(t,e,n,r){var a=Qa(t,e);
if(a!==null)t.key.vote((a^(n|r<<16))>>>0)}
function dd(t,e,n){if(n===null||n.count===0)return null;
var r=Ja(t,n.count);
var a=e.at+e.size-e.body;
var o=hd(t,e,n.count,r,a);
if(o===null||(o&65535)!==r)return null;
var s=o>>>16;
if(s===0||s%t.granularity!==0||r+s*n.count>a)return null;
var i={first:e.body+r,stride:s,count:n.count,bitmap:n.words};
if(!md(t,e,i))return null;
t.notes.byKey++;
return i}
function hd(t,e,n,r,a){var o=t.facts.layout.userData;
if(o.firstOffset>=0)return t.word(e.body+o.firstOffset,e.at);
var s=Qa(t,e);
if(s===null)return null;
var i=t.electedKey({mixed:s,first:r,count:n,room:a});
return i===null?null:(s^i)>>>0}
function md(t,e,n){var r=n.first,a=n.stride,o=n.count;
for(var s=0;s<o;s++){var i=t.word(r+s*a+t.granularity-4,e.at);
if(i!==null&&i>>>31===0)return false}
return true}
function pd(t,e){var n=t.facts.layout.userData;
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
for(var d=i[l];d!==0;d&=d-1)u++}
return{count:o,words:i,busy:u}}
function vd(t,e){var n=t.structureWord(e);
if(n===null||t.granularity===8)return n;
var r=t.structureWord(e+4);
return r===null?null:r*4294967296+n}
function eo(t,e){var n=t.structureWord(e-e%4);
return n===null?null:n>>>e%4*8&65535}
function to(t){return t%4294967296>>>0}
var gd=1;
var no=8;
var yd=1;
var bd=3;
var kd=8;
var Sd=62;
function wd(t,e,n){var r=e;
t.previousGranules=-1;
t.runEnd=n;
while(r<n){if(t.reader.cover(r,t.granularity,n)){r=xd(t,r,n)}else{var a="the header at 0x"+r.toString(16)+" is not captured";
r=Mt(t,r,t.reader.holeEnd(r),n,"not captured",a)}
if(r<0)return false}
return true}
function xd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=t.facts,u=i.code0,l=i.code1,c=i.checkMask;
var f=r.words,d=r.base;
var p=a.address,g=a.size,k=a.user,H=a.userSize,T=a.state,_=a.origin,M=a.flags,C=a.trace,L=a.capacity;
var K=o/4;
var N=r.firstHole(e,r.limit);
var S=(n-d)/4;
var D=Math.min(((N===0?r.limit:N)-d)/4-s-1,S);
var ne=t.information===null?Sd:0;
var j=t.previousGranules;
var A=a.count;
var $=(e-d)/4;
while($<D){var me=f[$+s]^u;
var O=f[$+s+1];
var pe=me&65535;
var He=$+pe*K;
var ze=(me^me>>>8^me>>>16^me>>>24)&c;
var fe=d+$*4;
if(ze!==0||pe===0||He>S||(O^l^j)<<16!==0){a.count=A;
if(!Cd(t,fe,me,O,He<=S,j)){var St=Bd(t,fe,me,O,n);
return Mt(t,fe,fe+o,n,"damaged",St)}}
var re=me>>>16&255;
var Ve=O>>>24;
var we=pe*o;
if((re&gd)===0){p[A]=fe;
g[A]=we;
k[A]=0;
H[A]=0;
T[A]=he;
_[A]=ve;
M[A]=re;
C[A]=0;
A++}else if((re&no)===0&&Ve>=kd&&Ve<=ne&&Ve<=we){p[A]=fe;
g[A]=we;
k[A]=fe+o;
H[A]=we-Ve;
T[A]=G;
_[A]=ve;
M[A]=re;
C[A]=0;
A++}else{a.count=A;
if(!Ed(t,fe,we,re,Ve))return-1;
A=a.count;
if(r.words!==f){t.previousGranules=pe;
return d+He*4}}
if(A===L){a.count=A;
if(!t.flush())return-1;
A=0}
j=pe;
$=He}
a.count=A;
t.previousGranules=j;
return d+$*4}
function Ed(t,e,n,r,a){if(a===bd)return t.internalRow(e,n,r);
if(a===yd)return t.metadataRow(e,n,r);
if((r&no)!==0)return sd(t,e,n,r,a);
return $a(t,e,n,ve,r,a)}
function Cd(t,e,n,r,a,o){var s=t.facts,i=s.checkMask,u=s.code1;
var l=n&65535;
if(((n^n>>>8^n>>>16^n>>>24)&i)!==0||l===0||!a)return false;
if(o<0)return true;
if(i===0&&e+l*t.granularity<t.runEnd){var c=t.word(e+l*t.granularity+t.headerWord*4+4,e);
if(c===null||((c^u)&65535)!==l)return false}
if(((r^u)&65535)!==o)t.notes.noteWrongPrevious(e);
return true}
function Bd(t,e,n,r,a){var o=t.facts,s=o.code0,i=o.checkMask;
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
var Hd=16777216;
function Ad(t,e){var n=e.layout.lfh;
var r=e.frontEnd;
if(e.frontEndType!==2||n.firstUncommitted<0||n.reservedLimit<0)return null;
if(t.pointer(r+n.heap)!==e.address)return null;
var a=t.pointer(r+n.firstUncommitted);
var o=t.pointer(r+n.reservedLimit);
if(a===null||o===null||r%x!==0)return null;
var s=r<a&&a<=o&&o-r<=Hd;
if(!s||a%x!==0||o%x!==0)return null;
return{kind:"front end",base:r,reserved:o-r,committed:a-r}}
function Td(t,e){var n=[];
var r=e.address+e.layout.heap.virtualAllocdBlocks;
var a=Da(t,r,e.world.pointerSize);
if(a.broken!=="")n.push("The list of large blocks is not whole: "+a.broken+".");
var o=[];
a.entries.forEach(function(s){var i=Nd(t,e,s);
if(i!==null)o.push(i);
else n.push("The large block at 0x"+s.toString(16)+" is left out: its header is damaged or not captured.")});
return{blocks:o,caveats:n}}
function Nd(t,e,n){var r=e.layout,a=r.large,o=r.hasSegmentList;
var s=e.world.granularity;
var i=t.pointer(n+a.commitSize);
var u=t.pointer(n+a.reserveSize);
var l=n+a.busyBlock+e.headerWord*4;
var c=t.u32(l);
var f=t.u32(l+4);
if(i===null||u===null||c===null||f===null)return null;
if(n%x!==0||i%x!==0||i<=a.size||u<i)return null;
var d=(c^e.code0)>>>0;
var p=o?d>>>16&255:f>>>8&255;
var g=d&65535;
var k=o?(f>>>16&255)*s:0;
var H=n+a.busyBlock+s;
var T=(d^d>>>8^d>>>16^d>>>24)&e.checkMask;
var _=T!==0||(p&1)===0||g<a.size+k||g>i?"the header of the large block at 0x"+n.toString(16)+" is damaged":"";
var M=k===0?0:t.pointer(H)||0;
return{kind:"large block",base:n,reserved:u,committed:i,user:H+k,userSize:i-g,flags:p,trace:M,damage:_}}
var ro=(function(){function t(){this.votes={};
this.keyless=[];
this.voters=0}
t.prototype.vote=function(e){this.votes[e]=(this.votes[e]||0)+1;
this.voters++};
t.prototype.addKeyless=function(e){this.keyless.push(e)};
t.prototype.elected=function(e){return this.voters>0?ao(this.votes,1):ao(zd(this.keyless,e),2)};
return t})();
function ao(t,e){var n=null;
var r=false;
Object.keys(t).forEach(function(o){var s=t[Number(o)];
if(n!==null&&s===n.agreeing)r=true;
if(n!==null&&s<=n.agreeing)return;
n={key:Number(o),agreeing:s};
r=false});
var a=n;
return a===null||r||a.agreeing<e?null:a}
function zd(t,e){var n={};
t.forEach(function(r){var a=r.mixed,o=r.first,s=r.count,i=r.room;
var u=Math.floor((i-o)/s/e)*e;
var l=(i-o-4*e)/(s+1);
for(var c=u;c>0&&c>l&&c<65536;c-=e){var f=(a^(o|c<<16))>>>0;
n[f]=(n[f]||0)+1}});
return n}
var oo=128;
var Fd=65536;
function Ld(t,e){var n=e.world,r=e.layout,a=e.frontEnd;
var o=new Uint8Array(oo);
if(e.frontEndType!==1||a===0)return{blocks:new Float64Array(0),uncertain:o,caveats:[]};
if(n.bits===64){var s="The look-aside lists of 64-bit Windows of before Vista are not read: their freed blocks count as busy.";
return{blocks:new Float64Array(0),uncertain:o,caveats:[s]}}
var i=[];
var u={};
var l=0;
for(var c=0;c<oo;c++){var f=t.pointer(a+c*r.lookAsideSize);
for(var d=0;d<Fd&&f!==null&&f!==0&&!u[f];d++){u[f]=true;
i.push(f-n.granularity);
f=t.pointer(f)}
if(f===0)continue;
o[c]=1;
l++}
i.sort(function(g,k){return g-k});
var p=l+" look-aside lists are not whole: which blocks of their sizes are free is not known.";
return{blocks:new Float64Array(i),uncertain:o,caveats:l>0?[p]:[]}}
var Od=2882386875;
var Rd=2882386874;
var so=2882382506;
var io=2882382505;
var Pd=3703225275;
var uo=3703225274;
var _d=3703220906;
var lo=3703220905;
var Md=(function(){function t(e){this.requestedSize=0;
this.trace=0;
this.isFreed=false;
this.isWide=e===8;
this.size=this.isWide?64:32}
t.prototype.readLight=function(e,n,r){var a=e[n];
if(a!==so&&a!==io)return false;
if(!this.readAt(e,n))return false;
return this.size+this.requestedSize<=r};
t.prototype.readAt=function(e,n){var r=Ud(e[n]);
if(r===0||e[n+this.size/4-1]!==r)return false;
var a=this.isWide;
var o=a?qn(e,n+4):e[n+2];
var s=a?qn(e,n+6):e[n+3];
if(o>s)return false;
this.requestedSize=o;
this.trace=a?qn(e,n+12):e[n+6];
this.isFreed=r===lo||r===uo;
return true};
return t})();
function Ud(t){if(t===so)return _d;
if(t===Od)return Pd;
if(t===io)return lo;
return t===Rd?uo:0}
function qn(t,e){return t[e+1]*4294967296+t[e]}
var co=65536;
var Kd=64;
var fo=(function(){function t(e){this.chunks={};
this.kept=0;
this.lastStart=-1;
this.last={words:new Uint32Array(0),holes:[]};
this.memory=e}
t.prototype.u32=function(e){var n=e-e%co;
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
if(n===void 0){if(this.kept++>=Kd){this.chunks={};
this.kept=1}
n=this.memory.window(e,co);
this.chunks[e]=n}
this.lastStart=e;
this.last=n;
return n};
return t})();
var Jn=(function(){function t(e){this.words=new Uint32Array(0);
this.base=0;
this.limit=0;
this.window=null;
this.memory=e}
t.prototype.cover=function(e,n,r){if(e<this.base||e+n>this.limit){if(e+n>r)return false;
this.base=e-e%x;
var a=Math.min(xe,r-this.base);
this.adopt(this.memory.ahead(this.base,e+n-this.base,a-a%4));
if(e+n>this.limit)return false}
return this.firstHole(e,e+n)===0};
t.prototype.coverWhole=function(e){var n=this.memory.whole(e,xe);
if(n===null)return false;
this.window=n;
this.words=n.words;
this.base=e;
this.limit=e+xe;
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
var Wd=(function(){function t(){this.wrongPrevious=0;
this.firstWrongPrevious=0;
this.slotDifferences=0;
this.firstSlotDifference=0;
this.byKey=0}
t.prototype.noteWrongPrevious=function(e){if(this.wrongPrevious++===0)this.firstWrongPrevious=e};
t.prototype.noteSlotDifference=function(e){if(this.slotDifferences++===0)this.firstSlotDifference=e};
t.prototype.sentences=function(){var e=[];
if(this.wrongPrevious>0){e.push(this.wrongPrevious+" headers do not name the size of the block before them, the first at "+ho(this.firstWrongPrevious)+".")}
if(this.slotDifferences>0){e.push("Bitmap and header differ in "+this.slotDifferences+" slots of the LFH, the first at "+ho(this.firstSlotDifference)+": memory is damaged, or was written while it was captured.")}
if(this.byKey>0){e.push("The subsegments of "+this.byKey+" user blocks of the LFH were not captured: their slots were told by the key of the process.")}
return e};
return t})();
function ho(t){return"0x"+t.toString(16)}
var Id=64;
var Dd=8192;
var Vd=(function(){function t(){this.starts=[];
this.copies=[];
this.next=0}
t.prototype.remember=function(e,n,r){var a=(n-e.base)/4;
var o=a+r/4;
if(r>Dd||a<0||o>e.words.length)return;
if(e.firstHole(n,n+r)!==0)return;
this.starts[this.next]=n;
this.copies[this.next]=e.words.slice(a,o);
this.next=(this.next+1)%Id};
t.prototype.word=function(e){var n=this,r=n.starts,a=n.copies;
if(e%4!==0)return-1;
for(var o=0;o<r.length;o++){var s=(e-r[o])/4;
if(s>=0&&s<a[o].length)return a[o][s]}
return-1};
return t})();
var Gd=33554432;
var jd=1044480;
var mo=(function(){function t(e,n,r,a){this.batch=new Yn();
this.notes=new Wd();
this.passed=new Vd();
this.previousGranules=-1;
this.unlisted=0;
this.runEnd=0;
this.facts=e;
this.key=n;
this.sink=r;
this.elect=a;
var o=e.world;
this.reader=new Jn(o.memory);
this.structures=new fo(o.memory);
this.granularity=o.granularity;
this.headerWord=e.headerWord;
var s=(o.globalFlag&Gd)!==0;
this.information=s?new Md(o.pointerSize):null}
t.prototype.flush=function(){if(this.batch.count===0)return true;
var e=this.sink.blocks(this.batch);
this.batch.count=0;
return e};
t.prototype.gap=function(e,n,r,a){var o=Math.min(this.unlisted,n);
this.unlisted-=o;
var s=n-o;
return s<=0||this.flush()&&this.sink.gap({address:e,bytes:s,reason:r,detail:a})};
t.prototype.internalRow=function(e,n,r){return n<=0||this.row(e,n,0,0,ct,0,r,0)};
t.prototype.metadataRow=function(e,n,r){if(this.facts.frontEndType===2)this.passed.remember(this.reader,e,n);
return this.internalRow(e,n,r)};
t.prototype.freeRow=function(e,n,r,a){return n<=0||this.row(e,n,0,0,he,r,a,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){var u=this.information;
var l=u===null?false:this.readInformation(r,a);
if(l===null){var c="what page heap says of the block at 0x"+e.toString(16)+" is not captured";
return this.gap(e,n,"not captured",c)}
if(l){if(u.isFreed)return this.row(e,n,0,0,he,o,s,0);
var f=r+u.size;
var d=u.requestedSize;
return this.row(e,n,f,d,G,o,s,u.trace)}
return this.row(e,n,r,a,G,o,s,i)};
t.prototype.word=function(e,n){var r=this.reader;
var a=e+4-n;
if(e+4>this.runEnd)return null;
if(e<r.base||e+4>r.limit){if(a>jd)return this.facts.world.memory.u32(e);
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
return r>=0?r:this.structures.u32(e)};
t.prototype.electedKey=function(e){if(this.elect!==null)return this.elect();
this.key.addKeyless(e);
return null};
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
var $d=1;
var Xd=4041265344;
function Yd(t,e){var n=e.from;
t.previousGranules=-1;
t.runEnd=e.end;
while(n<e.end){if(t.reader.cover(n,t.granularity,e.end)){n=Zd(t,e,n)}else{var r="the header at 0x"+n.toString(16)+" is not captured";
n=Mt(t,n,t.reader.holeEnd(n),e.end,"not captured",r)}
if(n<0)return false}
return true}
function Zd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=r.words,u=r.base;
var l=a.address,c=a.size,f=a.user,d=a.userSize,p=a.state,g=a.origin,k=a.flags,H=a.trace,T=a.capacity;
var _=e.segment,M=e.end;
var C=e.lookAside,L=C.blocks,K=C.caveats;
var N=o/4;
var S=r.firstHole(n,r.limit);
var D=(M-u)/4;
var ne=Math.min(((S===0?r.limit:S)-u)/4-s-1,D);
var j=t.information===null&&t.facts.frontEndType!==2&&K.length===0;
var A=t.facts.frontEndType===1?t.facts.frontEnd-o:0;
var $=0;
while($<L.length&&L[$]<n)$++;
var me=t.previousGranules;
var O=a.count;
var pe=(n-u)/4;
while(pe<ne){var He=i[pe+s];
var ze=i[pe+s+1];
var fe=He&65535;
var St=pe+fe*N;
var re=u+pe*4;
if(fe===0||St>D||ze>>>24!==_||He>>>16!==me){a.count=O;
if(!Jd(t,e,re,He,ze,me)){var Ve=Qd(e,t,re,He,ze);
return Mt(t,re,re+o,M,"damaged",Ve)}}
var we=ze>>>8&255;
var bn=fe*o;
if($<L.length&&L[$]<re)$++;
var jw=$<L.length&&L[$]===re;
if((we&$d)===0||jw){l[O]=re;
c[O]=bn;
f[O]=0;
d[O]=0;
p[O]=he;
g[O]=ve;
k[O]=we;
H[O]=0;
O++}else if(j&&re!==A){l[O]=re;
c[O]=bn;
f[O]=re+o;
d[O]=bn-(ze>>>16&255);
p[O]=G;
g[O]=ve;
k[O]=we;
H[O]=0;
O++}else{a.count=O;
if(!qd(t,e,re,bn,we,ze>>>16&255))return-1;
O=a.count;
if(r.words!==i){t.previousGranules=fe;
return u+St*4}}
if(O===T){a.count=O;
if(!t.flush())return-1;
O=0}
me=fe;
pe=St}
a.count=O;
t.previousGranules=me;
return u+pe*4}
function qd(t,e,n,r,a,o){var s=t.facts,i=s.frontEnd,u=s.frontEndType;
if(u===1&&n+t.granularity===i)return t.internalRow(n,r,a);
if(e.lookAside.uncertain[r/t.granularity]===1){var l="the block at 0x"+n.toString(16)+" may be free: the look-aside list of its size is not whole";
return t.gap(n,r,"not captured",l)}
var c=t.facts.layout.userData;
var f=n+t.granularity;
if(t.facts.frontEndType===2&&f+c.size<=n+r){if(t.word(f+c.signature,n)===Xd)return t.gap(n,r,"not decoded","a user block of the LFH of before Vista, whose slots are not known")}
return t.busyRow(n,r,f,r-o,ve,a,0)}
function Jd(t,e,n,r,a,o){var s=r&65535;
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
function Qd(t,e,n,r,a){var o="the header "+Ut(r)+" "+Ut(a)+" at 0x"+n.toString(16);
var s=r&65535;
if(s===0)return o+" names a size of 0";
var i=s*e.granularity;
if(n+i>t.end)return o+" names "+i+" bytes, which reach past the committed memory";
if(a>>>24!==t.segment)return o+" names another segment than the "+t.segment+" that it is in";
return o+" fits neither the block before nor the one behind"}
var eh={area:function(){return true},blocks:function(){return true},gap:function(){return true}};
var th=(function(){function t(e,n){this.kind="NT";
this.known=null;
this.freed=null;
this.noticed=[];
this.elected=null;
this.facts=e;
this.layout=n;
this.fields=new Gn(e.world);
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
var a=new ro();
var o=new mo(this.facts,a,e,function(){return r.lfhKey()});
if(n!==void 0)return this.walkArea(o,n);
var s=this.walkAll(o);
if(s)this.noticed=o.notes.sentences().concat(nh(a,this.facts));
return s};
t.prototype.lfhKey=function(){if(this.elected===null){var e=new ro();
this.walkAll(new mo(this.facts,e,eh,null));
var n=e.elected(this.facts.world.granularity);
this.elected={key:n===null?null:n.key}}
return this.elected.key};
Object.defineProperty(t.prototype,"lists",{get:function(){if(this.known===null){var e=this.facts,n=e.layout,r=e.address,a=e.world;
this.known=this.withOthers(Va(this.fields,n,r,a.pointerSize))}
return this.known},enumerable:false,configurable:true});
t.prototype.withOthers=function(e){var n=this,r=n.fields,a=n.facts;
return{segments:e,large:Td(r,a),frontEnd:Ad(r,a)}};
Object.defineProperty(t.prototype,"lookAside",{get:function(){if(this.freed===null)this.freed=Ld(this.fields,this.facts);
return this.freed},enumerable:false,configurable:true});
t.prototype.walkArea=function(e,n){var r=this.lists,a=r.segments,o=r.large,s=r.frontEnd;
var i=function(c){return c.base===n.base&&c.kind===n.kind};
var u=a.segments.filter(i)[0];
if(u!==void 0)return this.walkSegment(e,u);
var l=o.blocks.filter(i)[0];
if(l!==void 0)return po(e,l);
return s===null||!i(s)||vo(e,s)};
t.prototype.walkAll=function(e){if(!this.walkSegments(e))return false;
var n=this.lists,r=n.large,a=n.frontEnd;
return r.blocks.every(function(o){return po(e,o)})&&(a===null||vo(e,a))};
t.prototype.walkSegments=function(e){var n=this;
if(this.known!==null)return this.known.segments.segments.every(function(d){return n.walkSegment(e,d)});
var r=this.facts,a=r.layout,o=r.address,s=r.world;
var i=new Gn(s,e.reader);
var u=new $n(i,a,o,s.pointerSize);
var l=false;
var c=u.next();
while(c!==null){if(l)e.reader.coverWhole(c-c%x);
var f=u.read(c);
c=u.next();
if(f===null)continue;
l=f.runs.length>0&&f.runs[0][1]-f.runs[0][0]>=xe;
if(!this.walkSegment(e,f))return false}
this.known=this.withOthers(u);
return true};
t.prototype.walkSegment=function(e,n){var r=n.runs,a=n.first,o=n.last;
if(!e.sink.area(n))return false;
e.unlisted=n.unlisted;
for(var s=0;s<r.length;s++){var i=X(r[s],2),u=i[0],l=i[1];
var c=Math.min(Math.max(u,a),l);
var f=Math.max(Math.min(l,o),c);
if(!e.internalRow(u,c-u,0))return false;
if(!this.walkRun(e,n,c,f))return false;
if(!e.internalRow(f,l-f,0))return false}
return e.flush()};
t.prototype.walkRun=function(e,n,r,a){if(r>=a)return true;
if(this.facts.layout.hasSegmentList)return wd(e,r,a);
return Yd(e,{from:r,end:a,segment:n.index,lookAside:this.lookAside})};
return t})();
function po(t,e){var n=e.base,r=e.committed,a=e.user,o=e.userSize,s=e.flags,i=e.trace,u=e.damage;
if(!t.sink.area(e))return false;
if(u!=="")return t.gap(n,r,"damaged",u);
t.runEnd=n+r;
return t.busyRow(n,r,a,o,ja,s,i)&&t.flush()}
function vo(t,e){return t.sink.area(e)&&t.internalRow(e.base,e.committed,0)&&t.flush()}
function nh(t,e){var n=t.elected(e.world.granularity);
if(t.voters===0||n===null||n.agreeing===t.voters)return[];
var r=t.voters-n.agreeing;
return[r+" of "+t.voters+" user blocks of the LFH code their offsets with another key than the others."]}
function rh(t,e){var n=new Gn(t);
var r=n.u32(e+2*t.pointerSize);
if(r===null)return ft("not captured: the header of the heap at "+Te(e)+" is not captured");
var a=r===Xn;
if(!a&&r!==jn)return ft("not decoded: no signature of an NT heap stands at "+Te(e));
var o=Vn(t.layouts,wf).filter(function(c){return Pt(c).hasSegmentList!==a});
var s=a?"":ah(n,t,o,e);
if(s!=="")return ft(s);
var i=Dn(o,t.build,function(c,f){Of(n,t,c,e,f)});
if(i.choice===null)return ft("not decoded: "+i.why);
var u=Pt(i.choice.table);
var l=Wa(n,t,u,e);
if(l===null)return ft("not captured: the header of the heap at "+Te(e)+" is not whole");
return{heap:new th(l,i.choice.text),why:""}}
function ft(t){return{heap:null,why:t}}
function ah(t,e,n,r){var a=n.map(Pt);
if(a.length===0)return"";
var o=a[0].segment;
var s=t.pointer(r+o.heap);
if(s===null||s===r)return"";
var i=a.some(function(u){var l=u.heap;
return t.u32(r+l.signature)===Xn});
if(i){return"not decoded: the heap at "+Te(r)+" names "+Te(s)+" as its own address: another process made it and shares it, its pointers mean nothing here"}
if(s>0&&t.u32(s+2*e.pointerSize)===jn)return"not decoded: a further segment of the heap at "+Te(s)+" begins at "+Te(r);
return"foreign: the signature of an NT heap stands at "+Te(r)+", but no heap that names itself: Wine's heaps look like this"}
function Te(t){return"0x"+t.toString(16)}
function oh(t){var e=Kt(t.busy,"busy").concat(Kt(t.freed,"freed"),Kt(t.available,"available"));
e.sort(function(s,i){return s.start-i.start||s.end-i.end});
var n=Kt(t.ranges,"available").sort(function(s,i){return s.start-i.start});
var r=[];
var a=0;
var o=function(s){while(a<e.length&&e[a].start<s){var i=e[a++];
r.push(go("page-heap block",i,yo(t,i,[i])))}};
n.forEach(function(s){o(s.start);
var i=a;
while(a<e.length&&e[a].end<=s.end)a++;
r.push(go("segment",s,yo(t,s,e.slice(i,a))))});
o(Number.POSITIVE_INFINITY);
return r.filter(function(s){return s.committed>0})}
function go(t,e,n){var r=0;
for(var a=0;a<n.length;a++)r+=n[a].end-n[a].start;
return{kind:t,base:e.start,reserved:e.end-e.start,committed:r,pieces:n}}
function yo(t,e,n){var r=t.broken.length===0?"own":"untold";
var a=[];
var o=e.start;
for(var s=0;s<n.length;s++){var i=n[s];
if(i.start>o)a.push({start:o,end:i.start,what:r,node:-1});
if(i.start>=o)sh(t,i,a);
else if(i.end>o)a.push({start:o,end:i.end,what:"overlapping",node:-1});
o=Math.max(o,i.end)}
if(o<e.end)a.push({start:o,end:e.end,what:r,node:-1});
return a}
function sh(t,e,n){var r=e.start,a=e.end,o=e.what,s=e.node;
if(o==="available")return;
var i=o==="busy"?t.busy:t.freed;
var u=i.accessSize[s]||a-r;
var l=i.user[s]>=r+u;
var c=l?a-u:r;
n.push({start:c,end:c+u,what:o,node:s})}
function Kt(t,e){var n=[];
for(var r=0;r<t.count;r++){var a=t.virtual[r];
var o=a+t.virtualSize[r];
if(a>0&&o>a)n.push({start:a,end:o,what:e,node:r})}
return n}
var ih=(function(){function t(){this.virtual=[];
this.virtualSize=[];
this.accessSize=[];
this.user=[];
this.requested=[];
this.trace=[]}
Object.defineProperty(t.prototype,"count",{get:function(){return this.virtual.length},enumerable:false,configurable:true});
return t})();
var uh=64;
var bo={end:"whole",at:0};
var lh=(function(){function t(e,n,r){this.reader=n;
var a=function(o){return r.offset("_DPH_HEAP_BLOCK",o)};
this.size=e.pointerSize;
this.next=a("pNextAlloc");
this.left=r.offset("_RTL_BALANCED_LINKS","LeftChild");
this.right=r.offset("_RTL_BALANCED_LINKS","RightChild");
this.columns=[["virtual",a("pVirtualBlock")],["virtualSize",a("nVirtualBlockSize")],["accessSize",a("nVirtualAccessSize")],["user",a("pUserAllocation")],["requested",a("nUserRequestedSize")],["trace",a("StackTrace")]]}
t.prototype.list=function(e,n,r,a){var o=new ko();
var s=e;
var i=e;
for(var u=0;s!==n;u++){if(u===r||s===0||s%4!==0||o.closes(s))return{end:"damaged",at:i};
if(!this.read(s,a))return{end:"not captured",at:s};
i=s;
var l=this.reader.pointer(s+this.next,this.size);
if(l===null)return{end:"not captured",at:s};
s=l}
return bo};
t.prototype.tree=function(e,n,r){var a=[];
var o=new ko();
var s=this.reader.pointer(e+this.right,this.size);
if(s===null)return{end:"not captured",at:e};
while(s!==0||a.length>0){var i=a.length===0?e:a[a.length-1];
if(s!==0){if(s%4!==0||a.length===uh)return{end:"damaged",at:i};
a.push(s);
s=this.reader.pointer(s+this.left,this.size)}else{a.pop();
if(r.count===n||o.closes(i))return{end:"damaged",at:i};
if(!this.read(i,r))return{end:"not captured",at:i};
s=this.reader.pointer(i+this.right,this.size)}
if(s===null)return{end:"not captured",at:i}}
return bo};
t.prototype.read=function(e,n){var r=[];
for(var a=0;a<this.columns.length;a++){var o=this.reader.pointer(e+this.columns[a][1],this.size);
if(o===null)return false;
r.push(o)}
for(var a=0;a<this.columns.length;a++)n[this.columns[a][0]].push(r[a]);
return true};
return t})();
var ko=(function(){function t(){this.marked=0;
this.steps=0;
this.until=1}
t.prototype.closes=function(e){if(e===this.marked)return true;
if(++this.steps===this.until){this.marked=e;
this.steps=0;
this.until*=2}
return false};
return t})();
var ch=["_DPH_HEAP_ROOT","_DPH_HEAP_BLOCK","_RTL_AVL_TABLE","_RTL_BALANCED_LINKS"];
var fh=1;
var dh=67108864;
function hh(t,e){var n=new fo(t.memory);
if(n.u32(e)===null)return{contents:null,why:"its root was not captured"};
var r={};
var a=Dn(Vn(t.layouts,ch),t.build,function(i,u){r[i.name]=mh(t,n,e,i,u)}),o=a.choice,s=a.why;
if(o===null)return{contents:null,why:"not decoded: "+s};
return{contents:r[o.table.name],layout:o.text,why:""}}
function mh(t,e,n,r,a){var o=function(C){return n+r.offset("_DPH_HEAP_ROOT",C)};
var s=function(C){return e.u32(o(C))||0};
var i=function(C){return e.pointer(o(C),t.pointerSize)||0};
var u=new lh(t,e,r);
var l=[];
var c=r.offset("_DPH_HEAP_ROOT","BusyNodesTable")>=0;
var f=function(C,L){return c?a.demand(C,L):a.check(C,L)};
var d=function(C,L,K){var N=new ih();
var S=Math.min(s(L),dh);
var D=K(S,N),ne=D.end,j=D.at;
f(L,ne==="not captured"?null:ne==="whole"&&N.count===S);
if(ne!=="whole")l.push("the list of "+C+" is "+ne+" from 0x"+j.toString(16)+" on");
return N};
var p=function(C,L,K){return d(C,K,function(N,S){return u.list(i(L),0,N,S)})};
var g=function(C,L,K){return d(C,K,function(N,S){return u.list(i(L),o(L),N,S)})};
a.demand("Signature",e.u32(o("Signature"))===4293844428);
var k=c?d("busy blocks","nBusyAllocations",function(C,L){return u.tree(o("BusyNodesTable"),C,L)}):p("busy blocks","pBusyAllocationListHead","nBusyAllocations");
var H=p("freed blocks","pFreeAllocationListHead","nFreeAllocations");
var T=c?g("available space","AvailableAllocationHead","nAvailableAllocations"):p("available space","pAvailableAllocationListHead","nAvailableAllocations");
var _=p("node pools","pNodePoolListHead","nNodePools");
var M=p("reservations","pVirtualStorageListHead","nVirtualStorageRanges");
f("pVirtualBlock",k.count+H.count===0?null:So(k)&&So(H));
a.demand("pVirtualStorageListHead",M.count===0?null:ph(M));
return{flags:s("HeapFlags"),normalHeap:i("NormalHeap"),isFull:(s("ExtraFlags")&fh)!==0||k.count>0,busy:k,freed:H,available:T,pools:_,ranges:M,broken:l,isByTree:c}}
function ph(t){for(var e=0;e<t.count;e++){var n=t.virtual[e];
var r=t.virtualSize[e];
if(n===0||n%x!==0||r===0||r%x!==0)return false}
return true}
function So(t){for(var e=0;e<t.count;e++){var n=t.virtual[e];
var r=t.virtualSize[e];
if(n%x!==0||r%x!==0||t.accessSize[e]>r)return false;
if(t.user[e]<n||t.user[e]+t.requested[e]>n+r)return false}
return true}
function vh(t,e){var n=hh(t,e+x);
if(n.contents===null)return{heap:null,why:n.why};
return{heap:new gh(e,t.bits,n.contents,n.layout),why:""}}
var gh=(function(){function t(e,n,r,a){this.kind="page heap";
this.frontEnd="none";
this.uncommittedRanges=0;
this.address=e;
this.bits=n;
this.contents=r;
this.layout=a;
this.flags=r.flags;
this.areas=oh(r);
this.caveats=bh(r)}
t.prototype.walk=function(e,n){var r=new Yn();
for(var a=0;a<this.areas.length;a++){var o=this.areas[a];
if(n!==void 0&&o.base!==n.base)continue;
if(!this.walkArea(o,r,e))return false}
return true};
t.prototype.walkArea=function(e,n,r){if(!r.area(e))return false;
n.count=0;
for(var a=0;a<e.pieces.length;a++){var o=e.pieces[a];
if(o.what==="untold"||o.what==="overlapping"){if(n.count>0&&!r.blocks(n))return false;
n.count=0;
if(!r.gap(yh(o,this.contents.broken)))return false}else{this.add(o,n);
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
n.state[u]=s?G:i?he:ct;
n.origin[u]=Kf;
n.flags[u]=0;
n.trace[u]=s?a.trace[e.node]:i?o.trace[e.node]:0};
return t})();
function yh(t,e){var n=t.end-t.start;
if(t.what==="overlapping")return{address:t.start,bytes:n,reason:"damaged",detail:"two blocks claim these pages"};
var r=e.every(function(a){return a.indexOf("not captured")<0});
return{address:t.start,bytes:n,reason:r?"damaged":"not captured",detail:"no list tells what these pages are: "+e.join("; ")}}
function bh(t){var e=[];
var n="0x"+t.normalHeap.toString(16);
if(!t.isFull)e.push("Page heap is in light mode: the blocks are in the NT heap "+n+", each with a stamp in front.");
else e.push("Allocations that page heap leaves alone are in the NT heap "+n+".");
if(t.isByTree)e.push("The layout of page heap from Windows Vista on is that of public symbols; it agreed with itself here.");
t.broken.forEach(function(r){e.push(r.charAt(0).toUpperCase()+r.slice(1)+": blocks may be missing.")});
return e}
var kh=Math.pow(2,47);
function wo(t){return t>0&&t<kh&&t%4===0}
function Wt(t,e){var n=t.u32(e-e%4);
return n===null?null:n>>>e%4*8&255}
function xo(t,e){var n=t.u32(e-e%4);
return n===null?null:n>>>e%4*8&65535}
function se(t,e,n){var r=t.u32(e);
if(n===4||r===null)return r;
var a=t.u32(e+4);
return a===null?null:a*4294967296+r}
var Be=256;
function It(t,e,n){var r=Math.ceil(Be*e.descriptor.size/4096);
if(e.heap.contexts<0)return[{address:n,list:n+e.heap.segmentList,shift:12,firstUnit:r}];
var a=[];
for(var o=0;o<2;o++){var s=n+e.heap.contexts+o*e.context.size;
var i=Wt(t,s+e.context.unitShift);
var u=Wt(t,s+e.context.firstDescriptor);
if(i===null||u===null||i<12||i>20||u===0)continue;
a.push({address:s,list:s+e.context.segmentList,shift:i,firstUnit:u})}
return a}
function Qn(t){return Be*Math.pow(2,t.shift)}
function Eo(t,e){return wo(e)&&e%Qn(t)===0}
var dt=0;
var ht=1;
var Je=2;
var Qe=3;
var er=4;
var Co=5;
var Bo=6;
var Sh=["_SEGMENT_HEAP","_HEAP_SEG_CONTEXT","_HEAP_PAGE_RANGE_DESCRIPTOR","_HEAP_LFH_SUBSEGMENT","_HEAP_VS_SUBSEGMENT","_HEAP_LARGE_ALLOC_DATA","_HEAP_RUNTIME_MEMORY_STATS"];
function Ho(t,e){var n=e.pointerSize===8;
var r=wh(t);
var a=Eh(t,n);
var o=xh(t);
if(a===null)return null;
var s=t.offset("_SEGMENT_HEAP","Signature")===2*e.pointerSize&&(r.contexts<0?r.segmentList>0:o.segmentList>0)&&t.offset("_HEAP_LFH_SUBSEGMENT","BlockBitmap")>0&&t.offset("_HEAP_VS_SUBSEGMENT","Size")>0;
if(!s)return null;
return{table:t,pointerSize:e.pointerSize,granularity:e.granularity,heap:r,context:o,descriptor:a,lfh:Th(t),vs:{commitBitmap:t.offset("_HEAP_VS_SUBSEGMENT","CommitBitmap"),size:t.offset("_HEAP_VS_SUBSEGMENT","Size"),firstChunk:n?48:24,chunkHeader:n?16:8},large:{address:t.offset("_HEAP_LARGE_ALLOC_DATA","VirtualAddress"),pages:t.offset("_HEAP_LARGE_ALLOC_DATA","AllocatedPages")},treeMin:t.offset("_RTL_RB_TREE","Min"),paddingTellsItsSize:a.kinds===Ao}}
function wh(t){var e=function(a){return t.offset("_SEGMENT_HEAP",a)};
var n=e("MemStats");
var r=function(a){return n<0?e(a):n+t.offset("_HEAP_RUNTIME_MEMORY_STATS",a)};
return{globalFlags:e("GlobalFlags"),contexts:e("SegContexts"),segmentList:e("SegmentListHead"),largeTree:e("LargeAllocMetadata"),largeCommitted:e("LargeCommittedPages"),totalReserved:r("TotalReservedPages"),totalCommitted:r("TotalCommittedPages"),uncommittedBase:e("UncommittedBase"),reservedLimit:e("ReservedLimit")}}
function xh(t){var e=function(n){return t.offset("_HEAP_SEG_CONTEXT",n)};
return{size:t.size("_HEAP_SEG_CONTEXT"),unitShift:e("UnitShift"),firstDescriptor:e("FirstDescriptorIndex"),segmentList:e("SegmentListHead"),heap:e("Heap")}}
function Eh(t,e){var n=function(a){return t.offset("_HEAP_PAGE_RANGE_DESCRIPTOR",a)};
var r=n("UnitSize")<0;
if(n("RangeFlags")<0||r&&n("Size")<0)return null;
return{size:t.size("_HEAP_PAGE_RANGE_DESCRIPTOR"),flags:n("RangeFlags"),flagsMask:r||e?255:31,unitSize:r?n("Size"):n("UnitSize"),unused:n("UnusedBytes"),unusedBytes:r?2:4,extra:n("ExtraPresent"),pageCount:n("Key")+(r||Ah(t,e)?0:1),committedPages:r?-1:n("CommittedPageCount"),kinds:r?Bh:Hh(t,e)?Ch:Ao}}
var Ao={2:dt,3:ht,7:er,11:Je,15:Qe};
var Ch={2:dt,3:ht,7:Je,11:Qe};
var Bh={8:dt,14:ht,15:Je,46:Qe};
function Hh(t,e){var n=function(r){return t.offset("_HEAP_SEG_CONTEXT",r)};
return n("Heap")===n("VsContext")+(e?8:4)}
function Ah(t,e){return e&&t.size("_HEAP_SEG_CONTEXT")>=192}
function Th(t){var e=function(n){return t.offset("_HEAP_LFH_SUBSEGMENT",n)};
return{freeCount:e("FreeCount"),blockOffsets:e("BlockOffsets"),commitUnitShift:e("CommitUnitShift"),commitUnitCount:e("CommitUnitCount"),commitState:e("CommitStateOffset"),reworked:e("CommitStateOffset")<e("FreeCount"),bitmap:e("BlockBitmap")}}
var U=4096;
var Nh=3437087965;
var zh=(function(){function t(e,n,r,a,o,s){this.ranges=[];
this.unknown=0;
this.layout=e;
this.context=n;
this.base=r;
this.words=a;
this.index=o;
this.captured=s;
this.pages=new Uint8Array(Qn(n)/U);
this.mark(0,Math.ceil(Be*e.descriptor.size/U));
var i=n.firstUnit;
while(i<Be)i=this.readRange(i);
var u=0;
for(var l=0;l<this.pages.length;l++)u+=this.pages[l];
this.committed=u*U}
t.prototype.runEnd=function(e){var n=Math.floor((e-this.base)/U);
if(this.pages[n]!==1)return e;
while(this.pages[n]===1)n++;
return this.base+n*U};
t.prototype.isCommitted=function(e,n){return this.runEnd(e)>=n};
t.prototype.commitOnly=function(e,n){var r=(e.address-this.base)/U;
for(var a=0;a<e.bytes/U;a++)this.pages[r+a]=n(a)?1:0};
t.prototype.readRange=function(e){var n=e+1;
if(!this.captured(e)){while(n<Be&&this.unitsAt(n)===0)n++;
this.addUnknown(e,n,Bo);
return n}
var r=this.unitsAt(e);
if(r===0){while(n<Be&&this.captured(n)&&this.unitsAt(n)===0)n++;
this.addUnknown(e,n,Co);
return n}
this.add(e,e+r);
return e+r};
t.prototype.unitsAt=function(e){if(!this.captured(e))return 0;
var n=this.layout.descriptor;
var r=n.kinds[this.flagsAt(e)];
if(r===void 0||r!==dt&&this.wordAt(e,0)!==Nh)return 0;
var a=this.byteAt(e,n.unitSize)||1;
return e+a<=Be?a:0};
t.prototype.add=function(e,n){var r=this.layout.descriptor;
var a=this.flagsAt(e);
var o=r.kinds[a];
var s=o===ht;
var i=this.wordAt(e,r.unused);
var u=(n-e)*Math.pow(2,this.context.shift)/U;
var l=Math.min(this.countedPages(e),u);
var c=r.committedPages<0||!this.areCaptured(e,n);
if(c)this.mark(e,l);
else this.markUnits(e,n);
this.ranges.push({address:this.addressOf(e),bytes:u*U,kind:o,flags:a,unused:s?r.unusedBytes===2?i>>>16:i:0,extra:s&&(this.byteAt(e,r.extra)&1)===1,countedPages:l,isPlaceOpen:c&&!s&&o!==er&&l>0&&l<u})};
t.prototype.addUnknown=function(e,n,r){this.ranges.push({address:this.addressOf(e),bytes:(n-e)*Math.pow(2,this.context.shift),kind:r,flags:0,unused:0,extra:false,countedPages:0,isPlaceOpen:false});
if(this.layout.descriptor.committedPages>=0)this.markUnits(e,n);
for(var a=e;a<n;a++)if(!this.captured(a))this.unknown+=Math.pow(2,this.context.shift)};
t.prototype.areCaptured=function(e,n){for(var r=e;r<n;r++)if(!this.captured(r))return false;
return true};
t.prototype.countedPages=function(e){var n=this.layout.descriptor,r=n.pageCount,a=n.committedPages;
var o=this.byteAt(e,r);
return a<0?255-o:65535-o-this.byteAt(e,r+1)*256};
t.prototype.markUnits=function(e,n){var r=this.layout.descriptor,a=r.committedPages,o=r.flagsMask;
var s=Math.pow(2,this.context.shift)/U;
for(var i=e;i<n;i++){if(!this.captured(i))continue;
var u=this.byteAt(i,a);
this.mark(i,Math.min(o===31?u>>>5:u,s))}};
t.prototype.mark=function(e,n){var r=e*Math.pow(2,this.context.shift)/U;
for(var a=0;a<n;a++)this.pages[r+a]=1};
t.prototype.addressOf=function(e){return this.base+e*Math.pow(2,this.context.shift)};
t.prototype.flagsAt=function(e){var n=this.layout.descriptor;
return this.byteAt(e,n.flags)&n.flagsMask};
t.prototype.byteAt=function(e,n){return this.wordAt(e,n)>>>(n&3)*8&255};
t.prototype.wordAt=function(e,n){return this.words[this.index+(e*this.layout.descriptor.size+n-(n&3))/4]};
return t})();
function Dt(t){return Math.ceil(Be*t.descriptor.size/U)*U}
function tr(t,e,n){var r=t.window(n,Dt(e)),a=r.words,o=r.holes;
return{base:n,words:a,index:0,holes:o}}
function To(t,e,n){var r=n+Dt(e);
var a=[];
var o=t.firstHole(n,r);
while(o!==0){var s=[Math.max(o,n),t.holeEnd(o)];
a.push(s);
o=s[1]<r?t.firstHole(s[1],r):0}
return{base:n,words:t.words,index:(n-t.base)/4,holes:a}}
function Fh(t,e,n,r){var a=n.base,o=n.words,s=n.index;
if(No(n,a+r,e.pointerSize))return se(t,a+r,e.pointerSize);
var i=o[s+r/4];
return e.pointerSize===4?i:o[s+r/4+1]*4294967296+i}
function Vt(t,e,n,r){var a=r.base,o=r.words,s=r.index,i=r.holes;
var u=e.descriptor.size;
var l=[];
for(var c=0;c<Be;c++){var f=a+c*u;
l[c]=i.length===0||!No(r,f,u)||Lh(t,o,s+c*u/4,f,u)}
return new zh(e,n,a,o,s,function(d){return l[d]})}
function No(t,e,n){var r=t.holes;
for(var a=0;a<r.length;a++){if(r[a][0]<e+n&&r[a][1]>e)return true}
return false}
function Lh(t,e,n,r,a){var o=t.whole(r,a);
if(o!==null)e.set(o.words,n);
return o!==null}
function W(t){return"0x"+t.toString(16)}
var Oh=1<<20;
function Rh(t,e,n){var r=n+e.heap.largeTree;
var a=se(t,r,e.pointerSize);
var o=se(t,r+e.treeMin,e.pointerSize);
if(a===null||o===null)return{allocations:[],broken:"the root is not captured"};
var s=new Ph(t,e,o%2===1);
s.visit(s.decoded(a,r));
s.allocations.sort(function(i,u){return i.base-u.base});
return s}
var Ph=(function(){function t(e,n,r){this.allocations=[];
this.broken="";
this.seen={};
this.count=0;
this.memory=e;
this.layout=n;
this.encoded=r}
t.prototype.decoded=function(e,n){return this.encoded&&e!==0?Mh(e,n):e};
t.prototype.visit=function(e){var n=this.layout.pointerSize;
var r=[e];
while(r.length>0){var a=r.pop();
if(a===0)continue;
if(this.seen[a]===true||!wo(a)||this.count++>=Oh){this.lose("a link leads to "+W(a));
continue}
this.seen[a]=true;
var o=se(this.memory,a,n);
var s=se(this.memory,a+n,n);
if(o===null||s===null||!this.read(a)){this.lose("the node at "+W(a)+" is not captured");
continue}
r.push(this.decoded(o,a),this.decoded(s,a))}};
t.prototype.read=function(e){var n=this.layout,r=n.large,a=n.pointerSize;
var o=se(this.memory,e+r.address,a);
var s=se(this.memory,e+r.pages,a);
if(o===null||s===null)return false;
var i=o%65536;
var u=Math.floor(s/U);
if(o===i||u===0||u*U<i){this.lose("the node at "+W(e)+" describes no allocation");
return true}
this.allocations.push({base:o-i,committed:u*U,reserved:_h(u,s),unused:i,extra:s%2===1});
return true};
t.prototype.lose=function(e){if(this.broken==="")this.broken=e};
return t})();
function _h(t,e){var n=Math.max(12,Math.floor(e/4)%64);
var r=Math.pow(2,Math.min(n,30));
return Math.ceil((t+1)*U/r)*r}
function Mh(t,e){var n=Math.floor(t/4294967296)^Math.floor(e/4294967296);
var r=(t%4294967296^e%4294967296)>>>0;
return(n>>>0)*4294967296+r}
function et(t){return Math.floor(t/4294967296)}
var nr=(function(){function t(){this.counts=Object.create(null);
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
var rr=32768;
var zo=16384;
var Fo=8192;
var Uh=8191;
var Kh=16383;
var Wh=1023;
function Gt(t,e,n,r){var a=t.layout,o=a.granularity,s=a.pointerSize;
var i=Math.ceil(n/o)*o+o;
return i+s<=r?t.pointerAt(e+i):0}
var Ih=72;
function Lo(t,e){if(!t.lfh.reworked)return e%4294967296>>>0>>>12;
return(et(e)<<20|e%4294967296>>>0>>>12)>>>0}
function Oo(t,e){var n=t.lfh,r=n.commitState,a=n.commitUnitCount,o=n.reworked;
var s=Ro(e,r,o?255:65535);
var i=s+2*Ro(e,a,255);
return Math.ceil(i/t.granularity)*t.granularity}
function Ro(t,e,n){return t(e-e%4)>>>e%4*8&n}
function Dh(t,e,n,r){var a=t.lfh;
var o=(r(a.blockOffsets)^n^Lo(t,e.address))>>>0;
var s=r(a.freeCount);
var i={first:o>>>16,stride:o&65535,count:s>>>16,freeCount:s&65535};
var u=i.first,l=i.stride,c=i.count;
var f=c>0&&l>0&&l%t.granularity===0&&u===Oo(t,r)&&Math.floor((e.bytes-u)/l)===c;
return f?i:null}
function Vh(t,e,n,r){var a=t.layout;
var o=e.address;
var s=o+e.bytes;
if(!t.has(o,Ih)){t.gap(o,s,"not captured","the header of the LFH subsegment at "+W(o)+" is not captured");
return}
if(n===null){t.gap(o,s,"not decoded","the key of LFH subsegments is not known");
return}
var i=t.reader;
var u=(o-i.base)/4;
var l=Dh(a,e,n,function(p){return i.words[u+p/4]});
if(l===null){t.gap(o,s,"damaged","the header of the LFH subsegment at "+W(o)+" contradicts itself");
return}
var c=Gh(t,o,l.count);
if(c===null){t.gap(o,s,"not captured","the bits of the LFH subsegment at "+W(o)+" are not captured");
return}
t.frame(o,o+l.first,le);
var f=jh(t,e,l,c,r);
t.frame(o+l.first+l.count*l.stride,s,le);
if(f+l.freeCount>l.count){var d="of ".concat(l.count," slots of the LFH subsegment at ").concat(W(o)," ").concat(f," are busy and ").concat(l.freeCount," free");
t.addGap(o,0,"damaged",d)}}
function Gh(t,e,n){var r=t.reader;
var a=e+t.layout.lfh.bitmap;
var o=Math.ceil(n/16)*4;
if(!t.has(a,o))return null;
var s=(a-r.base)/4;
return r.words.subarray(s,s+o/4)}
function jh(t,e,n,r,a){var o=n.stride,s=n.count;
var i=t.isCommitted(e.address,e.address+e.bytes);
var u=e.address+n.first;
var l=0;
for(var c=0;c<s&&!t.ended;c++,u+=o){var f=r[c>>>4]>>>(c&15)*2&3;
l+=f&1;
if(!i&&!t.isCommitted(u,u+o)){if((f&1)===0)t.committedRows(u,u+o,he,le);
else t.gap(u,u+o,"damaged","a busy slot of the LFH lies in pages that are not committed")}else if(f===3){$h(t,u,o,a)}else if((f&1)===1){t.busyRow(u,o,le,u+a,o-a,0,0)}else{t.row(u,o,he,le)}}
return l}
function $h(t,e,n,r){var a=t.layout,o=t.reader;
var s=e+n;
var i=s-4;
if((t.holey||s>o.limit||i<o.base)&&!t.has(i,4)){t.gap(e,s,"not captured","the sizes of busy slots of the LFH are not captured");
return}
var u=o.words[i-o.base>>>2]>>>16;
var l=a.lfh.reworked?Wh:Kh;
var c=(u&rr)!==0?1:u&l;
if(c+r>n){t.gap(e,s,"damaged","the unused bytes of the LFH slot at "+W(e)+" are more than it has");
return}
var f=n-c-r;
var d=(u&zo)===0?0:Gt(t,e,r+f,n);
t.busyRow(e,n,le,e+r,f,0,d)}
var Xh=11245;
function Po(t,e,n){var r=n&65535;
var a=t.vs.firstChunk+r*t.granularity;
var o=((r^Xh)&32767)===(n>>>16&32767);
return o&&r>0&&a<=e.bytes?a:0}
function Yh(t,e,n,r){var a=t.layout,o=t.reader;
var s=e.address;
var i=s+e.bytes;
var u="the VS subsegment at "+W(s);
if(!t.has(s,a.vs.firstChunk)){t.gap(s,i,"not captured","the header of "+u+" is not captured");
return}
var l=o.words[(s+a.vs.size-o.base)/4];
var c=Po(a,e,l);
if(c===0){var f=(l>>>0).toString(16);
t.gap(s,i,"damaged","size and signature of "+u+" do not fit: "+f);
return}
if(n===null){t.gap(s,i,"not decoded","the key of VS chunks is not known");
return}
t.frame(s,s+a.vs.firstChunk,Ze);
var d=Zh(t,e,c,n,r);
if(t.ended)return;
if(d<c){var p=s+d;
if(t.has(p,a.vs.chunkHeader)){var g=em(t,p);
t.gap(p,i,"damaged","the chain of "+u+" breaks at "+W(p)+": "+g)}else{t.gap(p,i,"not captured","the chunk at "+W(p)+" of "+u+" is not captured")}}else{t.frame(s+c,i,Ze)}}
function Zh(t,e,n,r,a){var o=t.reader,s=t.layout;
var i=s.granularity;
var u=s.pointerSize===8;
var l=s.vs.chunkHeader;
var c=e.address;
var f=c%4294967296|0;
var d=r.low;
var p=r.high^et(c);
var g=t.isCommitted(c,c+n);
var k=o.words,H=o.base,T=o.limit;
var _=s.vs.firstChunk;
var M=0;
while(_<n&&!t.ended){var C=c+_;
if(t.holey||C+l>T||C<H){var L=t.has(C,l);
k=o.words,H=o.base,T=o.limit;
if(!L)break}
var K=C-H>>>2;
var N=k[K]^d^f+_;
var S=u?k[K+1]^p:0;
var D=u?N>>>16:N>>>1&32767;
var ne=u?S&65535:N>>>16&32767;
var j=u?S>>>16:N>>>31;
var A=D*i;
if(D===0||ne!==M||j>1||_+A>n)break;
if(!g&&!t.isCommitted(C,C+A))qh(t,C,A,j);
else if(j===0)t.row(C,A,he,Ze);
else Jh(t,C,A,k[u?K+2:K+1],a);
M=D;
_+=A}
return _}
function qh(t,e,n,r){if(r===0)t.committedRows(e,e+n,he,Ze);
else t.gap(e,e+n,"damaged","a busy VS chunk lies in pages that are not committed")}
function Jh(t,e,n,r,a){var o=t.layout.vs.chunkHeader+a;
var s=e+n;
var i=n-o;
var u=0;
if((r&256)!==0){var l=Qh(t,s-4);
if(l===null){t.gap(e,s,"not captured","the sizes of busy VS chunks are not captured");
return}
var c=l>>>16;
if((c&(rr|Fo))===Fo){t.gap(e,s,"not decoded","a VS chunk that is said to hold an LFH subsegment");
return}
i-=(c&rr)!==0?1:c&Uh;
if((c&zo)!==0)u=Gt(t,e,o+i,n)}
if(i<0)t.gap(e,s,"damaged","the unused bytes of the VS chunk at "+W(e)+" are more than it has");
else t.busyRow(e,n,Ze,e+o,i,0,u)}
function Qh(t,e){var n=t.reader;
if(t.holey||e+4>n.limit)return t.memory.u32(e);
return n.words[e-n.base>>>2]}
function em(t,e){var n=t.reader,r=t.layout;
var a=(e-n.base)/4;
var o="";
for(var s=0;s<r.vs.chunkHeader;s++){var i=n.words[a+(s>>>2)]>>>(s&3)*8&255;
o+=(s===0?"":" ")+(i<16?"0":"")+i.toString(16)}
return o}
var jt=2733002413;
function tm(t,e,n,r){var a=r+2*e.pointerSize;
var o=t.u32(a);
var s=e.pointerSize===8?t.u32(a+4):0;
if(o===null||s===null)return null;
var i=e.heap.contexts<0?Math.floor(r/1048576):r;
var u=e.pointerSize===8?jt:0;
return{low:(o^i%4294967296^n.address%4294967296^jt)>>>0,high:(s^et(i)^et(n.address)^u)>>>0}}
function nm(t,e){var n=t.pointerSize===8?(e.high^jt)>>>0:0;
return{low:(e.low^jt)>>>0,high:n}}
function rm(t,e,n,r){var a=true;
var o=function(p){var g=t.u32(n.address+p);
if(g===null)a=false;
return g||0};
var s=Oo(e,o);
var i=o(e.lfh.blockOffsets)^Lo(e,n.address);
var u=o(e.lfh.freeCount)>>>16;
if(!a||u===0||s>=n.bytes)return;
var l=n.bytes-s;
var c=e.granularity;
var f=[];
var d=Math.floor(l/u/c)*c;
for(;d>0&&Math.floor(l/d)===u&&f.length<16;d-=c)f.push((s*65536+d^i)>>>0);
r.addOneOf(f)}
function am(t,e,n){var r=e.range,a=e.words;
var o=a.u32(r.address+t.vs.size);
if(o===null)return null;
var s=Po(t,r,o);
var i=t.vs.firstChunk;
var u=0;
for(var l=0;l<4&&i<s;l++){var c=_o(a,t,r.address+i,n);
if(c===null)return l<2?null:true;
if(c.units===0||c.before!==u||c.allocated>1)return false;
u=c.units;
i+=c.units*t.granularity;
if(i>s)return false}
return s>0}
function _o(t,e,n,r){var a=e.pointerSize===8;
var o=t.u32(n);
var s=t.u32(n+4);
var i=a?t.u32(n+8):s;
if(o===null||s===null||i===null)return null;
var u=(o^r.low^n%4294967296)>>>0;
if(!a)return{units:u>>>1&32767,before:u>>>16&32767,allocated:u>>>31,details:i};
var l=(s^r.high^et(n))>>>0;
return{units:u>>>16,before:l&65535,allocated:l>>>16,details:i}}
function om(t,e,n){if(t.pointerSize===4)return{key:{low:n,high:0},votes:e.length,voters:e.length};
var r=new nr();
var a=65536;
for(var o=0;o<e.length;o++){var s=e[o],i=s.range,u=s.words;
var l=i.address+t.vs.firstChunk;
var c=u.u32(l+4);
if(c!==null)r.add(n,((c^et(l))&~a)>>>0)}
var f=r.winner();
if(f===null)return null;
var d=f.key;
var p={low:n,high:(d.high|a)>>>0};
var g=h(h({},f),{key:p});
return Mo(t,e,d)<=Mo(t,e,p)?f:g}
function Mo(t,e,n){var r=0;
for(var a=0;a<e.length;a++){var o=e[a],s=o.range,i=o.words;
var u=t.vs.firstChunk;
for(var l=0;l<64&&u<s.bytes;l++){var c=_o(i,t,s.address+u,n);
if(c===null||c.units===0)break;
var f=c.details>=1024;
if(f&&c.allocated===1)r+=100;
else if(!f&&c.allocated===0)r++;
u+=c.units*t.granularity}}
return r}
var tt={block:0,large:0,largeShift:0};
var sm=10586;
var im=22e3;
var um=2048;
var lm=256;
var Uo=32;
function cm(t){return t===null||t>=sm&&t<im}
var fm=(function(){function t(e,n){this.seen=0;
this.beginWithSize=0;
this.smallest=Infinity;
this.words=e;
this.layout=n}
Object.defineProperty(t.prototype,"certain",{get:function(){var e=this.layout,n=e.granularity,r=e.paddingTellsItsSize;
return this.smallest<=n||this.seen>=(r?lm:um)},enumerable:false,configurable:true});
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
for(var o=0;o<e.count;o++){var s=e.origin[o];
if(e.state[o]!==G||s!==le&&s!==Ze)continue;
this.seen++;
this.smallest=Math.min(this.smallest,e.userSize[o]);
if(a&&this.words.u32(e.user[o])===r)this.beginWithSize++;
if(this.certain)return false}
return true};
t.prototype.gap=function(){return true};
t.prototype.verdict=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
if(this.smallest<=r)return{padding:tt,how:"a block of "+this.smallest+" bytes has no room for it",doubtful:false};
var o=dm(this.layout);
if(a&&this.seen>=Uo){var s="".concat(this.beginWithSize," of ").concat(this.seen," blocks begin with its size");
return{padding:this.beginWithSize*2>this.seen?o:tt,how:s,doubtful:false}}
var i=e.processHeap===null?null:e.memory.u32(e.processHeap+2*e.pointerSize);
if(i===4293853166)return{padding:o,how:"the process heap is an NT heap",doubtful:false};
if(this.seen>=8*Uo)return{padding:o,how:"none of ".concat(this.seen," blocks is too small for it"),doubtful:false};
return{padding:tt,how:"".concat(this.seen," blocks do not tell"),doubtful:true}};
return t})();
function dm(t){var e=t.granularity;
if(!t.paddingTellsItsSize)return{block:e,large:e,largeShift:0};
return{block:e,large:4*e,largeShift:4*e}}
var Ko=(function(){function t(e,n){this.kind="segment";
this.committed=0;
this.assumed=0;
this.unknown=0;
this.firstRunEnd=0;
this.base=e;
this.context=n;
this.reserved=Qn(n)}
t.prototype.note=function(e){this.committed=e.committed;
this.unknown=e.unknown;
this.firstRunEnd=e.runEnd(this.base)};
t.prototype.assume=function(e){this.assumed+=e;
this.committed+=e};
return t})();
var hm=65535;
function mm(t,e,n){for(var r=0;r<n.ranges.length;r++){var a=n.ranges[r];
if(!a.isPlaceOpen)continue;
var o=pm(t,e,a);
if(o===null)continue;
var s=0;
for(var i=0;i<a.bytes/U;i++)if(o(i))s++;
if(s===a.countedPages)n.commitOnly(a,o)}}
function pm(t,e,n){if(n.kind===Qe)return vm(t,n.address+e.vs.commitBitmap);
return n.kind===Je?gm(t,e,n.address):null}
function vm(t,e){var n=t.u32(e);
var r=t.u32(e+4);
if(n===null||r===null)return null;
return function(a){return a<64&&((a<32?n:r)>>>(a&31)&1)===1}}
function gm(t,e,n){var r=e.lfh;
var a=Wt(t,n+r.commitUnitShift);
var o=Wt(t,n+r.commitUnitCount);
var s=xo(t,n+r.commitState);
if(a===null||o===null||s===null||a<12)return null;
return function(i){var u=Math.floor(i/Math.pow(2,a-12));
return u<o&&xo(t,n+s+2*u)!==hm}}
function Wo(t,e,n,r){var a=t.reader,o=t.layout,s=t.memory;
a.cover(e.base,Dt(o),e.firstRunEnd);
var i=To(a,o,e.base);
Io(t,e,Vt(s,o,e.context,i),n,r)}
function Io(t,e,n,r,a){mm(t.memory,t.layout,n);
t.enter(n);
t.row(e.base,Dt(t.layout),ct,ve);
var o=e.assumed;
for(var s=0;s<n.ranges.length&&!t.ended;s++){var i=n.ranges[s];
if(i.kind===Bo){var u=Math.min(o,i.bytes);
o-=u;
var l=i.address+i.bytes;
var c="the descriptors that say what ".concat(W(i.address)," to ").concat(W(l)," is used for are not captured");
t.gap(i.address,l,"not captured",c);
t.addGap(i.address,u,"not captured",c)}else{ym(t,e,i,r,a)}}}
function ym(t,e,n,r,a){var o=n.address;
var s=o+n.bytes;
switch(n.kind){case dt:t.committedRows(o,s,he,ve);
break;
case ht:bm(t,n,a,e.context.shift>12);
break;
case Je:Vh(t,n,r.lfh,a.block);
break;
case Qe:Yh(t,n,r.vs,a.block);
break;
case er:t.frame(o,s,ve);
break;
case Co:t.gap(o,s,"damaged","the page-range descriptor of "+W(o)+" makes no sense");
break}}
function bm(t,e,n,r){var a=e.address,o=e.bytes,s=e.unused;
var i=r?km(t,e,n):n.block;
var u=o-s-i;
var l=Math.min(t.runEnd(a)-a,o);
if(u<0||i+u>l){var c="the block of pages at ".concat(W(a)," has ").concat(l," bytes and ").concat(s," unused ones");
t.gap(a,a+o,"damaged",c);
return}
var f=e.extra?Gt(t,a,i+u,l):0;
t.busyRow(a,l,ve,a+i,u,e.flags,f);
t.frame(a+l,a+o,ve)}
function km(t,e,n){if(n.block===0||n.large===n.block)return n.block;
var r=t.memory.u32(e.address);
if(r===n.block||r===n.large)return r;
return e.bytes-e.unused>=1048576?n.large:n.block}
var Do=(function(){function t(e,n,r,a){this.batch=new Yn();
this.ended=false;
this.holey=false;
this.map=null;
this.runStart=0;
this.runLimit=0;
this.pending=null;
this.layout=e;
this.reader=n;
this.memory=r;
this.sink=a}
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
if(!this.has(e,4)||this.holey)return this.memory;
var a=(e-r.base)/4;
var o=r.words.slice(a,a+n/4);
return{u32:function(s){var i=o[(s-e)/4];
return i===void 0?null:i}}};
t.prototype.row=function(e,n,r,a,o){if(o===void 0){o=0}
this.put(e,n,r,a,0,0,o,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){this.put(e,n,G,r,a,o,s,i)};
t.prototype.pointerAt=function(e){var n=this,r=n.reader,a=n.layout;
var o=a.pointerSize;
if(this.holey||e<r.base||e+o>r.limit)return se(this.memory,e,o)||0;
var s=e-r.base>>>2;
var i=r.words[s];
return o===4?i:r.words[s+1]*4294967296+i};
t.prototype.committedRows=function(e,n,r,a){var o=this;
this.pieces(e,n,function(s,i){return o.row(s,i-s,r,a)})};
t.prototype.frame=function(e,n,r){if(e<n)this.committedRows(e,n,ct,r)};
t.prototype.gap=function(e,n,r,a){var o=this;
this.pieces(e,n,function(s,i){return o.addGap(s,i-s,r,a)})};
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
t.prototype.endOfRun=function(e){if(e<this.runStart||e>=this.runLimit){this.runStart=e-e%U;
this.runLimit=this.map.runEnd(e)}
return this.runLimit};
t.prototype.pieces=function(e,n,r){var a=this.map;
var o=e;
while(o<n){var s=Math.min(a.runEnd(o),n);
if(s>o)r(o,s);
o=s>o?s:o-o%U+U}};
t.prototype.patch=function(e,n){var r=this.reader;
var a=e-e%4;
var o=this.memory.whole(a,Math.ceil((e+n-a)/4)*4);
if(o!==null)r.words.set(o.words,(a-r.base)/4);
return o!==null};
return t})();
var Sm=1<<20;
function Vo(t,e,n,r,a){var o={};
var s=Go(t,e,n,0,o,r,a);
if(s!=="")Go(t,e,n,e.pointerSize,o,r,a);
return s}
function Go(t,e,n,r,a,o,s){var i=n.list+r;
var u=se(t,i,e.pointerSize);
for(var l=0;l<Sm;l++){if(u===null)return"the link at "+W(i)+" is not captured";
if(u===n.list)return"";
if(!Eo(n,u)||a[u]===true)return"the link at "+W(i)+" leads to "+W(u);
a[u]=true;
var c=o(u);
i=u+r;
u=Fh(t,e,c,r);
if(!s(c))return""}
return"it does not end"}
var jo=3723419118;
var $o=16;
var wm=8;
var Xo=16;
var Yo=4;
var xm=4;
var Em=32768;
function Cm(t,e){var n=Dn(Vn(t.layouts,Sh),t.build,function(f,d){for(var p=0;p<e.length&&p<$o;p++)Bm(t,f,e[p],d)});
var r=n.choice===null?null:Ho(n.choice.table,t);
if(n.choice===null||r===null){var a={heapKey:null,keys:{lfh:null,vs:null},padding:tt,text:"",caveats:[]};
return h({layout:null,why:n.why},a)}
var o=new Am(t,r);
o.take(e);
var s=o.keys();
var i=cm(t.build)?o.padding(s):{padding:tt,how:"",doubtful:false};
var u=o.caveats.slice();
if(i.doubtful)u.push("Whether blocks of segment heaps begin with padding cannot be told: "+i.how+".");
if(r.lfh.reworked)u.push("The segment heap of builds from 26100 on was never seen whole: what is decoded proved itself.");
var l=i.padding.block>0?"padding":"no padding";
var c=[n.choice.text,o.text,l+(i.how===""?"":": "+i.how)];
return{layout:r,why:"",heapKey:o.heapKey,keys:s,padding:i.padding,text:c.join("; "),caveats:u}}
function Bm(t,e,n,r){var a=Ho(e,t);
r.demand("the structures",a!==null);
if(a===null)return;
var o=a.pointerSize;
var s=t.memory;
var i=s.u32(n+e.offset("_SEGMENT_HEAP","Signature"));
r.demand("Signature",i===null?null:i===jo);
var u=se(s,n+a.heap.uncommittedBase,o);
var l=se(s,n+a.heap.reservedLimit,o);
if(u!==null&&l!==null)r.check("UncommittedBase",u>n&&u<=l&&u%4096===0&&l-n<268435456);
if(a.heap.contexts>=0)Hm(s,a,n,r);
var c=It(s,a,n);
for(var f=0;f<c.length;f++){var d=c[f].list;
var p=se(s,d,o);
if(p===null)continue;
r.demand("SegmentListHead",p===d||Eo(c[f],p));
var g=p===d?null:se(s,p+o,o);
r.check("the first link back",g===null?null:g===d)}}
function Hm(t,e,n,r){var a=e.table,o=e.pointerSize;
for(var s=0;s<2;s++){var i=n+e.heap.contexts+s*e.context.size;
var u=se(t,i+e.context.heap,o);
r.demand("_HEAP_SEG_CONTEXT.Heap",u===null?null:u===n);
var l=se(t,i+a.offset("_HEAP_SEG_CONTEXT","VsContext"),o);
var c=n+a.offset("_SEGMENT_HEAP","VsContext");
r.check("VsContext",l===null||l===0?null:l===c)}}
var Am=(function(){function t(e,n){this.caveats=[];
this.heapKey=null;
this.text="";
this.heapBallot=new nr();
this.lfhBallot=new nr();
this.vsSamples=[];
this.areas=[];
this.world=e;
this.layout=n;
this.witness=new fm(e.memory,n);
this.walk=new Do(n,new Jn(e.memory),e.memory,this.witness)}
t.prototype.take=function(e){var n=this;
var r=this.layout;
var a=this.world.memory;
var o=function(i){var u=It(a,r,e[i]);
var l=function(f){var d=0;
var p=function(g){return tr(a,r,g)};
Vo(a,r,u[f],p,function(g){if(n.areSubsegmentsEnough()&&n.heapBallot.voters>=xm)return false;
n.look(u[f],g);
return++d<wm})};
for(var c=0;c<u.length;c++){l(c)}};
for(var s=0;s<e.length&&s<$o;s++){o(s)}};
t.prototype.keys=function(){var e=this.heapBallot.winner();
var n=this.lfhBallot.winner();
this.heapKey=e===null?null:e.key;
var r=this.vsKey(e,n);
this.text="keys by "+[ar(e,"segments"),ar(n,"LFH"),ar(r,"VS subsegments")].join(", ");
this.doubt("HeapKey",e,this.heapBallot.voters);
this.doubt("the LFH key",n,this.lfhBallot.voters);
this.doubt("the key of VS chunks",r,this.vsSamples.length);
return{lfh:n===null?null:n.key.low,vs:r===null?null:r.key}};
t.prototype.padding=function(e){var n=this,r=n.witness,a=n.walk;
for(var o=0;o<this.areas.length&&!r.certain&&!a.ended;o++){Wo(a,this.areas[o],e,tt);
a.leave()}
return r.verdict(this.world)};
t.prototype.areSubsegmentsEnough=function(){var e=this.lfhBallot.winner();
var n=e!==null&&e.votes>=Xo&&e.votes===e.voters;
return n&&this.vsSamples.length>=Yo};
t.prototype.look=function(e,n){var r=this,a=r.layout,o=r.walk,s=r.world;
var i=tm(s.memory,a,e,n.base);
if(i!==null)this.heapBallot.add(i.low,i.high);
if(this.areSubsegmentsEnough())return;
var u=new Ko(n.base,e);
var l=Vt(s.memory,a,e,n);
u.note(l);
this.areas.push(u);
o.enter(l);
for(var c=0;c<l.ranges.length;c++){var f=l.ranges[c];
if(f.kind===Je&&this.lfhBallot.voters<4*Xo)rm(o,a,f,this.lfhBallot);
else if(f.kind===Qe&&this.vsSamples.length<4*Yo)this.vsSamples.push({range:f,words:o.kept(f.address,Em)})}};
t.prototype.vsKey=function(e,n){var r=[];
if(e!==null)r.push(e.key,nm(this.layout,e.key));
if(n!==null){var a=om(this.layout,this.vsSamples,n.key.low);
if(a!==null)r.push(a.key)}
for(var o=0;o<r.length;o++){var s=this.tried(r[o]);
if(s.votes*2>s.voters)return s}
return null};
t.prototype.tried=function(e){var n=0;
var r=0;
for(var a=0;a<this.vsSamples.length;a++){var o=am(this.layout,this.vsSamples[a],e);
if(o!==null)r++;
if(o===true)n++}
return{key:e,votes:n,voters:r}};
t.prototype.doubt=function(e,n,r){if(n===null&&r>0)this.caveats.push("Segment heaps: ".concat(r," votes did not find ").concat(e,"."));
else if(n!==null&&n.votes<n.voters)this.caveats.push("Segment heaps: ".concat(n.votes," of ").concat(n.voters," votes agree in ").concat(e,"."))};
return t})();
function ar(t,e){return t===null?"no "+e:t.votes+" of "+t.voters+" "+e}
function Tm(t,e,n){var r=n.layout;
if(r===null)return{heap:null,why:n.why};
var a=t.memory.u32(e+2*r.pointerSize);
if(a===null)return{heap:null,why:"the header of the heap is not captured"};
if(a!==jo)return{heap:null,why:"the signature of a segment heap is not there"};
if(It(t.memory,r,e).length===0)return{heap:null,why:"the contexts of the heap are not captured"};
return{heap:new Fm(t,e,n,r),why:""}}
var Nm=(function(){function t(e,n,r){this.kind="front end";
this.base=e;
this.reserved=n;
this.committed=r}
return t})();
var zm=(function(){function t(e){this.kind="large block";
this.allocation=e;
this.base=e.base;
this.reserved=e.reserved;
this.committed=e.committed}
return t})();
var Fm=(function(){function t(e,n,r,a){this.kind="segment";
this.frontEnd="LFH";
this.uncommittedRanges=0;
this.known=null;
this.address=n;
this.process=r;
this.offsets=a;
this.bits=e.bits;
this.memory=e.memory;
this.layout=r.text;
this.flags=e.memory.u32(n+a.heap.globalFlags)||0}
Object.defineProperty(t.prototype,"areas",{get:function(){return this.parts().areas},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"caveats",{get:function(){return this.process.caveats.concat(this.parts().caveats)},enumerable:false,configurable:true});
t.prototype.walk=function(e,n){var r=new Do(this.offsets,new Jn(this.memory),this.memory,e);
if(n===void 0&&this.known===null)return this.walkUnread(r,e);
return this.walkKnown(r,e,0,n)};
t.prototype.walkKnown=function(e,n,r,a){var o=this.parts().areas;
for(var s=r;s<o.length;s++){var i=o[s];
if(a!==void 0&&i!==a)continue;
if(!n.area(i))return false;
if(i.kind==="segment")Wo(e,i,this.process.keys,this.process.padding);
else this.rowOf(e,i);
if(!e.leave())return false}
return true};
t.prototype.walkUnread=function(e,n){var r=this,a=r.memory,o=r.offsets,s=r.process;
var i=new Zo(a,o,this.address);
var u=new Lm(a,e.reader,o);
var l=i.areas[0];
if(l!==void 0&&l.kind==="front end"&&!this.pass(e,n,l))return false;
var c=true;
var f=false;
i.eachSegment(function(g){return u.read(g)},function(g,k){var H=Vt(a,o,g.context,k);
g.note(H);
f=g.unknown>0;
if(f)return false;
u.note(g);
c=n.area(g);
if(c)Io(e,g,H,s.keys,s.padding);
c=e.leave()&&c;
return c});
if(!c)return false;
if(f)return this.walkKnown(e,n,i.areas.length-1);
var d=i.readLarge();
this.known=i;
for(var p=0;p<d.length;p++)if(!this.pass(e,n,d[p]))return false;
return true};
t.prototype.pass=function(e,n,r){if(!n.area(r))return false;
this.rowOf(e,r);
return e.leave()};
t.prototype.rowOf=function(e,n){if(n.kind==="large block")this.largeRow(e,n);
else e.row(n.base,n.committed,ct,ve)};
t.prototype.largeRow=function(e,n){var r=this.process.padding,a=r.largeShift,o=r.large;
var s=n.allocation,i=s.unused,u=s.extra;
var l=n.committed-i-o;
if(l<0){var c="the large block at ".concat(W(n.base)," has ").concat(i," unused bytes");
e.addGap(n.base,n.committed,"damaged",c);
return}
var f=u?Gt(e,n.base,a+l,n.committed):0;
e.busyRow(n.base,n.committed,ja,n.base+a,l,0,f)};
t.prototype.parts=function(){if(this.known===null){var e=this,n=e.memory,r=e.offsets;
var a=new Zo(n,r,this.address);
a.eachSegment(function(o){return tr(n,r,o)},function(o,s){o.note(Vt(n,r,o.context,s));
return true});
a.assumeTheRest();
a.readLarge();
this.known=a}
return this.known};
return t})();
var Zo=(function(){function t(e,n,r){this.areas=[];
this.caveats=[];
this.segments=[];
this.memory=e;
this.layout=n;
this.heap=r;
this.front=this.frontArea();
if(this.front!==null)this.areas.push(this.front)}
t.prototype.eachSegment=function(e,n){var r=this;
var a=this,o=a.memory,s=a.layout;
var i=It(o,s,this.heap);
var u=true;
var l=function(d){var p=i[d];
var g=Vo(o,s,p,e,function(k){var H=new Ko(k.base,p);
r.segments.push(H);
r.areas.push(H);
u=n(H,k);
return u});
if(g!=="")c.caveats.push("The list of segments is broken: ".concat(g,"."))};
var c=this;
for(var f=0;f<i.length&&u;f++){l(f)}};
t.prototype.assumeTheRest=function(){var e=this,n=e.segments,r=e.front;
var a=n.reduce(function(c,f){return c+f.unknown},0);
if(a===0)return;
var o=this.pointer(this.layout.heap.totalCommitted);
var s=o===null?0:o*U-(r===null?0:r.committed);
for(var i=0;i<n.length;i++)s-=n[i].committed;
for(var i=0;i<n.length&&s>0;i++){var u=Math.min(s,n[i].unknown);
n[i].assume(u);
s-=u}
var l="Descriptors of ".concat(W(a)," bytes of segments are not captured");
this.caveats.push("".concat(l,"; how much of it is committed the heap's counter says."))};
t.prototype.readLarge=function(){var e=this;
var n=Rh(this.memory,this.layout,this.heap),r=n.allocations,a=n.broken;
if(a!=="")this.caveats.push("The tree of large allocations is broken: ".concat(a,"."));
var o=this.pointer(this.layout.heap.largeCommitted);
var s=r.reduce(function(u,l){return u+l.committed},0);
if(o!==null&&o*U!==s)this.caveats.push("Large allocations of ".concat(W(s)," bytes are found, the heap counts ").concat(W(o*U),"."));
var i=r.map(function(u){return new zm(u)});
i.forEach(function(u){e.areas.push(u)});
return i};
t.prototype.frontArea=function(){var e=this.heap;
var n=this.pointer(this.layout.heap.uncommittedBase);
var r=this.pointer(this.layout.heap.reservedLimit);
if(n===null||r===null)return null;
if(n<=e||n>r||r-e>268435456)return null;
return new Nm(e,r-e,n-e)};
t.prototype.pointer=function(e){return se(this.memory,this.heap+e,this.layout.pointerSize)};
return t})();
var Lm=(function(){function t(e,n,r){this.length=0;
this.times=0;
this.memory=e;
this.reader=n;
this.layout=r}
t.prototype.read=function(e){var n=this,r=n.memory,a=n.reader,o=n.layout;
var s=this.times>1?r.whole(e,this.length):null;
if(s===null)return tr(r,o,e);
a.adopt(s);
return To(a,o,e)};
t.prototype.note=function(e){var n=Math.min(e.firstRunEnd-e.base,1048576);
this.times=n===this.length?this.times+1:1;
this.length=n};
return t})();
function Ne(t){if(t.memory===null)return{known:false,why:"A log holds no memory: heaps are known as the debugger listed them."};
return t.once("process heaps",function(){return Om(t)})}
function Om(t){var e=[];
var n=[];
var r=Rt(t);
r.forEach(function(a){var o=jc(t,a);
n=n.concat(o.caveats);
var s=Rm(a,o.heaps);
o.heaps.forEach(function(i){e.push(_m(t,a.bits,i,s(i)))})});
if(e.length===0)return{known:false,why:["No heap was found."].concat(n).join(" ")};
return{known:true,value:{entries:e,caveats:n},caveats:n}}
function Rm(t,e){var n=null;
return function(r){if(r.kind==="NT")return rh(t,r.address);
if(r.kind==="page heap")return vh(t,r.address);
if(r.kind!=="segment")return{heap:null,why:r.kind+": "+r.why};
if(n===null)n=Cm(t,Pm(e));
return Tm(t,r.address,n)}}
function Pm(t){return t.filter(function(e){var n=e.kind;
return n==="segment"}).map(function(e){var n=e.address;
return n})}
function _m(t,e,n,r){return{found:n,address:n.address,bits:e,heap:r.heap,why:r.why,undecoded:r.heap===null?Mm(t.regions(),n.address):0}}
function Mm(t,e){if(!t.known)return 0;
var n=t.value,r=n.count,a=n.base,o=n.size,s=n.allocationBase,i=n.state;
var u=-1;
for(var l=0;l<r&&u<0;l++){if(a[l]<=e&&e<a[l]+o[l])u=s[l]}
var c=0;
for(var l=0;l<r&&u>=0;l++){if(s[l]===u&&(i[l]===Ge||i[l]===0))c+=o[l]}
return c}
function qo(t,e,n,r){var a=or(t,e);
if(a>=0&&t.state[a]!==ie)r(a,n)}
function $t(t,e,n,r){var a=or(t,n);
var o=a<0?-1:e.ofRegion[a];
if(o<0)return;
var s=e.firstRegion[o];
for(var i=0;i<e.regionCount[o];i++)r(s+i)}
function or(t,e){var n=Jo(t,e);
return n<t.count&&t.base[n]<=e?n:-1}
function Jo(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]<=e)n=a+1;
else r=a}
return n}
function Um(t,e,n,r){var a=Ne(t);
if(!a.known)return[a.why];
a.value.entries.forEach(function(o){var s=o.found.kind==="page heap"?"PageHeap":"Heap";
Km(e,n,o,function(i){return r(i,s,o.bits)})});
return a.value.caveats.slice()}
function Km(t,e,n,r){var a=n.heap,o=n.address;
if(a===null)$t(t,e,o,r);
else a.areas.forEach(function(s){Wm(t,e,s,r)})}
function Wm(t,e,n,r){var a=Jo(t,n.base);
var o=a<t.count&&t.base[a]<=n.base;
if(o&&(t.allocationBase[a]===n.base||n.kind==="large block"))$t(t,e,n.base,r);
var s=n.base+n.reserved;
for(var i=a;i<t.count&&t.base[i]<s;i++)r(i)}
var Im=new RegExp("^Evaluate expression: -?\\d+ = (".concat(F,")$"),"i");
function Dm(t){var e=[];
for(var n=0;n<t.length;n++){var r=Im.exec(t[n].trim());
if(r)e.push(y(r[1]))}
return e}
function Vm(t,e,n,r,a){var o=n.type;
var s=new Uint8Array(n.count);
var i=[];
var u=Dm(t.run("~*e ? @$csp").lines);
for(var l=0;l<u.length;l++){var c=jm(n,u[l]);
if(c<0||s[c]===1||o[c]!==Bn&&o[c]!==0||!a(c))continue;
s[c]=1;
i.push(c)}
var f=[];
for(var c=0;c<n.count&&i.length+f.length<r;c++){if(s[c]===0&&a(c)&&Gm(e,n,c))f.push(c)}
return{byPointer:i,byGuard:f}}
function Gm(t,e,n){if(e.type[n]!==Bn)return false;
var r=e.firstRegion[n];
var a=r+e.regionCount[n];
var o=r;
while(o<a&&(t.state[o]===Ct||t.protect[o]===Yr))o++;
var s=o;
while(o<a&&(t.protect[o]&Tn)!==0)o++;
var i=o;
while(o<a&&Xe(t.state[o])&&t.protect[o]===An)o++;
return r<s&&s<i&&i<a&&o===a}
function jm(t,e){var n=0;
var r=t.count-1;
while(n<=r){var a=n+r>>1;
if(t.base[a]>e)r=a-1;
else n=a+1}
return r>=0&&e<t.base[r]+t.size[r]?r:-1}
var $m=2147352576;
var Xm=2147418112;
function Ym(t,e,n){var r=new tp();
var a=new Uint32Array(e.count);
if(e.printedUsage!==null){for(var o=0;o<e.count;o++)a[o]=r.index(e.printedUsage[o]||"<unknown>");
return{names:r.all,of:a,caveats:[]}}
var s=function(l,c){a[l]=r.index(c)};
var i=function(l){return r.all[a[l]]==="<unknown>"};
Zm(e,t.modules(),s);
var u=Jm(t,e,n,s,i);
return{names:r.all,of:a,caveats:u}}
function Zm(t,e,n){var r=e.slice().sort(function(u,l){return u.base-l.base});
var a=0;
for(var o=0;o<t.count;o++){var s=t.base[o];
while(a<r.length&&r[a].base+r[a].size<=s)a++;
var i=a<r.length&&r[a].base<=s?r[a]:void 0;
n(o,qm(t,o,i))}}
function qm(t,e,n){var r=t.type[e];
if(t.state[e]===ie)return"Free";
if(r===Hn)return"Image";
if(n!==void 0&&(r===0||/[\\/]/.test(n.path)))return"Image";
if(t.base[e]>=$m&&t.base[e]<Xm)return"Other";
return r===Bt?"MappedFile":"<unknown>"}
function Jm(t,e,n,r,a){var o,s,i,u;
var l=Ba(t);
if(l===null)return["Stacks, TEBs and heaps are not told apart: that needs memory, which a log does not hold."];
var c=t.target;
var f=t.threads().length;
var d=function(N){return c.isWow64?String(N):""};
ep(e,n,l,d,r);
try{for(var p=ae(l.pebs),g=p.next();!g.done;g=p.next()){var k=g.value;
qo(e,k.address,"PEB"+d(k.bits),r)}}catch(N){o={error:N}}finally{try{if(g&&!g.done&&(s=p.return))s.call(p)}finally{if(o)throw o.error}}
try{for(var H=ae(l.tebs),T=H.next();!T.done;T=H.next()){var _=T.value;
qo(e,_.address,"TEB"+d(_.bits),r)}}catch(N){i={error:N}}finally{try{if(T&&!T.done&&(u=H.return))u.call(H)}finally{if(i)throw i.error}}
var M=Um(t,e,n,function(N,S,D){if(a(N)||e.type[N]===Bt)r(N,S+d(D))});
if(f===0)return["The debugger lists no threads: stacks are not told apart."].concat(M);
if(l.unread===0)return M;
var C=function(N){return a(n.firstRegion[N])};
var L=l.unread*(c.isWow64?2:1);
var K=Vm(t,e,n,L,C);
K.byPointer.concat(K.byGuard).forEach(function(N){$t(e,n,n.base[N],function(S){return r(S,"Stack")})});
return[Qm(l.unread,f,K,L)].concat(M)}
function Qm(t,e,n,r){var a=n.byPointer,o=n.byGuard;
var s=r-a.length-o.length;
var i=t+" of "+e+" TEBs were not captured: ";
if(s===r)return i+"their stacks are not told apart.";
var u=[];
if(a.length>0)u.push("by a stack pointer ("+a.length+")");
if(o.length>0)u.push("by guard pages, which other memory may have too ("+o.length+")");
if(s>0)u.push("not at all ("+s+")");
return i+"their stacks were told apart "+u.join(", ")+"."}
function ep(t,e,n,r,a){n.stacks.forEach(function(o){var s="Stack"+r(o.bits);
var i=or(t,o.high-1);
if(i<0)return;
$t(t,e,t.allocationBase[i],function(l){return a(l,s)});
for(var u=i;u>=0&&t.base[u]>=o.low;u--){if(t.state[u]!==ie)a(u,s)}})}
var tp=(function(){function t(){this.all=[];
this.indices=Object.create(null)}
t.prototype.index=function(e){var n=this.indices[e];
if(n!==void 0)return n;
this.indices[e]=this.all.length;
this.all.push(e);
return this.all.length-1};
return t})();
function mt(t){var e=t.regions();
if(!e.known)return np(t,e.why);
return t.once("address space",function(){return rp(t,e.value,e.caveats)})}
function np(t,e){var n=sr(t);
if(n===null)return{known:false,why:e};
var r=Ft(n.parsed,n.source);
var a={layout:null,budget:r,notListed:r.committed,caveats:n.caveats};
return{known:true,value:a,caveats:n.caveats}}
function rp(t,e,n){var r=sr(t);
var a=uc(e);
var o=Ym(t,e,a);
var s=oc(e,o);
var i=r!==null&&!e.complete?Ft(r.parsed,r.source):s;
var u=n.concat(o.caveats,r===null?[]:r.caveats);
var l=Math.max(0,i.committed-s.committed);
var c={layout:{regions:e,allocations:a,usage:o},budget:i,notListed:l,caveats:u};
return{known:true,value:c,caveats:u}}
function sr(t){var e=Ee(t,/^!address -summary/);
for(var n=e.length-1;n>=0;n--){var r=e[n];
var a=Ea(r.lines);
if(a.usage.length===0&&a.state.length===0)continue;
var o=a.rejected.map(function(s){return"Row of the summary that contradicts itself, left out: "+s.trim()});
return{parsed:a,source:"`!address -summary` in line "+r.line,caveats:o}}
return null}
function ap(t,e,n){if(e.layout===null||!e.layout.regions.complete)return null;
var r=op(t,n);
if(r===null)return null;
var a=e.budget.usage.concat(r.usage).map(function(s){return s.name});
var o=a.filter(function(s,i){return a.indexOf(s)===i}).map(function(s){return{usage:s,here:Qo(e.budget.usage,s),printed:Qo(r.usage,s)}}).filter(function(s){return s.here!==s.printed});
return{differences:o,source:r.source}}
function op(t,e){var n=sr(t);
if(n!==null)return Ft(n.parsed,n.source);
if(!e||t.target.kind==="log")return null;
var r=t.run("!address -summary");
var a=Ea(r.lines);
return a.usage.length===0?null:Ft(a,sp(t))}
function sp(t){var e=t.run("version").lines.some(function(n){return/^Simulated debugger|^Answered by Leakscope: .*!address/.test(n)});
return e?"an !address -summary that is Leakscope's own reading of the same memory and no second opinion: ask WinDbg for one":"!address -summary of the debugger"}
function Qo(t,e){var n=t.filter(function(r){return r.name===e})[0];
return n===void 0?0:n.bytes}
function w(t,e){return e>0?Math.round(t/e*1e4)/100:0}
var ir=4294967296;
function es(t,e){if(t.pointerSize===8&&!t.isWow64)return null;
var n=e.layout,r=e.budget;
if(n!==null&&n.regions.complete)return ip(n.regions);
var a=r.busy+r.free;
if(r.free===0||a>ir)return null;
return{total:a,free:r.free,largestFree:r.largestFree,used:w(r.busy,a)}}
function ip(t){var e=0;
var n=0;
var r=null;
for(var a=0;a<t.count&&t.base[a]<ir;a++){var o=Math.min(t.size[a],ir-t.base[a]);
e+=o;
if(t.state[a]!==ie)continue;
n+=o;
if(r===null||o>r.size)r={base:t.base[a],size:o}}
return n===0?null:{total:e,free:n,largestFree:r,used:w(e-n,e)}}
var up="((?:0x)?[0-9a-f]{1,16})\\s?\\((\\d[\\d,.\\u00a0\\u202f]*)\\)";
function ts(t){var e=[];
var n=new RegExp(up,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){var a=y(r[1]);
e.push(a===J(r[2])?a:NaN)}
return e}
function Ue(t){var e=ts(t);
var n=/0x([0-9a-f]{1,16})\b/i.exec(t);
var r=e.length>0?e[0]:n?y(n[1]):NaN;
return Number.isNaN(r)?null:r}
var lp=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(F,")$"),"i");
var cp=/^[-=]{3,}$/;
var fp=/^([A-Z][\w ]*):$/i;
var dp="(".concat(F,")\\((").concat(F,"):(").concat(F,")\\)");
var hp=/^(?:- )?(\w[\w ]*):/;
var mp=/^(?:Total LoaderHeap size|Total bytes consumed by CLR): *(.*)$/i;
var pp=/^Total size: *(.*)$/i;
var vp=/^Wasted: *(.*)$/i;
function ns(t){var e={sections:[],totalBytes:null,wastedBytes:null};
var n=new q();
var r=true;
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=lp.exec(o);
var i=s?null:fp.exec(o);
if(s)rs(e,s[1],y(s[2]));
else if(i&&r)rs(e,i[1],null);
else if(!i&&!gp(e,o)&&!yp(e,o))n.file(o);
if(o!=="")r=cp.test(o)}
var u=e.sections.filter(function(l){return l.parts.length>0||l.totalBytes!==null});
return h(h({},e),{sections:u,skipped:n.skipped,truncated:n.truncated})}
function rs(t,e,n){t.sections.push({name:e,address:n,parts:[],totalBytes:null})}
function gp(t,e){var n=mp.exec(e);
if(n){t.totalBytes=Ue(n[1]);
t.wastedBytes=as(n[1]);
return t.totalBytes!==null}
var r=pp.exec(e);
var a=r?Ue(r[1]):null;
var o=t.sections[t.sections.length-1];
if(a!==null&&o)o.totalBytes=a;
return a!==null}
function yp(t,e){var n=t.sections.length>0?t.sections[t.sections.length-1].parts:[];
var r=vp.exec(e);
var a=n[n.length-1];
if(r&&a)n[n.length-1]=h(h({},a),{wastedBytes:Ue(r[1])||0});
var o=e.indexOf("Size:");
var s=o<0?null:hp.exec(e.slice(0,o));
var i=s?Ue(e.slice(o)):null;
if(s&&i!==null){var u=bp(e.slice(0,o));
n.push({name:s[1],ranges:u,bytes:i,wastedBytes:as(e.slice(o))||0})}
return r!==null&&a!==void 0||s!==null&&i!==null}
function bp(t){var e=[];
var n=new RegExp(dp,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){e.push({address:y(r[1]),reserve:y(r[2]),commit:y(r[3])})}
return e}
function as(t){var e=/wasted/i.test(t)?t.indexOf("total,"):-1;
return e<0?null:Ue(t.slice(e))}
var kp=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(F,")$"),"i");
var Sp=new RegExp("^Assembly: +(".concat(F,")(?: +(?:\\(Dynamic\\) +)?\\[(.*)\\])?"),"i");
var wp=/^([0-9a-f]{8,16}|[0-9a-f]{1,8}`[0-9a-f]{8}) +(\S.*)$/i;
var xp=/^(?:(?:Low|High)FrequencyHeap|StubHeap|Stage|ClassLoader|SecurityDescriptor|Module(?: Name)?$|Total size|LoaderHeap)/;
function os(t){var e=[];
var n=new q();
var r=[];
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(/^Total LoaderHeap size/i.test(o))r.push(o);
else if(!Ep(e,o)&&!xp.test(o))n.file(o)}
var s=ns(r);
return{domains:e,loaderTotalBytes:s.totalBytes,loaderWastedBytes:s.wastedBytes,skipped:n.skipped,truncated:n.truncated}}
function Ep(t,e){var n=kp.exec(e);
if(n)t.push({title:n[1],address:y(n[2]),name:"",assemblies:[]});
var r=Sp.exec(e);
if(r&&t.length===0)t.push({title:"",address:0,name:"",assemblies:[]});
var a=t[t.length-1];
if(!a)return false;
var o=a.assemblies[a.assemblies.length-1];
if(r)a.assemblies.push({address:y(r[1]),name:r[2]||"",modules:[]});
var s=wp.exec(e);
if(s&&o)o.modules.push({address:y(s[1]),name:s[2]});
var i=/^Name: +(\S.*)$/.exec(e);
if(i)a.name=i[1];
return n!==null||r!==null||s!==null&&o!==void 0||i!==null}
var Cp=/^(?:GC|Total|Partial) +(?:(Allocated|Committed) +)?(?:Heap +)?Size\b(.*)$/i;
var Bp=/^(?:Allocated +)?Heap +Size\b(.*)$/i;
var Hp=/^(?:generation \d|ephemeral segment|segment +begin|Committed Heap Size|DATAS\b|Concurrent|mark array|Address +Begin|no segments)/i;
var ur=[[/^(?:Small object heap|generation \d)/i,"small"],[/^Large object heap/i,"large"],[/^Pinned object heap/i,"pinned"],[/^(?:Frozen object heap|NonGC heap)/i,"frozen"]];
function Ap(t){var e=new q();
var n={heapCount:null,segments:[],heapBytes:[],allocatedBytes:null,committedBytes:null};
var r=0;
var a="small";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=/^Heap (\d+) \(/.exec(s);
var u=i?"small":Tp(s);
var l=i||u?null:Np(s,r,a);
if(i)r=J(i[1]);
if(u)a=u;
else if(l)n.segments.push(l);
else if(!zp(n,s)&&!Hp.test(s))e.file(s)}
return h(h({},n),{skipped:e.skipped,truncated:e.truncated})}
function Tp(t){for(var e=0;e<ur.length;e++)if(ur[e][0].test(t))return ur[e][1];
return null}
function Np(t,e,n){var r=/(?:0x)?[0-9a-f]{1,16} ?\(/i.exec(t);
var a=Ae(r?t.slice(0,r.index):t).map(y);
var o=ts(t);
if(a.length!==3&&a.length!==4||a.concat(o).some(Number.isNaN))return null;
var s=X(a,3),i=s[0],u=s[1],l=s[2];
var c=a.length===4?a[3]:null;
var f=o.length===2||o.length===1&&l!==u;
return{heap:e,kind:n,segment:i,begin:u,allocated:l,committed:c,allocatedBytes:f?o[0]:l-u,committedBytes:c===null?null:o.length===2?o[1]:c-u}}
function zp(t,e){var n=/^Number of GC Heaps: *(\d+)/.exec(e);
if(n)t.heapCount=J(n[1]);
var r=Cp.exec(e);
var a=r?Ue(r[2]):null;
var o=r!==null&&r[1]!==void 0&&r[1].toLowerCase()==="committed";
if(a!==null&&o)t.committedBytes=a;
if(a!==null&&!o)t.allocatedBytes=a;
var s=Bp.exec(e);
var i=s?Ue(s[1]):null;
if(i!==null)t.heapBytes.push(i);
return n!==null||a!==null||i!==null}
var Fp=new RegExp("^(".concat(F,")\\s+(0x[0-9a-f]{8})\\s+(\\S.*)$"),"i");
var Lp=/^(?:MT +Type(Def|Ref) +Name|Types (defined|referenced) in this module)/i;
var Op=/^[A-Z][A-Za-z ]*: */;
function Rp(t){var e=[];
var n=[];
var r=new q();
var a=e;
var o="";
var s=null;
var i=[];
for(var u=0;u<t.length;u++){var l=t[u].trim();
var c=Fp.exec(l);
var f=c?null:/^(Name|Assembly|Attributes): *(\S.*)$/.exec(l);
var d=Lp.exec(l);
if(d)a=/^def/i.test(d[1]||d[2])?e:n;
else if(c)a.push({methodTable:y(c[1]),token:y(c[2]),name:c[3]});
else if(f&&f[1]==="Name")o=f[2];
else if(f&&f[1]==="Assembly")s=y(Ae(f[2])[0]);
else if(f)i=Ae(f[2]);
else if(!Op.test(l))r.file(l)}
if(s!==null&&Number.isNaN(s))s=null;
var p=r.skipped,g=r.truncated;
return{name:o,assembly:s,attributes:i,definitions:e,references:n,skipped:p,truncated:g}}
function pt(t,e){return Ee(t,e).map(function(n){return n.lines})}
var lr=function(t){return{known:false,why:"".concat(t," is not among the recorded commands.")}};
function ss(t){var e=pt(t,/^!(sos\.)?eeheap( -gc)?$/).pop();
if(!e)return lr("!eeheap -gc");
var n=Ap(e);
var r=n.segments.reduce(function(o,s){return o+(s.committedBytes||s.allocatedBytes)},0);
var a=n.committedBytes!==null?n.committedBytes:r||n.allocatedBytes;
if(!a)return{known:false,why:"!eeheap -gc printed no total that could be read."};
return{known:true,value:{allocated:n.allocatedBytes,committed:a,segments:n.segments.length},caveats:n.truncated?["The recorded !eeheap -gc is cut: a lower bound."]:[]}}
function is(t){var e=pt(t,/^!(sos\.)?eeheap -loader/).pop();
if(e){var n=ns(e);
if(n.totalBytes!==null)return{known:true,value:{total:n.totalBytes,wasted:n.wastedBytes},caveats:[]}}
var r=pt(t,/^!(sos\.)?dumpdomain/).pop();
var a=r?os(r):null;
if(a&&a.loaderTotalBytes!==null)return{known:true,value:{total:a.loaderTotalBytes,wasted:a.loaderWastedBytes},caveats:[]};
return lr("A total of !eeheap -loader")}
function Pp(t){var e=pt(t,/^!(sos\.)?dumpdomain/).pop();
if(!e)return lr("!dumpdomain");
var n=os(e);
var r=[];
n.domains.forEach(function(a){a.assemblies.forEach(function(o){r.push(o)})});
return{known:true,value:{assemblies:r,elided:n.truncated},caveats:[]}}
function _p(t){return pt(t,/^!(sos\.)?dumpmodule -mt/).map(function(e){return Rp(e)})}
function Mp(t,e){var n=[];
var r=ss(t);
var a=is(t);
if(r.known)n.push({name:"GC heap",bytes:r.value.committed});
if(a.known)n.push({name:"Loader heaps",bytes:a.value.total});
var o=n.reduce(function(s,i){return s+i.bytes},0);
if(n.length>0&&e>=o)n.push({name:"Rest of commit",bytes:e-o});
return n}
function ce(t,e,n){return us(e,n)(t)}
function us(t,e){var n={};
nt(n,"toString",function(){return e(this)});
nt(n,"__columns",t);
cs(n,t);
return function(r){var a=Object.create(n);
for(var o=0;o<t.length;o++){var s=t[o].Name;
a[s]=r[s]}
return a}}
var Q=(function(){function t(e,n,r,a){var o,s;
if(a===void 0){a={}}
this.RowCount=n;
var i=a.facts||{};
var u=this;
try{for(var l=ae(Object.keys(i)),c=l.next();!c.done;c=l.next()){var f=c.value;
u[f]=i[f]}}catch(g){o={error:g}}finally{try{if(c&&!c.done&&(s=l.return))s.call(l)}finally{if(o)throw o.error}}
var d=a.rowText||(function(){return""});
var p=us(e,d);
nt(this,"__columns",e);
nt(this,"__factColumns",[ls].concat(a.factColumns||[]));
nt(this,"__row",function(g){return p(r(g))});
nt(this,"toString",function(){return a.text||Up(n)});
cs(this,[ls].concat(a.factColumns||[]))}
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
var ls={Name:"RowCount",Kind:"count",Help:"Number of rows"};
function Up(t){return t===1?"1 row":t+" rows"}
function ee(t){if(t.length===0)return void 0;
var e=t.slice();
Object.defineProperty(e,"toString",{value:function(){return e.join(" ")},enumerable:false});
return e}
function cs(t,e){var n={};
for(var r=0;r<e.length;r++){var a=e[r];
var o=a.Kind==="count"||a.Kind==="percent";
n[a.Name]=o?{Help:a.Help,PreferredRadix:10}:{Help:a.Help}}
cr(t,n)}
function cr(t,e){var n=Symbol.metadataDescriptor;
if(n===void 0)return;
Object.defineProperty(t,n,{value:e,configurable:true})}
function nt(t,e,n){Object.defineProperty(t,e,{value:n,enumerable:false,configurable:true})}
var Kp=[{Name:"Verdict",Kind:"text",Help:"cannot tell"},{Name:"Why",Kind:"text",Help:"What is missing, and how to get it"}];
function I(t){var e=function(){return ce({Verdict:"cannot tell",Why:t},Kp,function(){return"cannot tell: ".concat(t)})};
var n=e();
Object.defineProperty(n,Symbol.iterator,{value:function(){return[e()][Symbol.iterator]()},enumerable:false});
return n}
var Wp=[{Name:"Name",Kind:"text",Help:"Usage, type or state"},{Name:"Regions",Kind:"count",Help:"Number of regions"},{Name:"Bytes",Kind:"bytes",Help:"Committed and reserved bytes"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes; blank where the source does not split"},{Name:"Share",Kind:"percent",Help:"Percent of all memory that is not free"}];
var Ip=[{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process"},{Name:"Reserved",Kind:"bytes",Help:"Reserved bytes, not committed"},{Name:"Free",Kind:"bytes",Help:"Free address space"},{Name:"Regions",Kind:"count",Help:"Regions, free ones included"},{Name:"Allocations",Kind:"count",Help:"Allocations; absent where regions are not listed"},{Name:"ByUsage",Kind:"object",Help:"By what the memory is used for"},{Name:"ByType",Kind:"object",Help:"By type: private, mapped, image"},{Name:"ByState",Kind:"object",Help:"By state: committed, reserved, free"},{Name:"Managed",Kind:"object",Help:"The managed part of it, where SOS output is at hand"},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block: the largest request that can succeed"},{Name:"LargestFreeAt",Kind:"address",Help:"Its address"},{Name:"Room",Kind:"text",Help:"What is left of a 32-bit address space"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes that the listed regions do not cover"},{Name:"Source",Kind:"text",Help:"Where the figures come from"},{Name:"Differences",Kind:"text",Help:"With which !address -summary this was compared, and where it says otherwise"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function Dp(t,e){var n=t();
var r=mt(n);
if(!r.known)return I(r.why);
var a=r.value,o=a.budget,s=a.layout;
var i=es(n.target,r.value);
var u={Committed:o.committed,Reserved:o.reserved,Free:o.free,Regions:o.regions,Allocations:s===null?void 0:s.allocations.count,ByUsage:Xt(o.usage,o.busy),ByType:Xt(o.type,o.busy),ByState:Xt(o.state,o.busy),Managed:Xp(n,o.committed),LargestFree:o.largestFree===null?void 0:o.largestFree.size,LargestFreeAt:o.largestFree===null?void 0:o.largestFree.base,Room:i===null?void 0:Yp(i,n.target.pointerSize),NotListed:r.value.notListed,Source:b(o.source),Differences:Zp(n,r.value,e[0]!==""),Caveats:ee(r.caveats.map(b))};
return ce(u,Ip,function(){return Vp(o)})}
function Vp(t){return m(t.committed)+" committed, "+m(t.reserved)+" reserved, "+m(t.free)+" free"}
function Xt(t,e){return t.length===0?void 0:Gp(t,e)}
function Gp(t,e){var n=t.reduce(function(r,a){return r+a.bytes},0);
return new Q(Wp,t.length,function(r){return $p(t[r],e)},{text:jp(t),rowText:function(r){var a=r;
return"".concat(a.Name," ").concat(m(a.Bytes))},facts:{Bytes:n},factColumns:[{Name:"Bytes",Kind:"bytes",Help:"Bytes of all rows"}]})}
var fr=3;
function jp(t){var e=t.filter(function(r){return!fs(r)});
var n=e.slice(0,fr).map(function(r){return b(r.name)+" "+m(r.bytes)});
return n.concat(e.length>fr?[e.length-fr+" more"]:[]).join(", ")}
function fs(t){return t.name==="Free"||t.name==="MEM_FREE"}
function $p(t,e){return{Name:b(t.name),Regions:t.regions===null?void 0:t.regions,Bytes:t.bytes,Committed:t.committed===null?void 0:t.committed,Share:fs(t)?void 0:w(t.bytes,e)}}
function Xp(t,e){var n=Mp(t,e);
return Xt(n.map(function(r){return{name:r.name,regions:null,bytes:r.bytes,committed:r.bytes}}),e)}
function Yp(t,e){var n=t.largestFree;
var r=n===null?"largest free block not printed":"largest free block ".concat(m(n.size)," at ").concat(E(n.base,e));
return"".concat(t.used," % of ").concat(m(t.total)," in use, ").concat(r)}
function Zp(t,e,n){var r=ap(t,e,n);
if(r===null)return void 0;
var a=r.differences.map(function(s){var i=s.usage,u=s.here,l=s.printed;
return"".concat(b(i),": ").concat(v(u)," bytes here, ").concat(v(l)," in the summary.")});
var o="Compared with ".concat(b(r.source),".");
return ee([o].concat(a.length>0?a:["No difference."]))}
var qp={name:"addressSpace",help:"The memory budget by usage, type and state, and the room that is left",parameters:[{name:"compare",type:"text",help:'"compare": also run !address -summary (slow on large targets) and name the differences; a second opinion in WinDbg only',default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:"addressSpace()",output:["@$scriptContents.addressSpace() : 3.54 GiB committed, 297.5 MiB reserved, 170.9 MiB free","    Committed        : 0xe2904000","    Reserved         : 0x1297f000","    Free             : 0xaae6000","    Regions          : 22716","    Allocations      : 19","    ByUsage          : <unknown> 3.21 GiB, Image 449.3 MiB, Heap32 110.88 MiB, 9 more","    ByType           : MEM_PRIVATE 2.98 GiB, MEM_IMAGE 581.74 MiB, MEM_MAPPED 292.01 MiB","    ByState          : MEM_COMMIT 3.54 GiB, MEM_RESERVE 297.5 MiB","    Room             : 95.83 % of 4 GiB in use, largest free block not printed"]},ask:Dp};
var Yt=["RtlAllocateHeap","RtlReAllocateHeap","NtAllocateVirtualMemory","NtMapViewOfSection"];
var dr=function(t){return{cpp:"*(unsigned int*)(@esp+".concat(t,")"),masm:"dwo(@esp+".concat(t,")")}};
var hr=function(t){return{cpp:"**(unsigned int**)(@esp+".concat(t,")"),masm:"dwo(dwo(@esp+".concat(t,"))")}};
var vt=function(t){return{cpp:"@".concat(t),masm:"@".concat(t)}};
var gt=function(t){return{cpp:"*(unsigned __int64*)@".concat(t),masm:"poi(@".concat(t,")")}};
var mr={RtlAllocateHeap:{x86:dr("0xc"),x64:vt("r8"),arm64:vt("x2")},RtlReAllocateHeap:{x86:dr("0x10"),x64:vt("r9"),arm64:vt("x3")},NtAllocateVirtualMemory:{x86:hr("0x10"),x64:gt("r9"),arm64:gt("x3")},NtMapViewOfSection:{x86:hr("0x1c"),x64:{cpp:"**(unsigned __int64**)(@rsp+0x38)",masm:"poi(poi(@rsp+0x38))"},arm64:gt("x6")}};
var ds={x86:dr("0x14"),x64:{cpp:"*(unsigned int*)(@rsp+0x28)",masm:"dwo(@rsp+0x28)"},arm64:vt("x4")};
var Jp={x86:hr("0x8"),x64:gt("rdx"),arm64:gt("x1")};
function Zt(t,e,n){var r=mr[t][e];
var a="0x".concat(n.toString(16));
if(t==="NtAllocateVirtualMemory")return ev(r,ds[e],n);
if(t==="NtMapViewOfSection"){return{cpp:"".concat(r.cpp," == ").concat(a," || ").concat(r.cpp," == 0"),masm:"(".concat(r.masm," == ").concat(a,") | (").concat(r.masm," == 0)")}}
return{cpp:"".concat(r.cpp," == ").concat(a),masm:"".concat(r.masm," == ").concat(a)}}
function Qp(t,e){var n="(".concat(ds[t].cpp," & 0x2000) != 0");
var r=Zt("NtAllocateVirtualMemory",t,e).cpp;
return r.replace(n,"(".concat(n," || ").concat(Jp[t].cpp," == 0)"))}
function ev(t,e,n){var r=Math.max(x,Math.ceil(n/x)*x);
var a="0x".concat((r-x).toString(16));
var o="0x".concat(r.toString(16));
return{cpp:"".concat(t.cpp," > ").concat(a," && ").concat(t.cpp," <= ").concat(o," && (").concat(e.cpp," & 0x2000) != 0"),masm:"(".concat(["".concat(t.masm," > ").concat(a),"".concat(t.masm," <= ").concat(o),"(".concat(e.masm," & 0x2000) != 0")].join(") & ("),")")}}
function tv(t,e){if(e==="x86")return"kb 8; gc";
if(t!=="RtlAllocateHeap")return"kc 8; gc";
var n=e==="x64"?"@rcx":"@x0";
var r=mr[t][e].masm;
return'r $t1=@$t1+1; .printf "[%x] heap=%p size=%p\\n", @$tid, '.concat(n,", ").concat(r,"; kc 8; gc")}
var nv={x86:"dwo(@esp+0x4)",x64:"@rcx",arm64:"@x0"};
var rv={x86:"@eax",x64:"@rax",arm64:"@x0"};
function av(t,e,n){var r=mr[t][e].masm;
var a=hs(t);
var o=a?"@$tid, ".concat(nv[e],", ").concat(r):"@$tid, ".concat(r);
var s='.printf "[%x] '.concat(a?"heap=%p ":"",'size=%p\\n", ').concat(o);
var i=e==="x86"?"kb 8":"kc 8";
var u="r $t1=@$t1+1; ".concat(s,"; ").concat(i);
if(!n||!a)return"".concat(u,"; gc");
var l='.printf "[%x] block=%p\\n", @$tid, '.concat(rv[e],"; gc");
return"".concat(u,"; ~. bp /1 @$ra ").concat(ms(l),"; gc")}
function hs(t){return t==="RtlAllocateHeap"||t==="RtlReAllocateHeap"}
function ms(t){return'"'.concat(t.replace(/\\/g,"\\\\").replace(/"/g,'\\"'),'"')}
function ps(t){var e=t.target;
var n=t.modules().filter(function(s){return/^ntdll(_[0-9a-f]+)?$/i.test(s.name)});
if(e.isWow64){var r=n.filter(function(s){return/^ntdll_/i.test(s.name)||/\\syswow64\\/i.test(s.path)})[0];
if(r)return{architecture:"x86",ntdll:r.name,caveat:""};
return{architecture:"x86",ntdll:"ntdll",caveat:"The 32-bit ntdll is not in the module list: look for its name with lm m ntdll*."}}
var a=n.length>0?n[0].name:"ntdll";
var o=ov(e);
return{architecture:o,ntdll:a,caveat:sv(e,o)}}
function ov(t){var e=t.machine,n=t.pointerSize;
if(e!=="unknown"&&e!=="arm")return e;
return n===4?"x86":"x64"}
function sv(t,e){var n=t.machine,r=t.isInferred;
if(n==="unknown"&&r)return"Nothing here tells the machine: the lines suppose ".concat(e,". See with .effmach what it is.");
var a=n==="x86"||n===e&&!r;
return a?"":"The machine is inferred from the width of the addresses."}
function vs(t,e){if(t==="x86"&&e>4294967295)throw new Error("A 32-bit process cannot ask for 0x".concat(e.toString(16)," bytes: the size must be below 4 GiB."))}
var gs=[".bpsync 1","r $t1=0"];
function iv(t,e,n){var r=[];
Yt.forEach(function(a){r.push(pr(a,"log",t,e,n));
r.push(pr(a,"stop",t,e,n));
r.push(ys(a,"log",t,e,n));
r.push(ys(a,"stop",t,e,n));
if(a==="RtlAllocateHeap"&&t==="x86")r.push(lv(e,n));
if(a==="NtAllocateVirtualMemory")r.push(uv(t,e,n))});
return r}
function pr(t,e,n,r,a,o){if(o===void 0){o=Zt(t,n,a).cpp}
var s=e==="log"?tv(t,n):"kb 12";
return{Api:t,Action:e,Form:"modern",Command:'bp /w "'.concat(o,'" @@masm(').concat(r,"!").concat(t,") ").concat(ms(s)),Proved:n!=="arm64",Note:cv(t)}}
function uv(t,e,n){var r=Qp(t,n);
return h(h({},pr("NtAllocateVirtualMemory","log",t,e,n,r)),{Proved:t==="x64",Note:"the same, and commits that name no address: they reserve too"})}
function ys(t,e,n,r,a){var o=n==="x86"?"kb 8":"kc 8";
var s=e==="log"?"".concat(o,"; gc"):o;
var i=Zt(t,n,a).masm;
return{Api:t,Action:e,Form:"legacy",Command:"bp ".concat(r,"!").concat(t,' ".if (').concat(i,") { ").concat(s,' } .else { gc }"'),Proved:n!=="arm64",Note:"for debuggers without bp /w"}}
function lv(t,e){return{Api:"RtlAllocateHeap",Action:"stop",Form:"published",Command:"bp ".concat(t,'!RtlAllocateHeap "j(poi(@esp+c) = 0x0').concat(e.toString(16),") 'k';'gc'\""),Proved:e<2147483648,Note:"as published; only with radix 16 and sizes below 2 GB"}}
function cv(t){switch(t){case"RtlAllocateHeap":return"malloc, new, HeapAlloc, LocalAlloc and CoTaskMemAlloc arrive here";
case"RtlReAllocateHeap":return"the new size; a block that moves may also show as an allocation";
case"NtAllocateVirtualMemory":return"new reservations whose size rounds up to this; the caller may have asked for less";
case"NtMapViewOfSection":return"views of this size, or of a whole section (size 0)"}}
var fv="bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not.";
function bs(t,e,n){var r=["Every call of the function stops the target for a moment: it becomes very much slower.","With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence."];
if(!e)r.push("For a live target: a dump cannot run, so set it in the process while it leaks.");
if(n)r.push("32-bit code in a 64-bit debugger: type .effmach x86 first. Not tried on a live WOW64 process.");
if(t==="arm64")r.push("ARM64 forms follow the calling convention by analogy; they were not proved on a live process.");
return r}
function Se(t,e,n){if(n===void 0){n="".concat(e,"s")}
var r=t.slice();
var a="".concat(r.length," ").concat(r.length===1?e:n);
Object.defineProperty(r,"toString",{value:function(){return a},enumerable:false});
return r}
var dv=[{Name:"Api",Kind:"text",Help:"Function the breakpoint is set on"},{Name:"Action",Kind:"text",Help:"log: print a stack per hit and go on; stop: break in at the first match"},{Name:"Form",Kind:"text",Help:"modern: bp /w; legacy: .if, for old debuggers; published: the classic j form"},{Name:"Command",Kind:"line",Help:"The line to type"},{Name:"Proved",Kind:"text",Help:"This form was counted on live processes of this architecture"},{Name:"Note",Kind:"text",Help:"What it catches"}];
var hv=[{Name:"Size",Kind:"size",Help:"Bytes asked for"},{Name:"Machine",Kind:"text",Help:"Calling convention of the lines"},{Name:"Module",Kind:"text",Help:"The ntdll that this process allocates through"},{Name:"Prepare",Kind:"line",Help:"Typed once before"},{Name:"Warnings",Kind:"text",Help:"To know before typing any of them"}];
function mv(t,e){var n=t();
var r=e[0];
var a=ps(n);
vs(a.architecture,r);
var o=String(e[1]||"").toLowerCase();
var s=iv(a.architecture,a.ntdll,r).filter(function(f){return f.Api.toLowerCase().indexOf(o)>=0});
if(s.length===0)throw new Error("There is no function ".concat(b(o)," here. Known: ").concat(Yt.join(", "),"."));
var i=n.target,u=i.kind,l=i.isWow64;
var c=bs(a.architecture,u==="live",l);
c.splice(2,0,fv);
if(a.caveat!=="")c.push(a.caveat);
return new Q(dv,s.length,function(f){return h(h({},s[f]),{Proved:s[f].Proved&&!l})},{text:"".concat(s.length," lines that catch ").concat(B(r)," bytes, ").concat(a.architecture),rowText:function(f){return f.Command},facts:{Size:r,Machine:a.architecture,Module:a.ntdll,Prepare:Se(gs,"command"),Warnings:ee(c)},factColumns:hv})}
var pv={name:"allocBreakpoint",help:"Breakpoint lines that catch the next allocation of a size: heap, reallocation, virtual memory, views",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"one function only, or a part of its name, e.g. MapView",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"allocBreakpoint(0xa45c)",output:["@$scriptContents.allocBreakpoint(0xa45c) : 18 lines that catch 0xa45c bytes, x86","    RowCount         : 18","    Size             : 0xa45c","    Machine          : x86","    Module           : ntdll","    Prepare          : 2 commands","    Warnings         : Every call of the function stops the target for a moment: it becomes very much slower. With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence. bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not. For a live target: a dump cannot run, so set it in the process while it leaks.",'    [0x0]            : bp /w "*(unsigned int*)(@esp+0xc) == 0xa45c" @@masm(ntdll!RtlAllocateHeap) "kb 8; gc"']},ask:mv};
function vv(t){var e=Ae(t);
var n=Math.floor(e.length/2);
if(n<1||e.length%2===0)return null;
for(var r=0;r<n;r++)if(e[r]!==e[n+r])return null;
return e.slice(0,n).join(" ")+" "+gv(e[2*n])}
function gv(t){var e=t.indexOf("++");
if(e<0)return vr(t);
return vr(t.slice(0,e))+"+"+vr(t.slice(e+2))}
function vr(t){var e=t.slice(0,Math.ceil(t.length/2));
var n=e===t.slice(e.length)||t.split("!").length===3;
return n?e:t}
function gr(t){var e=t.trim();
var n=e.lastIndexOf("[");
var r=n>=0&&e.charAt(e.length-1)==="]"?e.slice(n+1,-1):"";
return/ @ \d+$/.test(r)?{text:e.slice(0,n).trim(),source:r}:{text:e,source:null}}
var Ke="(?:[0-9a-f]{8}`[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{8}|--------`--------|--------)";
var yv=new RegExp("^(?:([0-9a-f]{2,4}) +)?(\\(Inline(?: Function)?\\)|".concat(Ke,") +(").concat(Ke,")((?: +").concat(Ke,")*) +(?!:)(\\S.*)$"),"i");
var bv=new RegExp("^(?:([0-9a-f]{2,4}) +)?(?:(\\(Inline Function\\)|".concat(Ke,") +)?(").concat(Ke,") +: (").concat(Ke,"(?: +").concat(Ke,")*) +: (\\S.*)$"),"i");
var kv=/^(?:([0-9a-f]{2}) +)?([^\s!()]+!\S.*)$/i;
var Sv=/^(?:([0-9a-f]{2}) +)?([a-z_][\w.]*|0x[0-9a-f`]+)$/i;
var wv=/^(?:# +)?(?:Memory +)?(?:ChildEBP|Child-SP|RetAddr|Call Site)\b/;
var xv=/^ChildEBPChildEBP/;
var Ev=/^WARNING: (?:Stack unwind information not available|Frame IP not in any known module)/;
var Cv=/ \((?:FPO|CONV|Inline Function)\b.*$/;
function ks(t){var e={stacks:[],doubled:false,unreliable:false,namesOnly:false};
var n=new q();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=e.doubled?vv(a)||a:a;
if(!Bv(e,a)&&!Hv(e,o))n.file(a)}
var s=e.stacks,i=e.doubled,u=e.unreliable;
var l=s.length>0?s[0].frames:[];
return{frames:l,stacks:s,doubled:i,unreliable:u,skipped:n.skipped,truncated:n.truncated}}
function Bv(t,e){var n=fa(e);
var r=wv.test(e);
var a=xv.test(e);
var o=Ev.test(e);
var s=t.stacks[t.stacks.length-1];
if(n)t.stacks.push({thread:n.number,frames:[]});
else if((r||a)&&(!s||s.frames.length>0))t.stacks.push({thread:null,frames:[]});
if(r)t.namesOnly=/^(?:# +)?Call Site/.test(e);
if(a)t.doubled=true;
if(o)t.unreliable=true;
return n!==null||r||a||o}
function Hv(t,e){var n=Av(e)||(t.namesOnly?Tv(e):null);
var r=t.stacks.length>0?t.stacks[t.stacks.length-1].frames:[];
if(n){if(t.stacks.length===0)t.stacks.push({thread:null,frames:r});
r.push(n);
return true}
var a=r[r.length-1];
var o=gr(e);
if(!a||o.source===null||o.text!=="")return false;
r[r.length-1]=h(h({},a),{source:o.source});
return true}
function Av(t){var e=bv.exec(t)||yv.exec(t);
if(!e)return null;
var n=Ss(e[5]),r=n.symbol,a=n.source;
return{number:e[1]===void 0?null:y(e[1]),child:e[2]===void 0?null:ws(e[2]),returnAddress:ws(e[3]),args:Ae(e[4]).map(y).filter(xs),symbol:r,source:a}}
function Tv(t){var e=kv.exec(t)||Sv.exec(t);
if(!e)return null;
var n=Ss(e[2]),r=n.symbol,a=n.source;
var o=e[1]===void 0?null:y(e[1]);
return{number:o,child:null,returnAddress:null,args:[],symbol:r,source:a}}
function Ss(t){var e=gr(t);
return{symbol:e.text.replace(Cv,""),source:e.source}}
function ws(t){var e=y(t);
return xs(e)?e:null}
function xs(t){return!Number.isNaN(t)}
var Nv=new RegExp("^\\[([0-9a-f]+)\\] (?:heap=(".concat(F,") )?size=(").concat(F,")$"),"i");
var zv=new RegExp("^\\[([0-9a-f]+)\\] block=(".concat(F,")$"),"i");
function Fv(t){var e=Lv(t);
var n=new q();
var r=[];
var a=false;
var o=function(i){var u=e[i],l=u.thread,c=u.heap,f=u.size,d=u.block;
var p=ks(e[i].lines);
a=a||p.unreliable;
if(p.truncated)n.markTruncated();
p.stacks.forEach(function(g,k){var H=k===0?{thread:l,heap:c,size:f,block:d}:Es;
if(g.frames.length===0)return;
var T=g.frames.map(function(_){return _.symbol});
r.push(h(h({},H),{frames:T,args:g.frames[0].args}))})};
for(var s=0;s<e.length;s++){o(s)}
return{hits:r,unreliable:a,skipped:n.skipped,truncated:n.truncated}}
var Es={thread:null,heap:null,size:null,block:null};
function Lv(t){var e=[h(h({},Es),{lines:[]})];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=Nv.exec(r);
var o=zv.exec(r);
if(a)e.push({thread:y(a[1]),heap:a[2]===void 0?null:y(a[2]),size:y(a[3]),block:null,lines:[]});
else if(o)Ov(e,y(o[1]),y(o[2]));
else e[e.length-1].lines.push(t[n])}
return e}
function Ov(t,e,n){for(var r=t.length-1;r>0;r--){var a=t[r];
if(a.thread!==e)continue;
if(a.block===null)a.block=n;
return}}
var Rv=/^(ntdll(_[0-9a-f]+)?|kernel32|kernelbase|msvcr[^!+]*|msvcp[^!+]*|ucrtbased?|vcruntime[^!+]*|verifier|wow64[^!+]*)$/i;
var Pv=/!(Rtl(?:Re)?AllocateHeap|(?:Nt|Zw)AllocateVirtualMemory|(?:Nt|Zw)MapViewOfSection)\b/;
function Cs(t){var e=Pv.exec(t);
return e?e[1].replace(/^Zw/,"Nt"):null}
function qt(t){return t.filter(function(e){return!Rv.test(e.split(/[!+]/)[0])})}
function _v(t){var e=[];
Ee(t,/^(g|gc|k[a-z]*)( |$)/).forEach(function(s){for(var i=0;i<s.lines.length;i++)e.push(s.lines[i])});
var n=Fv(e);
var r=[];
n.hits.forEach(function(s){var i=s.frames.length===0?null:Cs(s.frames[0]);
if(i===null)return;
var u=s.frames.slice(1);
var l=qt(u)[0]||s.frames[0];
var c=t.target.pointerSize===4?Uv(i,s.args):Bs;
var f=h(h({},c),Mv(s)),d=f.heap,p=f.size;
r.push({api:i,thread:s.thread,heap:d,size:p,block:s.block,frames:u,owner:l})});
var a=n.unreliable,o=n.truncated;
return{hits:r,oneThread:Iv(t.recordings()),unreliable:a,truncated:o}}
function Mv(t){var e=t.heap,n=t.size;
return n===null?{}:{heap:e,size:n}}
var Bs={heap:null,size:null};
function Uv(t,e){return t==="RtlAllocateHeap"&&e.length>=3?{heap:e[0],size:e[2]}:Bs}
var Kv=/^\* leakscope: one thread$/;
var Wv=/^\* leakscope: (\d+ threads|another thread started)$/;
function Iv(t){var e=function(n){return t.some(function(r){var a=r.command;
return n.test(a.trim())})};
if(e(Wv))return false;
return e(Kv)?true:null}
var yr="bytes that were asked for: one size such as 0x20000, or a range such as 0x50-0x7f, both ends included";
function Hs(t){var e=X(t.split(/\s*(?:-|\.\.)\s*/)),n=e[0],r=e[1],a=e.slice(2);
var o=it(n||"");
var s=r===void 0?o:it(r);
if(a.length>0||Number.isNaN(o)||Number.isNaN(s)||o>s)throw new Error('"'.concat(b(t),'" is no size of blocks. Give ').concat(yr,"."));
return{from:o,to:s}}
function Jt(t){var e=t.from,n=t.to;
return e===n?B(e):"".concat(B(e)," to ").concat(B(n))}
var Dv=[{Name:"Hits",Kind:"count",Help:"How often this stack was logged"},{Name:"Bytes",Kind:"bytes",Help:"What it asked for in all; blank where sizes were not logged"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one allocation, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that were asked",Detail:true},{Name:"Threads",Kind:"text",Help:"OS ids of the threads that asked",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were logged, innermost first",Detail:true},{Name:"Blocks",Kind:"object",Help:"Addresses of the new blocks, where logged",Detail:true}];
var Vv=[{Name:"Hits",Kind:"count",Help:"Logged allocations"},{Name:"Bytes",Kind:"bytes",Help:"What they asked for"},{Name:"Count",Kind:"text",Help:"Whether every allocation was logged, or at least these"},{Name:"Threads",Kind:"count",Help:"Threads that allocated"},{Name:"Caveats",Kind:"text",Help:"What the log does not hold"}];
function Gv(t,e){var n=_v(t);
if(n.hits.length===0)return I("The log holds no stack that begins in an allocation function: no breakpoint of allocBreakpoint was hit. Blocks of a heap come from RtlAllocateHeap, regions from NtAllocateVirtualMemory, views from NtMapViewOfSection: a breakpoint on one of them does not see the others.");
if(e===null)return As(t,n);
var r=n.hits.filter(function(a){var o=a.size;
return o!==null&&o>=e.from&&o<=e.to});
return r.length===0?I("The log tells of no allocation of ".concat(Jt(e)," bytes.")):As(t,h(h({},n),{hits:r}))}
function As(t,e){var n=e.hits,r=e.oneThread,a=e.unreliable,o=e.truncated;
var s=jv(n);
var i=yt(n.map(function(f){return f.thread})).length;
var u=Qt(n);
var l=u===void 0?"":", ".concat(m(u));
var c=n.length===1?"1 allocation":"".concat(v(n.length)," allocations");
return new Q(Dv,s.length,function(f){return Xv(s[f],t.target.pointerSize)},{text:"".concat(r===true?"":"at least ").concat(c," from ").concat(s.length===1?"1 stack":"".concat(s.length," stacks")).concat(l),rowText:function(f){return"".concat(v(f.Hits)," x ").concat(f.Owner)},facts:{Hits:n.length,Bytes:u,Count:Yv(r,i),Threads:i===0?void 0:i,Caveats:ee(Zv(n,a,o))},factColumns:Vv})}
function jv(t){var e=[];
var n=Object.create(null);
t.forEach(function(r){var a="".concat(r.api,"\n").concat(r.frames.join("\n"));
var o=n[a];
if(o===void 0){o={first:r,hits:[]};
n[a]=o;
e.push(o)}
o.hits.push(r)});
return e.sort(function(r,a){return(Qt(a.hits)||0)-(Qt(r.hits)||0)||a.hits.length-r.hits.length})}
function Qt(t){var e=0;
for(var n=0;n<t.length;n++){var r=t[n].size;
if(r===null)return void 0;
e+=r}
return e}
function yt(t){var e=[];
t.forEach(function(n){if(n!==null&&e.indexOf(n)<0)e.push(n)});
return e}
var $v=3;
function Xv(t,e){var n=t.first,r=t.hits;
var a=yt(r.map(function(c){return c.size}));
var o=yt(r.map(function(c){return c.heap})).map(function(c){return E(c,e)});
var s=yt(r.map(function(c){return c.thread}));
var i=yt(r.map(function(c){return c.block}));
var u=n.frames.indexOf(n.owner);
var l=n.frames.slice(u+1,u+1+$v);
return{Hits:r.length,Bytes:Qt(r),Owner:n.owner,CalledBy:l.join(" < "),Size:a.length===1?a[0]:void 0,Heaps:o.length===0?void 0:o.join(", "),Threads:s.length===0?void 0:s.map(B).join(", "),Stack:Se(n.frames,"frame"),Blocks:i.length===0?void 0:Se(i.map(function(c){return E(c,e)}),"block")}}
function Yv(t,e){if(t===true)return"exact: the process had one thread";
var n="while one thread steps over the breakpoint, allocations of the others are not seen";
if(t===false||e>1)return"a lower bound: ".concat(n);
return"a lower bound, unless the process had one thread: ".concat(n)}
function Zv(t,e,n){var r=[];
var a=t.filter(function(o){return o.size===null}).length;
if(a>0)r.push("The log does not tell the size of ".concat(a===1?"1 hit":"".concat(v(a)," hits"),"."));
if(t.some(function(o){return o.frames.some(function(s){return s.indexOf("!")>0&&s.indexOf("+0x")<0})}))r.push("Functions are named by the nearest symbol before the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.");
if(e)r.push("The debugger had no unwind information for some frames, which may be wrong.");
if(n)r.push("The log says itself that part of it is missing.");
return r}
var qv=new RegExp("^\\((".concat(F,")\\)\\s+(\\S.*)$"),"i");
var Jv=/^(?:Browse module|Set bu breakpoint)/;
function Qv(t){var e=null;
var n=null;
var r=false;
var a=[];
var o=new q();
for(var s=0;s<t.length;s++){var i=t[s].trim();
var u=i.lastIndexOf("|  (");
var l=Ts(u<0?i:i.slice(0,u));
if(l){e=l;
n=u<0?null:Ts(i.slice(u+1).trim())}else if(/^Exact matches:/.test(i))r=true;
else if(r&&i.indexOf("!")>0)a.push(i);
else if(!Jv.test(i))o.file(i)}
return{before:e,after:n,exact:a,skipped:o.skipped,truncated:o.truncated}}
function Ts(t){var e=qv.exec(t.trim());
if(!e)return null;
var n=gr(e[2]).text;
var r=/\+0x([0-9a-f]+)$/i.exec(n);
return{address:y(e[1]),symbol:r?n.slice(0,r.index):n,offset:r?y(r[1]):0}}
function en(t,e){var n=br(t.modules(),e);
return n===null?null:t.once("name of ".concat(e),function(){return e0(t,n,e)})}
function br(t,e){for(var n=0;n<t.length;n++){var r=t[n],a=r.base,o=r.size;
if(a<=e&&e<a+o)return t[n]}
return null}
function e0(t,e,n){var r="".concat(e.name,"+0x").concat((n-e.base).toString(16));
var a=Qv(t.run("ln 0x".concat(n.toString(16))).lines).before;
var o=a!==null&&a.address>=e.base&&a.address<=n;
if(!o)return{module:e,place:r,symbol:null,isExact:false};
var s=n-a.address;
var i=s===0?a.symbol:"".concat(a.symbol,"+0x").concat(s.toString(16));
return{module:e,place:r,symbol:i,isExact:s===0}}
function kr(t,e){var n=en(t,e);
if(n===null)return"0x".concat(e.toString(16));
return n.symbol===null?n.place:n.symbol}
var t0=32;
var n0=65536;
var r0=4;
function Ns(t,e){var n=t.memory,r=t.pointerSize;
if(!(e>0)||e%r!==0)return null;
var a=n.u32(e+r);
var o=n.u32(e+r+4);
if(a===null||o===null)return null;
var s=o&65535;
var i=o>>>16;
var u=zs(t,e,s);
if(u!==null&&Fs(u)===a)return{frames:u,checked:true};
var l=zs(t,e,i);
if(l!==null&&Fs(l)===a)return{frames:l,checked:true};
var c=ut(t)?l:u;
return c!==null&&a0(t,c)?{frames:c,checked:false}:null}
function zs(t,e,n){var r=t.memory,a=t.pointerSize;
if(n<1||n>t0)return null;
var o=e+(a===8?16:12);
var s=[];
for(var i=0;i<n;i++){var u=r.pointer(o+i*a,a);
if(u===null||u<n0)return null;
s.push(u)}
return s}
function Fs(t){var e=0;
for(var n=0;n<t.length;n++)e=e+t[n]%4294967296>>>0;
return e}
function a0(t,e){var n=t.ntdll;
if(n===null)return false;
return e.slice(0,r0).some(function(r){return r>=n.base&&r<n.base+n.size})}
function Ls(t,e,n){var r=e.bits;
if(n===0)return null;
var a=Rt(t).filter(function(o){return o.bits===r})[0];
return a===void 0?null:Ns(a,n)}
function o0(t){return Rt(t).some(function(e){var n=e.globalFlag;
return(n&s0)!==0})}
var s0=4096;
function We(){return{reserved:0,committed:0,busy:0,busyBlocks:0,free:0,freeBlocks:0,overhead:0,notCaptured:0,damaged:0,notDecoded:0,gaps:0}}
function tn(t,e){Object.keys(t).forEach(function(n){t[n]+=e[n]})}
function Sr(t,e){t.reserved+=e.reserved;
t.committed+=e.committed}
function wr(t,e){var n=e.state,r=e.size,a=e.userSize,o=e.count;
var s=0;
var i=0;
var u=0;
var l=0;
var c=0;
for(var f=0;f<o;f++){var d=r[f];
if(n[f]===G){i++;
s+=a[f];
c+=d-a[f]}else if(n[f]===he){l++;
u+=d}else{c+=d}}
t.busy+=s;
t.busyBlocks+=i;
t.free+=u;
t.freeBlocks+=l;
t.overhead+=c}
function xr(t,e){t.gaps++;
if(e.reason==="not captured")t.notCaptured+=e.bytes;
else if(e.reason==="damaged")t.damaged+=e.bytes;
else t.notDecoded+=e.bytes}
function Os(t,e,n){if(e===void 0){e=0}
if(n===void 0){n=Number.POSITIVE_INFINITY}
var r=Ne(t);
if(!r.known)return r;
var a=[];
var o=0;
var s=0;
var i=We();
r.value.entries.forEach(function(u){if(u.heap===null)return;
var l=new i0(u,e,n);
u.heap.walk(l);
o+=l.without;
s+=l.withoutBytes;
tn(i,l.totals);
l.groups.forEach(function(c){a.push(c)})});
a.sort(function(u,l){return l.bytes-u.bytes||l.count-u.count||u.trace-l.trace});
return{known:true,value:{groups:a,without:o,withoutBytes:s,totals:i},caveats:r.caveats}}
var i0=(function(){function t(e,n,r){this.groups=[];
this.without=0;
this.withoutBytes=0;
this.totals=We();
this.byTrace={};
this.heap=e;
this.from=n;
this.to=r}
t.prototype.area=function(e){Sr(this.totals,e);
return true};
t.prototype.blocks=function(e){wr(this.totals,e);
var n=e.state,r=e.userSize,a=e.user,o=e.trace,s=e.count;
for(var i=0;i<s;i++){var u=r[i];
if(n[i]!==G||u<this.from||u>this.to)continue;
if(o[i]===0){this.without++;
this.withoutBytes+=u}else{this.add(o[i],u,a[i])}}
return true};
t.prototype.gap=function(e){xr(this.totals,e);
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
var Er=65536;
var u0=(function(){function t(){this.used=0;
this.direct=new Int32Array(Er);
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
for(var u=0;u<i;u++){if(n[u]!==G)continue;
var l=o[u];
var c=a[u];
var f=l<Er?this.direct[l]:this.others[l]||0;
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
if(e<Er)this.direct[e]=a;
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
var l0=100;
function Cr(t){var e=Ne(t);
if(!e.known)return e;
return t.once("heap census",function(){var n=e.value.entries.map(c0);
n.sort(function(o,s){return s.totals.committed-o.totals.committed||o.entry.address-s.entry.address});
var r=We();
n.forEach(function(o){tn(r,o.totals)});
var a={heaps:n,totals:r,caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}})}
function c0(t){if(t.heap===null){return{entry:t,totals:Rs(t),classes:[],gaps:[],largestFree:0,freeInLfh:0,traced:0,originBlocks:[],originBytes:[]}}
var e=new f0();
t.heap.walk(e);
return{entry:t,totals:e.totals,classes:e.classes.rows(),gaps:e.gaps,largestFree:e.largestFree,freeInLfh:e.freeInLfh,traced:e.traced,originBlocks:e.originBlocks,originBytes:e.originBytes}}
function Rs(t){var e=t.found,n=t.undecoded;
var r=We();
r.reserved=r.committed=n;
if(e.kind==="not captured")r.notCaptured=n;
else r.notDecoded=n;
return r}
var f0=(function(){function t(){this.totals=We();
this.classes=new u0();
this.gaps=[];
this.largestFree=0;
this.freeInLfh=0;
this.traced=0;
this.originBlocks=new Float64Array(qe.length);
this.originBytes=new Float64Array(qe.length)}
t.prototype.area=function(e){Sr(this.totals,e);
this.classes.enter(e);
return true};
t.prototype.blocks=function(e){wr(this.totals,e);
this.countByOrigin(e);
this.classes.add(e);
return true};
t.prototype.gap=function(e){xr(this.totals,e);
if(this.gaps.length<l0)this.gaps.push(e);
return true};
t.prototype.countByOrigin=function(e){var n=e.state,r=e.size,a=e.userSize,o=e.origin,s=e.trace,i=e.count;
var u=this,l=u.originBlocks,c=u.originBytes;
for(var f=0;f<i;f++){if(n[f]===G){var d=o[f];
l[d]++;
c[d]=c[d]+a[f];
if(s[f]!==0)this.traced++}else if(n[f]===he){if(o[f]===le)this.freeInLfh+=r[f];
if(r[f]>this.largestFree)this.largestFree=r[f]}}};
return t})();
var nn=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for, in busy blocks"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes of free blocks, their headers included"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of busy blocks, and structures of the heaps themselves"},{Name:"Uncovered",Kind:"bytes",Help:"NotCaptured + Damaged + NotDecoded: what no block describes"},{Name:"NotCaptured",Kind:"bytes",Help:"Committed bytes that the dump does not hold"},{Name:"Damaged",Kind:"bytes",Help:"Bytes behind a header that contradicts itself"},{Name:"NotDecoded",Kind:"bytes",Help:"Bytes of foreign heaps and of layouts that do not prove themselves"},{Name:"Sum",Kind:"text",Help:"The same as one line, to the byte"},{Name:"Gaps",Kind:"object",Help:"Where the uncovered bytes are, and why"}];
function rn(t,e){if(e===void 0){e=true}
return{Commit:t.committed,Busy:e?t.busy:void 0,BusyBlocks:e?t.busyBlocks:void 0,Free:e?t.free:void 0,Overhead:e?t.overhead:void 0,Uncovered:ge(t),NotCaptured:t.notCaptured||void 0,Damaged:t.damaged||void 0,NotDecoded:t.notDecoded||void 0,Sum:Ps(t)}}
function ge(t){return t.notCaptured+t.damaged+t.notDecoded}
function Ps(t){var e=ge(t);
var n=t.committed-t.busy-t.free-t.overhead-e;
var r=n===0?"":"; ".concat(v(Math.abs(n))," bytes ").concat(n>0?"are missing":"too many");
return"".concat(v(t.committed)," committed = ").concat(v(t.busy)," busy + ").concat(v(t.free)," free + ").concat(v(t.overhead)," overhead + ").concat(v(e)," uncovered").concat(r)}
function Br(t,e){var n=We();
tn(n,t);
e.forEach(function(r){if(r.heap===null)tn(n,Rs(r))});
return n}
function _s(t,e,n,r){var a="Where the uncovered bytes are, and why: dx @$scriptContents.heaps().Gaps.";
return Hr(e,n,r).concat(ge(t)>0?a:[])}
var d0=[{Name:"Address",Kind:"address",Help:"Where it begins"},{Name:"Bytes",Kind:"bytes",Help:"Committed bytes that it takes away"},{Name:"Reason",Kind:"text",Help:"not captured, damaged, not decoded"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Detail",Kind:"text",Help:"What was found there"}];
function Ms(t,e){var n=[];
var r=0;
t.forEach(function(a){var o=a.entry,s=a.totals,i=a.gaps;
if(o.heap===null){r++;
n.push({Address:o.address,Bytes:o.undecoded,Reason:an(o),Heap:o.address,Detail:b(o.why)})}
r+=s.gaps;
i.forEach(function(u){n.push({Address:u.address,Bytes:u.bytes,Reason:u.reason,Heap:o.address,Detail:b(u.detail)})})});
if(r===0)return void 0;
n.sort(function(a,o){return o.Bytes-a.Bytes||a.Address-o.Address});
return new Q(d0,n.length,function(a){return n[a]},{text:"".concat(r===1?"1 place":"".concat(v(r)," places")).concat(n.length<r?", ".concat(v(n.length)," of them listed"):""),rowText:function(a){return"".concat(E(a.Address,e),": ").concat(m(a.Bytes)," ").concat(a.Reason)}})}
function Us(t){return t===1?"1 block":"".concat(v(t)," blocks")}
function an(t){if(t.heap!==null)return t.heap.kind;
var e=t.found.kind;
return e==="foreign"||e==="not captured"?e:"not decoded"}
var Ks=20;
function Hr(t,e,n){var r=[];
t.forEach(function(o){var s=E(o.address,n);
var i=o.heap===null?[o.why]:o.heap.caveats;
i.forEach(function(u){if(u!=="")r.push(b("Heap ".concat(s,": ").concat(Ws(u))))})});
var a=r.length-Ks;
if(a>0)r.splice(Ks,a,"".concat(v(a)," more of this kind: heapStats(heap) tells those of one heap."));
return r.concat(e.map(function(o){return b(Ws(o))}))}
function Ws(t){return/[.!?]$/.test(t)?t:"".concat(t,".")}
function Is(t,e,n){if(e===void 0)return t;
var r=t.filter(function(s){var i=s.entry;
return i.address===e});
if(r.length>0)return r;
var a=t.slice(0,8).map(function(s){var i=s.entry;
return E(i.address,n)});
var o=t.length>a.length?" ...":"";
throw new Error("There is no heap at ".concat(B(e),". Heaps: ").concat(a.join(", ")).concat(o))}
var h0=3;
function on(t,e){if(t.some(function(o){var s=o.heap;
return s!==null}))return null;
var n=t.slice(0,h0).map(function(o){var s=o.address,i=o.why,u=o.undecoded;
var l=u===0?"":" (".concat(m(u)," committed)");
return"".concat(E(s,e)).concat(l," is ").concat(i)});
var r=t.length-n.length;
var a=r>0?"; and ".concat(r," more"):"";
return b("The blocks of ".concat(t.length===1?"the heap":"the heaps"," cannot be seen: ").concat(n.join("; ")).concat(a,"."))}
function sn(t,e){var n=o0(t);
var r=n?"Stack traces are switched on for this process (NtGlobalFlag has 0x1000), but no record of one was found.":"To keep a stack with every block: gflags /i ".concat(m0(t)," +ust, start the program again, and ask again.");
var a=e===null?"allocBreakpoint(<size>)":"allocBreakpoint(".concat(B(e),")");
return"".concat(r," Or, without a restart: dx @$scriptContents.").concat(a," prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint ").concat(e===null?"<size>":B(e)," --log hits.log writes a log for this question.")}
function m0(t){var e=t.modules().filter(function(n){var r=n.path;
return/\.exe$/i.test(r)})[0];
return e===void 0?"app.exe":b(e.path.replace(/^.*[\\/]/,""))}
var p0=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that this stack allocated"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that it asked for"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes that were looked at"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one block, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that hold them",Detail:true},{Name:"Trace",Kind:"address",Help:"Address of the record of the stack",Detail:true},{Name:"Example",Kind:"address",Help:"User address of one of the blocks",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were kept, innermost first",Detail:true}];
var v0=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that were looked at"},{Name:"Busy",Kind:"bytes",Help:"Bytes of these blocks = Traced + Unreadable + Without"},{Name:"Traced",Kind:"bytes",Help:"Bytes of blocks with a stack: those of the rows"},{Name:"Unreadable",Kind:"bytes",Help:"Bytes of blocks whose record of a stack cannot be read"},{Name:"Without",Kind:"bytes",Help:"Bytes of blocks for which no stack was kept"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"},{Name:"Sum",Kind:"text",Help:"What all heaps commit, to the byte"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function g0(t,e){var n=e===null?Os(t):Os(t,e.from,e.to);
if(!n.known)return I(b("".concat(n.why," ").concat(sn(t,null))));
var r=Ne(t);
var a=r.known?r.value.entries:[];
var o=on(a,t.target.pointerSize);
if(o!==null)return I("".concat(o," ").concat(sn(t,null)));
var s=b0(t,n.value.groups);
var i=Br(n.value.totals,a);
return s.stacks.length===0?I(y0(t,n.value,i,e)):k0(t,n.value,s,i)}
function y0(t,e,n,r){var a=e.groups,o=e.without;
var s=r!==null&&r.from===r.to?r.from:null;
var i=r===null?"block":"block of ".concat(Jt(r)," bytes");
var u=ge(n);
var l=sn(t,s);
var c="".concat(m(u)," of the ").concat(m(n.committed)," of all heaps are not covered.");
if(a.length>0||o>0)return"No busy ".concat(i," has a stack that can be read. ").concat(l);
return"No busy ".concat(i," was found.").concat(u===0?"":" ".concat(c," ").concat(l))}
function b0(t,e){var n=Object.create(null);
var r=[];
e.forEach(function(o){var s=Ls(t,o.heap,o.trace);
if(s===null){r.push(o);
return}
var i=s.frames.join();
var u=n[i];
n[i]={groups:u===void 0?[o]:u.groups.concat(o),frames:s.frames,checked:s.checked&&(u===void 0||u.checked),count:o.count+(u===void 0?0:u.count),bytes:o.bytes+(u===void 0?0:u.bytes)}});
var a=Object.keys(n).map(function(o){return n[o]});
return{stacks:a.sort(function(o,s){return s.bytes-o.bytes||s.count-o.count}),unreadable:r}}
function k0(t,e,n,r){var a=n.stacks,o=n.unreadable;
var s=function(l){return l.reduce(function(c,f){return c+f.bytes},0)};
var i=e.without+e.groups.reduce(function(l,c){return l+c.count},0);
var u=e.withoutBytes+s(e.groups);
return new Q(p0,a.length,function(l){return w0(t,a[l],u)},{text:"".concat(v(i)," busy blocks, ").concat(m(s(a))," of ").concat(m(u)," from ").concat(a.length===1?"1 stack":"".concat(v(a.length)," stacks")),rowText:function(l){return"".concat(v(l.Blocks)," x ").concat(l.Owner,", ").concat(m(l.Bytes))},facts:{Blocks:i,Busy:u,Traced:s(a),Unreadable:s(o),Without:e.withoutBytes,OtherBusy:r.busy-u,Sum:Ps(r),Caveats:ee(E0(t,a))},factColumns:v0})}
var S0=3;
function w0(t,e,n){var r=t.target.pointerSize;
var a=e.frames.map(function(l){return b(kr(t,l))});
var o=qt(a)[0]||a[0]||"";
var s=a.indexOf(o);
var i=e.groups.map(function(l){var c=l.smallest;
return c});
var u=e.groups.every(function(l){var c=l.smallest,f=l.largest;
return c===f&&c===i[0]});
return{Blocks:e.count,Bytes:e.bytes,Share:w(e.bytes,n),Owner:o,CalledBy:a.slice(s+1,s+1+S0).join(" < "),Size:u?i[0]:void 0,Heaps:x0(e,r),Trace:e.groups[0].trace,Example:e.groups[0].block,Stack:Se(a,"frame")}}
function x0(t,e){var n=t.groups;
var r=n.map(function(a){var o=a.heap;
return E(o.address,e)});
return r.filter(function(a,o){return r.indexOf(a)===o}).join(", ")}
function E0(t,e){var n=[];
var r=e.filter(function(a){var o=a.checked;
return!o});
if(r.length>0)n.push("".concat(r.length===1?"1 record":"".concat(v(r.length)," records")," of stacks do not prove themselves, the first at ").concat(B(r[0].groups[0].trace),": frames may be wrong."));
if(e[0].frames.some(function(a){return kr(t,a).indexOf("!")>0}))n.push("Functions are named by the nearest symbol in front of the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.");
return n}
function C0(t,e){var n=t();
var r=e[0]===void 0?null:Hs(String(e[0]));
return n.target.kind==="log"?Gv(n,r):g0(n,r)}
var B0={name:"allocationStacks",help:"Who allocated: busy blocks by the stacks that the heaps kept, or what a size breakpoint logged",parameters:[{name:"size",type:"text",help:"".concat(yr,"; all sizes when left out"),optional:true}],example:{input:"test/fixtures/heaps/x64-19041-ust.dmp.gz",call:"allocationStacks()",output:["@$scriptContents.allocationStacks() : 3,062 busy blocks, 20.63 MiB of 20.63 MiB from 4 stacks","    RowCount         : 4","    Blocks           : 3062","    Busy             : 0x14a1996","    Traced           : 0x14a1996","    Unreadable       : 0x0","    Without          : 0x0","    OtherBusy        : 0x0","    Sum              : 26,820,608 committed = 21,633,430 busy + 4,868,720 free + 318,458 overhead + 0 uncovered","    [0x0]            : 2,214 x 0x50000, 13.66 MiB","    [0x1]            : 739 x 0x50000, 6.73 MiB","    [0x2]            : 87 x 0x50000, 197.44 KiB","    [0x3]            : 22 x 0x50000, 53.16 KiB"]},ask:C0};
var H0=256;
var A0=4;
var T0=64;
var N0={baadf00d:"allocated and never written (0xbaadf00d)",feeefeee:"freed (0xfeeefeee)",abababab:"tail fill of the heap (0xab)",cdcdcdcd:"allocated by the debug run time and never written (0xcd)",dddddddd:"freed by the debug run time (0xdd)",fdfdfdfd:"guard bytes of the debug run time (0xfd)",c0c0c0c0:"allocated under page heap and never written (0xc0)",f0f0f0f0:"freed under page heap (0xf0)"};
function z0(t,e,n,r){var a=Math.min(n,H0);
if(a===0)return{kind:"empty",text:"",pointer:null,looked:0};
var o=F0(t,e,a);
if(o.length===0)return{kind:"not captured",text:"",pointer:null,looked:0};
return h(h({},L0(t,o,r)),{looked:o.length})}
function F0(t,e,n){if(t.memory===null)return[];
var r=e-e%4;
var a=e+n;
var o=t.memory.window(r,a-r+(4-(a-r)%4)%4);
var s=o.holes.length===0?a:o.holes[0][0];
var i=[];
for(var u=e;u<Math.min(a,s);u++){var l=o.words[Math.floor((u-r)/4)];
i.push(l>>>(u-r)%4*8&255)}
return i}
function L0(t,e,n){if(e.every(function(i){return i===0}))return{kind:"zero",text:"",pointer:null};
var r=O0(e);
if(r!=="")return{kind:"fill",text:r,pointer:null};
var a=e.length<n?0:R0(e,n);
if(br(t.modules(),a)!==null)return{kind:"pointer",text:Vs(e),pointer:a};
var o=Ds(e,1);
if(o!=="")return{kind:"text",text:o,pointer:null};
var s=Ds(e,2);
if(s!=="")return{kind:"UTF-16 text",text:s,pointer:null};
return{kind:"bytes",text:Vs(e),pointer:null}}
function O0(t){if(t.length<4)return"";
for(var e=4;e<t.length;e++)if(t[e]!==t[e-4])return"";
var n=[3,2,1,0].map(function(r){return("0"+t[r].toString(16)).slice(-2)}).join("");
return N0[n]||""}
function R0(t,e){var n=0;
for(var r=e-1;r>=0;r--)n=n*256+t[r];
return n}
function Ds(t,e){var n="";
for(var r=0;r+e<=t.length&&n.length<T0;r+=e){var a=t[r];
if(e===2&&t[r+1]!==0)return"";
if(a===0)break;
if(!P0(a))return"";
n+=String.fromCharCode(a)}
return n.length<A0?"":n}
function P0(t){return t>=32&&t<127||t===9||t===10||t===13}
var _0=16;
function Vs(t){return t.slice(0,_0).map(function(e){return("0"+e.toString(16)).slice(-2)}).join(" ")}
var M0={heap:null,area:null,row:null,before:null,after:null,gap:null};
function U0(t,e){var n=Ne(t);
if(!n.known)return n;
var r=n.value.entries;
for(var a=0;a<r.length;a++){var o=r[a];
var s=K0(o,e);
if(s===null)continue;
var i=new W0(o,e);
if(o.heap.walk(i,s)&&i.row===null)i.before=i.last;
return{known:true,value:{heap:o,area:s,row:i.row,before:i.before,after:i.after,gap:i.hit},caveats:n.caveats}}
return{known:true,value:M0,caveats:n.caveats}}
function K0(t,e){var n=t.heap===null?[]:t.heap.areas;
for(var r=0;r<n.length;r++){if(n[r].base<=e&&e<n[r].base+n[r].reserved)return n[r]}
return null}
var W0=(function(){function t(e,n){this.row=null;
this.before=null;
this.after=null;
this.hit=null;
this.last=null;
this.lastButOne=null;
this.entry=e;
this.address=n}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){for(var n=this.firstNear(e);n<e.count;n++){if(!this.pass(I0(this.entry,e,n)))return false}
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
if(r<e.address+e.size){if(a!==null&&a.state===G&&r<a.user+a.userSize){this.row=a;
this.before=this.lastButOne;
this.after=e;
return false}
this.row=e;
this.before=a}
this.lastButOne=a;
this.last=e;
return true};
return t})();
function I0(t,e,n){return{heap:t,address:e.address[n],size:e.size[n],user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n],flags:e.flags[n],trace:e.trace[n]}}
var Ar=[{Name:"UserAddress",Kind:"address",Help:"What the program got; 0 for a block that is not busy"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for; 0 for a block that is not busy"},{Name:"State",Kind:"text",Help:"busy, free, internal (of the heap itself)"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"}];
function bt(t){return{UserAddress:t.user,UserSize:t.userSize,State:Wf[t.state],Heap:t.heap.address,Block:t.address,BlockSize:t.size,Origin:qe[t.origin]}}
function un(t,e){var n=t.State==="busy";
var r=E(n?t.UserAddress:t.Block,e);
var a=B(n?t.UserSize:t.BlockSize);
return"".concat(r," ").concat(a," ").concat(t.State,", ").concat(t.Origin," of heap ").concat(E(t.Heap,e))}
var D0=new RegExp("^(".concat(F,")\\s+(").concat(F,")\\s+(").concat(F,")\\s+\\[(").concat(F,")\\]\\s+(").concat(F,")\\s+(").concat(F,")\\s+-\\s+\\(([^)]*)\\)"),"i");
function Gs(t,e){var n=D0.exec(t);
return n?{heap:e,entry:y(n[1]),sizeUnits:y(n[2]),previousUnits:y(n[3]),flags:y(n[4]),userPointer:y(n[5]),userSize:y(n[6]),state:n[7].trim()}:null}
function js(t){var e=/^_HEAP @ (\S+)/.exec(t);
var n=e?y(e[1]):NaN;
return Number.isNaN(n)?null:n}
var V0=/^[^\s!]+![^\s].*$/;
function G0(t){var e=[];
var n=[];
var r=new q();
var a="";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=js(s);
var u=i===null?Gs(s,e[e.length-1]||0):null;
if(i!==null)e.push(i);
else if(u)n.push(u);
else if(a==="block"&&V0.test(s))j0(n,s);
else if(!/^HEAP_ENTRY +Size/.test(s))r.file(s);
a=u?"block":""}
return{heaps:e,blocks:n,skipped:r.skipped,truncated:r.truncated}}
function j0(t,e){t[t.length-1]=h(h({},t[t.length-1]),{annotation:e})}
var $0=new RegExp("^(".concat(F,"):\\s+(").concat(F,")\\s+(").concat(F,")\\s+-\\s+(").concat(F,")\\s+(").concat(F,")$"),"i");
var X0=new RegExp("^(".concat(F,"):\\s+(").concat(F,")\\s+(").concat(F,")$"),"i");
var Y0=/^([0-9a-f]{5,16}(?:`[0-9a-f]{8})?)\s+(\S.*)$/i;
var Z0=/^(?:HEAP_ENTRY +Size|\( +DPH_HEAP_BLOCK|in (?:busy|free-ed) allocation)/;
function q0(t){var e=new q();
var n={address:null,kind:"not-found",heap:null,block:null,pageHeapBlock:null,stack:[]};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(!J0(n,a)&&!Q0(n,a)&&!eg(n,a))e.file(a)}
return h(h({},n),{skipped:e.skipped,truncated:e.truncated})}
function J0(t,e){var n=/^address (\S+) found in/.exec(e);
if(n)t.address=y(n[1]);
var r=/^_DPH_HEAP_ROOT @ (\S+)/.exec(e);
var a=r?y(r[1]):js(e);
if(a!==null)t.heap=a;
if(/^in busy allocation/.test(e))t.kind="page-heap-busy";
if(/^in free-ed allocation/.test(e))t.kind="page-heap-freed";
return n!==null||a!==null||Z0.test(e)}
function Q0(t,e){var n=Gs(e,t.heap||0);
var r=$0.exec(e);
var a=r?null:X0.exec(e);
if(n){t.block=n;
t.kind="heap"}
if(r){t.pageHeapBlock={block:y(r[1]),userAddress:y(r[2]),userSize:y(r[3]),virtualAddress:y(r[4]),virtualSize:y(r[5])}}
if(a){t.pageHeapBlock={block:y(a[1]),userAddress:null,userSize:null,virtualAddress:y(a[2]),virtualSize:y(a[3])}}
return n!==null||r!==null||a!==null}
function eg(t,e){if(t.kind==="not-found")return false;
var n=Y0.exec(e);
if(n){t.stack.push({returnAddress:y(n[1]),symbol:n[2].charAt(0)==="+"?"":n[2]});
return true}
if(!t.block||t.stack.length>0||!/^[^\s!]+![^\s]/.test(e))return false;
t.block=h(h({},t.block),{annotation:e});
return true}
function $s(t,e){var n=Ee(t,new RegExp("^!heap -flt s (0x)?0*".concat(e.toString(16),"$"))).pop();
return n?G0(n.lines):null}
function Xs(t){return Ee(t,/^!heap -p -a /).map(function(e){return q0(e.lines)})}
var tg=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"State",Kind:"text",Help:"As the debugger prints it"},{Name:"Content",Kind:"text",Help:"What the debugger took the beginning of the block for"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"}];
function ng(t,e){var n=Xs(t).filter(function(r){return r.kind!=="not-found"&&rg(r,e)}).pop();
if(n===void 0)return I("A log holds no memory, and this one does not hold !heap -p -a ".concat(e.toString(16),"."));
return ag(t,e,n)}
function Ys(t){var e=t.block,n=t.pageHeapBlock;
if(e!==null)return{start:e.userPointer,size:e.userSize};
if(n===null||n.userAddress===null)return null;
return{start:n.userAddress,size:n.userSize||0}}
function rg(t,e){var n=Ys(t);
var r=n!==null&&n.start<=e&&e<n.start+Math.max(1,n.size);
return r||t.address===e}
function ag(t,e,n){var r=Ys(n);
var a=n.block!==null?n.block.state:n.kind.replace(/-/g," ");
var o=n.block===null?void 0:n.block.annotation;
var s=n.stack.map(function(f){var d=f.symbol,p=f.returnAddress;
return b(d||B(p))});
var i={Address:e,Heap:n.heap===null?void 0:n.heap,UserAddress:r===null?void 0:r.start,UserSize:r===null?void 0:r.size,State:b(a),Content:o===void 0?void 0:b(o),Stack:s.length===0?void 0:Se(s,"frame")};
var u=t.target.pointerSize;
var l=r===null?"":" ".concat(B(r.size));
var c=n.heap===null?"":", heap ".concat(E(n.heap,u));
return ce(i,tg,function(){return"".concat(E(r===null?e:r.start,u)).concat(l," ").concat(b(a)).concat(c," (!heap -p -a)")})}
var Zs=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"HeapKind",Kind:"text",Help:"NT, segment, page heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"Offset",Kind:"size",Help:"From the user address to the address asked for, where it lies behind"},{Name:"State",Kind:"text",Help:"busy, free, internal; or what else the memory is"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Flags",Kind:"size",Help:"Flags byte of the header"},{Name:"Segment",Kind:"address",Help:"Start of the segment, or of the allocation of its own"},{Name:"Content",Kind:"text",Help:"What the beginning of the block looks like"},{Name:"Vftable",Kind:"text",Help:"The first pointer, when it points into a module: what an object begins with"},{Name:"Before",Kind:"text",Help:"The block in front of it"},{Name:"After",Kind:"text",Help:"The block behind it"},{Name:"Region",Kind:"text",Help:"The region of the address space"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"},{Name:"StackNote",Kind:"text",Help:"What is to be known of the stack, or how to get one"}];
function og(t,e){var n=t();
var r=e[0];
if(n.target.kind==="log")return ng(n,r);
var a=U0(n,r);
var o=dg(n,r);
if(!a.known)return qs(n,r,a.why,o);
if(a.value.row===null)return qs(n,r,fg(a.value),o);
return sg(n,r,a.value,a.value.row,o)}
function sg(t,e,n,r,a){var o=bt(r);
var s=r.state===G;
var i=function(l){return l===null?void 0:un(bt(l),t.target.pointerSize)};
var u=h(h(h({Address:e,Heap:o.Heap,HeapKind:an(r.heap),UserAddress:s?o.UserAddress:void 0,UserSize:s?o.UserSize:void 0,Offset:s&&e>o.UserAddress?e-o.UserAddress:void 0,State:o.State,Origin:o.Origin,Block:o.Block,BlockSize:o.BlockSize,Flags:r.flags,Segment:n.area===null?void 0:n.area.base},s?ug(t,r):{}),{Before:i(n.before),After:i(n.after),Region:a}),cg(t,r));
return ce(u,Zs,function(){return ig(t,e,r)})}
function ig(t,e,n){var r=t.target.pointerSize;
var a=un(bt(n),r);
if(n.state!==G||e===n.user)return a;
var o=e-n.user;
var s=o<0?"in the header of":"+".concat(B(o)," in");
return"".concat(E(e,r)," is ").concat(s," ").concat(a)}
function ug(t,e){var n=e.heap.bits===32?4:8;
var r=z0(t,e.user,e.userSize,n),a=r.kind,o=r.text,s=r.pointer,i=r.looked;
var u=i<e.userSize?"the first ".concat(i," bytes"):"all of it";
var l={"not captured":"not captured",text:'text: "'.concat(o,'"'),"UTF-16 text":'UTF-16 text: "'.concat(o,'"'),zero:"zeros (".concat(u,")"),fill:"".concat(o," (").concat(u,")"),pointer:"bytes ".concat(o),bytes:"bytes ".concat(o),empty:"empty"};
return{Content:b(l[a]),Vftable:s===null?void 0:lg(t,s)}}
function lg(t,e){var n=en(t,e);
if(n===null)return void 0;
return b(n.isExact?"".concat(n.symbol," (").concat(n.place,")"):n.place)}
function cg(t,e){var n=Ls(t,e.heap,e.trace);
if(n===null)return e.state===G?{StackNote:sn(t,e.userSize||null)}:{};
return{Stack:Se(n.frames.map(function(r){return b(kr(t,r))}),"frame"),StackNote:n.checked?void 0:"The record of the stack does not prove itself: frames may be wrong."}}
function fg(t){var e=t.heap,n=t.gap;
if(e===null)return"in no block of a heap";
var r="heap ".concat(B(e.address));
return n===null?"in ".concat(r,", not committed"):"in ".concat(r,", ").concat(n.reason,": ").concat(n.detail)}
function qs(t,e,n,r){var a=en(t,e);
var o=b(n);
return ce({Address:e,State:o,Region:r,Vftable:void 0},Zs,function(){return"".concat(E(e,t.target.pointerSize),": ").concat(o).concat(a===null?"":", ".concat(b(a.place))).concat(r===void 0?"":"; ".concat(r))})}
function dg(t,e){var n=mt(t);
var r=n.known?n.value.layout:null;
if(r===null)return void 0;
var a=r.regions,o=r.usage;
for(var s=0;s<a.count;s++){var i=a.base[s];
if(e<i||e>=i+a.size[s])continue;
var u=[Ht(a.state[s]),At(a.type[s]),Tt(a.protect[s])];
var l="".concat(m(a.size[s])," from ").concat(E(i,t.target.pointerSize));
var c=[o.names[o.of[s]]].concat(u,l).filter(function(f){return f!==""});
return b(c.join(", "))}
return"no region is listed there"}
var hg={name:"block",help:"What an address is: its block, heap, size, state, content, stack and neighbours; or its region",parameters:[{name:"address",type:"number",help:"of the block, or of anything inside of it"}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"block(0x20102061175)",output:["@$scriptContents.block(0x20102061175) : 00000201`02061175 is +0x5 in 00000201`02061170 0x48 busy, LFH of heap 00000201`02050000","    Address          : 0x20102061175","    Heap             : 0x20102050000","    HeapKind         : NT","    UserAddress      : 0x20102061170","    UserSize         : 0x48","    Offset           : 0x5","    State            : busy","    Origin           : LFH","    Block            : 0x20102061160","    BlockSize        : 0x50","    Flags            : 0x0","    Segment          : 0x20102050000",'    Content          : text: "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"',"    Before           : 00000201`02061110 0x50 internal, back end of heap 00000201`02050000","    After            : 00000201`020611c0 0x48 busy, LFH of heap 00000201`02050000","    Region           : Heap, 952 KiB from 00000201`02050000","    StackNote        : To keep a stack with every block: gflags /i app.exe +ust, start the program again, and ask again. Or, without a restart: dx @$scriptContents.allocBreakpoint(0x48) prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint 0x48 --log hits.log writes a log for this question."]},ask:og};
function Js(t,e){var n=Ne(t);
if(!n.known)return n;
var r=new vg(n.value.entries,e);
n.value.entries.forEach(function(a,o){var s=e.heap===void 0||e.heap===a.address;
if(s&&a.heap!==null)r.read(o)});
return{known:true,value:r,caveats:n.caveats}}
var rt=65536;
var mg=31*8;
var Qs=2047;
var pg=2047;
var vg=(function(){function t(e,n){this.count=0;
this.totals=We();
this.pieces=[];
this.aside={};
this.current=0;
this.entries=e;
this.options=n}
t.prototype.read=function(e){this.current=e;
this.entries[e].heap.walk(this)};
t.prototype.row=function(e){var n=this.aside[e];
if(n!==void 0)return n;
var r=this.pieces[Math.floor(e/rt)],a=r.address,o=r.userSize,s=r.word;
var i=e%rt;
var u=s[i];
var l=u&3;
var c=(u>>>5&31)*8;
var f=u>>>10&Qs;
var d=a[i];
return{heap:this.entries[u>>>21],address:d,size:l===G?o[i]+f:o[i],user:l===G?d+c:0,userSize:l===G?o[i]:0,state:l,origin:u>>>2&7}};
t.prototype.area=function(e){Sr(this.totals,e);
return true};
t.prototype.blocks=function(e){wr(this.totals,e);
var n=e.state,r=e.userSize,a=e.count;
var o=this.options,s=o.busyOnly,i=o.from,u=o.to;
var l=i!==void 0||u!==void 0;
var c=i===void 0?0:i;
var f=u===void 0?Number.POSITIVE_INFINITY:u;
for(var d=0;d<a;d++){if(n[d]!==G){if(s!==true&&!l)this.keep(e,d)}else if(r[d]>=c&&r[d]<=f){this.keep(e,d)}}
return true};
t.prototype.gap=function(e){xr(this.totals,e);
return true};
t.prototype.keep=function(e,n){var r=this.count%rt;
if(r===0)this.pieces.push(gg());
var a=this.pieces[this.pieces.length-1];
var o=e.state[n]===G;
var s=e.address[n];
var i=e.size[n];
var u=o?e.user[n]-s:0;
var l=o?e.userSize[n]:i;
var c=o?i-l:0;
var f=u<=mg&&u%8===0&&c>=0&&c<=Qs&&l<=4294967295;
if(f&&this.current<=pg){a.address[r]=s;
a.userSize[r]=l;
a.word[r]=(e.state[n]|e.origin[n]<<2|u<<2|c<<10|this.current<<21)>>>0}else{this.aside[this.count]={heap:this.entries[this.current],address:s,size:i,user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n]}}
this.count++};
return t})();
function gg(){return{address:new Float64Array(rt),userSize:new Uint32Array(rt),word:new Uint32Array(rt)}}
var ei=Fe(Fe([{Name:"From",Kind:"size",Help:"Smallest size asked for"},{Name:"To",Kind:"size",Help:"Largest size asked for, included"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that the program asked for in these blocks"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of all heaps"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"}],X(nn),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function yg(t,e){var n=t();
var r=Hs(String(e[0]));
if(n.target.kind==="log")return kg(n,r);
var a=Ne(n);
if(!a.known)return I(a.why);
var o=on(a.value.entries,n.target.pointerSize);
if(o!==null)return I(o);
var s=Js(n,h(h({},r),{busyOnly:true}));
return s.known?bg(n,a.value,s.value,r):I(s.why)}
function bg(t,e,n,r){var a=t.target.pointerSize;
var o=0;
for(var s=0;s<n.count;s++)o+=n.row(s).userSize;
var i=Br(n.totals,e.entries);
var u=i.busy;
return new Q(Ar,n.count,function(l){return bt(n.row(l))},{text:"".concat(ti(n.count)," of ").concat(Jt(r),": ").concat(m(o),", ").concat(R(w(o,u))," of the busy bytes"),rowText:function(l){return un(l,a)},facts:h(h({From:r.from,To:r.to,Bytes:o,Share:w(o,u),OtherBusy:u-o},rn(i)),{Caveats:ee(_s(i,e.entries,e.caveats,a))}),factColumns:ei})}
function ti(t){return t===1?"1 busy block":"".concat(v(t)," busy blocks")}
function kg(t,e){var n=e.from===e.to?$s(t,e.from):null;
if(n===null)return I(e.from===e.to?"A log holds no memory, and this one does not hold !heap -flt s ".concat(e.from.toString(16),"."):"A log holds no memory, and what !heap -flt s listed is of one size: ask for one.");
var r=t.target.pointerSize;
return new Q(Ar,n.blocks.length,function(a){return Sg(n.blocks[a],r)},{text:"".concat(ti(n.blocks.length)," of ").concat(Jt(e)," (!heap -flt s)"),rowText:function(a){return"".concat(E(a.UserAddress,r)," ").concat(B(a.UserSize)," ").concat(a.State,", heap ").concat(E(a.Heap,r))},facts:{From:e.from,To:e.to,Bytes:n.blocks.reduce(function(a,o){return a+o.userSize},0),Caveats:ee(n.truncated?["The log says itself that part of the listing is missing."]:[])},factColumns:ei})}
function Sg(t,e){var n=/VirtualAlloc/.test(t.state);
return{UserAddress:t.userPointer,UserSize:t.userSize,State:b(t.state),Heap:t.heap,Block:t.entry,BlockSize:t.sizeUnits*e*2,Origin:n?"large":""}}
var wg={name:"blocksOfSize",help:"Busy blocks of a size or a range of sizes over all heaps, ascending by address in each heap",parameters:[{name:"size",type:"text",help:yr}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:'blocksOfSize("0x50-0x7f")',output:['@$scriptContents.blocksOfSize("0x50-0x7f") : 360 busy blocks of 0x50 to 0x7f: 35.16 KiB, 0.17 % of the busy bytes',"    RowCount         : 360","    From             : 0x50","    To               : 0x7f","    Bytes            : 0x8ca0","    Share            : 0.170000","    OtherBusy        : 0x1498cf6","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02053730 0x64 busy, back end of heap 00000201`02050000","    [0x1]            : 00000201`02054800 0x64 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`020549a0 0x64 busy, back end of heap 00000201`02050000"]},ask:yg};
var xg=Fe(Fe([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],X(nn),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function Eg(t,e){var n=t();
var r=e[0];
var a=Ne(n);
if(!a.known)return I(a.why);
var o=n.target.pointerSize;
var s=Is(a.value.entries.map(function(f){return{entry:f}}),r,o).map(function(f){var d=f.entry;
return d});
var i=on(s,o);
if(i!==null)return I(i);
var u=Js(n,r===void 0?{}:{heap:r});
if(!u.known)return I(u.why);
var l=u.value;
var c=Br(l.totals,s);
return new Q(Ar,l.count,function(f){return bt(l.row(f))},{text:"".concat(v(l.count)," blocks, ").concat(v(c.busyBlocks)," of them busy with ").concat(m(c.busy),"; ").concat(m(ge(c))," uncovered"),rowText:function(f){return un(f,o)},facts:h(h({Heap:r},rn(c)),{Caveats:ee(_s(c,s,a.value.caveats,o))}),factColumns:xg})}
var Cg={name:"heapBlocks",help:"Every block of one heap or of all: user address and size, state, origin; rows to be filtered",parameters:[{name:"heap",type:"number",help:"address of the heap; all of them when left out",optional:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapBlocks()",output:["@$scriptContents.heapBlocks() : 4,208 blocks, 3,062 of them busy with 20.63 MiB; 0 B uncovered","    RowCount         : 4208","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02050000 0x740 internal, back end of heap 00000201`02050000","    [0x1]            : 00000201`02050750 0x18 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`02050760 0x20 free, back end of heap 00000201`02050000","    [0x3]            : 00000201`02050790 0x21 busy, back end of heap 00000201`02050000"]},ask:Eg};
var Bg=/^([0-9a-f]+)\s+([0-9a-f]+)\s+-\s*([0-9a-f]+)\s*\(\s*([\d.]+)\s*\)/i;
var Hg=/^(?:size +#blocks|Running )/i;
function ni(t){return Ag(t)[0]}
function Ag(t){var e=[ri()];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=/^heap @ (\S+)/i.exec(r);
var o=a?y(a[1]):NaN;
var s=e[e.length-1];
if(Number.isNaN(o))Ng(s,r);
else if(s.heap===null&&s.rows.length===0)s.heap=o;
else if(s.heap!==o)e.push(h(h({},ri()),{heap:o}))}
return e.map(Tg)}
function ri(){return{heap:null,groupBy:null,maxRows:null,rows:[],rejected:[],unread:new q()}}
function Tg(t){var e=t.unread,n=$i(t,["unread"]);
return h(h({},n),{skipped:e.skipped,truncated:e.truncated})}
function Ng(t,e){var n=/^group-by: *(\S+)(?: +max-display: *(\d+))?/.exec(e);
var r=n?null:Bg.exec(e);
if(n){t.groupBy=n[1];
t.maxRows=n[2]===void 0?null:J(n[2])}else if(r){var a=y(r[1]);
var o=y(r[2]);
var s=y(r[3]);
if(a*o===s)t.rows.push({size:a,count:o,bytes:s,percent:parseFloat(r[4])});
else t.rejected.push(e)}else if(!Hg.test(e)){t.unread.file(e)}}
var zg=/^(External|Virtual address) +fragmentation +(\d+) *%/i;
var Fg=/^(?:Heap +(?:Flags|Address)|\(k\)|NT HEAP STATS|SEGMENT HEAP STATS|Affinity manager|- (?:Virtual affinity|Current entries|Statistics)|Virtual block:|NtGlobalFlag enables|Global +|Process +Total|Total +)/i;
var Lg=/^(?:LFH Key|Termination on corruption|Heap +Flags)/;
function Og(t){var e={heaps:[],segmentHeaps:[],debuggingAids:[]};
var n=new q();
var r="table";
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(o.indexOf("HEAP ERROR DETECTED")>=0)r="error";
else if(/^NtGlobalFlag enables/.test(o))r="aids";
else if(r==="error"&&!Lg.test(o))Kg(e,o);
else if(r==="aids"&&/^[a-z][a-z ]+$/.test(o))e.debuggingAids.push(o);
else{r="table";
if(!Rg(e,o))n.file(o)}}
return h(h({},e),{skipped:n.skipped,truncated:n.truncated})}
function Rg(t,e){var n=Pg(e);
if(n)t.heaps.push(n);
var r=n?null:Mg(e);
if(r)t.segmentHeaps.push(r);
return n!==null||r!==null||Ug(t,e)||Fg.test(e)}
function Pg(t){var e=Ae(t);
if(e.length!==10&&e.length!==11)return null;
var n=_g(e[10]);
var r=e.slice(2,9).map(J);
var a=y(e[9]);
var o=y(e[0]);
var s=y(e[1]);
if(n===null||r.some(Number.isNaN)||Number.isNaN(o+s+a))return null;
return{address:o,flags:s,reserveKb:r[0],commitKb:r[1],virtualKb:r[2],freeKb:r[3],freeListLength:r[4],uncommittedRanges:r[5],virtualBlocks:r[6],lockContention:a,frontEnd:n}}
function _g(t){if(t===void 0)return"none";
if(t==="LFH")return"LFH";
return t==="L"?"lookaside":null}
function Mg(t){var e=Ae(t);
if(e.length!==6||e[1].toLowerCase()!=="ddeeddee")return null;
var n={address:y(e[0]),flags:y(e[2]),index:J(e[3]),reserveKb:J(e[4]),commitKb:J(e[5])};
return Number.isNaN(n.address+n.flags+n.index+n.reserveKb+n.commitKb)?null:n}
function Ug(t,e){var n=/^LFH Key *: *(0x[0-9a-f]+)/i.exec(e);
if(n)t.lfhKey=n[1];
var r=/^Termination on corruption *: *(ENABLED|DISABLED)/.exec(e);
if(r)t.terminationOnCorruption=r[1]==="ENABLED";
var a=zg.exec(e);
var o=t.heaps[t.heaps.length-1];
if(a&&o){var s=J(a[2]);
var i=a[1].toLowerCase()==="external";
t.heaps[t.heaps.length-1]=i?h(h({},o),{externalFragmentation:s}):h(h({},o),{virtualFragmentation:s})}
return n!==null||r!==null||a!==null&&o!==void 0}
function Kg(t,e){var n=/^(Heap address|Error address|Error type): +(\S+)/.exec(e);
if(!n)return;
var r=t.heapError||{type:"",heap:null,address:null};
if(n[1]==="Error type")t.heapError=h(h({},r),{type:n[2]});
else if(n[1]==="Heap address")t.heapError=h(h({},r),{heap:y(n[2])});
else t.heapError=h(h({},r),{address:y(n[2])})}
function kt(t){var e=oi(t,"!heap -s",/^!heap -s( |$)/);
if(!e.known)return e;
var n=Og(e.value);
if(n.heaps.length===0)return{known:false,why:"!heap -s printed no heap that could be read."};
var r=n.heaps.map(function(o){return{address:o.address,reserve:o.reserveKb*1024,commit:o.commitKb*1024,free:o.freeKb*1024,flags:o.flags,frontEnd:o.frontEnd,uncommittedRanges:o.uncommittedRanges,virtualBlocks:o.virtualBlocks,externalFragmentation:o.externalFragmentation,virtualFragmentation:o.virtualFragmentation}}).sort(function(o,s){return s.commit-o.commit||o.address-s.address});
var a=r.reduce(function(o,s){return o+s.commit},0);
return{known:true,value:{heaps:r,commit:a},caveats:Wg(n)}}
function Wg(t){var e=[];
if(t.segmentHeaps.length>0)e.push("".concat(t.segmentHeaps.length," segment heaps are listed apart and not in these figures."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -s were not understood."));
return e}
function Ie(t,e){var n=e.toString(16);
var r=ai(e);
var a=oi(t,"!heap -stat -h ".concat(n),r);
if(!a.known)return a;
var o=Gg(ni(a.value),e);
return o.classes.length===0?{known:false,why:["!heap -stat -h ".concat(n," printed no row to be trusted.")].concat(o.caveats).join(" ")}:{known:true,value:o,caveats:o.caveats}}
function ai(t){return new RegExp("^!heap -stat -h (0x)?0*".concat(Ig(t),"( |$)"))}
function Ig(t){return t.toString(16).replace(/(?=.{8}$)/,"`?")}
function Dg(t,e,n){var r=Ee(t,ai(e));
if(r.length<2)return null;
var a=r[0];
var o=r[r.length-1];
var s=function(i){var u=ni(i).rows.filter(function(l){return l.size===n})[0];
return u?u.count:0};
return{from:s(a.lines),to:s(o.lines),lines:[a.line,o.line]}}
function oi(t,e,n){if(t.target.kind==="log"){var r=Ee(t,n).pop();
return r?{known:true,value:r.lines,caveats:[]}:{known:false,why:"The log does not hold ".concat(e,".")}}
var a=t.run(e);
return a.outcome==="answered"?{known:true,value:a.lines,caveats:[]}:{known:false,why:a.why===""?"".concat(e," gave no answer."):a.why}}
var Vg=20;
function Gg(t,e){var n=t.rows.map(function(a){return{size:a.size,count:a.count,total:a.bytes,percent:a.percent}});
var r=n.reduce(function(a,o){return a+o.percent},0);
return{heap:e,classes:n,busy:jg(t)?si(n):Xg(n),covered:Math.round(r*100)/100,caveats:$g(t)}}
function jg(t){var e=t.maxRows===null?Vg:t.maxRows;
return!t.truncated&&t.rejected.length===0&&t.rows.length<e}
function $g(t){var e=[];
if(t.truncated)e.push("The listing of size classes is cut: more classes may follow.");
if(t.rejected.length>0)e.push("".concat(t.rejected.length," rows contradict themselves (size x count is not the total) and are left out."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -stat were not understood."));
return e}
function si(t){return t.reduce(function(e,n){return e+n.total},0)}
var Tr=5e-3;
function Xg(t){var e=0;
var n=Number.POSITIVE_INFINITY;
t.forEach(function(r){if(r.percent<=Tr)return;
e=Math.max(e,r.total*100/(r.percent+Tr));
n=Math.min(n,r.total*100/(r.percent-Tr))});
if(n===Number.POSITIVE_INFINITY||e>n)return null;
return Math.max(si(t),Math.round((e+n)/2))}
var Nr=["size","heap,size","heap","frontEnd","heap,frontEnd","state"];
function Yg(t){var e=t.toLowerCase().replace(/\s/g,"");
var n=Nr.filter(function(r){return r.toLowerCase()===e})[0];
if(n===void 0)throw new Error('Cannot group blocks by "'.concat(b(t),'". Known: ').concat(Nr.map(function(r){return'"'.concat(r,'"')}).join(", "),"."));
return n}
function Zg(t,e){var n=t.reduce(function(a,o){var s=o.totals;
return a+s.busy},0);
var r=qg(t,e,n);
return e==="state"?r:r.sort(function(a,o){return o.Bytes-a.Bytes||o.Count-a.Count})}
function qg(t,e,n){switch(e){case"size":return t.length===1?li(t[0],n):ty(t,n);
case"heap,size":return ii(t,function(r){return li(r,n).map(function(a){return h({Heap:r.entry.address},a)})});
case"heap":return t.map(function(r){return ay(r,n)});
case"frontEnd":return fi(t,n);
case"heap,frontEnd":return ii(t,function(r){return fi([r],n).map(function(a){return h({Heap:r.entry.address},a)})});
case"state":return oy(t)}}
function ii(t,e){return t.reduce(function(n,r){return n.concat(e(r))},[])}
var Jg=100;
var Qg=65536;
function ui(t,e){if(e>=Jg)return"many equal";
if(e>1)return"few";
return t>=Qg?"one big block":"one block"}
function li(t,e){var n=t.entry,r=t.classes;
return r.map(function(a){return h(h({},ci(a,e)),{Age:ry(a,n.heap)})})}
function ci(t,e){return{Size:t.size,Count:t.count,Bytes:t.bytes,Share:w(t.bytes,e),Pattern:ui(t.size,t.count),FrontEnd:ey(t),Overhead:t.blockBytes-t.bytes,First:t.first,Last:t.last}}
function ey(t){var e=t.count,n=t.lfh,r=t.origin;
if(n===e)return qe[le];
if(n===0)return qe[r];
return"LFH ".concat(v(n),", others ").concat(v(e-n))}
function ty(t,e){var n={};
t.forEach(function(r){var a=r.classes;
a.forEach(function(o){var s=n[o.size];
n[o.size]=s===void 0?{row:o,heaps:1}:ny(s,o)})});
return Object.keys(n).map(function(r){var a=n[Number(r)],o=a.row,s=a.heaps;
return h(h({},ci(o,e)),{Heaps:s})})}
function ny(t,e){var n=t.row,r=t.heaps;
var a=h(h({},n),{count:n.count+e.count,bytes:n.bytes+e.bytes,blockBytes:n.blockBytes+e.blockBytes,lfh:n.lfh+e.lfh,origin:e.count-e.lfh>n.count-n.lfh?e.origin:n.origin,first:Math.min(n.first,e.first),last:Math.max(n.last,e.last)});
return{row:a,heaps:r+1}}
function ry(t,e){var n=e.areas.filter(function(r){return r.kind==="segment"}).length;
if(e.kind!=="NT"||n<2||t.count<2)return void 0;
if(t.inNewest===t.count)return"all in the newest of ".concat(n," segments");
return t.areas>=n?"in all ".concat(n," segments"):"in ".concat(t.areas," of ").concat(n," segments, ").concat(v(t.inNewest)," in the newest")}
function ay(t,e){var n=t.entry,r=t.totals;
return{Heap:n.address,FrontEnd:n.heap===null?void 0:n.heap.frontEnd,Count:r.busyBlocks,Bytes:r.busy,Share:w(r.busy,e),Overhead:r.overhead}}
function fi(t,e){return qe.map(function(n,r){var a=t.reduce(function(s,i){return s+(i.originBlocks[r]||0)},0);
var o=t.reduce(function(s,i){return s+(i.originBytes[r]||0)},0);
return{FrontEnd:n,Count:a,Bytes:o,Share:w(o,e)}}).filter(function(n){return n.Count>0})}
function oy(t){var e=function(a){return t.reduce(function(o,s){return o+a(s)},0)};
var n=e(function(a){var o=a.totals;
return o.committed});
var r=function(a,o,s){return{State:a,Count:o,Bytes:s,Share:w(s,n)}};
return[r("busy",e(function(a){var o=a.totals;
return o.busyBlocks}),e(function(a){var o=a.totals;
return o.busy})),r("free",e(function(a){var o=a.totals;
return o.freeBlocks}),e(function(a){var o=a.totals;
return o.free})),r("overhead",0,e(function(a){var o=a.totals;
return o.overhead})),r("uncovered",e(function(a){var o=a.totals;
return o.gaps}),e(function(a){var o=a.totals;
return ge(o)}))]}
var sy=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Here",Kind:"count",Help:"Busy blocks as walked"},{Name:"Printed",Kind:"count",Help:"Blocks as `!heap -stat` prints them"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function iy(t,e){if(t.target.kind==="log"||e.entry.heap===null)return void 0;
var n=Ie(t,e.entry.address);
if(!n.known)return void 0;
var r=n.value.classes;
var a=[];
r.forEach(function(i){var u=e.classes.filter(function(l){var c=l.size;
return c===i.size})[0];
if(u===void 0||u.count!==i.count)a.push(ly(e,u,i))});
e.classes.forEach(function(i){if(uy(i,r))a.push(cy(e,i))});
var o=n.value.busy;
var s=o===null?"":", ".concat(m(o)," busy to it, ").concat(m(e.totals.busy)," here");
return new Q(sy,a.length,function(i){return a[i]},{text:"!heap -stat prints ".concat(r.length," classes, ").concat(a.length===0?"all as walked":"".concat(a.length," ").concat(a.length===1?"differs":"differ")).concat(s),rowText:function(i){return"".concat(B(i.Size),": ").concat(i.Why)}})}
function uy(t,e){var n=e[e.length-1];
return n!==void 0&&t.bytes>n.total&&!e.some(function(r){var a=r.size;
return a===t.size})}
function ly(t,e,n){var r=e===void 0?0:e.count;
var a={Size:n.size,Here:r,Printed:n.count};
if(e!==void 0&&e.count-e.lfh===n.count)return h(h({},a),{Why:"".concat(v(e.lfh)," of them are blocks of the LFH, which !heap -stat leaves out")});
if(e===void 0&&t.totals.busyBlocks>0)return h(h({},a),{Why:"no busy block has this size: one of the heap itself, or of the LFH as a whole"});
return h(h({},a),{Why:di(t)})}
function cy(t,e){var n={Size:e.size,Here:e.count,Printed:0};
return e.lfh===e.count?h(h({},n),{Why:"they are blocks of the LFH, which !heap -stat leaves out"}):h(h({},n),{Why:di(t)})}
function di(t){var e=t.totals;
var n=ge(e);
return n===0?"not explained":"".concat(m(n)," of the heap are not covered here")}
var fy=5;
function dy(t,e,n,r){if(r===0)return void 0;
var a=w(r,n.commit);
var o="".concat(m(r),", ").concat(R(a)," of the commit");
if(a<=fy)return"".concat(o,": headers, slack and structures of the heap");
var s=["".concat(o,": !heap -s does not count them as free, and !heap -stat has them in no block"),my(t,e,n),py(n),"a dump settles it: there heapStats() walks every block"];
return s.filter(function(i){return i!==""}).join("; ")}
var hy={4:65024*8,8:65280*16};
function my(t,e,n){var r=e.classes.filter(function(s){return s.size>hy[t.target.pointerSize]});
var a=r.reduce(function(s,i){return s+i.count},0);
if(a===0||a!==n.virtualBlocks)return"";
var o=r.reduce(function(s,i){return s+i.total},0);
return"the ".concat(v(a)," largest blocks (").concat(m(o),") have allocations of their own that the commit of !heap -s leaves out, so that much more of it may be in no row")}
function py(t){return t.frontEnd==="LFH"?"likely the low-fragmentation heap: its free slots are neither free to !heap -s nor busy to !heap -stat, nor are slots that !heap -stat did not open":"likely headers and slack of small blocks, or the two listings are of different moments"}
var vy=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of the heap"},{Name:"Pattern",Kind:"text",Help:"many equal, few, or one large block"}];
var gy=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes of the heap"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Busy bytes that the percentages imply"},{Name:"Listed",Kind:"bytes",Help:"Busy bytes in the rows below"},{Name:"Caveats",Kind:"text",Help:"What the listing does not hold"},{Name:"NotCovered",Kind:"bytes",Help:"Commit less free less busy: no row describes it"},{Name:"NotCoveredIs",Kind:"text",Help:"What those bytes may be, as far as the listings tell"}];
function hi(t,e){var n=kt(t);
var r=e!==void 0?e:yy(t,n.known?n.value.heaps:[]);
if(r===null)return I(n.known?"No size classes (!heap -stat -h) are to be had for any heap.":n.why);
var a=Ie(t,r);
if(!a.known)return I(a.why);
var o=n.known?n.value.heaps.filter(function(s){return s.address===r})[0]:void 0;
return by(t,a.value,o)}
function yy(t,e){var n=e.filter(function(r,a){return t.target.kind==="log"?Ie(t,r.address).known:a===0})[0];
return n?n.address:null}
function by(t,e,n){var r=e.classes;
var a=r.reduce(function(s,i){return s+i.total},0);
var o=E(e.heap,t.target.pointerSize);
return new Q(vy,r.length,function(s){return Sy(r[s])},{text:"heap ".concat(o,": ").concat(r.length," size classes, ").concat(m(a),", ").concat(R(e.covered)," of its busy bytes (!heap -stat -h ").concat(o,")"),rowText:function(s){return"".concat(B(s.Size)," x ").concat(v(s.Count)," = ").concat(m(s.Bytes),", ").concat(s.Pattern)},facts:ky(t,e,n,a),factColumns:gy})}
function ky(t,e,n,r){var a=e.busy===null?r:e.busy;
var o=ee(e.caveats);
if(n===void 0)return{Heap:e.heap,Busy:a,Listed:r,Caveats:o};
var s=Math.max(0,n.commit-n.free-a);
return{Heap:e.heap,Commit:n.commit,Free:n.free,Busy:a,Listed:r,NotCovered:s,NotCoveredIs:dy(t,e,n,s),Caveats:o}}
function Sy(t){return{Size:t.size,Count:t.count,Bytes:t.total,Share:t.percent,Pattern:ui(t.size,t.count)}}
var wy=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Size",Kind:"size",Help:"Bytes that were asked for, of one block"},{Name:"State",Kind:"text",Help:"busy, free, overhead, uncovered"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes; of the commit when grouped by state"},{Name:"Pattern",Kind:"text",Help:"many equal, few, one block, one big block"},{Name:"FrontEnd",Kind:"text",Help:"Part of the allocator that they come from"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of these blocks",Detail:true},{Name:"Heaps",Kind:"count",Help:"Heaps that hold such blocks",Detail:true},{Name:"First",Kind:"address",Help:"Lowest user address",Detail:true},{Name:"Last",Kind:"address",Help:"Highest user address",Detail:true},{Name:"Age",Kind:"text",Help:"What addresses tell of the age",Detail:true}];
var xy=Fe(Fe([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],X(nn),false),[{Name:"Debugger",Kind:"object",Help:"The same classes by `!heap -stat`, and why they differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}],false);
function Ey(t,e){var n=t();
var r=e[0];
var a=Yg(String(e[1]));
var o=Cr(n);
if(!o.known)return Cy(n,r,o.why);
var s=n.target.pointerSize;
var i=Is(o.value.heaps,r,s);
var u=on(i.map(function(c){var f=c.entry;
return f}),s);
if(u===null)return By(n,o.value,i,r,a);
var l=r!==void 0&&Ie(n,r).known;
return l?hi(n,r):I(u)}
function Cy(t,e,n){var r=kt(t);
return t.memory===null||r.known?hi(t,e):I(b("".concat(n," ").concat(r.why)))}
function By(t,e,n,r,a){var o=t.target.pointerSize;
var s=r===void 0?e.totals:n[0].totals;
var i=Zg(n,a);
return new Q(wy,i.length,function(u){return i[u]},{text:Hy(n,s,i.length,a,r===void 0?"":"heap ".concat(E(r,o),": ")),rowText:function(u){return Ay(u,o)},facts:h(h({Heap:r},rn(s)),{Gaps:Ms(n,o),Debugger:r===void 0?void 0:iy(t,n[0]),Caveats:ee(Hr(n.map(function(u){var l=u.entry;
return l}),e.caveats,o))}),factColumns:xy})}
function Hy(t,e,n,r,a){var o=r==="size"?n===1?"1 size class":"".concat(v(n)," size classes"):"by ".concat(r);
var s=a===""?"".concat(t.length===1?"1 heap":"".concat(v(t.length)," heaps"),": "):a;
return"".concat(s).concat(o,", ").concat(m(e.busy)," busy in ").concat(Us(e.busyBlocks),", ").concat(m(ge(e))," uncovered")}
function Ay(t,e){var n=[t.Heap===void 0?"":E(t.Heap,e),t.Size===void 0?"":"".concat(B(t.Size)," x ").concat(v(t.Count)),t.Size===void 0&&t.FrontEnd!==void 0?t.FrontEnd:"",t.State===void 0?"":t.State].filter(function(a){return a!==""});
var r=t.Pattern===void 0?R(t.Share):t.Pattern;
return"".concat(n.join(" ")," = ").concat(m(t.Bytes),", ").concat(r)}
var Ty={name:"heapStats",help:"Size classes of one heap or all: count, bytes, share, front end, and the sum of every committed byte",parameters:[{name:"heap",type:"number",help:"address of the heap; all of them when left out; over a log the largest one with recorded classes",optional:true},{name:"groupBy",type:"text",help:Nr.join("; "),default:"size",isOption:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapStats(0x20102050000)",output:["@$scriptContents.heapStats(0x20102050000) : heap 00000201`02050000: 46 size classes, 6.75 MiB busy in 780 blocks, 0 B uncovered","    RowCount         : 46","    Heap             : 0x20102050000","    Commit           : 0x917000","    Busy             : 0x6c0398","    BusyBlocks       : 780","    Free             : 0x24ab40","    Overhead         : 0xc128","    Uncovered        : 0x0","    Sum              : 9,531,392 committed = 7,078,808 busy + 2,403,136 free + 49,448 overhead + 0 uncovered","    [0x0]            : 0x200001 x 1 = 2 MiB, one big block","    [0x1]            : 0x180000 x 1 = 1.5 MiB, one big block","    [0x2]            : 0x100123 x 1 = 1 MiB, one big block","    [0x3]            : 0x1f000 x 6 = 744 KiB, few"]},ask:Ey};
var Ny=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Figure",Kind:"text",Help:"Commit, Free, or whether the heap is listed at all"},{Name:"Here",Kind:"bytes",Help:"As walked"},{Name:"Printed",Kind:"bytes",Help:"As `!heap -s` prints it"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function zy(t,e){var n=kt(t);
if(!n.known)return void 0;
var r=n.value.heaps;
var a=[];
var o=0;
e.heaps.forEach(function(i){var u=r.filter(function(l){return l.address===i.entry.address})[0];
if(u===void 0){a.push(Oy(i));
return}
[Fy(i,u),Ly(i,u)].forEach(function(l){if(l===null)o++;
else a.push(l)})});
r.filter(function(i){return!e.heaps.some(function(u){var l=u.entry;
return l.address===i.address})}).forEach(function(i){a.push(Py(i))});
var s=t.target.pointerSize;
return new Q(Ny,a.length,function(i){return a[i]},{text:"!heap -s lists ".concat(r.length," heaps, here are ").concat(e.heaps.length,"; ").concat(o," figures are equal, ").concat(a.length," ").concat(a.length===1?"difference":"differences"),rowText:function(i){return"".concat(E(i.Heap,s)," ").concat(i.Figure,": ").concat(i.Why)}})}
var ln=function(t){return t-t%1024};
function Fy(t,e){var n=e.address,r=e.commit;
var a=t.totals.committed;
if(ln(a)===r)return null;
var o={Heap:n,Figure:"Commit",Here:a,Printed:r};
if(t.entry.heap===null)return h(h({},o),{Why:"the heap is ".concat(an(t.entry)," here")});
var s=t.entry.heap.areas;
var i=s.reduce(function(l,c){return l+(c.kind==="segment"?c.committed:0)},0);
if(i<a&&ln(i)===r){var u=s.filter(function(l){return l.kind!=="segment"}).length;
return h(h({},o),{Why:"!heap -s counts segments only; ".concat(m(a-i)," are in ").concat(u===1?"an allocation":"".concat(u," allocations")," beside them")})}
return h(h({},o),{Why:"not explained: ".concat(m(Math.abs(a-r)))})}
function Ly(t,e){var n=e.address,r=e.free;
var a=t.totals,o=t.freeInLfh;
if(t.entry.heap===null||ln(a.free)===r)return null;
var s={Heap:n,Figure:"Free",Here:a.free,Printed:r};
var i=m(Math.abs(a.free-r));
if(ln(a.free-o)===r)return h(h({},s),{Why:"".concat(m(o)," are free slots of the LFH, which !heap -s counts as busy")});
if(ge(a)>0)return h(h({},s),{Why:"".concat(m(ge(a))," of the heap are not covered here")});
return h(h({},s),{Why:"not explained: ".concat(i)})}
function Oy(t){return{Heap:t.entry.address,Figure:"not listed by !heap -s",Here:t.totals.committed,Printed:void 0,Why:Ry(t)}}
function Ry(t){var e=t.entry;
if(e.heap!==null&&e.heap.kind==="segment")return"it is a segment heap, which !heap -s lists apart or not at all";
if(e.found.foundBy==="descriptor ring")return"since Windows 11 24H2 the PEB lists the process heap alone, and older debuggers look nowhere else";
if(e.found.foundBy==="scan")return"no list names it; a scan of the memory found it";
return"it belongs to the ".concat(e.bits,"-bit world, or the debugger does not understand it")}
function Py(t){var e=t.address,n=t.commit;
return{Heap:e,Figure:"not found here",Here:void 0,Printed:n,Why:"neither the lists of the process nor the memory name it: its header is not captured, or is none"}}
var _y=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Commit less free: busy blocks and overhead"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, lookaside or none"},{Name:"UcrCount",Kind:"count",Help:"Uncommitted ranges",Detail:true},{Name:"VirtualBlocks",Kind:"count",Help:"Blocks so large that they have an allocation of their own"},{Name:"ExternalFrag",Kind:"percent",Help:"External fragmentation, where the debugger prints it",Detail:true},{Name:"VirtualFrag",Kind:"percent",Help:"Virtual address fragmentation, where the debugger prints it",Detail:true}];
var My=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes of all heaps"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function Uy(t,e){var n=e.value.commit;
var r=t.target.pointerSize;
return new Q(_y,e.value.heaps.length,function(a){return Wy(e.value.heaps[a],n)},{text:"".concat(e.value.heaps.length," heaps, ").concat(m(n)," committed (!heap -s)"),rowText:function(a){return"".concat(E(a.Heap,r),": ").concat(m(a.Commit),", ").concat(R(a.Share))},facts:{Commit:n,Caveats:ee(e.caveats.concat(Ky(t,e.value)))},factColumns:My})}
function Ky(t,e){var n=e.heaps;
if(t.target.kind!=="log")return[];
var r=[];
n.forEach(function(a){var o=Ie(t,a.address);
var s=o.known?o.value.busy:null;
var i=s===null?0:a.commit-a.free-s;
if(i>0)r.push("Of heap ".concat(E(a.address,t.target.pointerSize)," ").concat(m(i)," are neither free here nor busy in its !heap -stat: heapStats(").concat(B(a.address),") says what they may be."))});
return r}
function Wy(t,e){return{Heap:t.address,Commit:t.commit,Share:w(t.commit,e),Reserve:t.reserve,Free:t.free,Busy:Math.max(0,t.commit-t.free),Flags:t.flags,FrontEnd:t.frontEnd,UcrCount:t.uncommittedRanges,VirtualBlocks:t.virtualBlocks,ExternalFrag:t.externalFragmentation,VirtualFrag:t.virtualFragmentation}}
var Iy=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Kind",Kind:"text",Help:"NT, segment, page heap; or foreign, not captured, not decoded"},{Name:"Bits",Kind:"count",Help:"World of a WOW64 process that it belongs to",Detail:true},{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes, the committed ones included",Detail:true},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Overhead",Kind:"bytes",Help:"Headers, slack, and structures of the heap"},{Name:"Uncovered",Kind:"bytes",Help:"Committed bytes that no block describes"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, look-aside or none"},{Name:"Segments",Kind:"count",Help:"Segments of the heap",Detail:true},{Name:"LargeBlocks",Kind:"count",Help:"Blocks with an allocation of their own",Detail:true},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block",Detail:true},{Name:"Layout",Kind:"text",Help:"Which layout of the structures proved itself",Detail:true},{Name:"FoundBy",Kind:"text",Help:"PEB, descriptor ring or scan",Detail:true}];
var Dy=nn.concat([{Name:"Keys",Kind:"text",Help:"How keys were found, where a heap has some of its own"},{Name:"Debugger",Kind:"object",Help:"The same heaps by `!heap -s`, and why figures differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}]);
function Vy(t){var e=t();
var n=Cr(e);
if(n.known)return Gy(e,n.value);
var r=kt(e);
if(r.known)return Uy(e,r);
return I(e.memory===null?r.why:b("".concat(n.why," ").concat(r.why)))}
function Gy(t,e){var n=e.heaps,r=e.totals;
var a=t.target.pointerSize;
var o=n.some(function(s){var i=s.entry;
return i.bits!==n[0].entry.bits});
return new Q(Iy,n.length,function(s){return $y(n[s],r.committed,o)},{text:jy(e),rowText:function(s){return["".concat(E(s.Heap,a),": ").concat(s.Kind),s.Commit===void 0?"":"".concat(m(s.Commit),", ").concat(R(s.Share||0)),s.Busy===void 0?"":"".concat(m(s.Busy)," busy")].filter(function(i){return i!==""}).join(", ")},facts:h(h({},rn(r,n.some(function(s){var i=s.entry;
return i.heap!==null}))),{Gaps:Ms(n,a),Keys:ee(Zy(n,a)),Debugger:zy(t,e),Caveats:ee(Hr(n.map(function(s){var i=s.entry;
return i}),e.caveats,a))}),factColumns:Dy})}
function jy(t){var e=t.heaps,n=t.totals;
var r=e.filter(function(s){var i=s.entry;
return i.heap===null}).length;
var a=e.length===1?"1 heap":"".concat(v(e.length)," heaps");
if(r===e.length)return"".concat(a,", ").concat(r===1?"which cannot":"none of which can"," be looked into: at least ").concat(m(n.committed)," committed");
var o=r===0?"":"; ".concat(v(r)," of the heaps cannot be looked into");
return"".concat(a,", ").concat(m(n.committed)," committed: ").concat(m(n.busy)," busy in ").concat(Us(n.busyBlocks),", ").concat(m(n.free)," free, ").concat(m(n.overhead)," overhead, ").concat(m(ge(n))," uncovered").concat(o)}
function $y(t,e,n){var r=t.entry,a=t.totals,o=t.largestFree;
var s=r.heap;
var i=s!==null||a.committed>0;
var u=s===null?void 0:Xy(s);
return{Heap:r.address,Kind:an(r),Bits:n?r.bits:void 0,Commit:i?a.committed:void 0,Share:i?w(a.committed,e):void 0,Reserve:u?a.reserved:void 0,Busy:u?a.busy:void 0,BusyBlocks:u?a.busyBlocks:void 0,Free:u?a.free:void 0,Overhead:u?a.overhead:void 0,Uncovered:i?ge(a):void 0,Flags:u===null||u===void 0?void 0:u.flags,FrontEnd:u===null||u===void 0?void 0:u.frontEnd,Segments:u===null||u===void 0?void 0:u.segments,LargeBlocks:u===null||u===void 0?void 0:u.largeBlocks,LargestFree:u?o:void 0,Layout:u===null||u===void 0?void 0:u.layout,FoundBy:r.found.foundBy}}
function Xy(t){var e=function(n){return t.areas.filter(function(r){return r.kind===n}).length};
return{flags:t.flags,frontEnd:t.frontEnd,segments:e("segment"),largeBlocks:e("large block"),layout:Yy(t)}}
function Yy(t){var e=t.layout;
return b(e.split(";")[0])}
function Zy(t,e){var n=[];
t.forEach(function(r){var a=r.entry;
var o=a.heap===null?"":a.heap.layout;
var s=o.indexOf(";");
if(s<0)return;
n.push(b("Heap ".concat(E(a.address,e),": ").concat(o.slice(s+1).trim(),".")))});
return n}
var qy={name:"heaps",help:"The heaps of the process with their shares, largest commit first",parameters:[],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heaps()",output:["@$scriptContents.heaps() : 4 heaps, 25.48 MiB committed: 20.63 MiB busy in 3,062 blocks, 4.65 MiB free, 201.88 KiB overhead, 0 B uncovered","    RowCount         : 4","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    Sum              : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02050000: NT, 9.09 MiB, 35.68 %, 6.75 MiB busy","    [0x1]            : 00000201`02280000: NT, 8.98 MiB, 35.27 %, 6.66 MiB busy","    [0x2]            : 00000201`024f0000: segment, 6.95 MiB, 27.26 %, 6.78 MiB busy","    [0x3]            : 00000201`022c0000: NT, 468 KiB, 1.79 %, 445.48 KiB busy"]},ask:Vy};
var Jy=[{Name:"Question",Kind:"text",Help:"As called behind dx @$scriptContents."},{Name:"Help",Kind:"text",Help:"What it answers"},{Name:"Example",Kind:"line",Help:"A call to try"}];
function Qy(t){return{name:"leakHelp",help:"What can be asked, and how",parameters:[{name:"question",type:"text",help:"name of one question",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:'leakHelp("heaps")',output:['@$scriptContents.leakHelp("heaps") : The heaps of the process with their shares, largest commit first',"    RowCount         : 1","    [0x0]            : heaps(): The heaps of the process with their shares, largest commit first"]},ask:function(e,n){var r=String(n[0]||"");
var a=t().filter(function(o){return r===""||o.name.toLowerCase()===r.toLowerCase()});
if(a.length===0)throw new Error("There is no question ".concat(b(r),". Ask leakHelp() for the list."));
return new Q(Jy,a.length,function(o){return eb(a[o])},{text:r===""?"dx @$scriptContents.<question>, e.g. dx @$scriptContents.leakSummary()":a[0].help,rowText:function(o){return"".concat(o.Question,": ").concat(o.Help)},facts:a.length===1?tb(a[0]):{}})}}}
function eb(t){return{Question:ka(t),Help:t.help,Example:"dx @$scriptContents.".concat(t.example.call)}}
function tb(t){var e={};
t.parameters.forEach(function(n){var r=n.default===void 0||n.default===""?"":" (default ".concat(n.default,")");
e[n.name]="".concat(n.type,": ").concat(n.help).concat(r)});
return e}
var mi={leak:0,suspect:1,"not a leak":2,"cannot tell":3};
var pi={high:0,medium:1,low:2};
function nb(t){return t.map(function(e,n){return{finding:e,index:n}}).sort(function(e,n){return mi[e.finding.Verdict]-mi[n.finding.Verdict]||pi[e.finding.Confidence]-pi[n.finding.Confidence]||n.finding.ExplainedBytes-e.finding.ExplainedBytes||e.index-n.index}).map(function(e){return e.finding})}
function vi(t){return t.Verdict==="leak"||t.Verdict==="suspect"}
function rb(t){var e={heap:0,private:0,mapped:0,stack:0,managed:0,"part of another":0};
t.filter(vi).forEach(function(n){e[n.Memory]+=n.ExplainedBytes});
return e.heap+Math.max(e.private,e.managed)+e.mapped+e.stack}
function gi(t){return t.toString(16)}
function cn(t){return"!heap -stat -h ".concat(gi(t))}
function ab(t){return"!heap -flt s ".concat(t.toString(16))}
function ob(t){return De("blocksOfSize",t)}
function yi(t){return"db ".concat(gi(t)," L80")}
function ye(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
var r=e.map(function(a){return typeof a==="number"?B(a):'"'.concat(a,'"')});
return"dx @$scriptContents.".concat(t,"(").concat(r.join(", "),")")}
function De(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
return ye.apply(void 0,Fe([t],X(e),false)).replace("dx ","dx -g ")}
var bi=90;
var sb=16<<20;
function ib(t){var e=t.space();
if(!e.known)return[];
var n=es(t.debuggee.target,e.value);
if(n===null)return[];
var r=n.largestFree!==null&&n.largestFree.size<sb;
if(n.used<bi&&!r)return[];
var a=n.largestFree;
var o={Bytes:n.free,Share:Math.round(n.used*100)/100};
return[{Kind:"address-space-exhaustion",Title:"".concat(R(n.used)," of the address space is in use, ").concat(m(n.free)," are free").concat(a===null?"":", the largest free block is ".concat(m(a.size))),Verdict:"suspect",Confidence:r&&n.used>=bi?"high":"medium",Facts:a===null?o:h(h({},o),{Size:a.size}),Evidence:ub(t,n,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:n.total-n.free,Next:[{Command:ye("addressSpace"),Why:"who uses the address space"},{Command:"!address -summary",Why:"the same from the debugger, with the largest region of each usage"}]}]}
function ub(t,e,n){var r=[{Text:"".concat(m(e.total-e.free)," of ").concat(m(e.total)," are committed or reserved"),Weight:"for"}];
if(e.largestFree!==null)r.push({Text:"largest free block: ".concat(m(e.largestFree.size)," at ").concat(E(e.largestFree.base,t.debuggee.target.pointerSize)).concat(n?"; a request for more in one piece fails":""),Weight:n?"for":"context"});
else r.push({Text:"the largest free block is not known from this input: fragmentation cannot be told",Weight:"context"});
r.push({Text:"a full address space is what a leak leads to; it does not say what leaks",Weight:"context"});
return r}
function ki(t){return t.walked===null?0:t.walked.unseen}
function zr(t){return t.heaps.some(function(e){var n=e.classes;
return n!==null})}
function lb(t){return cb(t).concat(db(t))}
function cb(t){var e=t.space();
if(e.known)return[];
var n={Command:"!address -summary",Why:"the budget of the whole address space"};
return[fn("address-space","the address space cannot be seen",[e.why],0,n)]}
var fb={Command:"!heap -s",Why:"the heaps and what they commit"};
function db(t){var e=t.heaps();
if(!e.known){var n="the blocks inside the heaps cannot be seen";
return[fn("heap-blocks",n,[e.why],Si(t),fb)]}
if(e.value.isWalk)return mb(t,e.value);
if(t.heapsWithClasses().length>0||e.value.heaps.length===0)return[];
var r=e.value.heaps[0].address;
var a={Command:cn(r),Why:"the size classes of the largest heap"};
var o="the size classes of the heaps cannot be seen";
return[fn("heap-blocks",o,[t.withoutClasses(r)],e.value.commit,a)]}
var hb={foreign:"they carry the signature of a Windows heap and nothing else of one, as Wine's do, so their blocks cannot be told apart; a dump made on Windows can be read","not decoded":"no known layout proves itself on them, and nothing is guessed; with symbols of ntdll loaded the layout comes from those","not captured":"the dump does not hold them; a full dump (procdump -ma, .dump /ma) does",damaged:"headers of blocks are damaged, or were caught in the middle of a change"};
function mb(t,e){if(e.unseen.length===0)return[];
var n=e.unseen.reduce(function(u,l){return u+l.bytes},0);
var r=[];
e.unseen.forEach(function(u){r.push(vb(u));
u.details.forEach(function(l){r.push(l)});
if(u.reason==="foreign")r.push(gb(t))});
var a=!zr(e);
var o=a?"the blocks inside the heaps cannot be seen".concat(pb(e)):"some blocks of the heaps cannot be seen";
var s={Command:De("heaps"),Why:"each heap, and what could not be seen of it"};
var i=Math.max(n,a?Si(t):0);
return[fn("heap-blocks",o,r,i,s)]}
function pb(t){var e=t.unseen;
if(e.length>1)return"";
var n={foreign:": these are Wine's heaps and no Windows heaps","not decoded":": no known layout fits them","not captured":": the dump does not hold them",damaged:": their headers are damaged"};
return n[e[0].reason]}
function vb(t){var e=t.reason,n=t.heaps,r=t.bytes;
var a=n===1?"1 heap":"".concat(v(n)," heaps");
return"".concat(r>0?m(r):"an unknown number of bytes"," in ").concat(a,": ").concat(hb[e])}
function gb(t){var e=t.allocationClasses().filter(function(n){return n.usage==="<unknown>"&&n.type!=="MEM_MAPPED"}).reduce(function(n,r){return n+r.committed},0);
return"further heaps of this kind stand in no list: they may be among the ".concat(m(e)," of private memory that nothing accounts for")}
function Si(t){var e=t.space();
if(!e.known)return 0;
return e.value.budget.usage.reduce(function(n,r){return/^(Page)?Heap/.test(r.name)?n+(r.committed===null?r.bytes:r.committed):n},0)}
function fn(t,e,n,r,a){return{Kind:"cannot-tell-".concat(t),Title:e+(r>0?" (at least ".concat(m(r),")"):""),Verdict:"cannot tell",Confidence:"high",Facts:r>0?{Bytes:r}:{},Evidence:n.map(function(o){return{Text:o,Weight:"context"}}),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[a]}}
var yb=50;
var bb=8<<20;
var kb=30;
function Sb(t){var e=t.heaps();
if(!e.known||e.value.heaps.length===0)return[];
var n=e.value.heaps[0];
if(n.share<yb||n.commit<bb)return[];
if(n.walked!==null&&w(n.commit,t.wholeCommit())<kb)return[];
var r=E(n.address,n.pointerSize);
var a=wb(n);
return[{Kind:"dominant-heap",Title:"heap ".concat(r," holds ").concat(R(n.share)," of the commit of all heaps: ").concat(m(n.commit)).concat(xb(n,a)),Verdict:"suspect",Confidence:"low",Facts:{Heap:n.address,Bytes:n.commit,Share:n.share},Evidence:Eb(n,e.value.heaps[1],a),Memory:"part of another",ExplainedBytes:n.busy===null?0:Math.min(n.busy,n.commit),UnexplainedBytes:a===null?n.commit:a,Next:Hb(n)}]}
function wb(t){return t.busy===null?null:Math.max(0,t.commit-t.free-t.busy)}
function xb(t,e){if(t.walked!==null)return", ".concat(m(t.busy)," of it busy").concat(t.walked.unseen>0?", ".concat(m(t.walked.unseen)," not seen"):"");
return e===null?"":", ".concat(m(e)," of it not covered by -stat")}
function Eb(t,e,n){var r=[{Text:"commit ".concat(m(t.commit)," of ").concat(m(t.reserve)," reserved, free ").concat(m(t.free),", ").concat(v(t.uncommittedRanges)," uncommitted ").concat(t.uncommittedRanges===1?"range":"ranges"),Weight:"for"}];
if(e)r.push({Text:"the next one, ".concat(E(e.address,e.pointerSize),", commits ").concat(m(e.commit)),Weight:"for"});
if(t.virtualFragmentation!==void 0)r.push({Text:"virtual address fragmentation ".concat(t.virtualFragmentation," %"),Weight:"context"});
if(t.externalFragmentation!==void 0)r.push({Text:"external fragmentation ".concat(t.externalFragmentation," %"),Weight:"context"});
return r.concat(t.walked===null?Cb(t,n):Bb(t,t.walked))}
function Cb(t,e){var n=t.busy,r=t.classes;
if(r===null||e===null)return[];
return[{Text:"commit less free less the ".concat(m(n)," busy that -stat implies leaves ").concat(m(e)," that no row describes (front-end blocks, free front-end slots, or figures of another moment); the rows shown make ").concat(R(r.covered)," of its busy bytes"),Weight:"against"}]}
function Bb(t,e){var n=e.busyBlocks,r=e.freeBlocks,a=e.overhead,o=e.segments,s=e.unseen;
var i=[{Text:"commit = ".concat(m(t.busy)," in ").concat(v(n)," busy blocks + ").concat(m(t.free)," in ").concat(v(r.blocks)," free ones + ").concat(m(a)," of headers and structures").concat(s>0?" + ".concat(m(s)," that were not seen"):""),Weight:"context"}];
if(o>1)i.push({Text:"".concat(v(o)," segments: the heap outgrew its first one, and what it was given it kept"),Weight:"for"});
i.push({Text:"every process has a largest heap: it is the place to look, not the cause",Weight:"against"});
return i}
function Hb(t){if(t.walked!==null)return[{Command:De("heapStats",t.address),Why:"its size classes"},{Command:De("heaps"),Why:"all heaps, and what their commit is made of"}];
return[{Command:cn(t.address),Why:"its size classes"},{Command:ye("heapStats",t.address),Why:"the same with coverage"}]}
function wi(t){var e=/^([^,\\/]+),\s*Version=/.exec(t);
return e?e[1].trim():null}
var Ab=/Version=0\.0\.0\.0,.*PublicKeyToken=null/i;
function Tb(t){var e={};
t.forEach(function(n){var r=wi(n.name);
var a=r===null?null:Nb(r,Ab.test(n.name));
if(a===null)return;
e[a]=(e[a]||[]).concat([r])});
return Object.keys(e).map(function(n){return{pattern:n,names:e[n]}}).filter(function(n){return n.names.length>1}).sort(function(n,r){return r.names.length-n.names.length})}
function Nb(t,e){if(/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i.test(t))return"a GUID in the name";
if(/^(Microsoft\.GeneratedCode|DynamicProxyGenAssembly2|Anonymously Hosted DynamicMethods Assembly)$/i.test(t))return t;
if(e&&/^[a-z0-9]{8}$/.test(t))return"8 random letters and digits";
var n=/^(.*\D)\d+$/.exec(t);
return e&&n?"".concat(n[1],"<number>"):null}
var zb=[{type:/\.SoapHttpClientProtocol$/,name:"SOAP proxies generated per call",fix:"keep the compiled proxy assembly and use it again, or generate the proxy at build time"},{type:/\.XmlSerializationWriter$|\.XmlSerializationReader$/,name:"XmlSerializer with constructors that do not cache",fix:"keep the XmlSerializer in a static field, keyed by type and overrides"},{type:/Castle\.DynamicProxy\./,name:"dynamic proxies",fix:"use one ProxyGenerator for the whole process"}];
var xi="System.CodeDom.Compiler.GeneratedCodeAttribute";
function Fb(t,e){var n=e.filter(function(i){return t.names.indexOf(wi(i.name)||"")>=0});
if(n.length===0)return null;
var r=Lb(n);
var a=zb.filter(function(i){return r.some(function(u){return i.type.test(u)})})[0];
var o=r.filter(function(i){return i===xi||a&&a.type.test(i)});
var s=r.indexOf(xi)>=0;
if(!a&&!s)return null;
return{name:(a?a.name:"code generated at run time")+(s?", compiled through CodeDom":""),types:o,fix:a?a.fix:"compile once and keep the assembly, or unload the domain that holds it"}}
function Lb(t){var e=function(n){return n.map(function(r){return r.name})};
return e(t[0].references).filter(function(n){return t.every(function(r){return e(r.references).indexOf(n)>=0})})}
var Ob=5;
function Rb(t){var e=t.assemblies();
if(!e.known)return[];
var n=t.loader();
var r=t.moduleTypes();
return Tb(e.value.assemblies).map(function(a){return Pb(t,a,Fb(a,r),n.known?n.value:null,e.value.elided)})}
function Pb(t,e,n,r,a){var o=t.committed();
var s=o.known?o.value:0;
var i=r!==null&&w(r.total,s)>=Ob;
var u={Family:e.pattern,Count:e.names.length};
if(n){u.Producer=n.name;
if(n.types.length>0)u.Class=n.types.join(", ")}
if(r){u.Bytes=r.total;
if(s>0)u.Share=w(r.total,s)}
return{Kind:"dynamic-assemblies",Title:(a?"at least ":"")+v(e.names.length)+" generated assemblies ("+e.pattern+")"+(n?": ".concat(n.name):"")+(r?"; loader heaps ".concat(m(r.total)):""),Verdict:i&&n?"leak":"suspect",Confidence:i&&n?"high":i?"medium":"low",Facts:u,Evidence:_b(t,e,n,r,a),Memory:"managed",ExplainedBytes:r?r.total:0,UnexplainedBytes:Math.max(0,s-(r?r.total:0)),Next:Ub}}
function _b(t,e,n,r,a){var o=[{Text:e.names.slice(0,4).map(b).join(", ")+(e.names.length>4?", ...":"")+": "+e.pattern+", version 0.0.0.0, no public key token (!dumpdomain)",Weight:"for"}];
if(a)o.push({Text:"the recorded list is elided: the count is a lower bound",Weight:"context"});
if(n&&n.types.length>0)o.push({Text:"the sampled modules refer to ".concat(n.types.map(b).join(" and ")," (!dumpmodule -mt)"),Weight:"for"});
if(r)o.push(Mb(t,r));
if(n)o.push({Text:"usual fix: ".concat(n.fix),Weight:"context"});
o.push({Text:"the loader heaps hold the ordinary assemblies too, and what each generated one costs elsewhere (images, GC statics, views) is not in this number",Weight:"against"});
return o}
function Mb(t,e){var n=t.committed();
var r=t.gc();
var a=e.wasted===null?"":", ".concat(v(e.wasted)," of them wasted");
var o=n.known&&r.known?n.value-r.value.committed-e.total:null;
return{Text:"loader heaps ".concat(v(e.total)," bytes").concat(a).concat(n.known?", ".concat(R(w(e.total,n.value))," of commit"):"").concat(o===null?"":"; without them and the GC heap ".concat(m(Math.max(0,o))," of commit are left")),Weight:"for"}}
var Ub=[{Command:"!dumpdomain",Why:"the whole list: how many are there, and does the number grow?"},{Command:"!eeheap -loader",Why:"what each domain and each kind of loader heap holds"}];
var Kb=8<<20;
var Wb=50;
var Ib=10;
var Db=50;
var Vb=256<<20;
var Gb=100;
function jb(t){var e=t.heaps();
if(!e.known)return[];
var n=[];
e.value.heaps.forEach(function(r){if($b(t,r))n.push(Yb(r));
if(Xb(r))n.push(qb(r))});
return n}
function $b(t,e){return e.free>=Kb&&w(e.free,e.commit)>=Wb&&w(e.free,t.wholeCommit())>=Ib}
function Xb(t){var e=t.reserve-t.commit;
return t.pointerSize===4&&e>=Vb&&t.uncommittedRanges>=Gb}
function Yb(t){var e=E(t.address,t.pointerSize);
var n=w(t.free,t.commit);
var r=t.walked===null?null:t.walked.freeBlocks;
var a=r!==null&&w(r.largest,t.free)>=Db;
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," keeps ").concat(m(t.free)," free, ").concat(R(n)," of its commit").concat(r===null?"":a?", most of it in one piece of ".concat(m(r.largest)):", in ".concat(v(r.blocks)," pieces of at most ").concat(m(r.largest))),Verdict:"suspect",Confidence:a||r===null?"low":"medium",Facts:h({Heap:t.address,Bytes:t.free,Share:n},r===null?{}:{Size:r.largest,Count:r.blocks}),Evidence:Zb(t,a),Memory:"heap",ExplainedBytes:t.free,UnexplainedBytes:Math.max(0,t.commit-t.free),Next:Ei(t)}}
function Zb(t,e){var n=[{Text:"free ".concat(m(t.free)," of ").concat(m(t.commit)," committed").concat(t.externalFragmentation===void 0?"":"; external fragmentation ".concat(t.externalFragmentation," %")),Weight:"for"}];
var r=t.walked===null?null:t.walked.freeBlocks;
if(r!==null&&r.inLfh>0)n.push({Text:"".concat(m(r.inLfh)," of it are free slots of the low-fragmentation heap, which serve blocks of their own size alone"),Weight:"for"});
n.push({Text:e?"one large piece is what a peak left behind: the heap gives it out again before it grows":"what is free can be given out again: only a growing commit makes it a problem",Weight:"against"});
return n}
function qb(t){var e=E(t.address,t.pointerSize);
var n=t.reserve-t.commit;
var r=w(n,t.reserve);
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," holds ").concat(m(n)," of address space that it does not commit, in ").concat(v(t.uncommittedRanges)," ranges"),Verdict:"suspect",Confidence:"low",Facts:{Heap:t.address,Bytes:n,Share:r,Count:t.uncommittedRanges},Evidence:[{Text:"".concat(m(t.reserve)," reserved, ").concat(m(t.commit)," committed: ").concat(R(r)," of its address space lie idle between blocks"),Weight:"for"},{Text:"reserved address space costs no memory, it only runs out",Weight:"context"}],Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:t.commit,Next:Ei(t)}}
function Ei(t){if(t.walked===null)return[{Command:cn(t.address),Why:"what is busy in it"}];
return[{Command:De("heapStats",t.address),Why:"what is busy in it"},{Command:ye("heapBlocks",t.address),Why:"its blocks in order, the free ones among them"}]}
function Jb(t){var e=t.allocationStack();
if(e===null)return null;
var n=[e.owner].concat(e.callers).join(" <- ");
var r=e.unreliable?"; the debugger warns that frames may be wrong)":")";
return{owner:e.owner,evidence:{Text:"an allocation was caught in ".concat(n," (line ").concat(e.line).concat(r),Weight:"for"}}}
var Qb=50;
var e1=3;
function t1(t,e,n){var r=t.commonStack(e,n.size);
if(r===null||r.blocks*100<r.looked*Qb)return null;
var a=r.frames.map(function(f){return n1(t,f,e.pointerSize)});
var o=qt(a);
var s=o.length===0?0:a.indexOf(o[0]);
var i=en(t.debuggee,r.frames[s]);
var u=i===null||i.symbol===null?a[s]:i.symbol;
var l=[u].concat(a.slice(s+1,s+1+e1)).join(" <- ");
var c=r.blocks===r.looked?"the first ".concat(v(r.looked)," of them all come from"):"of the first ".concat(v(r.looked)," of them ").concat(v(r.blocks)," come from");
return{owner:u,evidence:{Text:"".concat(c," ").concat(l).concat(r.checked?"":" (the record of this stack carries no sum that agrees)"),Weight:"for"}}}
function n1(t,e,n){var r=br(t.debuggee.modules(),e);
return r===null?E(e,n):"".concat(r.name,"+0x").concat((e-r.base).toString(16))}
var Fr=100;
var r1=256;
var a1=16;
var o1=1e4;
var s1=1.2;
var Ci=20;
var i1=30;
var Bi=30;
var at=50;
var u1=0.5;
var l1=128<<10;
var c1=1<<20;
var f1=3;
var d1=5;
var h1=3;
var m1=0.5;
function p1(t,e,n,r){if(n.walked===null){if(n.count<Fr||n.percent<u1)return null}else if(!v1(t,n)){return null}
var a=r!==null&&r.to>=r.from*s1&&r.to>r.from;
if(a&&n.percent>=Ci)return"leak";
return b1(t,e,n)?"leak":"suspect"}
function v1(t,e){if(e.total<l1)return false;
return g1(t,e)||y1(t,e)}
function g1(t,e){if(e.percent<Ci||w(e.total,t.wholeCommit())<f1)return false;
return e.count>=Fr||e.percent>=at}
function y1(t,e){if(e.count<Fr||e.walked===null||e.walked.ofBlocks<Bi)return false;
var n=t.heaps();
var r=w(e.total,n.known?n.value.commit:0);
return r>=(e.count>=o1?m1:h1)}
function b1(t,e,n){if(n.percent<at||e.share<at||n.count<r1)return false;
if(n.walked===null||e.busy===null)return true;
return n.total>=c1&&w(n.total,e.busy+ki(e))>=at&&w(n.total,t.wholeCommit())>=d1}
function k1(t,e){if(t==="leak")return e.percent>=80?"high":"medium";
return e.percent>=i1?"medium":"low"}
var S1=2;
function w1(t){var e=[];
t.heapsWithClasses().forEach(function(n){var r=n.classes;
r.rows.forEach(function(a){if(a.count<a1)return;
var o=a.walked===null?t.growth(n.address,a.size):null;
var s=p1(t,n,a,o);
if(s!==null)e.push({heap:n,classes:r,row:a,growth:o,verdict:s})})});
if(e.some(function(n){var r=n.heap;
return r.walked!==null}))e.sort(function(n,r){return r.row.total-n.row.total});
return e.map(function(n,r){return E1(t,n,x1(t,n,r))})}
function x1(t,e,n){var r=e.heap,a=e.row;
if(r.walked===null)return a.percent>=at?Jb(t):null;
return n<S1?t1(t,r,a):null}
function E1(t,e,n){var r=e.heap,a=e.row,o=e.growth,s=e.verdict;
var i=E(r.address,r.pointerSize);
var u={Size:a.size,Count:a.count,Bytes:a.total,Heap:r.address,Share:a.percent};
return{Kind:"heap-size-class",Title:"".concat(v(a.count)," blocks of ").concat(B(a.size)," in heap ").concat(i,": ").concat(m(a.total),", ").concat(R(a.percent)," of its busy bytes"),Verdict:s,Confidence:k1(s,a),Facts:n?h(h({},u),{Owner:n.owner}):u,Evidence:C1(t,e,i,n).concat(H1(a,o)),Memory:"heap",ExplainedBytes:a.total,UnexplainedBytes:Math.max(0,r.commit-a.total),Next:T1(t,r,a)}}
function C1(t,e,n,r){var a=e.heap,o=e.classes,s=e.row;
var i=t.heaps();
var u=[{Text:"".concat(B(s.size)," x ").concat(B(s.count)," = ").concat(B(s.total)," bytes, ").concat(R(s.percent)," of the busy bytes (").concat(o.source,")"),Weight:"for"},{Text:"heap ".concat(n," holds ").concat(m(a.commit),", ").concat(R(a.share)," of the commit of all heaps").concat(i.known?" (".concat(i.value.source,")"):""),Weight:a.share>=at?"for":"context"},{Text:"".concat(R(w(s.total,a.commit))," of the commit of the heap").concat(A1(o)),Weight:"context"}];
o.caveats.forEach(function(l){u.push({Text:l,Weight:"context"})});
return u.concat(B1(a,s),r===null?[]:[r.evidence])}
function B1(t,e){var n=e.walked;
if(n===null)return[];
var r=n.lfh===0?"":"; ".concat(v(n.lfh)," of them in the low-fragmentation heap");
var a=[{Text:"".concat(R(n.ofBlocks)," of its ").concat(v(t.walked.busyBlocks)," busy blocks, and ").concat(m(n.blockBytes)," with headers and slack").concat(r),Weight:n.ofBlocks>=Bi?"for":"context"}];
if(n.inNewest!==null&&n.inNewest>0&&n.areas>1)a.push({Text:"".concat(v(n.inNewest)," of them lie in the segment that the heap got last, the others in ").concat(v(n.areas-1)," older ones: they kept coming while the heap grew"),Weight:"for"});
var o=ki(t);
if(o>0)a.push({Text:"".concat(m(o)," of the heap were not seen: there may be more of them, or of others"),Weight:"against"});
return a}
function H1(t,e){if(e===null)return{Text:t.walked===null?"one listing shows no growth: the count must rise between two of them to prove the leak":"one picture shows no growth: a cache or a large table may hold equal blocks on purpose",Weight:"against"};
var n="".concat(v(e.from)," blocks in the listing of line ").concat(e.lines[0],", ").concat(v(e.to)," in that of line ").concat(e.lines[1]);
return e.to>e.from?{Text:"the count grew: ".concat(n),Weight:"for"}:{Text:"the count did not grow: ".concat(n),Weight:"against"}}
function A1(t){return t.covered<99.5?"; the listed rows make ".concat(R(t.covered)," of its busy bytes"):""}
function T1(t,e,n){var r=[{Command:ye("allocBreakpoint",n.size),Why:"breakpoint lines that show who allocates blocks of this size"}];
if(n.walked!==null){r.push({Command:ob(n.size),Why:"the blocks"},{Command:ye("block",n.walked.first),Why:"the first of them and what it holds"});
if(e.walked.traced>0)r.push({Command:ye("allocationStacks",n.size),Why:"which stacks allocated them"});
return r}
r.push({Command:ab(n.size),Why:"addresses of the blocks (gone from current WinDbg)"});
if(t.debuggee.target.kind!=="dump")r.push({Command:cn(e.address),Why:"a second count later: does it grow?"});
return r}
var N1=50;
function z1(t){var e=t.gc();
if(!e.known)return[];
var n=t.committed();
var r=n.known?n.value:0;
var a=w(e.value.committed,r);
var o=n.known&&a>=N1;
var s=Math.max(0,r-e.value.committed);
return[{Kind:"managed-heap",Title:n.known?"the GC heap commits ".concat(m(e.value.committed),", ").concat(R(a)," of the process").concat(o?": look for the managed leak first":": the leak is not (only) managed"):"the GC heap commits ".concat(m(e.value.committed)),Verdict:!n.known?"cannot tell":o?"suspect":"not a leak",Confidence:n.known?"high":"low",Facts:n.known?{Bytes:e.value.committed,Share:a,Usage:"GC heap"}:{Bytes:e.value.committed,Usage:"GC heap"},Evidence:[{Text:"".concat(v(e.value.committed)," bytes committed in ").concat(e.value.segments," segments (!eeheap -gc)"),Weight:"for"},n.known?{Text:"".concat(v(r)," bytes committed in all; ").concat(m(s)," are left without the GC heap"),Weight:o?"for":"against"}:{Text:"the commit of the process is not known: ".concat(n.why),Weight:"context"}],Memory:"managed",ExplainedBytes:e.value.committed,UnexplainedBytes:s,Next:[{Command:"!dumpheap -stat",Why:"which classes fill the GC heap"}]}]}
var F1=30;
var L1=16<<20;
function O1(t){var e=t.committed();
if(!e.known)return[];
return t.allocationClasses().filter(function(n){return n.count===1&&n.committed>=L1&&/^(<unknown>|MappedFile)/.test(n.usage)}).filter(function(n){return w(n.committed,e.value)>=F1}).map(function(n){var r=w(n.committed,e.value);
var a=E(n.first,t.debuggee.target.pointerSize);
var o=n.size===null?n.bytes:n.size;
return{Kind:"one-large-allocation",Title:"one allocation at ".concat(a," commits ").concat(m(n.committed),", ").concat(R(r)," of the process: not a growth pattern by itself"),Verdict:"not a leak",Confidence:"low",Facts:{Size:o,Count:1,Bytes:n.committed,Type:n.type,Usage:n.usage,Share:r},Evidence:[{Text:"a single allocation does not repeat",Weight:"against"},{Text:"".concat(m(n.bytes)," reserved and committed, ").concat(n.protect),Weight:"context"}],Memory:"part of another",ExplainedBytes:n.committed,UnexplainedBytes:e.value-n.committed,Next:[{Command:yi(n.first),Why:"what it holds"},{Command:ye("allocBreakpoint",o),Why:"who makes it, should a second one appear"}]}})}
var R1=1<<20;
var P1=5;
var _1=3;
function M1(t){var e=[];
t.heapsWithClasses().forEach(function(n){n.classes.rows.filter(function(r){return r.count===1&&r.size>=R1&&r.percent>=P1}).forEach(function(r){e.push({heap:n,row:r})})});
return e.sort(function(n,r){return r.row.size-n.row.size||n.heap.address-r.heap.address}).slice(0,_1).map(function(n){var r=n.heap,a=n.row;
return U1(t,r,a)})}
function U1(t,e,n){var r=E(e.address,e.pointerSize);
return{Kind:"one-large-block",Title:"one block of ".concat(m(n.size)," in heap ").concat(r,": not a growth pattern by itself"),Verdict:"not a leak",Confidence:"medium",Facts:{Size:n.size,Count:1,Bytes:n.total,Heap:e.address,Share:n.percent},Evidence:W1(t,n),Memory:"heap",ExplainedBytes:n.total,UnexplainedBytes:Math.max(0,e.commit-n.total),Next:K1(n)}}
function K1(t){var e=[{Command:ye("allocBreakpoint",t.size),Why:"who allocates it, should a second one appear"}];
if(t.walked!==null)e.push({Command:ye("block",t.walked.first),Why:"where it lies and what it holds"});
return e}
function W1(t,e){var n=[{Text:"".concat(B(e.size)," x 1, ").concat(R(e.percent)," of the busy bytes: a single block does not repeat"),Weight:"against"}];
var r=t.blocksOfSize(e.size);
if(r!==null)n.push(I1(t.debuggee,r));
var a=t.heapAddresses().filter(function(o){return o.block!==null&&o.block.userSize===e.size});
if(a.some(function(o){return o.stack.length===0}))n.push({Text:"!heap -p -a shows no stack: this process keeps no stack database (gflags +ust), so the allocator cannot be named from it",Weight:"context"});
return n}
function I1(t,e){var n=e.blocks.map(function(r){return"".concat(E(r.userPointer,t.target.pointerSize)," (").concat(r.state,")")});
return{Text:"".concat(e.blocks.length," block").concat(e.blocks.length===1?"":"s"," of this size in ").concat(e.heaps.length," heaps: ").concat(n.slice(0,3).join(", ")).concat(n.length>3?", ...":""),Weight:"context"}}
var D1=[{type:"MEM_PRIVATE",name:"private-region-class",what:"private allocations",whole:"the private memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"},{type:"MEM_MAPPED",name:"mapped-view-class",what:"mapped views",whole:"the mapped memory",memory:"mapped",api:"NtMapViewOfSection"},{type:"",name:"region-class",what:"captured regions (the dump does not say what they are)",whole:"the captured memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"}];
var V1=16;
var G1=256;
var j1=15;
var $1=30;
var Lr=50;
var X1=75;
var Y1=3;
var Z1=1<<20;
var q1=95;
var J1=1.5;
function Q1(t){var e=[];
D1.forEach(function(n){var r=t.allocationClasses().filter(function(o){return o.type===n.type&&tk(o.usage)});
var a=nk(t,n,r);
r.filter(function(o){return o.size!==null&&o.count>=V1&&o.committed>=ek(t)}).forEach(function(o){var s=rk(t,o,a);
if(s!==null)e.push(ok(t,n,o,a,s))})});
return e}
function ek(t){return t.debuggee.target.kind==="log"?1:Z1}
function tk(t){return!/^(Image|Stack|TEB|PEB|Heap|PageHeap|Free)/.test(t)}
function nk(t,e,n){var r=n.reduce(function(u,l){return u+l.committed},0);
var a=t.space();
if(!a.known||a.value.layout===null)return{listed:r,ofKind:r,commit:0,complete:false};
var o=a.value.budget;
var s=a.value.notListed===0&&a.value.layout.regions.complete;
var i=e.type==="MEM_PRIVATE"&&!s?o.usage.filter(function(u){return u.name==="<unknown>"})[0]:void 0;
return{listed:r,ofKind:i?i.bytes:r,commit:o.committed,complete:s}}
function Hi(t,e){return Math.abs(e.count-t.threadCount())<=2}
function rk(t,e,n){if(!n.complete)return w(e.committed,n.listed)>=Lr?"suspect":null;
var r=w(e.committed,n.ofKind);
if(r<j1||w(e.committed,n.commit)<Y1)return null;
return r>=Lr&&e.count>=G1&&!Or(e)&&!Hi(t,e)?"leak":"suspect"}
function Or(t){return w(t.committed,t.bytes)<q1||t.regions>t.count*J1}
function ak(t,e,n){if(Or(t))return"low";
if(!e.complete)return"medium";
var r=w(t.committed,e.ofKind);
if(n==="leak")return r>=X1?"high":"medium";
return r>=$1?"medium":"low"}
function ok(t,e,n,r,a){var o=n.size;
var s=w(n.committed,r.ofKind);
var i=t.debuggee.target.kind==="log"&&!r.complete?"at least ":"";
return{Kind:e.name,Title:"".concat(i).concat(v(n.count)," ").concat(e.what," of ").concat(B(o)," (").concat(m(o),"): ").concat(m(n.committed),", ").concat(R(s)," of ").concat(sk(e,r)),Verdict:a,Confidence:ak(n,r,a),Facts:h(h({Size:o,Count:n.count,Bytes:n.committed},n.type===""?{}:{Type:n.type}),{Usage:n.usage,Share:s}),Evidence:ik(t,e,n,r,s),Memory:e.memory,ExplainedBytes:n.committed,UnexplainedBytes:Math.max(0,r.ofKind-n.committed),Next:lk(t,e,n,o)}}
function sk(t,e){return e.complete?t.whole:"the <unknown> memory"}
function ik(t,e,n,r,a){var o=t.debuggee.target.pointerSize;
var s=[{Text:"".concat(v(n.count)," x ").concat(B(n.size)," = ").concat(v(n.bytes)," bytes, ").concat(v(n.committed)," committed, in ").concat(v(n.regions)," regions from ").concat(E(n.first,o)," to ").concat(E(n.last,o)).concat(n.protect===""?"":", ".concat(n.protect)),Weight:"for"},{Text:"".concat(R(a)," of ").concat(m(r.ofKind),"; ").concat(m(Math.max(0,r.ofKind-n.committed))," of it are not explained by this class"),Weight:a>=Lr?"for":"context"}];
if(r.commit>0)s.push({Text:"".concat(R(w(n.committed,r.commit))," of the ").concat(m(r.commit)," that the process commits"),Weight:"context"});
if(!r.complete)s.push({Text:t.debuggee.target.kind==="log"?"only a part of the regions was listed: count and bytes are lower bounds":"only captured memory is known, region by region: allocations cannot be told from their parts",Weight:"context"});
if(Hi(t,n))s.push({Text:"as many as there are threads (".concat(v(t.threadCount()),"): they may come with the threads"),Weight:"against"});
if(Or(n))s.push({Text:"each is partly reserved or cut into regions (".concat(R(w(n.committed,n.bytes))," committed, ").concat(v(n.regions)," regions): the chunks of an allocator or a run time look like this, and then a leak would be inside them"),Weight:"against"});
s.push({Text:uk(e),Weight:"against"});
return s}
function uk(t){return t.type!=="MEM_MAPPED"?"one picture shows no growth: a custom allocator or a cache may hold equal chunks on purpose":"one picture shows no growth: a file cache may hold equal views on purpose"}
function lk(t,e,n,r){var a=[n.type,B(r),"usage:".concat(n.usage)].filter(function(s){return s!==""}).join(",");
var o=[{Command:De("regions",a),Why:"the regions of this class"},{Command:ye("allocBreakpoint",r,e.api),Why:"breakpoint lines that show who makes them"}];
if(t.debuggee.memory!==null)o.push({Command:yi(n.first),Why:"what the first of them holds"});
return o}
function ck(t){var e=[];
t.textSearches().forEach(function(n){if(n.period!==null)e.push(fk(t,n,n.period))});
return e}
function fk(t,e,n){var r=t.debuggee;
var a=e.hits;
var o=b(e.text);
var s=t.committed();
var i=s.known?s.value:0;
var u=n.copies*n.bytes;
var l=a.truncated||a.gaps.length>0;
return{Kind:"repeated-text",Title:'"'.concat(o,'" repeats every ').concat(B(n.bytes)," bytes: ").concat(l?"at least ":"").concat(v(n.copies)," copies, ").concat(m(u),": a hint at the owner, not the cause"),Verdict:"suspect",Confidence:"low",Facts:h({Text:o,Count:a.hits.length,Period:n.bytes,Copies:n.copies,Bytes:u},i>0?{Share:w(u,i)}:{}),Evidence:hk(r,e,n,l),Memory:"part of another",ExplainedBytes:u,UnexplainedBytes:Math.max(0,i-u),Next:[{Command:"s -a 0 L?".concat(dk(r),' "').concat(o,'"'),Why:"the whole list: copies are hits divided by hits per copy"},{Command:"lm",Why:"which module may own such text: look for a browser engine or a script engine"}]}}
function dk(t){return t.target.pointerSize===4?"0xffffffff":"0x7fffffffffff"}
function hk(t,e,n,r){var a=e.hits;
var o=function(i){return E(a.hits[i].address,t.target.pointerSize)};
var s=[{Text:"".concat(v(a.hits.length)," hits listed from ").concat(o(0)," to ").concat(o(a.hits.length-1),", ").concat(n.hitsPerCopy," per copy, the copies ").concat(B(n.bytes)," (").concat(v(n.bytes),") bytes apart (line ").concat(e.line,")"),Weight:"for"}];
if(r)s.push({Text:"the printed list is elided: copies and bytes are a lower bound",Weight:"context"});
s.push({Text:"copies of a text are usually a small part of the memory that holds them",Weight:"against"});
return s}
var mk=200;
var pk=1e3;
function vk(t){var e=t.threadCount();
if(e<mk)return[];
var n=t.space();
var r=n.known?gk(n.value.budget.usage):null;
var a=t.committed();
var o=a.known?a.value:0;
var s=r===null?0:w(r.bytes,n.known?n.value.budget.busy:0);
var i=r===null||r.committed===null?0:r.committed;
var u={Count:e,Usage:"Stack"};
return[{Kind:"thread-stacks",Title:"".concat(v(e)," threads").concat(r===null?"":", ".concat(m(r.bytes)," of stacks, ").concat(R(s)," of committed and reserved memory")),Verdict:"suspect",Confidence:s>=10||e>=pk?"medium":"low",Facts:r===null?u:h(h({},u),{Bytes:r.bytes,Share:s}),Evidence:yk(e,r),Memory:"stack",ExplainedBytes:i,UnexplainedBytes:Math.max(0,o-i),Next:[{Command:"~*k",Why:"what they wait for: equal stacks are a thread leak"}]}]}
function gk(t){var e=t.filter(function(r){return/^Stack/.test(r.name)});
if(e.length===0)return null;
var n=e.every(function(r){return r.committed!==null});
return{bytes:e.reduce(function(r,a){return r+a.bytes},0),committed:n?e.reduce(function(r,a){return r+a.committed},0):null}}
function yk(t,e){var n=[{Text:"".concat(v(t)," threads (one TEB each)"),Weight:"for"}];
if(e===null)n.push({Text:"which memory their stacks take is not known here",Weight:"context"});
else if(e.committed===null)n.push({Text:"their stacks take ".concat(m(e.bytes),", reserved and committed together; how much is committed is not known here, so no byte counts as explained"),Weight:"context"});
else n.push({Text:"their stacks take ".concat(m(e.bytes),", ").concat(m(e.committed)," of it committed"),Weight:"context"});
n.push({Text:"what each thread allocates elsewhere is not in this number",Weight:"context"});
return n}
var bk=10;
function kk(t){var e=t.space();
var n=t.heaps();
if(!e.known&&!n.known)return[];
var r=t.wholeCommit();
var a=n.known&&Sk(n.value);
return[{Kind:"nothing-stands-out",Title:a?"nothing stands out: no class of equal blocks or allocations dominates":"nothing stands out among the allocations; what the heaps hold was not ".concat(n.known&&zr(n.value)?"all ":"","seen"),Verdict:a?"not a leak":"cannot tell",Confidence:"low",Facts:{Bytes:r},Evidence:wk(t,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[{Command:De("regionHistogram"),Why:"all classes"},{Command:ye("addressSpace"),Why:"the budget by usage, type and state"}]}]}
function Sk(t){if(!t.isWalk)return true;
var e=t.unseen.reduce(function(n,r){return n+r.bytes},0);
return zr(t)&&w(e,t.commit)<=bk}
function wk(t,e){var n=t.allocationClasses();
var r=n.filter(function(i){return i.count>1&&i.size!==null})[0];
var a=n.filter(function(i){return i.count===1&&i.usage==="<unknown>"})[0];
var o=["".concat(m(e)," committed"),r?"the class of equal allocations with the most memory is ".concat(v(r.count)," x ").concat(B(r.size),", ").concat(m(r.committed)," (").concat(r.usage,")"):"no two allocations of one size were listed"];
if(a){var s=E(a.first,t.debuggee.target.pointerSize);
o.push("the largest single allocation that nothing accounts for commits ".concat(m(a.committed)," at ").concat(s))}
return o.concat(xk(t)).map(function(i){return{Text:i,Weight:"context"}})}
function xk(t){var e=t.heaps();
if(!e.known||!e.value.isWalk||e.value.heaps.length===0)return[];
var n=e.value.heaps;
var r=function(i){return n.reduce(function(u,l){return u+i(l)},0)};
var a=["".concat(v(n.length)," ").concat(n.length===1?"heap commits":"heaps commit"," ").concat(m(r(function(i){return i.commit})),": ").concat(m(r(function(i){return i.busy||0}))," in ").concat(v(r(function(i){return i.walked.busyBlocks}))," busy blocks, ").concat(m(r(function(i){return i.free}))," free")];
var o="";
var s=0;
t.heapsWithClasses().forEach(function(i){var u=i.classes.rows.filter(function(l){return l.count>1})[0];
if(u===void 0||u.total<=s)return;
s=u.total;
o="the class of equal blocks with the most memory is ".concat(v(u.count)," x ").concat(B(u.size),", ").concat(m(u.total),", ").concat(R(u.percent)," of the busy bytes of heap ").concat(E(i.address,i.pointerSize))});
return o===""?a:a.concat([o])}
var Ek=[w1,Sb,jb,M1,O1,Q1,ib,vk,Rb,z1,ck];
function Ck(t){var e=[];
Ek.forEach(function(r){r(t).forEach(function(a){e.push(a)})});
var n=e.some(vi)?[]:kk(t);
return nb(e.concat(n,lb(t)))}
var Ai={unit:"allocation",by:["size","type","usage"]};
var Bk={unit:"region",by:["size","type","state","protect","usage"]};
function Ti(t,e,n,r){var a=Object.create(null);
var o=[];
var s=new Hk();
var i=r.unit==="allocation"?e.count:t.count;
for(var u=0;u<i;u++){if(r.unit==="region"&&t.state[u]===ie)continue;
if(r.unit==="allocation")s.setAllocation(t,e,u);
else s.setRegion(t,u);
var l=Ak(t,n,s,r.by);
var c=a[l];
if(c===void 0){c=new Nk(s);
a[l]=c;
o.push(c)}
c.add(t,n,s)}
return o.map(function(f){return f.row(n)}).sort(function(f,d){return d.committed-f.committed||d.bytes-f.bytes||f.first-d.first})}
var Hk=(function(){function t(){this.base=0;
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
this.committed=Xe(e.state[n])?this.size:0;
this.type=e.type[n]};
return t})();
function Ak(t,e,n,r){var a="";
for(var o=0;o<r.length;o++){var s=r[o];
if(s==="size")a+=n.size;
else if(s==="type")a+=n.type;
else if(s==="usage")a+=e.of[n.firstRegion];
else a+=Tk(s==="state"?t.state:t.protect,n);
a+="|"}
return a}
function Tk(t,e){if(e.regionCount===1)return String(t[e.firstRegion]);
var n=[];
for(var r=0;r<e.regionCount;r++){var a=t[e.firstRegion+r];
if(n.indexOf(a)<0)n.push(a)}
return n.sort(function(o,s){return o-s}).join("+")}
var Nk=(function(){function t(e){this.count=0;
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
dn(this.types,r.type);
dn(this.usages,n.of[r.firstRegion]);
for(var a=r.firstRegion;a<r.firstRegion+r.regionCount;a++){dn(this.states,e.state[a]);
if(Xe(e.state[a]))dn(this.protects,e.protect[a])}};
t.prototype.row=function(e){return{size:this.size,count:this.count,bytes:this.bytes,committed:this.committed,type:hn(this.types,At),state:hn(this.states,Ht),protect:hn(this.protects,Tt),usage:hn(this.usages,function(n){return e.names[n]}),regions:this.regions,first:this.first,last:this.last}};
return t})();
function dn(t,e){if(t.indexOf(e)<0)t.push(e)}
function hn(t,e){return t.map(e).filter(function(n){return n!==""}).sort().join(" ")}
function zk(t){var e=Ee(t,/^(g|gc|k[a-z]*)( |$)/);
for(var n=0;n<e.length;n++){var r=e[n];
var a=ks(r.lines);
var o=a.frames.map(function(i){return i.symbol});
if(o.length===0||Cs(o[0])===null)continue;
var s=qt(o);
if(s.length===0)continue;
return{owner:s[0],callers:s.slice(1,5),unreliable:a.unreliable,line:r.line}}
return null}
var Fk=/^((?:0x)?(?:[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}))(?:\s+(\S.*))?$/i;
var Ni=/^(?:[0-9a-f?]{8}`[0-9a-f?]{8}|[0-9a-f?]{16}|[0-9a-f?]{8}|[0-9a-f?]{4}|[0-9a-f?]{2})(?=[ -]|$)/i;
var zi=16;
function Lk(t){var e=[];
var n=[];
var r=new q();
var a=null;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=Fk.exec(s);
var u=i?Ok(i[2]||""):null;
if(i&&u){e.push({address:y(i[1]),values:u.values,text:u.text});
a=u.elementSize||a}else{if(Vr(s)&&n[n.length-1]!==e.length)n.push(e.length);
r.file(s)}}
return{hits:e,elementSize:a,gaps:n,skipped:r.skipped,truncated:r.truncated}}
function Ok(t){if(t==="")return{values:[],text:"",elementSize:null};
if(t.charAt(0)==='"')return{values:[],text:t.replace(/^"|"$/g,""),elementSize:null};
var e=Ni.exec(t);
if(!e)return null;
var n=e[0].replace("`","").length/2;
var r=[];
var a=0;
while(r.length<zi/n){var o=Ni.exec(t.slice(a,a+18));
if(!o||o[0].length!==e[0].length)break;
r.push(y(o[0]));
a+=o[0].length+1}
if(r.length<zi/n)return null;
return{values:r,text:t.slice(a-1).replace(/^ {1,2}/,""),elementSize:n}}
var Rk=8;
var Pk=0.6;
function _k(t,e){var n=Mk(t,e);
for(var r=1;r<=Rk;r++){var a=Uk(n,r);
var o=Kk(a);
if(o!==null&&o.times>=3&&o.times>=a.length*Pk)return{bytes:o.value,hitsPerCopy:r,copies:Math.ceil((o.times+r)/r)}}
return null}
function Mk(t,e){var n=[];
var r=0;
e.concat([t.length]).forEach(function(a){if(a>r)n.push(t.slice(r,a));
r=a});
return n}
function Uk(t,e){var n=[];
t.forEach(function(r){for(var a=e;a<r.length;a++)n.push(r[a]-r[a-e])});
return n}
function Kk(t){var e=t.slice().sort(function(o,s){return o-s});
var n=null;
var r=0;
for(var a=1;a<=e.length;a++){if(a<e.length&&e[a]===e[r])continue;
if(n===null||a-r>n.times)n={value:e[r],times:a-r};
r=a}
return n}
var Wk=/"([^"]+)"\s*$/;
function Ik(t){var e=[];
Ee(t,/^s ?-(\[[^\]]*\])?[au] .*"$/).forEach(function(n){var r=Wk.exec(n.command);
if(!r)return;
var a=Lk(n.lines);
var o=a.hits.map(function(s){return s.address});
e.push({text:r[1],hits:a,period:_k(o,a.gaps),line:n.line})});
return e}
var Fi=64;
var Dk=512;
function Vk(t,e,n){var r=Rt(t).filter(function(c){var f=c.bits;
return f===e.bits})[0];
if(e.heap===null||r===void 0)return null;
var a=new Gk(n);
e.heap.walk(a);
var o=a.looked;
var s=a.mostFrequent(),i=s.trace,u=s.blocks;
var l=i===0?null:Ns(r,i);
return l===null?null:{frames:l.frames,checked:l.checked,looked:o,blocks:u}}
var Gk=(function(){function t(e){this.looked=0;
this.batches=0;
this.counts={};
this.size=e}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=e.state,r=e.userSize,a=e.trace,o=e.count;
for(var s=0;s<o&&this.looked<Fi;s++){if(n[s]!==G||r[s]!==this.size)continue;
this.looked++;
this.counts[a[s]]=(this.counts[a[s]]||0)+1}
this.batches++;
return this.looked<Fi&&this.batches<Dk};
t.prototype.gap=function(){return true};
t.prototype.mostFrequent=function(){var e=this;
var n={trace:0,blocks:0};
Object.keys(this.counts).forEach(function(r){var a=Number(r);
var o=e.counts[a];
if(a!==0&&o>n.blocks){n.trace=a;
n.blocks=o}});
return n};
return t})();
var jk=2;
function Li(t){var e=kt(t);
if(!e.known)return e;
var n=e.value.commit;
var r=t.target.kind==="log"?e.value.heaps.length:jk;
var a={source:"!heap -s",isWalk:false,heaps:e.value.heaps.map(function(o,s){return $k(t,o,n,s<r)}),commit:n,unseen:[],caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}}
function $k(t,e,n,r){var a=r?Ie(t,e.address):null;
var o=a!==null&&a.known?a.value:null;
return{address:e.address,pointerSize:t.target.pointerSize,reserve:e.reserve,commit:e.commit,free:e.free,busy:o===null?null:o.busy,uncommittedRanges:e.uncommittedRanges,share:w(e.commit,n),classes:o===null?null:Xk(o,t.target.pointerSize),walked:null,externalFragmentation:e.externalFragmentation,virtualFragmentation:e.virtualFragmentation}}
function Xk(t,e){return{rows:t.classes.map(function(n){var r=n.size,a=n.count,o=n.total,s=n.percent;
return{size:r,count:a,total:o,percent:s,walked:null}}),covered:t.covered,source:"!heap -stat -h ".concat(E(t.heap,e)),caveats:t.caveats}}
function Yk(t,e){var n=Ie(t,e);
return n.known?"":n.why}
var Zk="walk over the heap";
var qk="walk over all heaps";
function Jk(t){var e=Cr(t);
if(!e.known)return e;
var n=e.value,r=n.heaps,a=n.totals,o=n.caveats;
if(r.length===0)return{known:false,why:["No heap was found."].concat(o).join(" ")};
var s={source:qk,isWalk:true,heaps:r.filter(function(i){return i.entry.heap!==null}).map(function(i){return Qk(i,a.committed)}),commit:a.committed,unseen:aS(e.value),caveats:o};
return{known:true,value:s,caveats:o}}
function Qk(t,e){var n=t.entry,r=t.totals;
var a=n.heap;
return{address:n.address,pointerSize:n.bits===64?8:4,reserve:r.reserved,commit:r.committed,free:r.free,busy:r.busy,uncommittedRanges:a.uncommittedRanges,share:w(r.committed,e),classes:eS(t),walked:{entry:n,busyBlocks:r.busyBlocks,overhead:r.overhead,unseen:r.notCaptured+r.damaged+r.notDecoded,freeBlocks:{blocks:r.freeBlocks,largest:t.largestFree,inLfh:t.freeInLfh},segments:Oi(t),traced:t.traced}}}
function Oi(t){return t.entry.heap.areas.filter(function(e){return e.kind==="segment"}).length}
function eS(t){if(t.totals.busyBlocks===0)return null;
var e=t.entry.heap.kind==="NT"&&Oi(t)>1;
return{rows:t.classes.map(function(n){return tS(n,t,e)}),covered:100,source:Zk,caveats:[]}}
function tS(t,e,n){var r=e.totals;
return{size:t.size,count:t.count,total:t.bytes,percent:w(t.bytes,r.busy),walked:{ofBlocks:w(t.count,r.busyBlocks),blockBytes:t.blockBytes,lfh:t.lfh,first:t.first,areas:t.areas,inNewest:n?t.inNewest:null}}}
var nS=["foreign","not decoded","not captured","damaged"];
var rS=3;
function aS(t){var e={foreign:{heaps:0,bytes:0,details:[]},"not captured":{heaps:0,bytes:0,details:[]},"not decoded":{heaps:0,bytes:0,details:[]},damaged:{heaps:0,bytes:0,details:[]}};
t.heaps.forEach(function(n){if(n.entry.heap===null)Ri(e[oS(n)],n.totals.committed,[n.entry.why]);
else sS(e,n)});
return nS.filter(function(n){return e[n].heaps>0}).map(function(n){return h({reason:n},e[n])})}
function oS(t){var e=t.entry.found.kind;
return e==="foreign"||e==="not captured"?e:"not decoded"}
function sS(t,e){var n=e.totals;
var r=[["not captured",n.notCaptured],["damaged",n.damaged],["not decoded",n.notDecoded]];
r.forEach(function(a){var o=X(a,2),s=o[0],i=o[1];
var u=e.gaps.filter(function(l){return l.reason===s});
if(i===0&&u.length===0)return;
Ri(t[s],i,s==="not captured"?[]:u.map(function(l){return l.detail}))})}
function Ri(t,e,n){t.heaps++;
t.bytes+=e;
n.forEach(function(r){if(r!==""&&t.details.length<rS&&t.details.indexOf(r)<0)t.details.push(r)})}
var iS=(function(){function t(e){this.answers={};
this.debuggee=e}
t.prototype.heaps=function(){var e=this;
return this.once("heaps",function(){if(e.debuggee.memory===null)return Li(e.debuggee);
var n=Jk(e.debuggee);
if(!n.known||n.value.heaps.length>0)return n;
var r=n.value.unseen.some(function(o){return o.reason==="not decoded"});
var a=r?Li(e.debuggee):null;
return a!==null&&a.known?a:n})};
t.prototype.heapsWithClasses=function(){var e=this.heaps();
return e.known?e.value.heaps.filter(function(n){return n.classes!==null}):[]};
t.prototype.withoutClasses=function(e){return Yk(this.debuggee,e)};
t.prototype.space=function(){var e=this;
return this.once("space",function(){return mt(e.debuggee)})};
t.prototype.allocationClasses=function(){var e=this;
return this.once("allocationClasses",function(){var n=e.space();
if(!n.known||n.value.layout===null)return[];
var r=n.value.layout,a=r.regions,o=r.allocations,s=r.usage;
return Ti(a,o,s,Ai)})};
t.prototype.committed=function(){var e=this.space();
return e.known?{known:true,value:e.value.budget.committed,caveats:e.caveats}:e};
t.prototype.wholeCommit=function(){var e=this.committed();
var n=this.heaps();
return Math.max(e.known?e.value:0,n.known?n.value.commit:0)};
t.prototype.gc=function(){var e=this;
return this.once("gc",function(){return ss(e.debuggee)})};
t.prototype.loader=function(){var e=this;
return this.once("loader",function(){return is(e.debuggee)})};
t.prototype.assemblies=function(){var e=this;
return this.once("assemblies",function(){return Pp(e.debuggee)})};
t.prototype.threadCount=function(){if(this.debuggee.target.kind!=="log")return this.debuggee.threads().length;
var e=this.space();
if(!e.known)return 0;
var n=e.value.budget.usage.filter(function(r){return/^TEB/.test(r.name)}).map(function(r){return r.regions||0});
return n.reduce(function(r,a){return Math.max(r,a)},0)};
t.prototype.growth=function(e,n){var r=this;
return this.once("growth ".concat(e," ").concat(n),function(){return Dg(r.debuggee,e,n)})};
t.prototype.blocksOfSize=function(e){var n=this;
return this.once("blocks ".concat(e),function(){return $s(n.debuggee,e)})};
t.prototype.heapAddresses=function(){var e=this;
return this.once("heapAddresses",function(){return Xs(e.debuggee)})};
t.prototype.commonStack=function(e,n){var r=this;
var a=e.walked;
if(a===null||a.traced===0)return null;
return this.once("stack ".concat(e.address," ").concat(n),function(){return Vk(r.debuggee,a.entry,n)})};
t.prototype.textSearches=function(){var e=this;
return this.once("textSearches",function(){return Ik(e.debuggee)})};
t.prototype.allocationStack=function(){var e=this;
return this.once("allocationStack",function(){return zk(e.debuggee)})};
t.prototype.moduleTypes=function(){var e=this;
return this.once("moduleTypes",function(){return _p(e.debuggee)})};
t.prototype.once=function(e,n){if(!(e in this.answers))this.answers[e]=n();
return this.answers[e]};
return t})();
var uS=[{Name:"Kind",Kind:"text",Help:"Which detector speaks"},{Name:"Title",Kind:"text",Help:"The finding in one line"},{Name:"Verdict",Kind:"text",Help:"leak, suspect, not a leak, cannot tell"},{Name:"Confidence",Kind:"text",Help:"high, medium, low"},{Name:"Facts",Kind:"object",Help:"The numbers and names behind it"},{Name:"Evidence",Kind:"object",Help:"What speaks for it and against it"},{Name:"Memory",Kind:"text",Help:"The memory that its bytes belong to"},{Name:"ExplainedBytes",Kind:"bytes",Help:"Bytes that it explains"},{Name:"UnexplainedBytes",Kind:"bytes",Help:"Bytes of the same budget that it does not explain"},{Name:"Next",Kind:"object",Help:"Commands to type next"}];
var lS=[{Name:"Target",Kind:"text",Help:"What was looked at"},{Name:"Verdict",Kind:"text",Help:"The first finding in one line"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process, or of its heaps"},{Name:"Basis",Kind:"text",Help:"What Committed covers"},{Name:"Explained",Kind:"bytes",Help:"Bytes that leaks and suspects explain"},{Name:"Unexplained",Kind:"bytes",Help:"Committed less explained"},{Name:"Findings",Kind:"object",Help:"All findings, most certain and largest first"},{Name:"Caveats",Kind:"object",Help:"What these figures do not cover"},{Name:"Cost",Kind:"text",Help:"What the answer cost the debugger"}];
var cS=[{Name:"Text",Kind:"text",Help:"The observation"},{Name:"Weight",Kind:"text",Help:"for, against, context"}];
var fS=[{Name:"Command",Kind:"text",Help:"Type this"},{Name:"Why",Kind:"text",Help:"What it shows"}];
function dS(t){var e=t();
var n=e.cost();
var r=new iS(e);
var a=Ck(r);
var o=vS(r);
var s=o===null?void 0:Math.min(o.bytes,rb(a));
var i=Se(a.map(yS),"finding");
return hS(ce({Target:"".concat(b(e.target.name)," (").concat(e.target.kind,", ").concat(pS(e),")"),Verdict:Rr(a[0]),Committed:o===null?void 0:o.bytes,Basis:o===null?"nothing that tells the commit was recorded or captured":o.basis,Explained:s,Unexplained:o===null?void 0:o.bytes-s,Findings:i,Caveats:mS(r),Cost:xS(n,e.cost())},lS,function(){return Rr(a[0])}),i)}
function hS(t,e){Object.defineProperty(t,Symbol.iterator,{value:function(){return e[Symbol.iterator]()},enumerable:false});
return t}
function mS(t){var e=t.space();
var n=t.heaps();
var r=e.known?e.caveats:[];
var a=n.known&&n.value.isWalk?n.value.caveats:[];
var o=a.filter(function(s){return r.indexOf(s)<0});
return e.known||o.length>0?ee(r.concat(o).map(b)):void 0}
function pS(t){var e=t.target,n=e.machine,r=e.isWow64;
return(n==="unknown"?"machine not known":n)+(r?", WOW64":"")}
function vS(t){var e=t.space();
if(e.known)return{bytes:t.wholeCommit(),basis:gS(e.value)};
var n=t.heaps();
if(!n.known)return null;
var r=n.value.isWalk?"the heaps that were walked only":"the heaps of !heap -s only";
return{bytes:n.value.commit,basis:r}}
function gS(t){var e=t.layout,n=t.budget;
if(e===null||e.regions.complete)return"all of it, by ".concat(n.source);
return n.source===e.regions.source?"a lower bound: only captured or recorded regions are known":"all of it, by ".concat(n.source)}
function Rr(t){return"".concat(t.Verdict,", ").concat(t.Confidence," confidence: ").concat(t.Title)}
function yS(t){return ce(h(h({},t),{Evidence:Se(t.Evidence.map(bS),"observation"),Next:Se(t.Next.map(kS),"command"),Facts:ce(t.Facts,wS(t),function(){return""})}),uS,function(){return Rr(t)})}
function bS(t){return ce(t,cS,function(){return"".concat(t.Weight,": ").concat(t.Text)})}
function kS(t){return ce(t,fS,function(){return t.Command})}
var SS={Size:"size",Count:"count",Bytes:"bytes",Heap:"address",Period:"size",Copies:"count",Share:"percent"};
function wS(t){return Object.keys(t.Facts).map(function(e){return{Name:e,Kind:SS[e]||"text",Help:""}})}
function xS(t,e){return e.commands-t.commands+" commands, "+(e.lines-t.lines)+" lines, "+(e.reads-t.reads)+" memory reads, "+m(e.bytes-t.bytes)}
var ES={name:"leakSummary",help:"What leaks, how sure that is, how many bytes it explains, and what to type next",parameters:[],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"leakSummary()",output:["@$scriptContents.leakSummary() : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Target           : samples/logs/000-heap-fixed-size-x86.log (log, x86)","    Verdict          : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Committed        : 0xccc000","    Basis            : the heaps of !heap -s only","    Explained        : 0xb6fa6c","    Unexplained      : 0x15c594","    Findings         : 3 findings","    Cost             : 0 commands, 0 lines, 0 memory reads, 0 B","    [0x0]            : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    [0x1]            : suspect, low confidence: heap 021f0000 holds 91.76 % of the commit of all heaps: 11.74 MiB, 139.95 KiB of it not covered by -stat","    [0x2]            : cannot tell, high confidence: the address space cannot be seen"]},ask:dS};
var CS=[{Name:"Size",Kind:"size",Help:"Bytes of one piece; blank when the group holds several sizes"},{Name:"Count",Kind:"count",Help:"Pieces of that size"},{Name:"Bytes",Kind:"bytes",Help:"Bytes of all pieces, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of all pieces; rows are sorted by them"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE"},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE, or both",Detail:true},{Name:"Protect",Kind:"text",Help:"Protections of the committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"},{Name:"Regions",Kind:"count",Help:"Regions that the pieces consist of",Detail:true},{Name:"First",Kind:"address",Help:"Lowest piece"},{Name:"Last",Kind:"address",Help:"Highest piece",Detail:true}];
var BS=[{Name:"Unit",Kind:"text",Help:"What one piece is: an allocation or a region"},{Name:"Pieces",Kind:"count",Help:"Pieces in all rows"},{Name:"Bytes",Kind:"bytes",Help:"Bytes in all rows, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes in all rows"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that no row covers"},{Name:"Free",Kind:"bytes",Help:"Free address space, in no row"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
var Pi=["size","type","state","protect","usage"];
function HS(t){var e=t.toLowerCase().split(/[\s,]+/).filter(function(s){return s!==""});
var n=e.indexOf("region")>=0?Bk:Ai;
var r=[];
for(var a=0;a<e.length;a++){var o=e[a];
if(o==="region"||o==="allocation")continue;
if(Pi.indexOf(o)<0){throw new Error('Cannot group by "'+b(o)+'". Use allocation or region, and any of: '+Pi.join(", ")+".")}
r.push(o)}
return r.length===0?n:{unit:n.unit,by:r}}
function AS(t,e){var n=t();
var r=HS(String(e[0]));
var a=mt(n);
if(!a.known)return I(a.why);
var o=a.value,s=o.layout,i=o.budget;
if(s===null){return I("The log holds ".concat(i.source," but no listing of regions (`!address` or `!vadump -v`)."))}
var u=Ti(s.regions,s.allocations,s.usage,r);
return new Q(CS,u.length,function(l){return TS(u[l],i.committed)},{text:zS(u,r.unit),rowText:function(l){return _i(l.Size,l.Count,l.Bytes)},facts:NS(a.value,u,r.unit),factColumns:BS})}
function TS(t,e){return{Size:t.size===null?void 0:t.size,Count:t.count,Bytes:t.bytes,Committed:t.committed,Share:w(t.committed,e),Type:t.type,State:t.state,Protect:t.protect,Usage:b(t.usage),Regions:t.regions,First:t.first,Last:t.last}}
function NS(t,e,n){var r=0;
var a=0;
var o=0;
for(var s=0;s<e.length;s++){r+=e[s].count;
a+=e[s].bytes;
o+=e[s].committed}
return{Unit:n,Pieces:r,Bytes:a,Committed:o,NotListed:t.notListed,Free:t.budget.free,Source:b(t.layout.regions.source),Caveats:ee(t.caveats.map(b))}}
function _i(t,e,n){return"".concat(t===void 0?"any size":B(t)," x ").concat(v(e)," = ").concat(m(n))}
function zS(t,e){var n=t[0];
if(n===void 0)return"no ".concat(e,"s");
var r=n.size===null?void 0:n.size;
return"most memory in ".concat(e,"s: ").concat(_i(r,n.count,n.bytes))}
var FS={name:"regionHistogram",help:"How many allocations of which size, most committed memory first; regions re-joined by allocation",parameters:[{name:"by",type:"text",help:"allocation or region, and any of size, type, state, protect, usage to group by",default:"allocation"}],example:{input:"samples/logs/003-region-size-wow64.log",call:"regionHistogram()",output:["@$scriptContents.regionHistogram() : most memory in allocations: 0x20000 x 19 = 2.38 MiB","    RowCount         : 1","    Unit             : allocation","    Pieces           : 19","    Bytes            : 0x260000","    Committed        : 0x260000","    NotListed        : 0xe26a4000","    Free             : 0xaae6000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases."]},ask:AS};
var Mi="words joined by commas or blanks: MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE ... (PAGE_EXECUTE is that protection only, not PAGE_EXECUTE_READ); a size as 0x20000, of a region or of its allocation; usage:Heap; size:0x20000; allocation:ADDRESS; address:ADDRESS";
function LS(t,e){var n=Ui(t).map(function(r){return RS(r,e)});
return function(r){for(var a=0;a<n.length;a++)if(!n[a](r))return false;
return true}}
function OS(t,e){var n=Ui(t).filter(function(s){return/^page_/i.test(s)}).map(function(s){return s.toUpperCase()+"_"});
var r=[];
var a=function(s){var i=Tt(e.protect[s]).split("|")[0];
if(n.some(function(u){return i.indexOf(u)===0})&&r.indexOf(i)<0)r.push(i)};
for(var o=0;o<e.count&&n.length>0;o++){a(o)}
return r.sort()}
function Ui(t){return t.split(/[\s,]+/).filter(function(e){return e!==""})}
function RS(t,e){var n=e.regions,r=e.usage;
var a=Jr(t.toUpperCase());
if(a!==0)return PS(t,a,n);
var o=it(t);
if(!Number.isNaN(o))return Ki(o,e);
var s=t.indexOf(":");
var i=t.slice(0,s).toLowerCase();
var u=t.slice(s+1);
if(s>0&&i==="usage")return _S(u,r);
var l=it(u);
if(s>0&&!Number.isNaN(l)){if(i==="size")return Ki(l,e);
if(i==="allocation")return function(c){return n.allocationBase[c]===l};
if(i==="address")return function(c){return n.base[c]<=l&&l<n.base[c]+n.size[c]}}
throw new Error('Cannot filter by "'+b(t)+'". Use '+Mi+".")}
function Ki(t,e){var n=e.regions,r=e.allocations;
return function(a){var o=r.ofRegion[a];
return n.size[a]===t||o>=0&&r.size[o]===t}}
function PS(t,e,n){if(/^page_/i.test(t))return function(r){return(n.protect[r]&e)!==0};
return Qr(e)?function(r){return n.state[r]===e}:function(r){return n.type[r]===e}}
var Wi=["<unknown>","Free","Image","MappedFile","Heap","Stack","TEB","PEB","Other"];
function _S(t,e){var n=mn(t);
var r=function(s){return mn(s)===n||Ii(mn(s))===n};
var a=Wi.concat(e.names.filter(function(s){return Wi.indexOf(s)<0}));
if(!a.some(function(s){return r(s)||mn(s)===Ii(n)}))throw new Error('There is no usage "'+b(t)+'". Known: '+a.map(b).join(", ")+".");
var o=e.names.map(r);
return function(s){return o[e.of[s]]}}
function mn(t){return t.toLowerCase().replace(/[<>]/g,"")}
function Ii(t){return t.replace(/(32|64)$/,"")}
var MS=[{Name:"Base",Kind:"address",Help:"First byte of the region"},{Name:"Size",Kind:"size",Help:"Bytes"},{Name:"AllocationBase",Kind:"address",Help:"Start of the allocation it belongs to",Detail:true},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE or MEM_FREE"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE; blank when free"},{Name:"Protect",Kind:"text",Help:"PAGE_ protection of committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var US=[{Name:"Bytes",Kind:"bytes",Help:"Bytes of the rows"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the rows"},{Name:"OtherRegions",Kind:"count",Help:"Listed regions that the filter left out"},{Name:"OtherBytes",Kind:"bytes",Help:"Bytes of the regions that the filter left out"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that the source does not list"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What this list does not cover"}];
function KS(t,e){var n=t();
var r=mt(n);
if(!r.known)return I(r.why);
var a=r.value.layout;
if(a===null)return I("The log lists no regions (`!address` or `!vadump -v`).");
var o=String(e[0]);
var s=IS(a,o);
var i=n.target.pointerSize;
return new Q(MS,s.indices.length,function(u){return DS(a,s.indices[u])},{text:WS(a,o,s),rowText:function(u){return"".concat(E(u.Base,i)," ").concat(B(u.Size)," ").concat(u.Usage||u.State)},facts:{Bytes:s.bytes,Committed:s.committed,OtherRegions:a.regions.count-s.indices.length,OtherBytes:s.otherBytes,NotListed:r.value.notListed,Source:b(a.regions.source),Caveats:ee(r.caveats.map(b))},factColumns:US})}
function WS(t,e,n){var r="".concat(v(n.indices.length)," regions, ").concat(m(n.bytes));
var a=n.indices.length>0?[]:OS(e,t.regions);
return a.length===0?r:"".concat(r,"; a protection is matched by its whole name, and there are regions of ").concat(a.join(", "))}
function IS(t,e){var n=t.regions;
var r=LS(e,t);
var a={indices:[],bytes:0,committed:0,otherBytes:0};
for(var o=0;o<n.count;o++){if(!r(o)){a.otherBytes+=n.size[o];
continue}
a.indices.push(o);
a.bytes+=n.size[o];
if(Xe(n.state[o]))a.committed+=n.size[o]}
return a}
function DS(t,e){var n=t.regions,r=t.usage;
return{Base:n.base[e],Size:n.size[e],AllocationBase:n.allocationBase[e],State:Ht(n.state[e]),Type:At(n.type[e]),Protect:Tt(n.protect[e]),Usage:b(r.names[r.of[e]])}}
var VS={name:"regions",help:"The regions of the address space, filtered by state, type, protection, size or usage",parameters:[{name:"filter",type:"text",help:Mi,default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:'regions("PAGE_EXECUTE")',output:['@$scriptContents.regions("PAGE_EXECUTE") : 2 regions, 8 KiB',"    RowCount         : 2","    Bytes            : 0x2000","    Committed        : 0x2000","    OtherRegions     : 19","    OtherBytes       : 0x25e000","    NotListed        : 0xe26a4000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases.","    [0x0]            : 797c0000 0x1000 <unknown>","    [0x1]            : 797e0000 0x1000 <unknown>"]},ask:KS};
function GS(){var t=ue(function(){return host.namespace.Debugger.State.DebuggerInformation.EngineVersion});
return t===void 0?null:String(t)}
function te(t){return{known:true,value:t,caveats:[]}}
function be(t){return{known:false,why:t}}
var pn="leakscope probe";
var vn="the script does not reach its own selfTest through dx";
var Pr=false;
function jS(){if(!Pr)return null;
return Object.defineProperty({},"answer",{value:$S,enumerable:false})}
function $S(t,e){if(t==="throw")throw new Error(pn);
if(t==="log")host.diagnostics.debugLog("<b>"+pn+"</b>\n");
var n=t==="argument"?typeof e:String(t);
return{toString:function(){return n}}}
function XS(t){var e=function(){return gn(_r(t,'"throw"'),pn)};
return[{name:"DebugLogDml",ask:function(){return YS(gn(_r(t,'"log"'),pn))}},{name:"ErrorPosition",ask:function(){return ZS(e())}},{name:"ErrorTwice",ask:function(){return qS(e())}},{name:"IntegerArguments",ask:function(){return JS(_r(t,'"argument", 4294967296'))}}]}
function _r(t,e){var n,r;
var a=[];
Pr=true;
try{try{for(var o=ae(t.raw("dx @$scriptContents.selfTest().answer("+e+")")),s=o.next();!s.done;s=o.next()){var i=s.value;
a.push(i)}}catch(u){n={error:u}}finally{try{if(s&&!s.done&&(r=o.return))r.call(o)}finally{if(n)throw n.error}}}catch(u){de(u)}finally{Pr=false}
return a}
function YS(t){return t===null?be(vn):te(t.indexOf("<b>")<0)}
function ZS(t){if(t===null)return be(vn);
if(/\[at \S+ \(line/.test(t))return te("at-script");
return te(/\[.*@\S+ \(line/.test(t)?"function-at-script":"none")}
function qS(t){return t===null?be(vn):te(/^Error: Error: /.test(t))}
function JS(t){if(gn(t,": number")!==null)return te("number");
return gn(t,": object")!==null?te("by-width"):be(vn)}
function gn(t,e){for(var n=0;n<t.length;n++)if(t[n].indexOf(e)>=0)return t[n];
return null}
var Mr="leakscopeProbe";
var QS="let "+Mr+"Lexical = 7;";
function ew(t){var e=null;
var n=function(r){if(e===null)e=tw(t);
return typeof e==="string"?be(e):te(e[r])};
return[{name:"LexicalGlobals",ask:function(){return n("lexicalGlobals")}},{name:"ReloadRunsAgain",ask:function(){return n("reloadRunsAgain")}}]}
function tw(t){var e=nw();
if(e===null)return"the debugger lets this script write no file";
var n=e.indexOf(" ")<0?e:'"'+e+'"';
try{if(!yn(t,".scriptload "+n,/successfully loaded/))return"a second script was not loaded";
var r=yn(t,"dx @$scriptContents."+Mr+"Lexical",/: (0x)?7\s*$/);
var a=yn(t,".scriptload "+n,/successfully loaded/);
return{lexicalGlobals:r,reloadRunsAgain:a}}finally{yn(t,".scriptunload "+n,/./);
rw(e)}}
function nw(){try{var t=host.namespace.Debugger.Utility.FileSystem;
if(t===void 0||t===null)return null;
var e=t.TempDirectory.CreateFile(Mr+".js","CreateAlways");
t.CreateTextWriter(e,"Utf8").WriteLine(QS);
var n=String(e.Path);
e.Close();
return n}catch(r){de(r);
return null}}
function rw(t){try{host.namespace.Debugger.Utility.FileSystem.DeleteFile(t)}catch(e){de(e)}}
function yn(t,e,n){var r,a;
try{try{for(var o=ae(t.raw(e)),s=o.next();!s.done;s=o.next()){var i=s.value;
if(n.test(i))return true}}catch(u){r={error:u}}finally{try{if(s&&!s.done&&(a=o.return))a.call(o)}finally{if(r)throw r.error}}}catch(u){de(u)}
return false}
function aw(t,e){return[{name:"PartialReadText",ask:function(){return ow(t())}},{name:"SymbolThrows",ask:sw},{name:"VadumpLayout",ask:function(){return iw(e)}}]}
function ow(t){if(t===null||host.memory===void 0)return be("no captured memory ends in a gap here");
try{host.memory.readMemoryValues(t,2,4,false);
return be("memory that should not be captured could be read")}catch(e){de(e);
return te(xt(e).indexOf("partial read success")>=0)}}
function sw(){if(host.getModuleSymbolAddress===void 0)return be("host.getModuleSymbolAddress is absent");
if(host.currentProcess===void 0)return be("there is no process");
try{host.getModuleSymbolAddress("ntdll","LeakscopeNoSuchSymbol");
return te(false)}catch(t){de(t);
return te(true)}}
function iw(t){var e,n;
try{for(var r=ae(t.raw(".catch { !vadump -v }")),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=/^BaseAddress:(\s+)\S/.exec(o);
if(s!==null)return te(s[1].length>1?"padded":"single-blank")}}catch(i){e={error:i}}finally{try{if(a&&!a.done&&(n=r.return))n.call(r)}finally{if(e)throw e.error}}
return be("!vadump -v lists no region here")}
var uw=["globalThis","BigInt","BigInt64Array","BigUint64Array","Promise","WeakRef","FinalizationRegistry","Intl","SharedArrayBuffer","Atomics","WebAssembly","console","setTimeout"];
var lw=[{name:"Int64HexPrefix",ask:function(){return te(new host.Int64(255).toString(16).indexOf("0x")===0)}},{name:"Int64Radix",ask:function(){return te(new host.Int64(16).toString().replace(/^0x/,"")==="10"?16:10)}},{name:"Int64ShiftSigned",ask:function(){return te(cw().getHighPart()===4294967295)}},{name:"NumberMathInt64",ask:function(){return te(Sn(5 .add(1)))}},{name:"ApiVersion",ask:fw},{name:"Globals",ask:function(){return te(uw.filter(dw))}}];
function cw(){var t=new host.Int64(-8);
return t.bitwiseShiftRight(1)}
function fw(){var t=host.currentApiVersionSupported;
if(t===void 0||t===null)return be("host.currentApiVersionSupported is absent");
var e=/(\d+)\.(\d+)/.exec(String(t));
var n=t.major===void 0&&e!==null?Number(e[1]):oe(t.major);
var r=t.minor===void 0&&e!==null?Number(e[2]):oe(t.minor);
var a=n*100+r;
return Number.isNaN(a)?be("host.currentApiVersionSupported has no numbers"):te(a)}
function dw(t){return Function("return typeof "+t+' !== "undefined"')()}
function hw(t){var e=new Gr(new xn());
return lw.concat(aw(t,e),XS(e),ew(e))}
var mw="0.1.0";
var pw=[{Name:"Record",Kind:"text",Help:"What this is"},{Name:"Version",Kind:"text",Help:"Version of Leakscope"},{Name:"Debugger",Kind:"text",Help:"Version of the debug engine"},{Name:"Target",Kind:"text",Help:"What was open: dump, live, log or none"},{Name:"Facts",Kind:"object",Help:"What was found out, under the names of the simulator profiles"},{Name:"NotProbed",Kind:"object",Help:"What was not, and why"},{Name:"Json",Kind:"line",Help:"The whole record in one line, to be pasted"}];
function vw(t){return jS()||gw(t)}
function gw(t){var e,n;
var r=yw(t);
var a={};
var o={};
var s=hw(function(){return Sw(r)});
try{for(var i=ae(s),u=i.next();!u.done;u=i.next()){var l=u.value;
try{var c=l.ask();
if(c.known)a[l.name]=c.value;
else o[l.name]=c.why}catch(f){de(f);
o[l.name]="failed: ".concat(b(xt(f)))}}}catch(f){e={error:f}}finally{try{if(u&&!u.done&&(n=i.return))n.call(i)}finally{if(e)throw e.error}}
return bw(r,a,o)}
function yw(t){try{return t()}catch(e){de(e);
return null}}
function bw(t,e,n){var r=GS();
var a={Record:"leakscope-self-test",Version:mw,Debugger:r===null?"unknown":b(r),Target:t===null?"none":t.target.kind,Facts:e,NotProbed:n};
var o={Record:a.Record,Version:a.Version,Debugger:a.Debugger,Target:a.Target,Facts:Di(e),NotProbed:Di(n),Json:JSON.stringify(a)};
return ce(o,pw,function(){return"".concat(Object.keys(e).length," facts; paste Json into an issue")})}
function Di(t){var e=Object.keys(t).map(function(n){return{Name:n,Kind:"text",Help:n}});
return ce(t,e,function(){return""})}
var kw=8;
function Sw(t){if(t===null||t.memory===null)return null;
var e=t.regions();
if(!e.known)return null;
var n=e.value;
for(var r=0,a=0;r<n.count&&a<kw;r++){if(!ww(n,r))continue;
var o=n.base[r]+n.size[r]-4;
if(t.memory.u32(o)!==null)return o;
a++}
return null}
function ww(t,e){if(t.state[e]!==Ge||t.protect[e]!==An)return false;
var n=t.base[e]+t.size[e];
return e+1===t.count||t.base[e+1]!==n||t.state[e+1]===ie}
var xw={name:"selfTest",help:"What this debugger does where no document says it: a record to paste into an issue",parameters:[],example:{input:"samples/logs/003-region-size-wow64.log",call:"selfTest().Record",output:["@$scriptContents.selfTest().Record : leakscope-self-test"]},ask:vw};
var Ew=[{Name:"Set",Kind:"text",Help:"Whether a breakpoint was set"},{Name:"Breakpoint",Kind:"line",Help:"Its line in bl"},{Name:"Why",Kind:"text",Help:"Why none was set"},{Name:"Prepare",Kind:"line",Help:"Typed once before the target goes on"},{Name:"Warnings",Kind:"text",Help:"To know before the target goes on"}];
function Ur(t,e){return ce(t,Ew,function(){return e})}
function Cw(t,e){var n=t();
var r=e[0];
if(n.target.kind!=="live"){var a="This is a ".concat(n.target.kind,": nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(").concat(B(r),").");
return Ur({Set:false,Why:a},"not set: a ".concat(n.target.kind," cannot run"))}
var o=ps(n);
vs(o.architecture,r);
var s=Hw(String(e[1]));
var i=Aw(String(e[2]),s);
var u=n.setBreakpoint({module:o.ntdll,symbol:s,condition:Zt(s,o.architecture,r).cpp,command:av(s,o.architecture,i)});
if(!u.known)return Ur({Set:false,Why:u.why},"not set: ".concat(u.why));
return Ur({Set:true,Breakpoint:u.value,Prepare:Se(gs,"command"),Warnings:ee(bs(o.architecture,true,n.target.isWow64).concat(i?[Bw]:[]).concat(u.caveats))},u.value)}
var Bw="Addresses of blocks are right while the process has one thread; with more of them some are wrong or missing.";
function Hw(t){var e=t.toLowerCase();
var n=Yt.filter(function(r){return r.toLowerCase().indexOf(e)>=0})[0];
if(n!==void 0)return n;
throw new Error("There is no function ".concat(b(t)," here. Known: ").concat(Yt.join(", "),"."))}
function Aw(t,e){if(t==="")return false;
if(t.toLowerCase()!=="block")throw new Error("It can also log block, and not ".concat(b(t),"."));
if(!hs(e))throw new Error("".concat(e," does not return the address of a block."));
return true}
var Tw={name:"setAllocBreakpoint",help:"Sets the breakpoint on allocations of a size in a live target; refuses on a dump",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"the function, or a part of its name",default:"RtlAllocateHeap"},{name:"also",type:"text",help:'"block" logs the address of the new block too; right with one thread only',default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"setAllocBreakpoint(0xa45c)",output:["@$scriptContents.setAllocBreakpoint(0xa45c) : not set: a log cannot run","    Set              : false","    Why              : This is a log: nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(0xa45c)."]},ask:Cw};
var ot=[ES,FS,VS,qp,qy,Ty,wg,hg,Cg,pv,Tw,B0,xw,Qy(function(){return ot})];
function Nw(t,e,n,r){var a=[e.map(function(u){return u.Name})];
var o=function(u){var l=t.__at(u);
a.push(e.map(function(c){return zw(l[c.Name],c.Kind,r)}))};
for(var s=0;s<Math.min(n,t.RowCount);s++){o(s)}
var i=e.map(function(u,l){return a.reduce(function(c,f){return Math.max(c,f[l].length)},0)});
return a.map(function(u){return u.map(function(l,c){return Fw(l,i[c],e[c].Kind==="text")}).join("  ").replace(/\s+$/,"")})}
function zw(t,e,n){if(t===void 0||t===null)return"";
if(typeof t!=="number")return b(String(t));
if(e==="address")return E(t,n);
if(e==="size")return B(t);
if(e==="bytes")return m(t);
return e==="percent"?R(t):v(t)}
function Fw(t,e,n){var r="";
while(r.length+t.length<e)r+=" ";
return n?t+r:r+t}
var Vi=15;
var Gi=3;
function Lw(t){var e=Rw(t("regionHistogram",[]));
return e.concat("",_w(t("leakSummary",[])),"",Ow)}
var Ow="dx @$scriptContents.leakHelp() lists what can be asked.";
function Rw(t){var e=t.__columns;
var n=t;
if(n.RowCount===void 0||e===void 0)return["Regions: ".concat(b(String(t)))];
var r=e.filter(function(s){return!s.Detail});
var a=["Allocations by size",""];
var o=Nw(n,r,Vi,va().target.pointerSize);
return a.concat(o,Pw(n))}
function Pw(t){var e=t.__leftOut(Vi);
if(e.rows===0)return[];
return["".concat(e.rows," further rows with ").concat(m(e.bytes||0),": dx -g @$scriptContents.regionHistogram()")]}
function _w(t){var e=["Findings",""];
var n=t.Findings;
for(var r=0;r<Math.min(Gi,n.length);r++){e.push(b(String(n[r])));
var a=n[r].Next[0];
if(a!==void 0)e.push("    ".concat(b(String(a))))}
var o=n.length-Gi;
if(o>0)e.push("".concat(o," further findings: dx @$scriptContents.leakSummary()"));
return e}
function Mw(t,e){var n=Uw(t,e);
var r={};
Object.defineProperty(r,"Leaks",{get:function(){return n},enumerable:true});
cr(r,{Leaks:{Help:"What eats the memory of this process (Leakscope)"}});
return r}
function Uw(t,e){var n,r;
var a={};
var o={};
var s=[];
var i=function(d){var p=d.name.charAt(0).toUpperCase()+d.name.slice(1);
a[p]=function(){var g=[];
for(var k=0;k<arguments.length;k++){g[k]=arguments[k]}
return e(d.name,g)};
o[p]={Help:d.help,PreferShow:true};
s.push({Name:p,Kind:"object",Help:d.help})};
try{for(var u=ae(t),l=u.next();!l.done;l=u.next()){var c=l.value;
i(c)}}catch(d){n={error:d}}finally{try{if(l&&!l.done&&(r=u.return))r.call(u)}finally{if(n)throw n.error}}
var f=ce(a,s,function(){return"ask one of these, e.g. Leaks.LeakSummary()"});
cr(f,o);
return f}
var Kw=1;
var Ww=2;
var ji={};
function Iw(t){var e,n;
ji=t;
if(typeof host==="undefined"||host.metadata===void 0)return;
var r={};
try{for(var a=ae(ot),o=a.next();!o.done;o=a.next()){var s=o.value;
r[s.name]={Help:s.help,PreferShow:true}}}catch(i){e={error:i}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
host.metadata.defineMetadata(t,r)}
function Dw(){var t,e;
var n=[new host.apiVersionSupport(Kw,Ww)];
try{for(var r=ae(ot),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=new host.functionAlias(ji[o.name],o.name);
n.push(new host.optionalRecord(s))}}catch(u){t={error:u}}finally{try{if(a&&!a.done&&(e=r.return))e.call(r)}finally{if(t)throw t.error}}
var i=Mw(ot,Kr);
n.push(new host.optionalRecord(new host.namedModelParent(i,"Debugger.Models.Process")));
return n}
function Vw(){Yi(Lw(Kr))}
function Gw(){}
function Kr(t,e){var n=ot.filter(function(r){return r.name===t})[0];
if(n===void 0)throw new Error("There is no question "+t+".");
return n.ask(va,Ml(n,e))}
return st(wt)})();
return Xi})();

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
