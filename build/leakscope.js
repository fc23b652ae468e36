// Leakscope 0.1.0: finds memory leaks in Windows processes. MIT licence.
// .scriptload leakscope.js, then: dx @$scriptContents.leakSummary()
var __leakscope=(function(){"use strict";
var v=this&&this.__assign||function(){v=Object.assign||function(M){for(var D,Y=1,U=arguments.length;Y<U;Y++){D=arguments[Y];
for(var $ in D)if(Object.prototype.hasOwnProperty.call(D,$))M[$]=D[$]}
return M};
return v.apply(this,arguments)};
var ml=this&&this.__rest||function(M,D){var Y={};
for(var U in M)if(Object.prototype.hasOwnProperty.call(M,U)&&D.indexOf(U)<0)Y[U]=M[U];
if(M!=null&&typeof Object.getOwnPropertySymbols==="function")for(var $=0,U=Object.getOwnPropertySymbols(M);$<U.length;$++){if(D.indexOf(U[$])<0&&Object.prototype.propertyIsEnumerable.call(M,U[$]))Y[U[$]]=M[U[$]]}
return Y};
var ee=this&&this.__values||function(M){var D=typeof Symbol==="function"&&Symbol.iterator,Y=D&&M[D],U=0;
if(Y)return Y.call(M);
if(M&&typeof M.length==="number")return{next:function(){if(M&&U>=M.length)M=void 0;
return{value:M&&M[U++],done:!M}}};
throw new TypeError(D?"Object is not iterable.":"Symbol.iterator is not defined.")};
var z=this&&this.__read||function(M,D){var Y=typeof Symbol==="function"&&M[Symbol.iterator];
if(!Y)return M;
var U=Y.call(M),$,ke=[],pt;
try{while((D===void 0||D-->0)&&!($=U.next()).done)ke.push($.value)}catch(Vt){pt={error:Vt}}finally{try{if($&&!$.done&&(Y=U["return"]))Y.call(U)}finally{if(pt)throw pt.error}}
return ke};
var q=this&&this.__spreadArray||function(M,D,Y){if(Y||arguments.length===2)for(var U=0,$=D.length,ke;U<$;U++){if(ke||!(U in D)){if(!ke)ke=Array.prototype.slice.call(D,0,U);
ke[U]=D[U]}}
return M.concat(ke||Array.prototype.slice.call(D))};
var gl=(function(){var M=Object.defineProperty;
var D=Object.getOwnPropertyDescriptor;
var Y=Object.getOwnPropertyNames;
var U=Object.prototype.hasOwnProperty;
var $=function(t,e){for(var n in e)M(t,n,{get:e[n],enumerable:true})};
var ke=function(t,e,n,r){var a,o;
if(e&&typeof e==="object"||typeof e==="function"){var s=function(c){if(!U.call(t,c)&&c!==n)M(t,c,{get:function(){return e[c]},enumerable:!(r=D(e,c))||r.enumerable})};
try{for(var i=ee(Y(e)),u=i.next();!u.done;u=i.next()){var l=u.value;
s(l)}}catch(c){a={error:c}}finally{try{if(u&&!u.done&&(o=i.return))o.call(i)}finally{if(a)throw a.error}}}
return t};
var pt=function(t){return ke(M({},"__esModule",{value:true}),t)};
var Vt={};
$(Vt,{ask:function(){return Ca},attach:function(){return OH},format:function(){return io},initializeScript:function(){return RH},invokeScript:function(){return PH},questions:function(){return ht},uninitializeScript:function(){return MH}});
var Ln=16e3;
function yl(t){var e="";
for(var n=0;n<t.length;n++){var r=t[n]+"\n";
if(e.length+r.length>Ln){Ta(e);
e=""}
e+=r}
Ta(e)}
function Ta(t){for(var e=0;e<t.length;e+=Ln){host.diagnostics.debugLog(t.slice(e,e+Ln))}}
var bl=4294967296;
function te(t){if(typeof t==="number")return t;
if(Kn(t)){var e=t.getHighPart();
return e===4294967295?t.getLowPart():e*bl+t.getLowPart()}
return NaN}
function Kn(t){if(typeof t!=="object"||t===null)return false;
var e=t;
return typeof e.getHighPart==="function"&&typeof e.getLowPart==="function"}
function ce(t){if(Gt(t).indexOf("requested interruption")>=0)throw t}
function Gt(t){var e=t&&t.message;
return String(e===void 0?t:e)}
var za={known:false,why:"Only a live target can have breakpoints; this one cannot run."};
function kl(t,e,n){if(!e)return za;
var r=t.module+"!"+t.symbol;
try{var a=host.namespace.Debugger.Utility.Control;
var o=a.SetBreakpointAtOffset(t.symbol,0,t.module);
if(o.IsDeferred){o.Remove();
return{known:false,why:"The debugger does not know "+r+"; nothing was set."}}
wl(o,t);
return{known:true,value:Sl(te(o.Id),r,n),caveats:[]}}catch(s){ce(s);
return{known:false,why:"The debugger did not set a breakpoint on "+r+": "+Gt(s)}}}
function wl(t,e){try{t.Condition=e.condition;
t.Command=e.command}catch(n){t.Remove();
throw n}}
function Sl(t,e,n){var r=n.run("bl").lines;
for(var a=0;a<r.length;a++){if(new RegExp("^\\s*"+t+"\\s").test(r[a]))return r[a].trim()}
return t+" "+e}
var Oa=["***","WARNING: ","ReadMemory error for address","Use `!address ","Loading symbols for ","Unable to deliver callback","Type information missing error for ","Unable to load image "];
var xl=/^Breakpoint \d+ hit/;
var Hl=/^Running '.*$/;
var El=/^(?:[-=]{3,}|\*[* ]*\*)$/;
function Un(t){var e=t.trim();
if(e==="")return true;
for(var n=0;n<Oa.length;n++){if(e.lastIndexOf(Oa[n],0)===0)return true}
return xl.test(e)||Hl.test(e)||El.test(e)}
var Al=/^(?:#\s*)?(?:[[(<]{1,3}\s*)?(?:\.\s?){2,}|^(?:#\s*)?\u2026|^[[(<]{1,3}\s*(?:snip|\u2026)/i;
var Bl=/\^ User interrupted operation error|^Command canceled at the user's request/;
function Ra(t){var e=t.trim();
return Al.test(e)||Bl.test(e)}
var Pa=(function(){function t(e){this.cost=e}
t.prototype.run=function(e){var n=[];
var r=this.stream(e,function(s){if(!Un(s))n.push(s)}),a=r.outcome,o=r.why;
if(a==="failed"&&n[n.length-1]===o)n.pop();
return{command:e,lines:n,outcome:a,why:o}};
t.prototype.stream=function(e,n){var r=new zl();
this.cost.commands++;
try{var a=Ma(Cl(e))[Symbol.iterator]();
for(var o=a.next();!o.done;o=a.next()){this.cost.lines++;
r.see(o.value);
n(o.value)}}catch(s){ce(s);
return{outcome:"failed",why:"the debugger refused `"+e+"`"}}
return r.judge(e)};
t.prototype.raw=function(e){this.cost.commands++;
return Ma(e)};
return t})();
function Cl(t){return t.indexOf("}")<0?".catch { "+t+" }":t}
function Ma(t){return host.namespace.Debugger.Utility.Control.ExecuteCommand(t)}
var Nl=/^No export \S+ found|is not extension gallery command|^Extension commands need \S+ in order to|^Error: Failed to load extension/;
var Tl=/^\s*\^ .+|^(?:Couldn't resolve|Memory access|Numeric expression missing|Syntax|Range|Overflow|Operand)\b.*'[^']*'?\s*$/;
var zl=(function(){function t(){this.last="";
this.missing="";
this.seen=0}
t.prototype.see=function(e){if(e.length===0)return;
this.last=e;
if(this.seen++<20&&this.missing===""&&Nl.test(e))this.missing=e};
t.prototype.judge=function(e){if(this.missing!==""&&this.seen<=20){return{outcome:"unavailable",why:"`"+e+"` is not available here: "+this.missing.trim()}}
if(Tl.test(this.last))return{outcome:"failed",why:this.last};
return{outcome:"answered",why:""}};
return t})();
var Wn=(function(){function t(){this.commands=0;
this.lines=0;
this.reads=0;
this.bytes=0}
t.prototype.now=function(){return{commands:this.commands,lines:this.lines,reads:this.reads,bytes:this.bytes}};
return t})();
var _a=(function(){function t(){this.values=Object.create(null)}
t.prototype.once=function(e,n){if(!(e in this.values))this.values[e]=n();
return this.values[e]};
return t})();
var y=4096;
var be=1048576;
var Ol=16384;
var Rl=256;
var In=128;
var Pl=(function(){function t(e,n){if(n===void 0){n=function(){return null}}
this.pages={};
this.kept=0;
this.lines={};
this.cost=e;
this.captured=n}
t.prototype.whole=function(e,n){if(e%4!==0||n%4!==0||n<=0||n>be){throw new Error("a window needs an address and a length in multiples of 4, of at most 1 MiB")}
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
t.prototype.ahead=function(e,n,r){if(Fa(e+n)-e>=r)return this.window(e,r);
var a=this.whole(e,r);
if(a!==null)return a;
if(this.captured()!==null)return this.window(e,r);
var o=this.window(e,Math.min(r,Fa(e+n)-e));
return o.holes.length>0?o:this.extended(o,r)};
t.prototype.pointer=function(e,n){var r=this.u32(e);
if(n===4||r===null)return r;
var a=this.u32(e+4);
return a===null?null:a*4294967296+r};
t.prototype.u32=function(e){if(e<0||e%4!==0)return null;
var n=e-e%y;
var r=this.page(n);
if(r!==null)return r[(e-n)/4];
var a=this.line(e-e%In);
if(a!==null)return a[e%In/4];
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
for(var i=_l(e,n);i<e.count&&e.base[i]<r;){var u=e.base[i];
var l=Math.max(s,La(u));
while(i<e.count&&e.base[i]===u&&u<r)u+=e.size[i++];
var c=Math.min(r,u-u%4);
if(c<=l)continue;
if(l>s)Dn(o,s,l);
var f=this.read(l,c-l);
if(f===null)this.fill(l,c-l,n,a,o);
else a.set(f,(l-n)/4);
s=c}
if(s<r)Dn(o,s,r)};
t.prototype.fill=function(e,n,r,a,o){var s=Ml(e,n);
if(s===0||n>=Ol&&this.isMissing(e,s,e+n-4)){Dn(o,e,e+n);
return}
var i=[[e,s-e],[s,e+n-s]];
for(var u=0;u<2;u++){var l=z(i[u],2),c=l[0],f=l[1];
var h=this.read(c,f);
if(h===null)this.fill(c,f,r,a,o);
else a.set(h,(c-r)/4)}};
t.prototype.isMissing=function(e,n,r){return this.read(e,4)===null&&this.read(n,4)===null&&this.read(r,4)===null};
t.prototype.line=function(e){var n=this.lines[e];
if(n!==void 0)return n;
var r=this.read(e,In);
this.lines[e]=r;
return r};
t.prototype.page=function(e){var n=this.pages[e];
if(n!==void 0)return n;
if(this.kept++>=Rl){this.pages={};
this.lines={};
this.kept=1}
var r=this.read(e,y);
this.pages[e]=r;
return r};
t.prototype.read=function(e,n){this.cost.reads++;
this.cost.bytes+=n;
try{return host.memory.readMemoryValues(e,n/4,4,false)}catch(r){ce(r);
return null}};
return t})();
function Ml(t,e){var n=t-t%y+y;
var r=t+e;
if(n>=r)return 0;
var a=Math.ceil((r-n)/y);
return n+Math.floor((a-1)/2)*y}
function _l(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]>e)r=a;
else n=a+1}
return n}
function Fa(t){return Math.ceil(t/y)*y}
function La(t){return Math.ceil(t/4)*4}
function Dn(t,e,n){var r=t[t.length-1];
if(r!==void 0&&r[1]===e)r[1]=n;
else t.push([e,n])}
var L="(?:0x)?[0-9a-f]{1,16}(?:`[0-9a-f]{8})?";
function S(t){var e=t.replace("`","").replace(/^0x/i,"");
return/^[0-9a-f]{1,16}$/i.test(e)?parseInt(e,16):NaN}
function J(t){if(!/^\d/.test(t))return NaN;
var e=t.replace(/[,.'\u00a0\u202f](?=\d{3}(?:\D|$))/g,"");
return/^\d{1,20}$/.test(e)?parseInt(e,10):NaN}
function Be(t){var e=t.trim();
return e===""?[]:e.split(/\s+/)}
var Fl=5;
var Ll=200;
var Z=(function(){function t(){this.count=0;
this.first=[];
this.cut=false}
t.prototype.file=function(e){if(Ra(e))this.cut=true;
else if(!Un(e))this.skip(e)};
t.prototype.skip=function(e){this.count+=1;
if(this.first.length<Fl)this.first.push(e.slice(0,Ll))};
t.prototype.markTruncated=function(){this.cut=true};
Object.defineProperty(t.prototype,"skipped",{get:function(){return{count:this.count,first:this.first}},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"truncated",{get:function(){return this.cut},enumerable:false,configurable:true});
return t})();
var Ka="[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}";
var Kl=new RegExp("^(".concat(Ka,")\\s+(").concat(Ka,")\\s+(\\S+)(?:\\s+(\\S.*))?$"),"i");
var Ul=/^(?:([A-Z#]{1,3})\s+)?\(([^)]*)\)\s*(.*)$/;
var Wl=/^[A-Z][A-Za-z ]*: */;
var Il=/^start +end +module name/;
function Dl(t){var e=[];
var n=[];
var r=new Z();
var a=e;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=Vl(s);
if(i)a.push(i);
else if(/^Unloaded modules:/.test(s))a=n;
else if(a.length>0&&Wl.test(s))Gl(a[a.length-1],s);
else if(!Il.test(s))r.file(s)}
return{modules:e,unloaded:n,skipped:r.skipped,truncated:r.truncated}}
function Vl(t){var e=Kl.exec(t);
if(!e)return null;
var n=e[4]||"";
var r=Ul.exec(n);
return{start:S(e[1]),end:S(e[2]),name:e[3],flag:r?r[1]||"":"",status:r?r[2]:"",path:r?r[3]:n}}
function Gl(t,e){var n=/^Image path: +(\S.*)$/.exec(e);
if(n)t.path=n[1]}
function we(t,e){return Vn(t.recordings(),e)}
function Vn(t,e){return t.filter(function(n){return e.test(mt(n.command))})}
function mt(t){return t.trim().replace(/\s+/g," ").toLowerCase()}
function jl(t){var e,n;
var r=[];
try{for(var a=ee(t.Modules),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=Xl(s);
if(i!==null)r.push(i)}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return Zl(r)}
function $l(t){var e=Vn(t,/^lm\w*( |$)/);
for(var n=e.length-1;n>=0;n--){var r=Dl(e[n].lines).modules;
if(r.length===0)continue;
return r.map(function(a){return{name:a.name,path:a.path,base:a.start,size:a.end-a.start}})}
return[]}
function Xl(t){try{var e=String(t.Name);
return{name:Yl(e),path:e,base:te(t.BaseAddress),size:te(t.Size)}}catch(n){ce(n);
return null}}
function Yl(t){var e=t.replace(/^.*[\\/]/,"");
return e.replace(/\.[^.]*$/,"").replace(/[^A-Za-z0-9_]/g,"_")}
function Zl(t){var e,n;
var r=Object.create(null);
try{for(var a=ee(t),o=a.next();!o.done;o=a.next()){var s=o.value;
var i=s.name.toLowerCase();
r[i]=(r[i]||0)+1}}catch(u){e={error:u}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
return t.map(function(u){var l=r[u.name.toLowerCase()]>1;
if(!l||!ql(u))return u;
var c=u.name+"_"+u.base.toString(16);
return{name:c,path:u.path,base:u.base,size:u.size}})}
function ql(t){return/\\syswow64\\/i.test(t.path)||t.base<4294967296}
var Ze=4096;
var gt=8192;
var ne=65536;
var Gn=131072;
var yt=262144;
var jn=16777216;
var $n=1;
var Xn=4;
var jt=256;
var Ua=[["MEM_COMMIT",Ze],["MEM_RESERVE",gt],["MEM_FREE",ne]];
var Wa=[["MEM_PRIVATE",Gn],["MEM_MAPPED",yt],["MEM_IMAGE",jn]];
var Yn=[["PAGE_NOACCESS",$n],["PAGE_READONLY",2],["PAGE_READWRITE",Xn],["PAGE_WRITECOPY",8],["PAGE_EXECUTE",16],["PAGE_EXECUTE_READ",32],["PAGE_EXECUTE_READWRITE",64],["PAGE_EXECUTE_WRITECOPY",128],["PAGE_GUARD",jt],["PAGE_NOCACHE",512],["PAGE_WRITECOMBINE",1024],["PAGE_ENCLAVE_UNVALIDATED",536870912],["PAGE_TARGETS_INVALID",1073741824],["PAGE_TARGETS_NO_UPDATE",1073741824]];
var Jl=Ql(Ua.concat(Wa,Yn));
function Ia(t){return Jl[t]||0}
function Da(t){return(t&(Ze|gt|ne))!==0}
function $t(t){return Va(Ua,t)}
function bt(t){return Va(Wa,t)}
function Xt(t){var e=[];
var n=t;
for(var r=0;r<Yn.length;r++){var a=z(Yn[r],2),o=a[0],s=a[1];
if((n&s)===0)continue;
e.push(o);
n-=s}
if(n!==0)e.push("0x"+n.toString(16));
return e.join("|")}
function Va(t,e){for(var n=0;n<t.length;n++)if(t[n][1]===e)return t[n][0];
return e===0?"":"0x"+e.toString(16)}
function Ql(t){var e=Object.create(null);
for(var n=0;n<t.length;n++)e[t[n][0]]=t[n][1];
return e}
var ec=new RegExp("^[#+\\s]*(".concat(L,")\\s+(").concat(L,")\\s+(").concat(L,")(?:\\s+(\\S.*))?$"),"i");
var Zn=/^(?:MEM|PAGE)_[A-Z_]+/;
var tc=/^(?:#\s*)?(?:Base *Addr|-{3,}|Mapping .*region|Building memory map)/;
function Ga(t){var e=[];
var n=new Z();
var r=false;
for(var a=0;a<t.length;a++){var o=t[a];
var s=nc(o);
if(s){e.push(s);
r=r||s.allocationStart===true}else if(!tc.test(o.trim())){n.file(o)}}
if(!r)for(var a=0;a<e.length;a++)e[a].allocationStart=null;
return{rows:e,skipped:n.skipped,truncated:n.truncated}}
function nc(t){var e=ec.exec(t.trim());
if(!e||e[4]===void 0||!Zn.test(e[4]))return null;
var n=S(e[1]);
var r=S(e[2]);
var a=S(e[3]);
if(n+a!==r)return null;
var o={base:n,size:a,end:r,allocationStart:/^\s*\+/.test(t),state:0,protect:0,type:0,usage:"",tail:""};
ac(o,rc(o,e[4]));
return o}
function rc(t,e){var n=e;
for(var r=Zn.exec(n);r;r=Zn.exec(n)){var a=Ia(r[0]);
if(r[0].charAt(0)==="P")t.protect|=a;
else if(Da(a))t.state=a;
else t.type=a;
n=n.slice(r[0].length).replace(/^[\s|]+/,"")}
return n}
function ac(t,e){var n=0;
while(n<e.length&&'["'.indexOf(e.charAt(n))<0&&e.slice(n,n+2)!=="  ")n+=1;
t.usage=e.slice(0,n).trim();
t.tail=e.slice(n).trim()}
var qe=1024;
var qn=32;
var ja=9;
var oc=96;
var $a=(function(){function t(){this.count=0;
this.base=new Float64Array(qe);
this.size=new Float64Array(qe);
this.allocationBase=new Float64Array(qe);
this.state=new Uint32Array(qe);
this.protect=new Uint32Array(qe);
this.type=new Uint32Array(qe);
this.lacksAllocationBase=false;
this.allocationBaseRead=true;
this.unread=new Z();
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
t.prototype.read=function(e){var n=ic(e);
var r=n===0?NaN:uc(e);
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
var n=this.state[e]===ne;
if(n)this.allocationBase[e]=this.base[e];
else if(!this.allocationBaseRead)this.lacksAllocationBase=true};
t.prototype.grow=function(){this.base=Je(this.base,new Float64Array(2*this.count));
this.size=Je(this.size,new Float64Array(2*this.count));
this.allocationBase=Je(this.allocationBase,new Float64Array(2*this.count));
this.state=Je(this.state,new Uint32Array(2*this.count));
this.protect=Je(this.protect,new Uint32Array(2*this.count));
this.type=Je(this.type,new Uint32Array(2*this.count))};
return t})();
function sc(t){var e=new $a();
for(var n=0;n<t.length;n++)e.add(t[n]);
return e.finish()}
function Je(t,e){e.set(t);
return e}
function ic(t){var e=0;
while(t.charCodeAt(e)===qn||t.charCodeAt(e)===ja)e+=1;
switch(t.charAt(e)){case"B":return Me(t,e,"BaseAddress:")?1:0;
case"R":return Me(t,e,"RegionSize:")?4:0;
case"S":return Me(t,e,"State:")?5:0;
case"P":return Me(t,e,"Protect:")?6:0;
case"T":return Me(t,e,"Type:")?7:0;
case"A":if(Me(t,e,"AllocationBase:"))return 2;
return Me(t,e,"AllocationProtect:")?3:0;
default:return 0}}
function Me(t,e,n){return t.startsWith(n,e)}
function uc(t){var e=t.indexOf(":")+1;
while(t.charCodeAt(e)===qn||t.charCodeAt(e)===ja)e+=1;
if(t.charAt(e)==="0"&&t.charAt(e+1)==="x")e+=2;
var n=e;
var r=0;
for(;e<t.length;e+=1){var a=t.charCodeAt(e);
var o=lc(a);
if(o>=0)r=r*16+o;
else if(a!==oc)break}
return e===n?NaN:r}
function lc(t){if(t>=48&&t<=57)return t-48;
var e=t|qn;
return e>=97&&e<=102?e-87:-1}
var cc=65536;
function fc(t,e){var n=t.allocationBase;
Ya(t.base);
Ya(n);
if(!t.hasAllocationBase)Za(t,n);
return{count:t.count,base:t.base,size:t.size,allocationBase:n,state:t.state,protect:t.protect,type:t.type,source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:t.hasAllocationBase,printedUsage:null}}
var Xa=18446744069414584e3;
function Ya(t){for(var e=0;e<t.length;e++){if(t[e]>=Xa)t[e]=t[e]-Xa}}
function hc(t,e){var n=dc(t);
var r=n.length;
var a={count:r,base:new Float64Array(r),size:new Float64Array(r),allocationBase:new Float64Array(r),state:new Uint32Array(r),protect:new Uint32Array(r),type:new Uint32Array(r),source:e.source,complete:e.complete,onlyCaptured:e.onlyCaptured,hasAllocationBase:vc(n),printedUsage:n.map(function(i){return i.usage})};
for(var o=0;o<r;o++){var s=n[o];
a.base[o]=s.base;
a.size[o]=s.size;
a.state[o]=s.state;
a.protect[o]=s.protect;
a.type[o]=s.type}
if(a.hasAllocationBase)pc(n,a.allocationBase);
else Za(a,a.allocationBase);
return a}
function dc(t){var e=t.map(function(o,s){return{row:o,index:s}});
e.sort(function(o,s){return o.row.base-s.row.base||o.index-s.index});
var n=[];
for(var r=0;r<e.length;r++){var a=e[r].row;
if(n.length>0&&n[n.length-1].base===a.base)n.pop();
n.push(a)}
return n}
function vc(t){var e=false;
for(var n=0;n<t.length;n++){if(t[n].allocationStart===null)return false;
if(t[n].allocationStart===true)e=true}
return e}
function pc(t,e){for(var n=0;n<t.length;n++){var r=t[n];
var a=n===0||r.allocationStart===true||r.state===ne;
e[n]=a||t[n-1].end!==r.base?r.base:e[n-1]}}
function Za(t,e){for(var n=0;n<t.count;n++){var r=t.base[n];
var a=n>0&&r%cc!==0&&t.base[n-1]+t.size[n-1]===r&&t.state[n]!==ne&&t.state[n-1]!==ne&&t.type[n]===t.type[n-1];
e[n]=a?e[n-1]:r}}
function mc(t){var e=new $a();
var n=t.stream("!vadump -v",function(c){return e.add(c)});
var r=e.finish();
if(r.count>0){var a=n.outcome==="failed"?n.why:"";
return Jn(r,"!vadump -v",a)}
var o=t.run("!address");
var s=Ga(o.lines),i=s.rows,u=s.truncated;
if(i.length===0){return{known:false,why:"The debugger lists no regions: "+(n.why||"`!vadump -v` printed none")+"; "+(o.why||"`!address` printed none")+". Both come from extension DLLs of WinDbg and cdb (.load ext, .load exts)."}}
var l=o.outcome==="answered"&&!u;
return qa(i,"!address",l,l?[]:["`!address` did not come to its end"])}
var gc=/^!(vadump\b|address( -[fo]\S*)*$)/;
var yc=/^!address( -o\S*)*$/;
function bc(t){var e=[];
var n=[];
var r=false;
var a;
var o=Vn(t,gc);
for(var s=0;s<o.length;s++){var i=o[s];
var u=mt(i.command);
var l="`"+i.command+"` in line "+i.line;
if(/^!vadump/.test(u)){var c=sc(i.lines);
if(c.count>0)a={regions:c,source:l}}else{var f=Ga(i.lines);
if(f.rows.length===0)continue;
var h=yc.test(u)&&!f.truncated;
e=h?f.rows.slice():e.concat(f.rows);
r=h||r;
n.push(l)}}
if(a!==void 0&&!a.regions.truncated)return Jn(a.regions,a.source,"");
if(e.length>0)return qa(e,n.join(", "),r,r?[]:[kc(e)]);
if(a!==void 0)return Jn(a.regions,a.source,"the log elides a part of it");
return{known:false,why:"The log holds no listing of regions (`!address` or `!vadump -v`)."}}
function kc(t){return"The log lists "+t.length+" regions only: counts and bytes are lower bounds."}
function qa(t,e,n,r){var a=hc(t,{source:e,complete:n,onlyCaptured:false});
return{known:true,value:a,caveats:r.concat(Ja(a))}}
function Jn(t,e,n){var r=[];
if(n!=="")r.push("The list of regions is cut off: "+n);
if(t.truncated&&n==="")r.push("The list of regions is cut off.");
var a=Sc(t);
if(a){wc(t);
r.push("The dump does not describe its regions (no MemoryInfoList): only captured memory is known, so reserved, free and uncaptured memory is missing.")}
var o=r.length===0;
var s=fc(t,{source:e,complete:o,onlyCaptured:a});
return{known:true,value:s,caveats:r.concat(Ja(s))}}
function wc(t){for(var e=0;e<t.count;e++){t.state[e]=t.protect[e]=t.type[e]=0}}
function Sc(t){for(var e=0;e<t.count;e++){if(t.state[e]===ne||t.state[e]===gt)return false}
return true}
function Ja(t){if(t.hasAllocationBase)return[];
return["Allocations are derived: "+t.source+" does not print allocation bases."]}
var xc="^[>\\s+#*.]{0,40}(?:heap @ |_HEAP @ |address |BaseAddress: {1,10}|[0-9a-f]{2,3} )?(?:0x)?";
var Hc=new RegExp("".concat(xc,"[0-9a-f]{8}(?![0-9a-f`:])"),"i");
var Ec=/(?:^|[^0-9a-f`])(?:[0-9a-f]{1,8}`[0-9a-f]{8}|0000[0-9a-f]{12})(?![0-9a-f])/i;
var Ac=/^[>\s+]{0,40}[0-9a-f]{9,12}\s+[0-9a-f]{9,12}\s| \d+ +[0-9a-f]{9,12} \( *[\d.]+ [kMGT]B\)/i;
var Bc=/ \d+ +[0-9a-f]{1,8} \( *[\d.]+ [kMG]B\)/i;
var Cc=/^\s*\+0x|^\s{4,}\S+ +: /;
function Nc(t){var e=false;
for(var n=0;n<t.length;n++){var r=t[n];
if(Hc.test(r)||Bc.test(r))e=true;
else if(Ec.test(r)&&!Cc.test(r)||Ac.test(r))return"wide"}
return e?"narrow":"unknown"}
function Yt(t){if(/arm ?64|aarch64/i.test(t))return"arm64";
if(/x64|amd64/i.test(t))return"x64";
if(/x86/i.test(t))return"x86";
return/\barm/i.test(t)?"arm":"unknown"}
function Tc(t){var e=new Z();
var n="";
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=/^Effective machine: +(\S.*)$/.exec(a);
if(o)n=o[1];
else e.file(a)}
return{machine:Yt(n),text:n,skipped:e.skipped,truncated:e.truncated}}
var zc=/^(Windows .*?) (Kernel )?Version (\d+)(?: \([^)]*\))? (?:UP|MP \((\d+) procs\)) (?:Free|Checked) (.+)$/;
var Oc=/^(System|Process) Uptime: +(?:(\d+) days? )?(\d+):(\d+):(\d+(?:\.\d+)?)/;
var Rc=/^(?:Built by|Edition build lab): +(\S.*)$/;
var Pc=/^(?:Machine Name:|Build layer:|kernel32\.dll version:|(?:Kernel|User) time:|(?:Symbol|Executable) search path|Copyright|Loading [Dd]ump [Ff]ile|System Uptime: not available|Kernel base =|\.+$)/;
function Qa(t){var e=new Z();
var n={os:null,build:null,processors:null,machine:"unknown",product:null,buildLab:null,sessionTime:null,systemUptimeSeconds:null,processUptimeSeconds:null,dump:null,liveUserMode:false,kernelMode:false,debuggerVersion:null};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(/^command line: /.test(a))break;
if(!Mc(n,a)&&!_c(n,a)&&!Fc(n,a)){if(!Pc.test(a))e.file(a)}}
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function Mc(t,e){var n=zc.exec(e);
var r=Rc.exec(e);
var a=/^Product: +(\S.*)$/.exec(e);
if(n){t.os=n[1];
t.kernelMode=n[2]!==void 0;
t.build=J(n[3]);
t.processors=n[4]===void 0?1:J(n[4]);
t.machine=Yt(n[5])}
if(r)t.buildLab=r[1];
if(a)t.product=a[1];
return n!==null||r!==null||a!==null}
function _c(t,e){var n=/^Debug session time: +(\S.*)$/.exec(e);
if(n)t.sessionTime=n[1];
var r=Oc.exec(e);
if(r){var a=24*J(r[2]||"0")+J(r[3]);
var o=3600*a+60*J(r[4])+parseFloat(r[5]);
if(r[1]==="System")t.systemUptimeSeconds=o;
else t.processUptimeSeconds=o}
return n!==null||r!==null}
function Fc(t,e){var n=/^Microsoft \(R\) Windows Debugger Version (\S+)/.exec(e);
if(n)t.debuggerVersion=n[1];
var r=/^(?:User Mini Dump File with Full Memory|Full memory user mini dump)/.test(e);
var a=/^(?:User Mini Dump File:|User mini dump:)/.test(e);
if(r)t.dump="full";
if(a)t.dump="partial";
var o=/^Live user mode:/.test(e);
if(o)t.liveUserMode=true;
return n!==null||r||a||o}
function ae(t){try{return t()}catch(e){ce(e);
return void 0}}
function Lc(t,e,n){var r=te(ae(function(){return t.Attributes.Machine.PointerSize}))===4?4:8;
var a=ae(function(){return t.Attributes.Target.Details.DumpFileName});
return{kind:eo(t)?"live":"dump",machine:Yt(String(ae(function(){return t.Attributes.Machine.AbbrevName}))),pointerSize:r,isWow64:n.some(function(o){return/^wow64$/i.test(o.name)}),name:String(a===void 0||a===null?ae(function(){return e.Name}):a)}}
function eo(t){return ae(function(){return t.Attributes.Target.IsLiveTarget})===true}
var Kc=/:x86>/i;
var Uc=/:(arm64|amd64)>/i;
function Wc(t,e){var n=false;
var r="unknown";
var a="unknown";
for(var o=0;o<t.length;o++){var s=t[o],i=s.prompt,u=s.command,l=s.lines;
n=n||Kc.test(i);
var c=Uc.exec(i);
if(c!==null)r=Yt(c[1]);
var f=Vc(l);
if(f!=="unknown")r=f;
if(a!=="wide")a=Ic(a,Nc([u].concat(l)))}
if(n)return{kind:"log",pointerSize:4,machine:"x86",isWow64:true,name:e};
if(r!=="unknown")return{kind:"log",pointerSize:Dc(r),machine:r,isWow64:false,name:e};
var h=a==="unknown"?"unknown":a==="wide"?"x64":"x86";
var d=a==="narrow"?4:8;
return{kind:"log",pointerSize:d,machine:h,isInferred:true,isWow64:false,name:e}}
function Ic(t,e){return e==="unknown"?t:e}
function Dc(t){return t==="x86"||t==="arm"?4:8}
function Vc(t){var e=t.filter(function(r){return/^(Effective machine: |Windows )/.test(r)});
if(e.length===0)return"unknown";
var n=Tc(e).machine;
return n==="unknown"?Qa(e).machine:n}
var Gc=new RegExp("^([.#]?)\\s*(\\d+)\\s+Id: ([0-9a-f]+)\\.([0-9a-f]+) Suspend: (-?\\d+) Teb: (".concat(L,')(?: \\w+)?(?: "(.*)")?'),"i");
function to(t){var e=Gc.exec(t);
return e?{number:J(e[2]),processId:S(e[3]),id:S(e[4]),suspendCount:parseInt(e[5],10),teb:S(e[6]),current:e[1]===".",name:e[7]||""}:null}
function jc(t){var e=[];
var n=new Z();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=to(a);
if(o)e.push(o);
else n.file(a)}
return{threads:e,skipped:n.skipped,truncated:n.truncated}}
function no(t){var e=jc(t.run("~").lines).threads;
return e.map(function(n){return{id:n.id,teb:n.teb>0?n.teb:null}})}
function $c(t,e){return ae(function(){return Xc(t,e)})||null}
function Xc(t,e){var n=host.getModuleType(t,e);
if(n===null)return null;
var r=te(n.size);
var a=Object.create(null);
ro(n,0,a);
return r>0&&Object.keys(a).length>0?{size:r,fields:a}:null}
function ro(t,e,n){var r=t.fields;
var a=Object.getOwnPropertyNames(r);
var o=[];
for(var s=0;s<a.length;s++){var i=r[a[s]];
if(i.locationKind!=="member")continue;
var u=e+te(i.offset);
var l=i.type;
if(!(a[s]in n))n[a[s]]={offset:u,bits:Yc(l)};
if(Zc(l))o.push({type:l,offset:u})}
for(var s=0;s<o.length;s++)ro(o[s].type,o[s].offset,n)}
function Yc(t){if(t.isBitField!==true)return null;
var e=t.bitFieldPositions,n=e.lsb,r=e.length;
return[te(n),te(r)]}
function Zc(t){return/(^|::)<(unnamed|anonymous)[^:]*>$/.test(String(t.name))&&t.typeKind==="udt"}
var qc=(function(){function t(e,n){var r=this;
this.counter=new Wn();
this.commands=new Pa(this.counter);
this.kept=new _a();
this.regionList=null;
this.threadList=null;
this.moduleList=jl(n);
this.target=Lc(e,n,this.moduleList);
this.memory=new Pl(this.counter,function(){return r.captured()})}
t.prototype.regions=function(){if(this.regionList!==null)return this.regionList;
var e=mc(this.commands);
if(e.known)this.regionList=e;
return e};
t.prototype.captured=function(){var e=this.target.kind==="dump"?this.regions():null;
return(e===null||e===void 0?void 0:e.known)&&e.value.onlyCaptured?e.value:null};
t.prototype.modules=function(){return this.moduleList};
t.prototype.threads=function(){if(this.threadList!==null)return this.threadList;
var e=no(this.commands);
if(e.length>0)this.threadList=e;
return e};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return[]};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(e,n){return this.once("type ".concat(e,"!").concat(n),function(){return $c(e,n)})};
t.prototype.setBreakpoint=function(e){return kl(e,this.target.kind==="live",this.commands)};
t.prototype.cost=function(){return this.counter.now()};
return t})();
function Jc(t){return ao(t)!==void 0}
function Qc(t,e){var n,r,a,o;
var s=[];
try{for(var i=ee(ao(t)||[]),u=i.next();!u.done;u=i.next()){var l=u.value;
var c=[];
try{for(var f=(a=void 0,ee(l.Lines)),h=f.next();!h.done;h=f.next()){var d=h.value;
c.push(String(d))}}catch(m){a={error:m}}finally{try{if(h&&!h.done&&(o=f.return))o.call(f)}finally{if(a)throw a.error}}
e.lines+=c.length;
s.push({command:String(l.Command),prompt:String(l.Prompt),line:te(l.Line),lines:c})}}catch(m){n={error:m}}finally{try{if(u&&!u.done&&(r=i.return))r.call(i)}finally{if(n)throw n.error}}
return s}
function ao(t){var e=ae(function(){return t.Log});
if(e===void 0||e===null)return void 0;
return ae(function(){return e.Commands})}
var ef=(function(){function t(e,n){this.recordings=e;
this.cost=n}
t.prototype.run=function(e){var n=this.find(e);
if(n===void 0)return{command:e,lines:[],outcome:"unavailable",why:oo(e)};
return{command:e,lines:n.lines.filter(function(r){return!Un(r)}),outcome:"answered",why:""}};
t.prototype.stream=function(e,n){var r=this.find(e);
if(r===void 0)return{outcome:"unavailable",why:oo(e)};
for(var a=0;a<r.lines.length;a++)n(r.lines[a]);
return{outcome:"answered",why:""}};
t.prototype.find=function(e){this.cost.commands++;
var n=mt(e);
for(var r=this.recordings.length-1;r>=0;r--){var a=this.recordings[r];
if(mt(a.command)===n)return a}
return void 0};
return t})();
function oo(t){return"the log does not hold `"+t+"`"}
var tf=(function(){function t(e){this.memory=null;
this.counter=new Wn();
this.kept=new _a();
this.log=Qc(e,this.counter);
this.commands=new ef(this.log,this.counter);
this.target=Wc(this.log,String(ae(function(){return e.Log.Path})||"log"))}
t.prototype.regions=function(){var e=this;
return this.once("regions",function(){return bc(e.log)})};
t.prototype.modules=function(){var e=this;
return this.once("modules",function(){return $l(e.log)})};
t.prototype.threads=function(){var e=this;
return this.once("threads",function(){return no(e.commands)})};
t.prototype.run=function(e){return this.commands.run(e)};
t.prototype.recordings=function(){return this.log};
t.prototype.once=function(e,n){return this.kept.once(e,n)};
t.prototype.structure=function(){return null};
t.prototype.setBreakpoint=function(e){return za};
t.prototype.cost=function(){return this.counter.now()};
return t})();
var Zt=null;
function so(){var t=host.currentSession;
var e=host.currentProcess;
if(t===void 0||t===null){throw new Error("There is no target. Open a dump or attach to a process first.")}
var n=nf(t,e);
if(Zt!==null&&Zt.identity===n)return Zt.debuggee;
var r=Jc(t)?new tf(t):new qc(t,e);
Zt=r.target.kind==="live"?null:{identity:n,debuggee:r};
return r}
function nf(t,e){return[ae(function(){return te(t.Id)}),ae(function(){return te(e.Id)}),ae(function(){return t.Attributes.Target.Details.DumpFileName||t.Log.Path}),ae(function(){return te(t.Attributes.Machine.PointerSize)}),eo(t)].join("|")}
var io={};
$(io,{addressText:function(){return C},bytes:function(){return p},count:function(){return g},hex:function(){return B},percent:function(){return _},plain:function(){return b}});
function B(t){return"0x"+t.toString(16)}
var uo=["B","KiB","MiB","GiB","TiB","PiB"];
function p(t){var e=0;
var n=t;
while(n>=1023.995&&e<uo.length-1){n/=1024;
e++}
return rf(n.toFixed(2))+" "+uo[e]}
function C(t,e){var n=lo(t%4294967296);
if(e===4&&t<4294967296)return n;
return lo(Math.floor(t/4294967296))+"`"+n}
function lo(t){return("0000000"+t.toString(16)).slice(-8)}
function _(t){return t.toFixed(2)+" %"}
function g(t){return String(Math.round(t)).replace(/\B(?=(\d{3})+$)/g,",")}
function rf(t){return t.replace(/\.?0+$/,"")}
function b(t){return t.replace(af,function(e){return e.length===2?e:of(e.charCodeAt(0))})}
var af=/[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g;
function of(t){var e=t.toString(16);
return t<256?"\\x"+("0"+e).slice(-2):"\\u"+("000"+e).slice(-4)}
function sf(t,e){var n=t.parameters;
var r=uf(t,e);
for(var a=n.length;a<r.length;a++){if(r[a]!==void 0)throw Ce(t,"takes at most ".concat(n.length," arguments"))}
return n.map(function(o,s){return ff(t,o,r[s])})}
function uf(t,e){var n=[];
for(var r=0;r<e.length;r++)n.push(e[r]);
while(n.length>0&&Qn(n[n.length-1]))n.pop();
var a=n[n.length-1];
if(!cf(a))return n;
n.pop();
for(var o in a)lf(t,n,o,a[o]);
return n}
function lf(t,e,n,r){var a=t.parameters;
for(var o=0;o<a.length;o++){if(a[o].name.toLowerCase()!==n.toLowerCase())continue;
if(!Qn(e[o]))throw Ce(t,"is given ".concat(a[o].name," twice"));
e[o]=r;
return}
var s=a.map(function(i){return i.name}).join(", ");
throw Ce(t,"knows no ".concat(b(n),"; it takes ").concat(s===""?"nothing":s))}
function Qn(t){return t===void 0||t===null}
function cf(t){return typeof t==="object"&&t!==null&&!Kn(t)&&!(Symbol.iterator in t)}
function co(t){var e=t.parameters.map(function(n){return fo(n)?n.name:"[".concat(n.name,"]")});
return"".concat(t.name,"(").concat(e.join(", "),")")}
function fo(t){return t.default===void 0&&t.optional!==true}
function ff(t,e,n){if(Qn(n)){if(fo(e))throw Ce(t,"needs ".concat(e.name,", ").concat(e.help));
return e.default}
return e.type==="number"?hf(t,e,n):df(t,e,n)}
var ho=140737488355328;
var vo=9007199254740991;
function hf(t,e,n){var r=typeof n==="string"?vf(e,n):te(n);
if(!Number.isFinite(r)||r<0||Math.floor(r)!==r)throw Ce(t,"".concat(e.name," must be a number such as 0x20000, and is ").concat(er(n)));
if(e.isAllocationSize===true&&(r===0||r>ho))throw Ce(t,"".concat(e.name," must be 1 to ").concat(B(ho)," bytes, and is ").concat(B(r)));
if(r>vo)throw Ce(t,"".concat(e.name," must be at most ").concat(B(vo),", and is ").concat(er(n)));
return r}
function df(t,e,n){if(typeof n==="string")return n;
var r=te(n);
if(!Number.isNaN(r))return B(r);
throw Ce(t,"".concat(e.name," must be a text in double quotes, and is ").concat(er(n)))}
function vf(t,e){var n=e.trim();
var r=t.isAddress===true&&/^[0-9]{1,16}$/.test(n);
return r?parseInt(n,16):Qe(e)}
function Qe(t){var e=t.trim();
if(/^0n[0-9]+$/i.test(e))return Number(e.slice(2));
if(/^[0-9a-f]{2,16}$/i.test(e)&&pf(e))return parseInt(e,16);
if(/^(0x[0-9a-f]+|[0-9]+)$/i.test(e))return Number(e);
var n=/^(?:0x)?([0-9a-f]{1,8})`([0-9a-f]{8})$/i.exec(e);
return n===null?Number.NaN:parseInt(n[1]+n[2],16)}
function pf(t){if(/[a-f]/i.test(t))return t.length>=8||/[0-9]/.test(t);
return t.length>=8&&t.charAt(0)==="0"}
function er(t){if(typeof t==="number")return String(t);
return typeof t==="string"?'"'.concat(b(t),'"'):"a value of type ".concat(typeof t)}
function Ce(t,e){return new Error("".concat(t.name," ").concat(e,". Usage: ").concat(co(t)," - ").concat(t.help))}
var mf=/^-+ *(Usage|Type|State|Protect|Largest)\b/i;
var gf=/\(\s*([\d.,]+)\s*([kMGTP]?B)\s*\)/i;
var yf=/^([0-9a-f]+) +\( *(\d+)\) *: *([\d.]+)% *(?:([\d.]+)% *)?: *(\S.*)$/i;
var bf=/^Tot: +([0-9a-f]+) +\(.*\) +Busy: +([0-9a-f]+)/i;
var kf=/^Largest free region: +Base +([0-9a-f]+) +- +Size +([0-9a-f]+)/i;
var wf=/^(?:Mapping .*region|TotSize|ProcessParametrs |Environment |Building memory map)/;
var Sf={B:1,KB:1024,MB:1024*1024,GB:1024*1024*1024,TB:1024*1024*1024*1024,PB:1024*1024*1024*1024*1024};
var xf={RegionUsageIsVAD:"<unknown>",RegionUsageTeb:"TEB",RegionUsagePeb:"PEB","<free>":"MEM_FREE"};
function po(t){var e={layout:"modern",usage:[],type:[],state:[],protect:[],largest:[],rejected:[]};
var n=new Z();
var r="usage";
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=mf.exec(o);
if(s)r=s[1].toLowerCase();
else if(!Hf(e,r,o)&&!Ef(e,r,o)&&!wf.test(o)){n.file(o)}}
return v(v({},e),{skipped:n.skipped,truncated:n.truncated})}
function Hf(t,e,n){var r=gf.exec(n);
if(!r)return false;
var a=Be(n.slice(0,r.index));
var o=S(a.pop()||"");
var s=a.pop()||"";
var i=a.join(" ")||"<unknown>";
var u=e==="largest"?S(s):J(s);
if(Number.isNaN(o+u))return false;
if(!Bf(o,r[1],r[2]))t.rejected.push(n);
else if(e==="largest")t.largest.push({name:i,base:u,bytes:o});
else{var l=Af(n.slice(r.index+r[0].length));
t[e].push({name:i.replace(/ *\| */g,"|"),printedName:i,count:u,bytes:o,percentOfBusy:l.length>1?l[0]:null,percentOfTotal:l.length>0?l[l.length-1]:null})}
return true}
function Ef(t,e,n){var r=bf.exec(n);
var a=r?null:kf.exec(n);
var o=r||a?null:yf.exec(n);
if(r){t.totalBytes=S(r[1]);
t.busyBytes=S(r[2])}else if(a){t.largest.push({name:"Free",base:S(a[1]),bytes:S(a[2])})}else if(o&&e!=="largest"){t.layout="classic";
var s=S(o[1]);
var i=o[5].trim();
if(Math.floor(s/1024)!==J(o[2]))t.rejected.push(n);
else{t[e].push({name:xf[i]||i.replace(/^RegionUsage/,""),printedName:i,count:null,bytes:s,percentOfBusy:o[4]===void 0?null:parseFloat(o[4]),percentOfTotal:parseFloat(o[3])})}}
return r!==null||a!==null||o!==null}
function Af(t){var e=t.slice(0,80).match(/\d+(?:[.,]\d+)? *%/g)||[];
return e.map(function(n){return parseFloat(n.replace(",","."))})}
function Bf(t,e,n){var r=parseFloat(e.replace(",","."));
return Math.abs(t/Sf[n.toUpperCase()]-r)<=11e-4}
function et(t){return t===Ze||t===0}
var Cf="captured";
function Nf(t,e){var n=new nr(function(c){return e.names[c]});
var r=new nr(function(c){return bt(c)||"unknown"});
var a=new nr(function(c){return $t(c)||Cf});
var o=null;
for(var s=0;s<t.count;s++){var i=t.size[s];
var u=t.state[s];
var l=et(u)?i:0;
n.add(e.of[s],i,l);
a.add(u,i,l);
if(u!==ne)r.add(t.type[s],i,l);
else if(o===null||i>o.size)o={base:t.base[s],size:i}}
return v(v({usage:n.rows(),type:r.rows(),state:a.rows()},zf(a.rows())),{largestFree:o,source:t.source})}
function qt(t,e){var n=t.usage.map(tr);
var r=t.state.map(tr);
var a=function(c,f){return c.filter(function(h){return h.name===f})[0]};
var o=a(n,"Free")||a(r,"MEM_FREE");
var s=a(r,"MEM_COMMIT");
var i=a(r,"MEM_RESERVE");
var u=Tf(n)-(a(n,"Free")?o.bytes:0);
var l=t.largest.filter(function(c){return c.name==="Free"})[0];
return{usage:n,type:t.type.map(tr),state:r,busy:n.length>0?u:(s?s.bytes:0)+(i?i.bytes:0),committed:s?s.bytes:0,reserved:i?i.bytes:0,free:o?o.bytes:0,regions:n.reduce(function(c,f){return c+(f.regions||0)},0),largestFree:l?{base:l.base,size:l.bytes}:null,source:e}}
function tr(t){return{name:t.name,regions:t.count,bytes:t.bytes,committed:null}}
function Tf(t){return t.reduce(function(e,n){return e+n.bytes},0)}
function zf(t){var e={busy:0,committed:0,reserved:0,free:0,regions:0};
for(var n=0;n<t.length;n++){var r=t[n];
e.regions+=r.regions||0;
e.committed+=r.committed||0;
if(r.name==="MEM_FREE")e.free+=r.bytes;
else e.busy+=r.bytes;
if(r.name==="MEM_RESERVE")e.reserved+=r.bytes}
return e}
var nr=(function(){function t(e){this.keys=[];
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
function Of(t){var e=new Int32Array(t.count);
var n=0;
var r=-1;
for(var a=0;a<t.count;a++){if(t.state[a]===ne){e[a]=-1;
continue}
if(n===0||t.allocationBase[a]!==r){n++;
r=t.allocationBase[a]}
e[a]=n-1}
return Rf(t,e,n)}
function Rf(t,e,n){var r={count:n,base:new Float64Array(n),size:new Float64Array(n),committed:new Float64Array(n),firstRegion:new Uint32Array(n),regionCount:new Uint32Array(n),type:new Uint32Array(n),ofRegion:e};
for(var a=0;a<t.count;a++){var o=e[a];
if(o<0)continue;
if(r.regionCount[o]===0){r.base[o]=t.base[a];
r.firstRegion[o]=a}
r.regionCount[o]=r.regionCount[o]+1;
r.size[o]=r.size[o]+t.size[a];
if(et(t.state[a]))r.committed[o]=r.committed[o]+t.size[a];
if(r.type[o]===0)r.type[o]=t.type[a]}
return r}
var mo={bits:64,pointer:8,stackBase:8,stackLimit:16,self:48,peb:96,deallocationStack:5240};
var rr={bits:32,pointer:4,stackBase:4,stackLimit:8,self:24,peb:48,deallocationStack:3596};
var Pf=8192;
var Mf=16384;
var _f=16;
function go(t){var e=t.memory;
if(e===null)return null;
return t.once("process blocks",function(){return Ff(e,t.threads(),t.target)})}
function Ff(t,e,n){var r={stacks:[],tebs:[],pebs:[],unread:0};
var a=e.map(function(u){return u.teb}).filter(function(u){return u!==null&&u%y===0}).sort(function(u,l){return u-l});
r.unread=e.length-a.length;
var o=n.isWow64?3*y:n.pointerSize===4?y:2*y;
for(var s=0;s<a.length;){var i=s;
while(s+1<a.length&&Kf(a[i],a[s],a[s+1],o))s++;
s++;
Uf(t,a.slice(i,s),o,n.isWow64,r)}
if(r.pebs.length===0)Lf(t,a,n,r);
return r}
function Lf(t,e,n,r){var a=n.pointerSize===8?mo:rr;
for(var o=0;o<e.length&&o<_f;o++){var s=t.whole(e[o],a.peb+a.pointer);
if(s===null||_e(s,e[o]+a.self,a.pointer)!==e[o])continue;
var i=_e(s,e[o]+a.peb,a.pointer);
if(i===0)continue;
r.pebs.push({bits:a.bits,address:i});
return}}
function Kf(t,e,n,r){return n-e<=Mf&&n+r-t<=be}
function Uf(t,e,n,r,a){var o=e[0];
var s=e.length>1?t.whole(o,e[e.length-1]+n-o):null;
for(var i=0;i<e.length;i++){var u=e[i];
var l=s||t.whole(u,n)||t.whole(u,y);
if(l===null)a.unread++;
else Wf(l,u,r,a)}}
function Wf(t,e,n,r){var a=ar(t,e,mo,r);
if(a&&n)ar(t,e+Pf,rr,r);
if(!a&&!ar(t,e,rr,r))r.unread++}
function ar(t,e,n,r){if(_e(t,e+n.self,n.pointer)!==e)return false;
r.tebs.push({bits:n.bits,address:e});
var a=_e(t,e+n.stackBase,n.pointer);
var o=_e(t,e+n.stackLimit,n.pointer);
var s=_e(t,e+n.deallocationStack,n.pointer);
var i=s>0&&s<=o?s:o;
if(i>0&&i<a)r.stacks.push({bits:n.bits,low:i,high:a});
var u=_e(t,e+n.peb,n.pointer);
if(u>0&&!r.pebs.some(function(l){return l.address===u})){r.pebs.push({bits:n.bits,address:u})}
return true}
function _e(t,e,n){var r=(e-t.address)/4;
var a=t.words[r]||0;
return n===4?a:(t.words[r+1]||0)*4294967296+a}
var If=33554432;
var Df=4096;
function Ne(t){var e=t.globalFlag;
return(e&If)!==0}
function Vf(t){var e=t.globalFlag;
return(e&Df)!==0}
function k(t){return"0x"+t.toString(16)}
function kt(t){var e=[];
for(var n=0;n<32;n+=8)e.push(("0"+(t>>>n&255).toString(16)).slice(-2));
return e.join(" ")}
var Gf=26100;
var jf={32:[220,36],64:[392,56]};
var $f=65536;
function yo(t){return t.build!==null&&t.build>=Gf}
function Xf(t,e){var n=Yf(t,e);
if(n===0)return{heaps:[],missing:"the process heap's own descriptor was not captured"};
var r=[];
var a=bo(t,n,0,r);
if(a===n)return{heaps:r,missing:null};
var o=[];
var s=bo(t,n,t.pointerSize,o);
for(var i=o.length-1;i>0;i--)if(r.indexOf(o[i])<0)r.push(o[i]);
return a===s&&ko(t,a)?{heaps:r,missing:null}:{heaps:r,missing:"the descriptor at "+k(a)+" was not captured or is damaged"}}
function bo(t,e,n,r){var a=t.memory,o=t.pointerSize;
var s={};
var i=e;
for(var u=0;u<$f;u++){s[i]=true;
var l=ko(t,i)?null:a.pointer(i+2*o,o);
if(l!==null)r.push(l);
var c=a.pointer(i+n,o);
if(c===e)return e;
if(c===null||c===0||c%o!==0||s[c])return i;
i=c}
return i}
function Yf(t,e){var n=t.memory,r=t.pointerSize;
var a=jf[t.bits];
for(var o=0;o<a.length;o++){var s=n.pointer(e+a[o],r);
if(s===null||s===0||s%r!==0)continue;
if(n.pointer(s+2*r,r)===e)return s}
return 0}
function ko(t,e){var n=t.ntdll;
return n!==null&&e>=n.base&&e<n.base+n.size}
var wt=4009750271;
var St=4293853166;
var or=3723419118;
var wo=4293844428;
var sr=4008636142;
var Zf=48;
function ir(t,e){if(!(e>0)||e%8!==0)return{kind:"none",owner:0};
var n=t.memory.whole(e,Zf);
var r=n===null?{kind:"not captured",owner:0}:So(t,n.words,0,e);
var a=r.kind==="none"||r.kind==="not captured";
return a&&Ne(t)&&Jt(t,e+y)?{kind:"page heap",owner:e}:r}
function So(t,e,n,r){var a=t.pointerSize===8;
var o=e[n+(a?4:2)];
if(o===or)return{kind:"segment",owner:r};
if(o===wt)return{kind:"NT",owner:r};
if(o===St){var s=Ho(e,n+(a?6:4),a);
if(qf(t,s))return{kind:"further segment",owner:s};
var i=Ho(e,n+(a?10:6),a);
if(i===r)return{kind:"NT",owner:i};
return xo(i)?{kind:"further segment",owner:i}:{kind:"foreign",owner:0}}
var u=e[n]===sr&&e[n+1]===sr&&o===sr;
return u&&Jt(t,r+y)?{kind:"page heap",owner:r}:{kind:"none",owner:0}}
function qf(t,e){return xo(e)&&t.memory.u32(e+2*t.pointerSize)===wt}
function xo(t){return t>0&&t%y===0}
function Jt(t,e){var n=e>0&&e%y===0?t.memory.whole(e,4):null;
return n!==null&&n.words[0]===wo}
function Ho(t,e,n){return t[e]+(n?t[e+1]*4294967296:0)}
var Jf=65536;
function Qf(t,e){var n=e+y;
if(!Jt(t,n))return{handles:[],isWhole:false};
var r=t.layouts[0];
var a=[e];
if(r===void 0)return{handles:a,isWhole:false};
var o=eh(r,t.pointerSize);
var s=Eo(t,n,o.next,o.base,a);
var i=s===n;
var u=i?n:Eo(t,n,o.previous,o.base,a);
return{handles:a,isWhole:i||s===u&&s!==-1}}
function eh(t,e){var n=t.offset("_DPH_HEAP_ROOT","NextHeap");
if(n>=0)return{next:n,previous:n+e,base:n};
return{next:t.offset("_DPH_HEAP_ROOT","pNextHeapRoot"),previous:t.offset("_DPH_HEAP_ROOT","pPrevHeapRoot"),base:0}}
function Eo(t,e,n,r,a){var o=t.memory,s=t.pointerSize;
if(n<0)return-1;
var i=e;
for(var u=0;u<Jf;u++){var l=o.pointer(i+n,s);
if(l===null)return-1;
if(l===0)return r===0?0:-1;
i=l-r;
if(i===e)return e;
if(!Jt(t,i))return l;
if(a.indexOf(i-y)>=0)return-1;
a.push(i-y)}
return-1}
var Ao={32:{numberOfHeaps:136,processHeaps:144,readOnlyShared:76},64:{numberOfHeaps:232,processHeaps:240,readOnlyShared:136}};
var th=65536;
function nh(t){var e=t.memory,n=t.peb,r=t.pointerSize;
var a="the heap list of the "+t.bits+"-bit PEB";
if(n===null)return{addresses:[],count:0,missing:"no "+t.bits+"-bit PEB was captured"};
var o=Ao[t.bits];
var s=e.u32(n+o.numberOfHeaps);
var i=e.pointer(n+o.processHeaps,r);
if(s===null||i===null)return{addresses:[],count:0,missing:a+" was not captured"};
if(s>th||s>0&&(i===0||i%r!==0))return{addresses:[],count:0,missing:a+" is damaged ("+s+" heaps at "+k(i)+")"};
var u=[];
for(var l=0;l<s;l++){var c=e.pointer(i+l*r,r);
if(c===null&&s===1&&t.processHeap!==null)break;
if(c===null)return{addresses:u,count:s,missing:a+" was not captured from entry "+l+" of "+s+" on"};
if(c>0)u.push(c)}
return{addresses:u,count:s,missing:null}}
function rh(t){if(t.peb===null)return 0;
var e=t.peb+Ao[t.bits].readOnlyShared;
return t.memory.pointer(e,t.pointerSize)||0}
var Fe=65536;
var ah=4294967296;
var oh=4|64;
var sh=128;
var ih=4*be;
function uh(t,e,n){var r=t.regions();
if(!r.known)return{found:[],looked:0,left:0};
var a=r.value;
var o=lh(a,e);
var s=a.complete?Math.max(sh,fh(a)/ih):Number.POSITIVE_INFINITY;
var i={found:[],looked:0,reads:0};
var u=0;
for(;u<o.length&&i.reads<s&&!n(i.found);u++){if(a.complete||a.size[o[u]]<=Fe)hh(e,a,o[u],i);
else dh(e,a,o[u],i)}
var l=n(i.found)?0:o.length-u;
i.found.sort(function(c,f){return c.address-f.address});
return{found:i.found,looked:i.looked,left:l}}
function lh(t,e){var n=[];
var r=[];
var a=[];
for(var o=0;o<t.count;o++){if(!ch(e,t,o)||e.bits===32&&t.base[o]>=ah)continue;
var s=o+1<t.count&&t.allocationBase[o+1]===t.allocationBase[o];
var i=t.type[o]===yt&&t.size[o]===Fe;
(i?n:s?r:a).push(o)}
return n.concat(r,a)}
function ch(t,e,n){if(!Bo(e.state[n])||e.type[n]===jn)return false;
if(!e.complete)return true;
var r=e.protect[n];
var a=(r&oh)!==0&&(r&jt)===0;
if(!a&&!Ne(t))return false;
return e.base[n]===e.allocationBase[n]&&e.base[n]%Fe===0}
function Bo(t){return t===Ze||t===0}
function fh(t){var e=0;
for(var n=0;n<t.count;n++)if(Bo(t.state[n]))e+=t.size[n];
return e}
function hh(t,e,n,r){var a=e.base[n];
if(a%y!==0)return;
r.reads++;
r.looked++;
Co(r,ir(t,a),a,e.type[n])}
function dh(t,e,n,r){var a=e.base[n]+e.size[n];
for(var o=e.base[n];o<a;o+=be){var s=t.memory.whole(o,Math.min(be,a-o));
r.reads++;
if(s===null)continue;
var i=o%y===0?o:Math.ceil(o/Fe)*Fe;
while(i<o+s.words.length*4){r.looked++;
Co(r,So(t,s.words,(i-o)/4,i),i,e.type[n]);
i=(Math.floor(i/Fe)+1)*Fe}}}
function Co(t,e,n,r){if(e.kind==="none"||e.kind==="not captured")return;
t.found.push({kind:e.kind,owner:e.owner,address:n,isMapped:r===yt})}
function vh(t,e){return t.once("heaps of the "+e.bits+"-bit world",function(){var n=new ph(t,e);
n.listed();
n.ring();
n.pageHeaps();
n.scan();
return n.result()})}
var ph=(function(){function t(e,n){this.heaps=[];
this.known={};
this.caveats=[];
this.missing=[];
this.expected=0;
this.debuggee=e;
this.world=n}
t.prototype.listed=function(){var e=this;
var n=nh(this.world),r=n.addresses,a=n.count,o=n.missing;
var s=this.world.processHeap;
if(s!==null&&r.indexOf(s)<0)this.add(s,"PEB");
r.forEach(function(i){e.add(i,"PEB")});
if(o!==null)this.missing.push(o);
else if(a===0&&this.world.ntdll!==null&&!this.isForeign())this.missing.push("the heap list of the "+this.world.bits+"-bit PEB is empty");
if(!yo(this.world)&&!Ne(this.world))this.expected=a};
t.prototype.ring=function(){var e=this;
var n=this.world.processHeap;
if(!yo(this.world)||n===null)return;
var r=Xf(this.world,n),a=r.heaps,o=r.missing;
a.forEach(function(s){e.add(s,"descriptor ring")});
if(o!==null&&!this.isForeign())this.missing.push("of the ring of heap descriptors, which lists all heaps on this build, "+o)};
t.prototype.pageHeaps=function(){var e=this;
var n=this.world.processHeap;
var r=Ne(this.world)||this.heaps.some(function(i){var u=i.kind;
return u==="page heap"});
if(!r||n===null)return;
var a=Qf(this.world,n),o=a.handles,s=a.isWhole;
o.forEach(function(i){e.add(i,"page-heap list")});
if(!s)this.missing.push("the list of page heaps was not captured")};
t.prototype.scan=function(){var e=this;
if(this.missing.length===0)return;
var n=this.heaps.length;
var r=uh(this.debuggee,this.world,function(u){return e.isEnough(u)}),a=r.found,o=r.looked,s=r.left;
var i=rh(this.world);
a.forEach(function(u){var l=u.address===i||u.isMapped&&u.owner!==u.address;
if(l&&u.owner!==u.address)e.caveats.push(gh(u.address));
else if(u.kind==="further segment")e.addOwner(u.owner,u.address);
else e.add(u.address,"scan",u)});
this.caveats.push(yh(this.missing,o,this.heaps.length-n,s))};
t.prototype.isEnough=function(e){if(this.expected===0)return false;
var n=this.heaps.length;
for(var r=0;r<e.length;r++){if(e[r].owner===e[r].address&&!this.known[e[r].address])n++}
return n>=this.expected};
t.prototype.result=function(){return{heaps:this.heaps,caveats:this.caveats}};
t.prototype.isForeign=function(){return this.heaps.some(function(e){var n=e.kind;
return n==="foreign"})};
t.prototype.addOwner=function(e,n){if(this.known[e])return;
var r=ir(this.world,e);
if(r.kind==="NT")this.add(e,"scan",r);
else if(r.kind==="not captured"){var a="only its segment at "+k(n)+" was captured, not the heap itself";
this.push({address:e,kind:"not captured",foundBy:"scan",why:a})}else this.push({address:n,kind:"foreign",foundBy:"scan",why:ur})};
t.prototype.add=function(e,n,r){if(this.known[e])return;
var a=r||ir(this.world,e),o=a.kind,s=a.owner;
if(o==="NT"||o==="segment"||o==="page heap")this.push({address:e,kind:o,foundBy:n,why:""});
else if(o==="not captured")this.push({address:e,kind:o,foundBy:n,why:"its header was not captured"});
else if(o==="further segment")this.push({address:e,kind:"foreign",foundBy:n,why:ur+": it names "+k(s)});
else if(o==="foreign")this.push({address:e,kind:o,foundBy:n,why:ur});
else if(n==="PEB")this.push({address:e,kind:"foreign",foundBy:n,why:mh})};
t.prototype.push=function(e){this.known[e.address]=true;
this.heaps.push(e)};
return t})();
var ur="its header has the signature of an NT heap and is laid out otherwise (Wine does so): it does not name itself";
var mh="it is listed as a heap, and its header carries no heap's signature";
function gh(t){return"The heap at "+k(t)+" is shared with the process that made it, whose pointers it holds: it is not followed."}
function yh(t,e,n,r){var a=e+" places"+(r===0?"":" ("+r+" less likely ones were left out)");
var o=n===0?"none was found":n+(n===1?" was found":" were found");
return bh(t.join("; "))+": heaps were looked for by their headers at "+a+", and "+o+" so."}
function bh(t){return t.charAt(0).toUpperCase()+t.slice(1)}
function kh(t){return Object.keys(t).map(function(e){var n=z(t[e]),r=n[0],a=n.slice(1);
var o=z(r.split("-"),2),s=o[0],i=o[1];
return{name:e,from:Number(s),to:Number(i||Infinity),variants:wh(a)}})}
function wh(t){var e=Object.create(null);
return t.map(function(n){var r=z(n.split(" ")),a=r[0],o=r[1],s=r.slice(2);
var i=z(a.split("-"),2),u=i[0],l=i[1];
e=s[0]==="="?Sh(e):Object.create(null);
for(var c=s[0]==="="?1:0;c<s.length;c++)xh(e,s[c]);
return{first:Number(u),last:Number(l),size:parseInt(o,16)||0,fields:e,shape:o+" "+Hh(e)}})}
function Sh(t){var e=Object.create(null);
for(var n in t)e[n]=t[n];
return e}
function xh(t,e){if(e.charAt(0)==="-"){delete t[e.slice(1)];
return}
var n=z(/^(\w+)([:<>])(.*)$/.exec(e),4),r=n[1],a=n[2],o=n[3];
if(a===":"){var s=z(o.split("."),3),i=s[0],u=s[1],l=s[2];
t[r]=[parseInt(i,16),Number(u||0),Number(l||0)];
return}
var c=parseInt(o,16)*(a===">"?1:-1);
var f=t[r][0];
for(var h in t){var d=z(t[h],3),i=d[0],u=d[1],l=d[2];
if(i>=f)t[h]=[i+c,u,l]}}
function Hh(t){return Object.keys(t).sort().map(function(e){return e+":"+t[e].join(".")}).join(" ")}
var Eh={_HEAP:["3790-","3790-3790 ae8 Signature:10 Flags:14 TotalFreeSize:40 HeaderValidateLength:52 VirtualAllocdBlocks:90 Segments:a0 FreeLists:2c8 FrontEndHeap:ad8 FrontEndHeapType:ae2","6000-6002 1f8 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60 Flags:70 EncodeFlagMask:7c Encoding:80 Signature:a0 TotalFreeSize:c8 HeaderValidateLength:da VirtualAllocdBlocks:118 SegmentList:128 FreeLists:158 FrontEndHeap:178 FrontEndHeapType:182 Counters:188","7600-7601 208 =","9200-10586 298 = Signature<8 Counters>90","11082-17134 2a0 = FrontEndHeap>8","17763-22621 2c0 = FrontEndHeap>20","26100-26200 2c0 = UserContext:188"],_HEAP_SEGMENT:["3790-","3790-3790 68 Signature:10 Flags:14 Heap:18 BaseAddress:28 NumberOfPages:30 FirstEntry:38 LastValidEntry:40 NumberOfUnCommittedPages:48 UnCommittedRanges:50","6000-26200 70 SegmentSignature:10 SegmentListEntry:18 Heap:28 BaseAddress:30 NumberOfPages:38 FirstEntry:40 LastValidEntry:48 NumberOfUnCommittedPages:50 UCRSegmentList:60"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-26100 30 SegmentEntry:10 Address:20 Size:28"],_HEAP_UNCOMMMTTED_RANGE:["3790-3790","3790-3790 20 Next:0 Address:8 Size:10"],_HEAP_VIRTUAL_ALLOC_ENTRY:["3790-","3790-26100 40 Entry:0 ExtraStuff:10 CommitSize:20 ReserveSize:28 BusyBlock:30"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:8 TotalSizeInVirtualBlocks:18 TotalSegments:20"],_HEAP_LOOKASIDE:["3790-3790","3790-17763 40 ListHead:0"],_LFH_HEAP:["9200-","9200-22621 - Heap:18 FirstUncommittedAddress:28 ReservedAddressLimit:30"],_HEAP_SUBSEGMENT:["3790-","3790-3790 30 UserBlocks:8 BlockSize:18 BlockCount:1c","6000-7601 30 UserBlocks:8 BlockSize:18 Flags:1a BlockCount:1c","9200-26100 40 = BlockSize>c"],_HEAP_USERDATA_HEADER:["3790-","3790-7601 20 SubSegment:0 Signature:18","9200-9200 38 = Signature<4 FirstAllocationOffset:18 BlockStride:1a BusyBitmap:20 BitmapData:30","9600-26200 38 = -FirstAllocationOffset -BlockStride EncodedOffsets:18"],_SEGMENT_HEAP:["10240-","10240-10240 5f0 TotalReservedPages:0 TotalCommittedPages:8 Signature:10 GlobalFlags:14 LargeAllocMetadata:38 LargeCommittedPages:50 SegmentListHead:60 AllocatedBase:98 UncommittedBase:a0 ReservedLimit:a8 VsContext:b0 LfhContext:120","10586-10586 5e0 = AllocatedBase<8 LfhContext<8","14393-15063 5f0 = AllocatedBase>8 LfhContext>8","16299-16299 6c0 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>18 AllocatedBase>a0 LfhContext>8 MemStats:18 SegContexts:70","17134-17134 6f0 = AllocatedBase>20 EnvHandle:0","17763-17763 7c0 = LargeAllocMetadata<8 AllocatedBase<80 LfhContext>188 MemStats:80 SegContexts:100 VsContext:280","18362-19041 800 = LfhContext>40 UserContext:28","20348-22621 840 = SegContexts>40 ReservedRegionEnd:100","26100-26100 a40 = AllocatedBase>8 SegContexts<8 UserContext:38"],_HEAP_RUNTIME_MEMORY_STATS:["16299-","16299-17134 20 TotalReservedPages:0 TotalCommittedPages:8","17763-22621 58 =","26100-26100 60 ="],_HEAP_SEG_CONTEXT:["16299-","16299-16299 68 SegmentMask:0 UnitShift:8 FirstDescriptorIndex:a SegmentListHead:20 LfhContext:50 VsContext:58 Heap:60","17134-17134 78 = Heap>10","17763-26100 c0 = LfhContext<38 SegmentListHead:48"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-","14393-15063 20 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:18 Key:1a Offset:1b Size:1b","16299-26100 20 = -Offset -Size Key>2 UnusedBytes:4 ExtraPresent:8.0.1 CommittedPageCount:19 UnitOffset:1f UnitSize:1f"],_HEAP_VS_SUBSEGMENT:["10240-","14393-17134 28 ListEntry:0 CommitBitmap:10 Size:20 Signature:22","17763-26100 28 = Signature:22.0.15"],_HEAP_LFH_CONTEXT:["10240-","10240-15063 4d0 BackendCtx:0","16299-16299 4e0 =","17134-17134 4f0 =","17763-22621 4c0 =","26100-26100 6c0 = EncodeKey:50"],_HEAP_LFH_SUBSEGMENT:["10240-","14393-17763 40 Owner:10 FreeCount:20 BlockCount:22 BlockOffsets:28 CommitUnitShift:2c CommitUnitCount:2d CommitStateOffset:2e BlockBitmap:30","18362-22621 38 =","26100-26100 48 = -Owner CommitUnitShift<6 BlockBitmap>16 State:10 CommitStateOffset:18 BucketRef:2c"],_HEAP_LARGE_ALLOC_DATA:["10240-","14393-26100 28 TreeNode:0 VirtualAddress:18 UnusedBytes:18.0.16 ExtraPresent:20.0.1 AllocatedPages:20.12.52"],_RTL_RB_TREE:["7600-","7601-14393 10 Root:0 Min:8","15063-26100 10 = Encoded:8.0.1"],_RTL_BALANCED_LINKS:["6000-","6000-22621 20 Parent:0 LeftChild:8 RightChild:10"],_DPH_HEAP_ROOT:["6000-","14393-22621 168 Signature:0 HeapFlags:4 pVirtualStorageListHead:18 nVirtualStorageRanges:28 BusyNodesTable:38 nBusyAllocations:a8 nBusyAllocationBytesCommitted:b0 pFreeAllocationListHead:b8 nFreeAllocations:c8 nFreeAllocationBytesCommitted:d0 AvailableAllocationHead:d8 nAvailableAllocations:e8 pNodePoolListHead:118 nNodePools:128 NextHeap:138 ExtraFlags:148 NormalHeap:150"],_DPH_HEAP_BLOCK:["6000-","14393-22621 80 TableLinks:0 pNextAlloc:0 pUserAllocation:20 pVirtualBlock:28 nVirtualBlockSize:30 nVirtualAccessSize:38 nUserRequestedSize:40 StackTrace:60"],_RTLP_PROCESS_HEAP_DESCRIPTOR:["26100-","26100-26100 30 DescriptorLink:0 Heap:10 Flags:18"]};
var Ah={_HEAP:["2600-","2600-3790 588 Signature:8 Flags:c TotalFreeSize:28 HeaderValidateLength:32 VirtualAllocdBlocks:50 Segments:58 FreeLists:178 FrontEndHeap:580 FrontEndHeapType:586","6000-6002 130 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38 Flags:40 EncodeFlagMask:4c Encoding:50 Signature:64 TotalFreeSize:78 HeaderValidateLength:82 VirtualAllocdBlocks:a0 SegmentList:a8 FreeLists:c4 FrontEndHeap:d4 FrontEndHeapType:da Counters:dc","7600-7601 138 =","9200-10586 248 = Signature<4 Counters>108","11082-17134 248 = FrontEndHeap>4","17763-19041 258 = FrontEndHeap>10","26100-26200 258 = UserContext:dc"],_HEAP_SEGMENT:["2600-","2600-3790 3c Signature:8 Flags:c Heap:10 BaseAddress:18 NumberOfPages:1c FirstEntry:20 LastValidEntry:24 NumberOfUnCommittedPages:28 UnCommittedRanges:30","6000-26200 40 SegmentSignature:8 SegmentListEntry:10 Heap:18 BaseAddress:1c NumberOfPages:20 FirstEntry:24 LastValidEntry:28 NumberOfUnCommittedPages:2c UCRSegmentList:38"],_HEAP_UCR_DESCRIPTOR:["6000-","6000-19041 18 SegmentEntry:8 Address:10 Size:14"],_HEAP_UNCOMMMTTED_RANGE:["2600-3790","2600-3790 10 Next:0 Address:4 Size:8"],_HEAP_VIRTUAL_ALLOC_ENTRY:["2600-","2600-19041 20 Entry:0 ExtraStuff:8 CommitSize:10 ReserveSize:14 BusyBlock:18"],_HEAP_COUNTERS:["6000-","6000-26200 - TotalMemoryReserved:0 TotalMemoryCommitted:4 TotalSizeInVirtualBlocks:c TotalSegments:10"],_HEAP_LOOKASIDE:["2600-3790","2600-17763 30 ListHead:0"],_LFH_HEAP:["7600-","7601-7601 - Heap:24","9200-19041 - Heap:c FirstUncommittedAddress:14 ReservedAddressLimit:18"],_HEAP_SUBSEGMENT:["2600-","2600-3790 20 UserBlocks:4 BlockSize:10 BlockCount:14","6000-7601 20 UserBlocks:4 BlockSize:10 Flags:12 BlockCount:14","9200-19041 28 = BlockSize>4"],_HEAP_USERDATA_HEADER:["2600-","2600-7601 10 SubSegment:0 Signature:c","9200-9200 20 = FirstAllocationOffset:10 BlockStride:12 BusyBitmap:14 BitmapData:1c","9600-26200 20 = -FirstAllocationOffset -BlockStride EncodedOffsets:10"],_SEGMENT_HEAP:["10240-22631","10240-10240 300 TotalReservedPages:0 TotalCommittedPages:4 Signature:8 GlobalFlags:c LargeAllocMetadata:24 LargeCommittedPages:30 SegmentListHead:38 AllocatedBase:54 UncommittedBase:58 ReservedLimit:5c VsContext:60 LfhContext:98","18362-19041 580 = -TotalReservedPages -TotalCommittedPages -SegmentListHead LargeAllocMetadata>20 AllocatedBase>44 LfhContext>1c4 EnvHandle:0 UserContext:1c MemStats:80 SegContexts:100 VsContext:200"],_HEAP_RUNTIME_MEMORY_STATS:["16299-22631","18362-19041 2c TotalReservedPages:0 TotalCommittedPages:4"],_HEAP_SEG_CONTEXT:["16299-22631","16299-16299 38 SegmentMask:0 UnitShift:4 FirstDescriptorIndex:6 SegmentListHead:14 LfhContext:2c VsContext:30 Heap:34","18362-19041 80 = LfhContext<18 Heap>8 SegmentListHead:44"],_HEAP_PAGE_RANGE_DESCRIPTOR:["10240-22631","14393-14393 10 TreeSignature:0 ExtraPresent:4.0.1 UnusedBytes:6 RangeFlags:c Key:e Offset:f Size:f","18362-19041 10 = -Offset -Size Key<2 UnusedBytes:4 ExtraPresent:8.0.1 RangeFlagBits:c.0.5 CommittedPageCount:c.5.3 UnitOffset:f UnitSize:f"],_HEAP_VS_SUBSEGMENT:["10240-22631","10240-10240 18 ListEntry:0 CommitBitmap:8 Size:14 Signature:16","18362-19041 18 = Signature:16.0.15"],_HEAP_LFH_CONTEXT:["10240-22631","10240-10240 268 BackendCtx:0","18362-19041 2c0 ="],_HEAP_LFH_SUBSEGMENT:["10240-22631","18362-19041 24 Owner:8 FreeCount:10 BlockCount:12 BlockOffsets:18 CommitUnitShift:1c CommitUnitCount:1d CommitStateOffset:1e BlockBitmap:20"],_HEAP_LARGE_ALLOC_DATA:["10240-22631","18362-19041 14 TreeNode:0 VirtualAddress:c UnusedBytes:c.0.16 ExtraPresent:10.0.1 AllocatedPages:10.12.20"],_RTL_RB_TREE:["7600-","7601-14393 8 Root:0 Min:4","15063-19041 8 = Encoded:4.0.1"],_RTL_BALANCED_LINKS:["6000-","6000-19041 10 Parent:0 LeftChild:4 RightChild:8"],_DPH_HEAP_ROOT:["2600-","2600-2600 94 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 pBusyAllocationListHead:20 nBusyAllocations:28 nBusyAllocationBytesCommitted:2c pFreeAllocationListHead:30 nFreeAllocations:38 nFreeAllocationBytesCommitted:3c pAvailableAllocationListHead:40 nAvailableAllocations:48 pNodePoolListHead:60 nNodePools:68 pNextHeapRoot:70 pPrevHeapRoot:74 ExtraFlags:80 NormalHeap:88","7601-19041 c0 Signature:0 HeapFlags:4 pVirtualStorageListHead:10 nVirtualStorageRanges:18 BusyNodesTable:20 nBusyAllocations:5c nBusyAllocationBytesCommitted:60 pFreeAllocationListHead:64 nFreeAllocations:6c nFreeAllocationBytesCommitted:70 AvailableAllocationHead:74 nAvailableAllocations:7c pNodePoolListHead:94 nNodePools:9c NextHeap:a4 ExtraFlags:ac NormalHeap:b4"],_DPH_HEAP_BLOCK:["2600-","2600-2600 28 pNextAlloc:0 pVirtualBlock:4 nVirtualBlockSize:8 nVirtualAccessSize:c pUserAllocation:10 nUserRequestedSize:14 StackTrace:24","7601-19041 40 TableLinks:0 pNextAlloc:0 pUserAllocation:10 pVirtualBlock:14 nVirtualBlockSize:18 nVirtualAccessSize:1c nUserRequestedSize:20 StackTrace:30"]};
var Le=[[2600,2600],[3790,3790],[6e3,6e3],[6001,6001],[6002,6003],[7600,7600],[7601,7601],[9200,9200],[9600,9600],[10240,10240],[10586,10586],[11082,11082],[14393,14393],[15063,15063],[16299,16299],[17134,17134],[17763,17763],[18362,18363],[19041,19045],[20348,20349],[22e3,22e3],[22621,22631],[26100,26100],[26200,26200]];
var No=6e3;
var Bh=(function(){function t(e,n,r,a){this.source="built in";
this.narrowed=Object.create(null);
this.width=e;
this.builds=n;
this.variants=a;
var o=z(n,2),s=o[0],i=o[1];
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
return Le.some(function(n){var r=z(n,2),a=r[0],o=r[1];
return a<=e&&e<=o})};
t.prototype.about=function(e){var n=e.join(" ");
var r=this.narrowed[n];
if(r!==void 0)return r;
var a=this.narrow(e);
this.narrowed[n]=a;
return a};
t.prototype.narrow=function(e){var n=this;
var r=zo(this.width);
var a=function(l){return e.every(function(c){return l.shape(c)===n.shape(c)})};
var o=function(l){return r.filter(function(c){var f=c.builds;
return f[0]<=l&&l<=f[1]})};
var s=Le.map(function(l){var c=z(l,1),f=c[0];
return o(f).length>0&&o(f).every(a)});
var i=Le.map(function(l){var c=z(l,1),f=c[0];
return f}).indexOf(this.builds[0]);
if(!s[i])return this;
var u=i;
while(s[i-1]===true)i--;
while(s[u+1]===true)u++;
return new t(this.width,[Le[i][0],Le[u][1]],"",this.variants)};
t.prototype.place=function(e,n){var r=this.variants[e];
return r===void 0?void 0:r.fields[n]};
return t})();
var To={};
function Ch(t,e){var n=zo(t);
var r=function(a){return e===null?-a.builds[1]:Math.max(a.builds[0]-e,e-a.builds[1],0)};
return n.map(function(a,o){return{table:a,index:o}}).sort(function(a,o){return r(a.table)-r(o.table)||a.index-o.index}).map(function(a){return a.table})}
function zo(t){var e=To[t];
if(e===void 0){e=Nh(t);
To[t]=e}
return e}
function Nh(t){var e,n;
var r=kh(t===64?Eh:Ah);
var a=[];
var o=function(d,m,w,x){var N=function(H,R){return a.push(new Bh(t,[d,m],H,R))};
if(Qt(w)===Qt(x)){N("",w)}else{N(" with parts of earlier builds",w);
N(" with parts of later builds",x)}};
try{for(var s=ee(Th(r)),i=s.next();!i.done;i=s.next()){var u=i.value,l=u.first,c=u.last,f=u.earlier,h=u.later;
o(l,c,f,h)}}catch(d){e={error:d}}finally{try{if(i&&!i.done&&(n=s.return))n.call(s)}finally{if(e)throw e.error}}
return a}
function Th(t){var e=[];
var n="";
for(var r=0;r<Le.length;r++){var a=z(Le[r],2),o=a[0],s=a[1];
var i={first:o,last:s,earlier:Oo(t,o,"earlier"),later:Oo(t,o,"later")};
var u=n;
n=Qt(i.earlier)+Qt(i.later);
if(n==="")continue;
if(n===u)e[e.length-1].last=s;
else e.push(i)}
return e}
function Qt(t){return Object.keys(t).map(function(e){return e+" "+t[e].shape}).join("\n")}
function Oo(t,e,n){var r=Object.create(null);
for(var a=0;a<t.length;a++){var o=zh(t[a],e,n);
if(o!==null)r[t[a].name]=o}
return r}
function zh(t,e,n){if(e<t.from||e>t.to)return null;
var r=null;
var a=null;
for(var o=0;o<t.variants.length;o++){var s=t.variants[o];
if(s.first<=e&&e<=s.last)return s;
if(s.last<No!==e<No)continue;
if(s.last<e)r=s;
else if(a===null)a=s}
return n==="earlier"?r||a:a||r}
var Oh=Object.create(null);
var Rh=(function(){function t(e,n,r){this.source="symbols";
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
return n===null?Oh:n.fields};
return t})();
function Ph(t,e,n){var r=new Rh(t,e,n);
var a=n===64?16:8;
var o=r.size("_HEAP")>0&&r.size("_HEAP_ENTRY")===a;
return o?r:null}
function Mh(t,e,n,r){var a=r===null?null:Ph(t,r,e);
var o=Ch(e,n);
return a===null?o:[a].concat(o)}
var _h={32:{pointerSize:4,processHeap:24,globalFlag:104,build:172},64:{pointerSize:8,processHeap:48,globalFlag:188,build:288}};
function lr(t){var e=t.memory;
if(e===null)return[];
return t.once("heap worlds",function(){return Fh(t,e)})}
function Fh(t,e){var n=t.target;
var r=go(t).pebs;
var a=n.pointerSize===8?64:32;
var o=n.isWow64?[64,32]:[a];
return o.map(function(s){var i=r.filter(function(u){return u.bits===s})[0];
return Lh(t,e,s,i===void 0?null:i.address)})}
function Lh(t,e,n,r){var a=_h[n];
var o=Uh(t,n);
var s=r===null?null:e.u32(r+a.build);
var i=s===null?Kh(t):s&65535;
var u=r===null?null:e.u32(r+a.globalFlag);
var l=r===null?null:e.pointer(r+a.processHeap,a.pointerSize);
return{bits:n,pointerSize:a.pointerSize,granularity:n===64?16:8,peb:r,build:i,globalFlag:u===null?0:u,processHeap:l===0?null:l,ntdll:o,memory:e,layouts:Mh(t,n,i,o===null?null:o.name)}}
function Kh(t){return t.once("build of vertarget",function(){return Qa(t.run("vertarget").lines).build})}
function Uh(t,e){var n=t.modules().filter(function(o){var s=o.name;
return/^ntdll(_[0-9a-f]+)?$/i.test(s)});
if(!t.target.isWow64)return n[0]||null;
var r=function(o){return n.filter(function(s){var i=s.path;
return o.test(i)})[0]};
var a=r(e===32?/\\syswow64\\/i:/\\system32\\/i);
if(a!==void 0)return a;
if(r(/\\(syswow64|system32)\\/i)!==void 0)return null;
return n.filter(function(o){var s=o.base;
return s<4294967296===(e===32)})[0]||null}
var Wh=(function(){function t(){this.passed=0;
this.failed=[];
this.refuted=false}
t.prototype.check=function(e,n){if(n===true)this.passed++;
else if(n===false)this.failed.push(e)};
t.prototype.demand=function(e,n){this.check(e,n);
if(n===false)this.refuted=true};
return t})();
function cr(t,e,n){var r=null;
var a=null;
for(var o=0;o<t.length;o++){var s=t[o];
var i=new Wh();
n(s,i);
var u=Ih(s,e,i);
if(a===null||xt(u)>xt(a))a=u;
if(i.refuted||xt(u)<=0)continue;
if(u.failed.length===0&&Ro(s,e))return{choice:u,why:""};
if(r===null||xt(u)>xt(r))r=u}
return r===null?{choice:null,why:Vh(a,e)}:{choice:r,why:""}}
function xt(t){return t.passed-2*t.failed.length}
function Ro(t,e){return t.source==="symbols"||e!==null&&t.knows(e)}
function Ih(t,e,n){var r=n.passed,a=n.failed;
var o=a.length===0?"":", "+a.length+" did not hold: "+a.join(", ");
var s=Ro(t,e)?"":"; "+Dh(t,e);
var i=t.name+", proved by "+r+(r===1?" check":" checks")+o+s;
return{table:t,passed:r,failed:a,text:i}}
function Dh(t,e){var n=t.builds;
var r=e!==null&&n!==null&&n[0]<=e&&e<=n[1];
return r?"build "+e+" is not among the known ones":Po(e)}
function Po(t){return t===null?"the build of Windows is not known":"the build of this process is "+t}
function Vh(t,e){if(t===null)return"no layout of this heap is known";
if(t.passed+t.failed.length===0)return"the memory that would prove a layout is not captured";
return"no known layout fits: of "+t.table.name+", the closest one, "+t.failed.join(", ")+" did not hold; "+Po(e)}
function fr(t,e){var n=Object.create(null);
var r=t.filter(function(a){var o=e.map(function(s){return a.shape(s)}).join("\n");
if(a.shape(e[0])===""||o in n)return false;
n[o]=true;
return true});
return r.map(function(a){return a.about(e)})}
function Mo(t,e,n,r){var a=n.heap;
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
var hr=1;
var _o=8;
var dr=8;
var Fo=62;
var Gh=63;
var Lo=64;
var Ko=63;
function Ht(t,e){return((t^t>>>8^t>>>16^t>>>24)&e)!==0}
var jh=["_HEAP","_HEAP_SEGMENT","_HEAP_COUNTERS","_HEAP_UCR_DESCRIPTOR","_HEAP_UNCOMMMTTED_RANGE","_HEAP_VIRTUAL_ALLOC_ENTRY","_HEAP_USERDATA_HEADER","_HEAP_SUBSEGMENT","_LFH_HEAP"];
function en(t){var e=function(s){return t.offset("_HEAP",s)};
var n=function(s){return t.offset("_HEAP_SEGMENT",s)};
var r=e("SegmentList")>=0;
var a=function(s){return e("Counters")<0?-1:e("Counters")+t.offset("_HEAP_COUNTERS",s)};
var o=function(s){return t.offset("_HEAP_USERDATA_HEADER",s)};
return{hasSegmentList:r,heap:{size:t.size("_HEAP"),signature:e("Signature"),flags:e("Flags"),encodeFlagMask:e("EncodeFlagMask"),encoding:e("Encoding"),headerValidateLength:e("HeaderValidateLength"),virtualAllocdBlocks:e("VirtualAllocdBlocks"),segmentList:e("SegmentList"),segments:e("Segments"),lock:e("LockVariable"),frontEndHeap:e("FrontEndHeap"),frontEndHeapType:e("FrontEndHeapType"),totalFreeSize:e("TotalFreeSize"),totalReserved:a("TotalMemoryReserved"),totalCommitted:a("TotalMemoryCommitted"),totalInLargeBlocks:a("TotalSizeInVirtualBlocks"),totalSegments:a("TotalSegments")},segment:{signature:r?n("SegmentSignature"):n("Signature"),listEntry:n("SegmentListEntry"),heap:n("Heap"),base:n("BaseAddress"),pages:n("NumberOfPages"),firstEntry:n("FirstEntry"),lastValidEntry:n("LastValidEntry"),uncommittedPages:n("NumberOfUnCommittedPages"),ranges:r?n("UCRSegmentList"):n("UnCommittedRanges")},range:$h(t,r),large:{size:t.size("_HEAP_VIRTUAL_ALLOC_ENTRY"),commitSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","CommitSize"),reserveSize:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","ReserveSize"),busyBlock:t.offset("_HEAP_VIRTUAL_ALLOC_ENTRY","BusyBlock")},userData:{size:t.size("_HEAP_USERDATA_HEADER"),subSegment:o("SubSegment"),signature:o("Signature"),encodedOffsets:o("EncodedOffsets"),firstOffset:o("FirstAllocationOffset"),blockStride:o("BlockStride"),busyBitmap:o("BusyBitmap"),bitmapData:o("BitmapData")},subsegment:{userBlocks:t.offset("_HEAP_SUBSEGMENT","UserBlocks"),blockSize:t.offset("_HEAP_SUBSEGMENT","BlockSize"),blockCount:t.offset("_HEAP_SUBSEGMENT","BlockCount")},lfh:{heap:t.offset("_LFH_HEAP","Heap"),firstUncommitted:t.offset("_LFH_HEAP","FirstUncommittedAddress"),reservedLimit:t.offset("_LFH_HEAP","ReservedAddressLimit")},lookAsideSize:t.size("_HEAP_LOOKASIDE")}}
function $h(t,e){var n=e?"_HEAP_UCR_DESCRIPTOR":"_HEAP_UNCOMMMTTED_RANGE";
return{link:t.offset(n,e?"SegmentEntry":"Next"),address:t.offset(n,"Address"),size:t.offset(n,"Size")}}
var Xh=65536;
var Uo=(function(){function t(e,n){this.broken="";
this.brokenAt=0;
this.missing=0;
this.seen={};
this.left=Xh;
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
function Wo(t,e){var n=new Uo(t,e);
var r=[];
for(var a=n.next();a!==null;a=n.next())r.push(a);
var o=n.broken,s=n.brokenAt,i=n.missing;
return{entries:r,broken:o,brokenAt:s,missing:i}}
var Yh=65536;
var Zh={ranges:[],broken:"",missing:0};
function qh(t,e,n){var r=e.range,a=e.hasSegmentList;
var o=a?Wo(t,n):Jh(t,n,r.link);
var s=[];
var i=o.missing;
o.entries.forEach(function(u){var l=u-r.link;
var c=t.pointer(l+r.address);
var f=t.pointer(l+r.size);
if(c===null||f===null)i=l;
else if(f!==0)s.push([c,c+f])});
s.sort(function(u,l){return u[0]-l[0]});
return{ranges:s,broken:o.broken,missing:i}}
function Jh(t,e,n){var r=[];
var a={};
var o=e;
var s=t.pointer(o);
while(s!==null&&s!==0&&s%4===0&&!a[s]&&r.length<Yh){a[s]=true;
o=s+n;
r.push(o);
s=t.pointer(o)}
if(s===0)return{entries:r,broken:"",brokenAt:0,missing:0};
var i=s===null?"a link is not captured":"the link to "+k(s)+" is damaged";
return{entries:r,broken:i,brokenAt:o,missing:s===null?o:0}}
function Qh(t,e,n){var r=[];
var a=t;
var o=0;
n.forEach(function(s){var i=z(s,2),u=i[0],l=i[1];
if(u<a||l>e||l<=u||u%y!==0||l%y!==0){o++;
return}
if(u>a)r.push([a,u]);
a=l});
if(a<e)r.push([a,e]);
return{runs:r,ranges:n.length-o,impossible:o}}
var ed=64;
var vr=(function(){function t(e,n,r){this.segments=[];
this.caveats=[];
this.uncommittedRanges=0;
this.index=-1;
this.hasFirst=false;
this.lost=0;
this.fields=e;
this.layout=n;
this.heap=r;
var a=r+n.heap.segmentList;
this.ring=n.hasSegmentList?new Uo(e,a):null}
t.prototype.list=function(){var e=this,n=e.segments,r=e.uncommittedRanges,a=e.lost,o=e.caveats;
return{segments:n,uncommittedRanges:r,lost:a,caveats:o}};
t.prototype.next=function(){return this.ring===null?this.nextInArray():this.nextInRing(this.ring)};
t.prototype.read=function(e){var n=this,r=n.fields,a=n.layout,o=n.heap,s=n.caveats;
var i=td(r,a,o,e);
var u="The segment at "+k(e);
if(typeof i==="string"){s.push(u+" is left out: "+i+".");
this.lost=this.lost||e;
return null}
var l=i.base,c=i.end,f=i.first,h=i.uncommitted;
var d=h===0?Zh:qh(r,a,e+a.segment.ranges);
var m=Qh(l,c,d.ranges),w=m.runs,x=m.ranges,N=m.impossible;
var H=c-l-w.reduce(function(W,re){return W+re[1]-re[0]},0);
var R=l<d.missing&&d.missing<c;
var F=R&&h>H?h-H:0;
if(d.broken!=="")s.push(u+" has a list of uncommitted ranges that is not whole: "+d.broken+".");
if(N>0)s.push(u+" lists "+N+" uncommitted ranges that cannot be.");
if(h!==H+F)s.push(u+nd(h,H));
var A=c-l-H-F;
var G=Math.max(this.index,0);
var T={kind:"segment",base:l,reserved:c-l,committed:A,first:f,runs:w,unlisted:F,index:G};
this.segments.push(T);
this.uncommittedRanges+=x;
return T};
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
t.prototype.nextInArray=function(){while(++this.index<ed){var e=this.heap+this.layout.heap.segments+this.index*this.fields.pointerSize;
var n=this.fields.pointer(e);
if(n===null){this.caveats.push("The array of segments is not captured.");
return null}
if(n!==0)return n}
return null};
return t})();
function Io(t,e,n){var r=new vr(t,e,n);
for(var a=r.next();a!==null;a=r.next())r.read(a);
return r.list()}
function td(t,e,n,r){var a=e.segment;
var o=t.pointer(r+a.base);
var s=t.u32(r+a.pages);
var i=t.pointer(r+a.firstEntry);
var u=t.pointer(r+a.lastValidEntry);
var l=t.u32(r+a.uncommittedPages);
if(o===null||s===null||i===null||u===null||l===null)return"its header is not captured";
var c=t.u32(r+a.signature)===St&&t.pointer(r+a.heap)===n;
var f=o===r||!e.hasSegmentList&&o===n;
var h=Math.min(o+s*y,u);
if(!c||!f||o%y!==0||h%y!==0||i<=r||i>h)return"its header is damaged or belongs to another heap";
return{base:o,end:h,first:i,uncommitted:l*y}}
function nd(t,e){return" counts "+t+" uncommitted bytes, its list names "+e+": what the list leaves out counts as committed."}
var rd=1048576;
function ad(t,e,n,r,a){var o=en(n);
var s=o.heap;
a.demand("Signature",Ke(t.u32(r+s.signature),wt));
if(a.refuted)return;
if(!o.hasSegmentList){a.demand("Segments",sd(t,o,r));
return}
a.demand("Heap",Ke(t.pointer(r+o.segment.heap),r));
a.demand("BaseAddress",Ke(t.pointer(r+o.segment.base),r));
a.check("HeaderValidateLength",Ke(t.u16(r+s.headerValidateLength),s.size));
id(t,e,o,r,a);
Do(t,"VirtualAllocdBlocks",r+s.virtualAllocdBlocks,a);
Do(t,"SegmentList",r+s.segmentList,a);
ud(t,o,r,a);
if(a.failed.length>0||!od(n,e.build))ld(t,o,r,a)}
function od(t,e){var n=t.source,r=t.builds;
if(n==="symbols"||r===null)return true;
return e!==null&&r[0]<=e&&e<=r[1]}
function sd(t,e,n){if(t.pointer(n+e.heap.segments)===null)return null;
var r=new vr(t,e,n);
for(var a=r.next();a!==null;a=r.next()){if(r.read(a)!==null)return true}
return false}
function id(t,e,n,r,a){var o=t.u32(r+n.heap.encodeFlagMask);
a.demand("EncodeFlagMask",o===null?null:o===0||o===rd);
var s=Mo(t,e,n,r);
if(s===null||s.checkMask===0)return;
var i=t.u32(r+s.headerWord*4);
if(i===null)return;
a.check("Encoding",!Ht(i^s.code0,s.checkMask))}
function Do(t,e,n,r){var a=t.pointer(n);
if(a===null)return;
var o=a>0&&a%t.pointerSize===0;
r.check(e,o?Ke(t.pointer(a+t.pointerSize),n):false)}
function ud(t,e,n,r){var a=t.u8(n+e.heap.frontEndHeapType);
var o=t.pointer(n+e.heap.frontEndHeap);
if(a===null||o===null)return;
r.check("FrontEndHeapType",a===0&&o===0||a===2&&o!==0);
if(a!==2||o===0||e.lfh.heap<0)return;
r.check("_LFH_HEAP.Heap",Ke(t.pointer(o+e.lfh.heap),n))}
function ld(t,e,n,r){var a=Io(t,e,n),o=a.segments,s=a.caveats;
if(s.length>0)return;
var i=o.reduce(function(l,c){return l+c.reserved},0);
var u=t.pointer(n+e.heap.totalReserved);
r.check("TotalMemoryReserved",u===null?null:u>=i&&u%y===0);
r.check("TotalSegments",Ke(t.u32(n+e.heap.totalSegments),o.length))}
function Ke(t,e){return t===null?null:t===e}
var cd=Math.pow(2,47);
function Vo(t){return t>0&&t<cd&&t%4===0}
function Et(t,e){var n=t.u32(e-e%4);
return n===null?null:n>>>e%4*8&255}
function At(t,e){var n=t.u32(e-e%4);
return n===null||e%2!==0?null:n>>>e%4*8&65535}
function j(t,e,n){var r=t.u32(e);
if(n===4||r===null)return r;
var a=t.u32(e+4);
return a===null?null:a*4294967296+r}
var pr=(function(){function t(e,n){if(n===void 0){n=null}
this.world=e;
this.reader=n}
Object.defineProperty(t.prototype,"pointerSize",{get:function(){return this.world.pointerSize},enumerable:false,configurable:true});
t.prototype.u32=function(e){var n=this.reader;
if(!(e>0)||e%4!==0)return null;
if(n!==null&&e>=n.base&&e+4<=n.limit){if(n.firstHole(e,e+4)===0)return n.words[(e-n.base)/4]}
return this.world.memory.u32(e)};
t.prototype.u16=function(e){return At(this,e)};
t.prototype.u8=function(e){return Et(this,e)};
t.prototype.pointer=function(e){return j(this,e,this.pointerSize)};
return t})();
var I=0;
var oe=1;
var tt=2;
var pe=0;
var se=1;
var nt=2;
var Go=3;
var fd=4;
var rt=["back end","LFH","VS","large","page heap"];
var hd=["busy","free","internal"];
var Ae=4096;
var mr=(function(){function t(){this.count=0;
this.capacity=Ae;
this.address=new Float64Array(Ae);
this.size=new Float64Array(Ae);
this.user=new Float64Array(Ae);
this.userSize=new Float64Array(Ae);
this.state=new Uint8Array(Ae);
this.origin=new Uint8Array(Ae);
this.flags=new Uint8Array(Ae);
this.trace=new Float64Array(Ae)}
return t})();
var dd=5;
function jo(t,e,n,r,a,o){if((o&Lo)!==0)return vd(t,e,n,r,a,o&Ko);
var s=t.granularity;
var i=o;
if(o===Gh){var u=s===8?e+n-4:e+n;
var l=t.word(u,e);
if(l===null)return $o(t,e,n,u);
i=l}
if(i<dr||i>n)return t.gap(e,n,"damaged","the block at "+k(e)+" counts "+i+" unused bytes of "+n);
return t.busyRow(e,n,e+s,n-i,r,a,0)}
function vd(t,e,n,r,a,o){var s=t.granularity;
var i=e+(o+1)*s;
if(o===0||i>e+n)return gr(t,e,n);
var u=t.reader;
if(!u.cover(e,i-e,t.runEnd))return $o(t,e,n,i-4);
var l=u.words;
var c=(e+s-u.base)/4;
var f=l[c]+(s===16?l[c+1]*4294967296:0);
var h=l[(i-u.base)/4-1];
if(h>>>24!==dd||(h>>>16&255)!==o)return gr(t,e,n);
var d=h&65535;
if(d<i-e-8||d>n)return gr(t,e,n);
return t.busyRow(e,n,i,n-d,r,a,f)}
function $o(t,e,n,r){var a="how much of the block at "+k(e)+" is used stands at "+k(r)+", which is not captured";
return t.gap(e,n,"not captured",a)}
function gr(t,e,n){return t.gap(e,n,"damaged","the block at "+k(e)+" has a prefix without an extended header")}
var Xo=2e3;
function pd(t,e,n){var r=t.granularity,a=t.reader;
var o={lookUps:0};
var s=Math.ceil(e/r)*r;
while(s+2*r<=n&&o.lookUps<Xo){if(!a.cover(s,2*r,n)){s=md(t,Math.max(a.holeEnd(s),s+r),n);
continue}
var i=gd(t,s,n,o);
if(i.isFree)return i.at;
s=i.at}
return n}
function tn(t,e,n,r,a,o){var s=pd(t,n,r);
t.previousGranules=-1;
return t.gap(e,s-e,a,o)?s:-1}
function md(t,e,n){var r=t.facts.world.memory;
for(var a=Math.ceil(e/y)*y;a<n;a+=y){if(t.probesLeft--<=0)return n;
if(r.whole(a,y)!==null)return a}
return n}
function gd(t,e,n,r){var a=t.reader,o=t.granularity;
var s=a.words,i=a.base;
var u=a.firstHole(e,a.limit);
var l=Math.min(u===0?a.limit:u,n);
var c=e;
for(;c+2*o<=l;c+=o){if(!yd(t,s,(c-i)/4,n-c))continue;
if(r.lookUps++>=Xo)return{at:n,isFree:false};
if(bd(t,c))return{at:c,isFree:true}}
return{at:Math.max(c,u===0?c:u),isFree:false}}
function yd(t,e,n,r){var a=t.granularity,o=t.headerWord;
var s=t.facts,i=s.code0,u=s.checkMask,l=s.layout;
var c=e[n+o]^i;
var f=l.hasSegmentList?c>>>16&255:e[n+o+1]>>>8&255;
if((f&hr)!==0)return false;
if(Ht(c,u))return false;
var h=(c&65535)*a;
if(h<2*a||h>r)return false;
var d=n+a/4;
return e[d]!==0&&e[d]%4===0&&e[d+a/8]%4===0}
function bd(t,e){var n=t.facts.world,r=n.memory,a=n.pointerSize;
var o=e+t.granularity;
var s=r.pointer(o,a);
var i=r.pointer(o+a,a);
if(s===null||i===null||!Yo(s)||!Yo(i))return false;
return r.pointer(s+a,a)===o&&r.pointer(i,a)===o}
function Yo(t){return t>=65536&&t<140737488355328&&t%4===0}
var Ue=128;
function kd(t,e){var n=t.reader,r=t.granularity;
var a=e.first,o=e.stride,s=e.count;
var i=0;
while(i<s){var u=a+i*o;
if(!n.cover(u,r,t.runEnd)){var l=wd(t,e,i);
var c="the headers of "+l+" slots from "+k(u)+" on are not captured";
if(!t.gap(u,l*o,"not captured",c))return false;
i+=l;
continue}
i=Sd(t,e,i);
if(i<0)return false}
return true}
function wd(t,e,n){var r=e.first,a=e.stride,o=e.count;
var s=r+n*a+t.granularity-4;
var i=t.reader.holeEnd(s);
if(i===s)return 1;
return Math.min(Math.max(Math.ceil((i-s)/a),1),o-n)}
function Sd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity;
var s=r.words,i=r.base;
var u=a.address,l=a.user,c=a.userSize,f=a.state,h=a.capacity;
var d=e.stride,m=e.bitmap;
var w=d>>>2;
var x=r.firstHole(e.first+n*d,r.limit);
var N=(x===0?r.limit:x)-i>>>2;
var H=Ue+dr;
var R=t.information===null?Ue+Math.min(Fo,d):0;
var F=e.count;
var A=a.count;
var G=A;
var T=n;
var W=e.first+n*d;
var re=(W-i+o>>>2)-1;
for(;T<F&&re<N;T++,re+=w,W+=d){var ue=s[re]>>>24;
var Ye=m===null?ue!==Ue:(m[T>>>5]>>>(T&31)&1)!==0;
if(!Ye){if(ue!==Ue)t.notes.noteSlotDifference(W);
u[A]=W;
l[A]=0;
c[A]=0;
f[A]=oe;
A++}else if(ue>=H&&ue<=R){u[A]=W;
l[A]=W+o;
c[A]=d-ue+Ue;
f[A]=I;
A++}else{yr(a,G,A,d);
if(!xd(t,W,d,ue))return-1;
G=A=a.count;
if(r.words!==s)return T+1}
if(A===h){yr(a,G,A,d);
if(!t.flush())return-1;
G=A=0}}
yr(a,G,A,d);
return T}
function yr(t,e,n,r){t.count=n;
if(e===n)return;
t.size.fill(r,e,n);
t.origin.fill(se,e,n);
t.flags.fill(0,e,n);
t.trace.fill(0,e,n)}
function xd(t,e,n,r){if(r===Ue){t.notes.noteSlotDifference(e);
var a="the slot at "+k(e)+" is busy in the bitmap and free in its header";
return t.gap(e,n,"not decoded",a)}
if((r&Ue)===0){var a="the slot at "+k(e)+" ends its header with "+k(r);
return t.gap(e,n,"damaged",a)}
return jo(t,e,n,se,0,r&127)}
var br=4041265344;
function Hd(t,e,n,r,a){var o=t.facts.layout.userData;
var s=(a&Lo)!==0?a&Ko:0;
var i=e+(1+s)*t.granularity;
if(i+o.size>e+n)return t.internalRow(e,n,r);
var u=t.word(i+o.signature,e);
if(u===null){var l="what the heap itself keeps in the block at "+k(e)+" is not captured";
return t.gap(e,n,"not captured",l)}
if(u===br)return Ed(t,{at:e,size:n,flags:r,body:i});
return t.metadataRow(e,n,r)}
function Ed(t,e){var n=e.at,r=e.size,a=e.flags;
var o=Ad(t,e);
if(o==="cached")return t.freeRow(n,r,se,a);
if(typeof o==="string")return t.gap(n,r,o.indexOf("not captured")>=0?"not captured":"not decoded",o);
var s=o.first,i=o.stride,u=o.count;
var l=s+i*u;
return t.internalRow(n,s-n,a)&&kd(t,o)&&t.internalRow(l,n+r-l,a)}
function Ad(t,e){var n=t.facts.layout,r=n.userData,a=n.subsegment;
var o=t.facts.world.pointerSize;
var s=e.body;
var i=Rd(t,e);
if(typeof i==="string")return kr(e)+" "+i;
var u=t.pointer(s+r.subSegment,e.at);
if(u===null)return kr(e)+": its header is not captured";
var l=u%4===0&&u>0?j(t.structures,u+a.userBlocks,o):0;
if(l===s)return Cd(t,e,u,i);
if(l!==null&&(i===null||!i.hasBusy||Bd(t,l)))return"cached";
var c=Td(t,e,i);
if(c!==null)return c;
var f="its subsegment at "+k(u);
var h=kr(e);
if(l===null)return h+": "+f+" is not captured";
return h+" has busy slots, but "+f+" points to "+k(l)}
function kr(t){return"the user block at "+k(t.body)}
function Bd(t,e){var n=t.facts.layout.userData.signature;
return e===0||e%4===0&&t.structures.u32(e+n)===br}
function Cd(t,e,n,r){var a=t.facts.layout.subsegment;
var o=At(t.structures,n+a.blockSize);
var s=At(t.structures,n+a.blockCount);
if(o===null||s===null)return"the subsegment at "+k(n)+" is not captured";
var i=o*t.granularity;
var u=Zo(t,s);
if(i===0||s===0||e.body+u+i*s>e.at+e.size)return"the subsegment at "+k(n)+" names "+s+" slots of "+i+" bytes, which its user block cannot hold";
if(r!==null&&r.count!==s)return"the subsegment at "+k(n)+" names "+s+" slots, the bitmap of its user block "+r.count;
Nd(t,e,u,i);
return{first:e.body+u,stride:i,count:s,bitmap:r===null?null:r.words}}
function Zo(t,e){var n=t.facts.layout.userData;
if(n.bitmapData<0)return n.size;
var r=t.granularity;
var a=r*4;
var o=n.bitmapData+Math.ceil(e/a)*a/8;
return Math.ceil(o/r)*r}
function qo(t,e){var n=t.facts,r=n.layout,a=n.frontEnd;
if(r.userData.encodedOffsets<0)return null;
var o=t.word(e.body+r.userData.encodedOffsets,e.at);
return o===null?null:(o^Jo(e.body)^Jo(a))>>>0}
function Nd(t,e,n,r){var a=qo(t,e);
if(a!==null)t.key.vote((a^(n|r<<16))>>>0)}
function Td(t,e,n){if(n===null||n.count===0)return null;
var r=Zo(t,n.count);
var a=e.at+e.size-e.body;
var o=zd(t,e,n.count,r,a);
if(o===null||(o&65535)!==r)return null;
var s=o>>>16;
if(s===0||s%t.granularity!==0||r+s*n.count>a)return null;
var i={first:e.body+r,stride:s,count:n.count,bitmap:n.words};
if(!Od(t,e,i))return null;
t.notes.byKey++;
return i}
function zd(t,e,n,r,a){var o=t.facts.layout.userData;
if(o.firstOffset>=0)return t.word(e.body+o.firstOffset,e.at);
var s=qo(t,e);
if(s===null)return null;
var i=t.electedKey({mixed:s,first:r,count:n,room:a});
return i===null?null:(s^i)>>>0}
function Od(t,e,n){var r=n.first,a=n.stride,o=n.count;
for(var s=0;s<o;s++){var i=t.word(r+s*a+t.granularity-4,e.at);
if(i!==null&&i>>>31===0)return false}
return true}
function Rd(t,e){var n=t.facts.layout.userData;
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
function Jo(t){return t%4294967296>>>0}
var Pd=1;
var Md=3;
function _d(t,e,n){var r=e;
t.previousGranules=-1;
t.runEnd=n;
while(r<n){if(t.reader.cover(r,t.granularity,n)){r=Fd(t,r,n)}else{var a="the header at "+k(r)+" is not captured";
r=tn(t,r,t.reader.holeEnd(r),n,"not captured",a)}
if(r<0)return false}
return true}
function Fd(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=t.facts,u=i.code0,l=i.code1,c=i.checkMask;
var f=r.words,h=r.base;
var d=a.address,m=a.size,w=a.user,x=a.userSize,N=a.state,H=a.origin,R=a.flags,F=a.trace,A=a.capacity;
var G=o/4;
var T=r.firstHole(e,r.limit);
var W=(n-h)/4;
var re=Math.min(((T===0?r.limit:T)-h)/4-s-1,W);
var ue=t.information===null?Fo:0;
var Ye=hr;
var dt=_o;
var he=dr;
var vt=t.previousGranules;
var K=a.count;
var P=(e-h)/4;
while(P<re){var de=f[P+s]^u;
var Re=f[P+s+1];
var ve=de&65535;
var xe=P+ve*G;
var ye=h+P*4;
var le=Ht(de,c)||ve===0||xe>W;
if(le||(Re^l^vt)<<16!==0){a.count=K;
t.previousGranules=vt;
if(le||!Kd(t,ye,de)){var Na=Ud(t,ye,de,Re,n);
return tn(t,ye,ye+o,n,"damaged",Na)}}
var He=de>>>16&255;
var Ee=Re>>>24;
var Pe=ve*o;
if((He&Ye)===0){t.freeGranules+=ve;
d[K]=ye;
m[K]=Pe;
w[K]=0;
x[K]=0;
N[K]=oe;
H[K]=pe;
R[K]=He;
F[K]=0;
K++}else if((He&dt)===0&&Ee>=he&&Ee<=ue&&Ee<=Pe){d[K]=ye;
m[K]=Pe;
w[K]=ye+o;
x[K]=Pe-Ee;
N[K]=I;
H[K]=pe;
R[K]=He;
F[K]=0;
K++}else{a.count=K;
if(!Ld(t,ye,Pe,He,Ee))return-1;
K=a.count;
if(r.words!==f){t.previousGranules=ve;
return h+xe*4}}
if(K===A){a.count=K;
if(!t.flush())return-1;
K=0}
vt=ve;
P=xe}
a.count=K;
t.previousGranules=vt;
return h+P*4}
function Ld(t,e,n,r,a){if(a===Md)return t.internalRow(e,n,r);
if(a===Pd)return t.metadataRow(e,n,r);
if((r&_o)!==0)return Hd(t,e,n,r,a);
return jo(t,e,n,pe,r,a)}
function Kd(t,e,n){var r=t.facts,a=r.checkMask,o=r.code1;
var s=n&65535;
if(t.previousGranules<0)return true;
if(a===0&&e+s*t.granularity<t.runEnd){var i=t.word(e+s*t.granularity+t.headerWord*4+4,e);
if(i===null||((i^o)&65535)!==s)return false}
t.notes.noteWrongPrevious(e);
return true}
function Ud(t,e,n,r,a){var o=t.facts,s=o.code0,i=o.checkMask;
var u="the header "+kt(n^s)+" "+kt(r)+" at "+k(e);
var l=n&65535;
if(Ht(n,i))return u+" has a wrong checksum";
if(l===0)return u+" names a size of 0";
var c=l*t.granularity;
if(e+c>a)return u+" names "+c+" bytes, which reach past the committed memory";
return u+" fits neither the block before nor the one behind"}
var Wd=16777216;
function Id(t,e){var n=e.layout.lfh;
var r=e.frontEnd;
if(e.frontEndType!==2||n.firstUncommitted<0||n.reservedLimit<0)return null;
if(t.pointer(r+n.heap)!==e.address)return null;
var a=t.pointer(r+n.firstUncommitted);
var o=t.pointer(r+n.reservedLimit);
if(a===null||o===null||r%y!==0)return null;
var s=r<a&&a<=o&&o-r<=Wd;
if(!s||a%y!==0||o%y!==0)return null;
return{kind:"front end",base:r,reserved:o-r,committed:a-r}}
function Dd(t,e){var n=[];
var r=e.address+e.layout.heap.virtualAllocdBlocks;
var a=Wo(t,r);
if(a.broken!=="")n.push("The list of large blocks is not whole: "+a.broken+".");
var o=[];
var s=a.brokenAt;
a.entries.forEach(function(i){var u=Vd(t,e,i);
if(u!==null){o.push(u);
return}
s=s||i;
n.push("The large block at "+k(i)+" is left out: its header is damaged or not captured.")});
return{blocks:o,lost:s,caveats:n}}
function Vd(t,e,n){var r=e.layout,a=r.large,o=r.hasSegmentList;
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
var m=h&65535;
var w=o?(f>>>16&255)*s:0;
var x=n+a.busyBlock+s;
var N=Ht(h,e.checkMask)||(d&1)===0||m<a.size+w||m>i?"the header of the large block at "+k(n)+" is damaged":"";
var H=w===0?0:t.pointer(x)||0;
return{kind:"large block",base:n,reserved:u,committed:i,user:x+w,userSize:i-m,flags:d,trace:H,damage:N}}
var Qo=(function(){function t(){this.votes={};
this.keyless=[];
this.voters=0}
t.prototype.vote=function(e){this.votes[e]=(this.votes[e]||0)+1;
this.voters++};
Object.defineProperty(t.prototype,"unanimous",{get:function(){var e=Object.keys(this.votes);
return e.length===1&&this.voters>1?Number(e[0]):null},enumerable:false,configurable:true});
t.prototype.addKeyless=function(e){this.keyless.push(e)};
t.prototype.elected=function(e){return this.voters>0?es(this.votes,1):es(Gd(this.keyless,e),2)};
return t})();
function es(t,e){var n=null;
var r=false;
Object.keys(t).forEach(function(o){var s=t[Number(o)];
if(n!==null&&s===n.agreeing)r=true;
if(n!==null&&s<=n.agreeing)return;
n={key:Number(o),agreeing:s};
r=false});
var a=n;
return a===null||r||a.agreeing<e?null:a}
function Gd(t,e){var n={};
t.forEach(function(r){var a=r.mixed,o=r.first,s=r.count,i=r.room;
var u=Math.floor((i-o)/s/e)*e;
var l=(i-o-4*e)/(s+1);
for(var c=u;c>0&&c>l&&c<65536;c-=e){var f=(a^(o|c<<16))>>>0;
n[f]=(n[f]||0)+1}});
return n}
var ts=128;
var jd=65536;
function $d(t,e){var n=e.world,r=e.layout,a=e.frontEnd;
var o=new Uint8Array(ts);
if(e.frontEndType!==1||a===0)return{blocks:new Float64Array(0),uncertain:o,caveats:[]};
if(n.bits===64){var s="The look-aside lists of 64-bit Windows of before Vista are not read: their freed blocks count as busy.";
return{blocks:new Float64Array(0),uncertain:o,caveats:[s]}}
var i=[];
var u={};
var l=0;
for(var c=0;c<ts;c++){var f=t.pointer(a+c*r.lookAsideSize);
for(var h=0;h<jd&&f!==null&&f!==0&&!u[f];h++){u[f]=true;
i.push(f-n.granularity);
f=t.pointer(f)}
if(f===0)continue;
o[c]=1;
l++}
i.sort(function(m,w){return m-w});
var d="Look-aside lists that are not whole: "+l+". Which blocks of their sizes are free is not known.";
return{blocks:new Float64Array(i),uncertain:o,caveats:l>0?[d]:[]}}
function Xd(t,e,n,r,a){var o=e.layout.heap;
var s=[];
var i=function(l,c,f,h){var d=l===0||c<0?null:t.pointer(e.address+c);
if(d===null||d%y!==0||d<=f)return;
var m=k(d-f)+" bytes of "+h+" that the heap counts are in no part of its list";
var w=t.pointer(l)===null?"not captured":"damaged";
s.push({kind:"not listed",base:l,reserved:0,committed:d-f,reason:w,detail:m})};
var u=a===null?0:a.committed;
i(n.lost,o.totalCommitted,ns(n.segments)+u,"segments");
i(r.lost,o.totalInLargeBlocks,ns(r.blocks),"large blocks");
return s}
function ns(t){return t.reduce(function(e,n){return e+n.committed},0)}
var Yd=2882386875;
var Zd=2882386874;
var rs=2882382506;
var as=2882382505;
var qd=3703225275;
var os=3703225274;
var Jd=3703220906;
var ss=3703220905;
var Qd=(function(){function t(e){this.requestedSize=0;
this.trace=0;
this.isFreed=false;
this.isWide=e===8;
this.size=this.isWide?64:32}
t.prototype.readLight=function(e,n,r){var a=e[n];
if(a!==rs&&a!==as)return false;
if(!this.readAt(e,n))return false;
return this.size+this.requestedSize<=r};
t.prototype.readAt=function(e,n){var r=ev(e[n]);
if(r===0||e[n+this.size/4-1]!==r)return false;
var a=this.isWide;
var o=a?wr(e,n+4):e[n+2];
var s=a?wr(e,n+6):e[n+3];
if(o>s)return false;
this.requestedSize=o;
this.trace=a?wr(e,n+12):e[n+6];
this.isFreed=r===ss||r===os;
return true};
return t})();
function ev(t){if(t===rs)return Jd;
if(t===Yd)return qd;
if(t===as)return ss;
return t===Zd?os:0}
function wr(t,e){return t[e+1]*4294967296+t[e]}
var Sr=(function(){function t(e){this.words=new Uint32Array(0);
this.base=0;
this.limit=0;
this.window=null;
this.memory=e}
t.prototype.cover=function(e,n,r){if(e<this.base||e+n>this.limit){if(e+n>r)return false;
this.base=e-e%y;
var a=Math.min(be,r-this.base);
this.adopt(this.memory.ahead(this.base,e+n-this.base,a-a%4));
if(e+n>this.limit)return false}
return this.firstHole(e,e+n)===0};
t.prototype.coverWhole=function(e){var n=this.memory.whole(e,be);
if(n===null)return false;
this.window=n;
this.words=n.words;
this.base=e;
this.limit=e+be;
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
var tv=(function(){function t(){this.wrongPrevious=0;
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
var nv=64;
var rv=8192;
var av=(function(){function t(){this.starts=[];
this.copies=[];
this.next=0}
t.prototype.remember=function(e,n,r){var a=(n-e.base)/4;
var o=a+r/4;
if(r>rv||a<0||o>e.words.length)return;
if(e.firstHole(n,n+r)!==0)return;
this.starts[this.next]=n;
this.copies[this.next]=new Uint32Array(e.words.subarray(a,o));
this.next=(this.next+1)%nv};
t.prototype.word=function(e){var n=this,r=n.starts,a=n.copies;
if(e%4!==0)return-1;
for(var o=0;o<r.length;o++){var s=(e-r[o])/4;
if(s>=0&&s<a[o].length)return a[o][s]}
return-1};
return t})();
var ov=1044480;
var is=(function(){function t(e,n,r,a){var o=this;
this.batch=new mr();
this.notes=new tv();
this.passed=new av();
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
this.reader=new Sr(s.memory);
this.granularity=s.granularity;
this.headerWord=e.headerWord;
var i=Ne(s)||s.peb===null;
this.information=i?new Qd(s.pointerSize):null}
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
t.prototype.internalRow=function(e,n,r){return n<=0||this.row(e,n,0,0,tt,0,r,0)};
t.prototype.metadataRow=function(e,n,r){if(this.facts.frontEndType===2)this.passed.remember(this.reader,e,n);
return this.internalRow(e,n,r)};
t.prototype.freeRow=function(e,n,r,a){return n<=0||this.row(e,n,0,0,oe,r,a,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){var u=this.information;
var l=u===null?false:this.readInformation(r,a);
if(l===null){var c="what page heap says of the block at "+k(e)+" is not captured";
return this.gap(e,n,"not captured",c)}
if(l){if(u.isFreed)return this.row(e,n,0,0,oe,o,s,0);
var f=r+u.size;
var h=u.requestedSize;
return this.row(e,n,f,h,I,o,s,u.trace)}
return this.row(e,n,r,a,I,o,s,i)};
t.prototype.word=function(e,n){var r=this.reader;
var a=e+4-n;
if(e+4>this.runEnd)return null;
if(e<r.base||e+4>r.limit){if(a>ov)return this.facts.world.memory.u32(e);
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
function sv(t,e){var n=e.from;
t.previousGranules=-1;
t.runEnd=e.end;
while(n<e.end){if(t.reader.cover(n,t.granularity,e.end)){n=iv(t,e,n)}else{var r="the header at "+k(n)+" is not captured";
n=tn(t,n,t.reader.holeEnd(n),e.end,"not captured",r)}
if(n<0)return false}
return true}
function iv(t,e,n){var r=t.reader,a=t.batch,o=t.granularity,s=t.headerWord;
var i=r.words,u=r.base;
var l=a.address,c=a.size,f=a.user,h=a.userSize,d=a.state,m=a.origin,w=a.flags,x=a.trace,N=a.capacity;
var H=e.segment,R=e.end;
var F=e.lookAside,A=F.blocks,G=F.caveats;
var T=o/4;
var W=r.firstHole(n,r.limit);
var re=(R-u)/4;
var ue=Math.min(((W===0?r.limit:W)-u)/4-s-1,re);
var Ye=t.information===null&&t.facts.frontEndType!==2&&G.length===0;
var dt=t.facts.frontEndType===1?t.facts.frontEnd-o:0;
var he=0;
while(he<A.length&&A[he]<n)he++;
var vt=hr;
var K=t.previousGranules;
var P=a.count;
var de=(n-u)/4;
while(de<ue){var Re=i[de+s];
var ve=i[de+s+1];
var xe=Re&65535;
var ye=de+xe*T;
var le=u+de*4;
if(xe===0||ye>re||ve>>>24!==H||Re>>>16!==K){a.count=P;
if(!lv(t,e,le,Re,ve,K)){var Na=cv(e,t,le,Re,ve);
return tn(t,le,le+o,R,"damaged",Na)}}
var He=ve>>>8&255;
var Ee=xe*o;
if(he<A.length&&A[he]<le)he++;
var Pe=he<A.length&&A[he]===le;
if((He&vt)===0||Pe){if(!Pe)t.freeGranules+=xe;
l[P]=le;
c[P]=Ee;
f[P]=0;
h[P]=0;
d[P]=oe;
m[P]=pe;
w[P]=He;
x[P]=0;
P++}else if(Ye&&le!==dt){l[P]=le;
c[P]=Ee;
f[P]=le+o;
h[P]=Ee-(ve>>>16&255);
d[P]=I;
m[P]=pe;
w[P]=He;
x[P]=0;
P++}else{a.count=P;
if(!uv(t,e,le,Ee,He,ve>>>16&255))return-1;
P=a.count;
if(r.words!==i){t.previousGranules=xe;
return u+ye*4}}
if(P===N){a.count=P;
if(!t.flush())return-1;
P=0}
K=xe;
de=ye}
a.count=P;
t.previousGranules=K;
return u+de*4}
function uv(t,e,n,r,a,o){var s=t.facts,i=s.frontEnd,u=s.frontEndType;
if(u===1&&n+t.granularity===i)return t.internalRow(n,r,a);
if(e.lookAside.uncertain[r/t.granularity]===1){var l="the block at "+k(n)+" may be free: the look-aside list of its size is not whole";
return t.gap(n,r,"not captured",l)}
var c=t.facts.layout.userData;
var f=n+t.granularity;
if(t.facts.frontEndType===2&&f+c.size<=n+r){if(t.word(f+c.signature,n)===br)return t.gap(n,r,"not decoded","a user block of the LFH of before Vista, whose slots are not known")}
return t.busyRow(n,r,f,r-o,pe,a,0)}
function lv(t,e,n,r,a,o){var s=r&65535;
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
function cv(t,e,n,r,a){var o="the header "+kt(r)+" "+kt(a)+" at "+k(n);
var s=r&65535;
if(s===0)return o+" names a size of 0";
var i=s*e.granularity;
if(n+i>t.end)return o+" names "+i+" bytes, which reach past the committed memory";
if(a>>>24!==t.segment)return o+" names another segment than the "+t.segment+" that it is in";
return o+" fits neither the block before nor the one behind"}
var fv={area:function(){return true},blocks:function(){return true},gap:function(){return true}};
var hv=(function(){function t(e,n){this.kind="NT";
this.keys="";
this.known=null;
this.freed=null;
this.noticed=[];
this.elected=null;
this.facts=e;
this.layout=n;
this.fields=new pr(e.world);
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
var a=new Qo();
var o=new is(this.facts,a,e,function(){return r.lfhKey()});
if(n!==void 0)return this.walkArea(o,n);
var s=this.walkAll(o);
if(s){var i=o.notes.sentences().concat(dv(a,this.facts),this.otherFree(o));
this.noticed=i.length>0||o.notes.damaged>0?i.concat(this.lockedBy()):i}
return s};
t.prototype.lfhKey=function(){if(this.elected===null){var e=new Qo();
this.walkAll(new is(this.facts,e,fv,null));
var n=e.elected(this.facts.world.granularity);
this.elected={key:n===null?null:n.key}}
return this.elected.key};
Object.defineProperty(t.prototype,"lists",{get:function(){if(this.known===null){var e=this.facts,n=e.layout,r=e.address;
this.known=this.withOthers(Io(this.fields,n,r))}
return this.known},enumerable:false,configurable:true});
t.prototype.withOthers=function(e){var n=this,r=n.fields,a=n.facts;
var o=Dd(r,a);
var s=Id(r,a);
return{segments:e,large:o,frontEnd:s,others:Xd(r,a,e,o,s)}};
Object.defineProperty(t.prototype,"lookAside",{get:function(){if(this.freed===null)this.freed=$d(this.fields,this.facts);
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
if(c!==void 0)return us(e,c);
if(s!==null&&u(s))return ls(e,s);
return i.filter(u).every(function(f){return cs(e,f)})};
t.prototype.walkAll=function(e){if(!this.walkSegments(e))return false;
var n=this.lists,r=n.large,a=n.frontEnd,o=n.others;
return r.blocks.every(function(s){return us(e,s)})&&(a===null||ls(e,a))&&o.every(function(s){return cs(e,s)})};
t.prototype.walkSegments=function(e){var n=this;
if(this.known!==null)return this.known.segments.segments.every(function(h){return n.walkSegment(e,h)});
var r=this.facts,a=r.layout,o=r.address,s=r.world;
var i=new pr(s,e.reader);
var u=new vr(i,a,o);
var l=false;
var c=u.next();
while(c!==null){if(l)e.reader.coverWhole(c-c%y);
var f=u.read(c);
c=u.next();
if(f===null)continue;
l=f.runs.length>0&&f.runs[0][1]-f.runs[0][0]>=be;
if(!this.walkSegment(e,f))return false}
this.known=this.withOthers(u.list());
return true};
t.prototype.walkSegment=function(e,n){var r=n.runs,a=n.first;
if(!e.sink.area(n))return false;
e.unlisted=n.unlisted;
for(var o=0;o<r.length;o++){var s=z(r[o],2),i=s[0],u=s[1];
var l=Math.min(Math.max(i,a),u);
if(!e.internalRow(i,l-i,0))return false;
if(!this.walkRun(e,n,l,u))return false}
return e.flush()};
t.prototype.walkRun=function(e,n,r,a){if(r>=a)return true;
if(this.facts.layout.hasSegmentList)return _d(e,r,a);
return sv(e,{from:r,end:a,segment:n.index,lookAside:this.lookAside})};
return t})();
function us(t,e){var n=e.base,r=e.committed,a=e.user,o=e.userSize,s=e.flags,i=e.trace,u=e.damage;
if(!t.sink.area(e))return false;
t.unlisted=0;
if(u!=="")return t.gap(n,r,"damaged",u);
t.runEnd=n+r;
return t.busyRow(n,r,a,o,Go,s,i)&&t.flush()}
function ls(t,e){return t.sink.area(e)&&t.internalRow(e.base,e.committed,0)&&t.flush()}
function cs(t,e){return t.sink.area(e)&&t.gap(e.base,e.committed,e.reason,e.detail)}
function dv(t,e){var n=t.elected(e.world.granularity);
if(t.voters===0||n===null||n.agreeing===t.voters)return[];
var r=t.voters-n.agreeing+" of "+t.voters;
return["User blocks of the LFH that code their offsets with another key than the others: "+r+"."]}
function vv(t,e){var n=new pr(t);
var r=n.u32(e+2*t.pointerSize);
if(r===null)return Bt("not captured: the header of the heap at "+k(e)+" is not captured");
var a=r===wt;
if(!a&&r!==St)return Bt("not decoded: no signature of an NT heap stands at "+k(e));
var o=fr(t.layouts,jh).filter(function(c){return en(c).hasSegmentList!==a});
var s=a?"":pv(n,t,o,e);
if(s!=="")return Bt(s);
var i=cr(o,t.build,function(c,f){ad(n,t,c,e,f)});
if(i.choice===null)return Bt("not decoded: "+i.why);
var u=en(i.choice.table);
var l=Mo(n,t,u,e);
if(l===null)return Bt("not captured: the header of the heap at "+k(e)+" is not whole");
return{heap:new hv(l,i.choice.text),why:""}}
function Bt(t){return{heap:null,why:t}}
function pv(t,e,n,r){var a=n.map(en);
if(a.length===0)return"";
var o=a[0].segment;
var s=t.pointer(r+o.heap);
if(s===null||s===r)return"";
var i=a.some(function(u){var l=u.heap;
return t.u32(r+l.signature)===wt});
if(i){return"not decoded: the heap at "+k(r)+" names "+k(s)+" as its own address: another process made it and shares it, its pointers mean nothing here"}
if(s>0&&t.u32(s+2*e.pointerSize)===St)return"not decoded: a further segment of the heap at "+k(s)+" begins at "+k(r);
return"foreign: the signature of an NT heap stands at "+k(r)+", but no heap that names itself: Wine's heaps look like this"}
function mv(t){var e=nn(t.busy,"busy").concat(nn(t.freed,"freed"),nn(t.available,"available"));
e.sort(function(l,c){return l.start-c.start||l.end-c.end});
var n=nn(t.ranges,"available").sort(function(l,c){return l.start-c.start});
var r=[];
var a=[];
var o=0;
n.forEach(function(l){while(o<e.length&&e[o].start<l.start)r.push(e[o++]);
var c=o;
while(o<e.length&&e[o].end<=l.end)o++;
a.push(e.slice(c,o))});
while(o<e.length)r.push(e[o++]);
var s=t.breaches.length+r.length===0?"own":"untold";
var i=n.map(function(l,c){return fs(t,"segment",l,a[c],s)});
var u=!t.hasAllRanges;
if(u){r.forEach(function(l){i.push(fs(t,"page-heap block",l,[l],s))})}
return{areas:i.filter(function(l){return l.committed>0}).sort(function(l,c){return l.base-c.base}).concat(u?gv(t,i):[]),strays:u?0:r.length}}
function gv(t,e){var n=e.reduce(function(a,o){return a+o.committed},0);
var r=t.counted-n;
return r>0?[{kind:"not listed",base:t.root,reserved:0,committed:r,spans:[],rest:"untold"}]:[]}
function nn(t,e){var n=[];
for(var r=0;r<t.count;r++){var a=t.virtual[r];
var o=a+t.virtualSize[r];
if(a>0&&o>a)n.push({start:a,end:o,what:e,node:r})}
return n}
function fs(t,e,n,r,a){var o={kind:e,base:n.start,reserved:n.end-n.start,spans:r,rest:a};
var s=hs(t,v(v({},o),{committed:0}));
var i=0;
for(var u=0;u<s.length;u++)i+=s[u].end-s[u].start;
return v(v({},o),{committed:i})}
function hs(t,e){var n=e.base,r=e.reserved,a=e.spans,o=e.rest;
var s=[];
if(e.kind==="not listed")return[{start:n,end:n+e.committed,what:"untold",node:-1}];
var i=n;
for(var u=0;u<a.length;){var l=a[u].start;
var c=a[u].end;
var f=u++;
while(u<a.length&&a[u].start<c)c=Math.max(c,a[u++].end);
if(l>i)s.push({start:i,end:l,what:o,node:-1});
if(u===f+1)yv(t,a[f],s);
else s.push({start:l,end:c,what:"claimed twice",node:-1});
i=c}
if(i<n+r)s.push({start:i,end:n+r,what:o,node:-1});
return s}
function yv(t,e,n){var r=e.start,a=e.end,o=e.what,s=e.node;
if(o==="available")return;
var i=o==="busy"?t.busy:t.freed;
var u=i.accessSize[s]||a-r;
var l=i.user[s]>=r+u;
var c=l?a-u:r;
n.push({start:c,end:c+u,what:o,node:s})}
var ds=65536;
var bv=64;
var kv=(function(){function t(e){this.chunks={};
this.kept=0;
this.lastStart=-1;
this.last={words:new Uint32Array(0),holes:[]};
this.memory=e}
t.prototype.u32=function(e){var n=e-e%ds;
if(!(e>0)||e%4!==0)return null;
var r=n===this.lastStart?this.last:this.chunk(n);
for(var a=0;a<r.holes.length;a++){if(r.holes[a][0]<=e&&e<r.holes[a][1])return this.memory.u32(e)}
return r.words[(e-n)/4]};
t.prototype.pointer=function(e,n){return j(this,e,n)};
t.prototype.chunk=function(e){var n=this.chunks[e];
if(n===void 0){if(this.kept++>=bv){this.chunks={};
this.kept=1}
n=this.memory.window(e,ds);
this.chunks[e]=n}
this.lastStart=e;
this.last=n;
return n};
return t})();
var wv=(function(){function t(){this.virtual=[];
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
var Sv=64;
var vs={end:"whole",at:0};
var xv=(function(){function t(e,n,r){this.reader=n;
var a=function(o){return r.offset("_DPH_HEAP_BLOCK",o)};
this.size=e.pointerSize;
this.next=a("pNextAlloc");
this.left=r.offset("_RTL_BALANCED_LINKS","LeftChild");
this.right=r.offset("_RTL_BALANCED_LINKS","RightChild");
this.columns=[["virtual",a("pVirtualBlock")],["virtualSize",a("nVirtualBlockSize")],["accessSize",a("nVirtualAccessSize")],["user",a("pUserAllocation")],["requested",a("nUserRequestedSize")],["trace",a("StackTrace")]]}
t.prototype.list=function(e,n,r,a){var o=new ps();
var s=e;
var i=e;
for(var u=0;s!==n;u++){if(u===r||s===0||s%4!==0||o.closes(s))return{end:"damaged",at:i};
if(!this.read(s,a))return{end:"not captured",at:s};
i=s;
var l=this.reader.pointer(s+this.next,this.size);
if(l===null)return{end:"not captured",at:s};
s=l}
return vs};
t.prototype.tree=function(e,n,r){var a=[];
var o=new ps();
var s=this.reader.pointer(e+this.right,this.size);
if(s===null)return{end:"not captured",at:e};
while(s!==0||a.length>0){var i=a.length===0?e:a[a.length-1];
if(s!==0){if(s%4!==0||a.length===Sv)return{end:"damaged",at:i};
a.push(s);
s=this.reader.pointer(s+this.left,this.size)}else{a.pop();
if(r.count===n||o.closes(i))return{end:"damaged",at:i};
if(!this.read(i,r))return{end:"not captured",at:i};
s=this.reader.pointer(i+this.right,this.size)}
if(s===null)return{end:"not captured",at:i}}
return vs};
t.prototype.read=function(e,n){var r=[];
for(var a=0;a<this.columns.length;a++){var o=this.reader.pointer(e+this.columns[a][1],this.size);
if(o===null)return false;
r.push(o)}
for(var a=0;a<this.columns.length;a++)n[this.columns[a][0]].push(r[a]);
return true};
return t})();
var ps=(function(){function t(){this.marked=0;
this.steps=0;
this.until=1}
t.prototype.closes=function(e){if(e===this.marked)return true;
if(++this.steps===this.until){this.marked=e;
this.steps=0;
this.until*=2}
return false};
return t})();
var Hv=["_DPH_HEAP_ROOT","_DPH_HEAP_BLOCK","_RTL_AVL_TABLE","_RTL_BALANCED_LINKS"];
var Ev=1;
var Av=67108864;
function Bv(t,e){var n=new kv(t.memory);
if(n.u32(e)===null)return{contents:null,why:"its root was not captured"};
var r={};
var a=cr(fr(t.layouts,Hv),t.build,function(i,u){r[i.name]=new Cv(t,n,e,i,u).contents()}),o=a.choice,s=a.why;
if(o===null)return{contents:null,why:"not decoded: "+s};
return{contents:r[o.table.name],layout:o.text,why:""}}
var Cv=(function(){function t(e,n,r,a,o){this.breaches=[];
this.world=e;
this.reader=n;
this.root=r;
this.table=a;
this.checks=o;
this.nodes=new xv(e,n,a);
this.isByTree=a.offset("_DPH_HEAP_ROOT","BusyNodesTable")>=0}
t.prototype.contents=function(){this.checks.demand("Signature",this.u32("Signature")===wo);
var e=this.isByTree?this.tree():this.list("busy blocks","pBusyAllocationListHead","nBusyAllocations");
var n=this.list("freed blocks","pFreeAllocationListHead","nFreeAllocations");
var r=this.isByTree?this.ring("available space","AvailableAllocationHead","nAvailableAllocations"):this.list("available space","pAvailableAllocationListHead","nAvailableAllocations");
this.list("node pools","pNodePoolListHead","nNodePools");
var a=e.count+n.count;
var o=this.keep("busy blocks",e,gs);
var s=this.keep("freed blocks",n,gs);
this.prove("pVirtualBlock",a===0?null:o&&s);
var i=(this.u32("ExtraFlags")&Ev)!==0||e.count>0;
var u=this.u32("HeapFlags");
var l=this.pointer("NormalHeap");
var c=this.touchable("nBusyAllocationBytesCommitted","nBusyAllocations")+this.touchable("nFreeAllocationBytesCommitted","nFreeAllocations");
var f=this,h=f.breaches,d=f.isByTree;
return v(v({root:this.root,flags:u,normalHeap:l,isFull:i,busy:e,freed:n,available:r},this.ranges()),{counted:c,breaches:h,isByTree:d})};
t.prototype.ranges=function(){var e=this.breaches.length;
var n=this.list("reservations","pVirtualStorageListHead","nVirtualStorageRanges");
var r=n.count;
this.keep("reservations",n,ms);
this.checks.demand("pVirtualStorageListHead",r===0?null:n.count>0);
return{ranges:n,hasAllRanges:this.breaches.length===e}};
t.prototype.tree=function(){var e=this;
return this.gather("busy blocks","nBusyAllocations",function(n,r){return e.nodes.tree(e.at("BusyNodesTable"),n,r)})};
t.prototype.list=function(e,n,r){var a=this;
return this.gather(e,r,function(o,s){return a.nodes.list(a.pointer(n),0,o,s)})};
t.prototype.ring=function(e,n,r){var a=this;
return this.gather(e,r,function(o,s){return a.nodes.list(a.pointer(n),a.at(n),o,s)})};
t.prototype.gather=function(e,n,r){var a=new wv();
var o=Math.min(this.u32(n),Av);
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
function ms(t,e){var n=t.virtual[e];
var r=t.virtualSize[e];
return n>0&&n%y===0&&r>0&&r%y===0}
function gs(t,e){if(!ms(t,e))return false;
var n=t.virtual[e];
var r=n+t.virtualSize[e];
var a=t.user[e];
return t.accessSize[e]<=r-n&&a>=n&&a+t.requested[e]<=r}
function Nv(t,e){var n=Bv(t,e+y);
if(n.contents===null)return{heap:null,why:n.why};
return{heap:new Tv(e,t.bits,n.contents,n.layout),why:""}}
var Tv=(function(){function t(e,n,r,a){this.kind="page heap";
this.frontEnd="none";
this.keys="";
this.uncommittedRanges=0;
this.address=e;
this.bits=n;
this.contents=r;
this.layout=a;
this.flags=r.flags;
var o=mv(r),s=o.areas,i=o.strays;
this.areas=s;
this.caveats=Ov(r,i)}
t.prototype.walk=function(e,n){var r=new mr();
for(var a=0;a<this.areas.length;a++){var o=this.areas[a];
if(n!==void 0&&o.base!==n.base)continue;
if(!this.walkArea(o,r,e))return false}
return true};
t.prototype.walkArea=function(e,n,r){if(!r.area(e))return false;
n.count=0;
var a=hs(this.contents,e);
for(var o=0;o<a.length;o++){var s=a[o];
if(s.what==="untold"||s.what==="claimed twice"){if(n.count>0&&!r.blocks(n))return false;
n.count=0;
if(!r.gap(zv(s,this.contents.breaches)))return false}else{this.add(s,n);
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
n.state[u]=s?I:i?oe:tt;
n.origin[u]=fd;
n.flags[u]=0;
n.trace[u]=s?a.trace[e.node]:i?o.trace[e.node]:0};
return t})();
function zv(t,e){var n=t.end-t.start;
if(t.what==="claimed twice")return{address:t.start,bytes:n,reason:"damaged",detail:"two blocks claim these pages"};
var r=e.length===0||e.some(function(a){return a.isCaptured});
return{address:t.start,bytes:n,reason:r?"damaged":"not captured",detail:"no list tells what these pages are: "+e.map(function(a){var o=a.text;
return o}).join("; ")}}
function Ov(t,e){var n=[];
var r=k(t.normalHeap);
if(!t.isFull)n.push("Page heap is in light mode: the blocks are in the NT heap "+r+", each with a stamp in front.");
else n.push("Allocations that page heap leaves alone are in the NT heap "+r+".");
if(t.isByTree)n.push("The layout of page heap from Windows Vista on is that of public symbols; it agreed with itself here.");
if(e>0)n.push(e+" blocks name addresses that the heap never reserved, and are left out.");
t.breaches.forEach(function(a){var o=a.text;
n.push(o.charAt(0).toUpperCase()+o.slice(1)+": blocks may be missing.")});
return n}
var We=256;
function Ct(t,e,n){if(e.heap.contexts<0){var r=at(e)/y;
return[{address:n,list:n+e.heap.segmentList,shift:12,firstUnit:r}]}
var a=[];
for(var o=0;o<2;o++){var s=n+e.heap.contexts+o*e.context.size;
var i=Et(t,s+e.context.unitShift);
var r=Et(t,s+e.context.firstDescriptor);
if(i===null||r===null||i<12||i>20||r===0)continue;
a.push({address:s,list:s+e.context.segmentList,shift:i,firstUnit:r})}
return a}
function at(t){return Math.ceil(We*t.descriptor.size/y)*y}
function rn(t){return We*Math.pow(2,t.shift)}
function ys(t,e){return Vo(e)&&e%rn(t)===0}
var Nt=0;
var Tt=1;
var ot=2;
var st=3;
var xr=4;
var bs=5;
var ks=6;
var Rv=["_SEGMENT_HEAP","_HEAP_SEG_CONTEXT","_HEAP_PAGE_RANGE_DESCRIPTOR","_HEAP_LFH_SUBSEGMENT","_HEAP_VS_SUBSEGMENT","_HEAP_LARGE_ALLOC_DATA","_HEAP_RUNTIME_MEMORY_STATS"];
function ws(t,e){var n=e.pointerSize===8;
var r=Pv(t);
var a=_v(t,n);
var o=Mv(t);
if(a===null)return null;
var s=t.offset("_SEGMENT_HEAP","Signature")===2*e.pointerSize&&(r.contexts<0?r.segmentList>0:o.segmentList>0)&&t.offset("_HEAP_LFH_SUBSEGMENT","BlockBitmap")>0&&t.offset("_HEAP_VS_SUBSEGMENT","Size")>0;
if(!s)return null;
return{table:t,pointerSize:e.pointerSize,granularity:e.granularity,heap:r,context:o,descriptor:a,lfh:Wv(t),vs:{commitBitmap:t.offset("_HEAP_VS_SUBSEGMENT","CommitBitmap"),size:t.offset("_HEAP_VS_SUBSEGMENT","Size"),firstChunk:n?48:24,chunkHeader:n?16:8},large:{address:t.offset("_HEAP_LARGE_ALLOC_DATA","VirtualAddress"),pages:t.offset("_HEAP_LARGE_ALLOC_DATA","AllocatedPages")},treeMin:t.offset("_RTL_RB_TREE","Min"),paddingTellsItsSize:a.kinds===Ss}}
function Pv(t){var e=function(a){return t.offset("_SEGMENT_HEAP",a)};
var n=e("MemStats");
var r=function(a){return n<0?e(a):n+t.offset("_HEAP_RUNTIME_MEMORY_STATS",a)};
return{globalFlags:e("GlobalFlags"),contexts:e("SegContexts"),segmentList:e("SegmentListHead"),largeTree:e("LargeAllocMetadata"),largeCommitted:e("LargeCommittedPages"),totalReserved:r("TotalReservedPages"),totalCommitted:r("TotalCommittedPages"),uncommittedBase:e("UncommittedBase"),reservedLimit:e("ReservedLimit")}}
function Mv(t){var e=function(n){return t.offset("_HEAP_SEG_CONTEXT",n)};
return{size:t.size("_HEAP_SEG_CONTEXT"),unitShift:e("UnitShift"),firstDescriptor:e("FirstDescriptorIndex"),segmentList:e("SegmentListHead"),heap:e("Heap")}}
function _v(t,e){var n=function(a){return t.offset("_HEAP_PAGE_RANGE_DESCRIPTOR",a)};
var r=n("UnitSize")<0;
if(n("RangeFlags")<0||r&&n("Size")<0)return null;
return{size:t.size("_HEAP_PAGE_RANGE_DESCRIPTOR"),flags:n("RangeFlags"),flagsMask:r||e?255:31,unitSize:r?n("Size"):n("UnitSize"),unused:n("UnusedBytes"),unusedBytes:r?2:4,extra:n("ExtraPresent"),pageCount:n("Key")+(r||Uv(t,e)?0:1),committedPages:r?-1:n("CommittedPageCount"),kinds:r?Lv:Kv(t,e)?Fv:Ss}}
var Ss={2:Nt,3:Tt,7:xr,11:ot,15:st};
var Fv={2:Nt,3:Tt,7:ot,11:st};
var Lv={8:Nt,14:Tt,15:ot,46:st};
function Kv(t,e){var n=function(r){return t.offset("_HEAP_SEG_CONTEXT",r)};
return n("Heap")===n("VsContext")+(e?8:4)}
function Uv(t,e){return e&&t.size("_HEAP_SEG_CONTEXT")>=192}
function Wv(t){var e=function(n){return t.offset("_HEAP_LFH_SUBSEGMENT",n)};
return{freeCount:e("FreeCount"),blockOffsets:e("BlockOffsets"),commitUnitShift:e("CommitUnitShift"),commitUnitCount:e("CommitUnitCount"),commitState:e("CommitStateOffset"),reworked:e("CommitStateOffset")<e("FreeCount"),bitmap:e("BlockBitmap")}}
var Iv=3437087965;
var Dv=(function(){function t(e,n,r,a,o,s){this.ranges=[];
this.unknown=0;
this.layout=e;
this.context=n;
this.base=r;
this.words=a;
this.index=o;
this.captured=s;
this.pages=new Uint8Array(rn(n)/y);
this.mark(0,at(e)/y);
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
this.addUnknown(e,n,ks);
return n}
var r=this.unitsAt(e);
if(r===0){while(n<We&&this.captured(n)&&this.unitsAt(n)===0)n++;
this.addUnknown(e,n,bs);
return n}
this.add(e,e+r);
return e+r};
t.prototype.unitsAt=function(e){if(!this.captured(e))return 0;
var n=this.layout.descriptor;
var r=n.kinds[this.flagsAt(e)];
if(r===void 0||r!==Nt&&this.wordAt(e,0)!==Iv)return 0;
var a=this.byteAt(e,n.unitSize)||1;
return e+a<=We?a:0};
t.prototype.add=function(e,n){var r=this.layout.descriptor;
var a=this.flagsAt(e);
var o=r.kinds[a];
var s=o===Tt;
var i=this.wordAt(e,r.unused);
var u=(n-e)*Math.pow(2,this.context.shift)/y;
var l=Math.min(this.countedPages(e),u);
var c=r.committedPages<0||!this.areCaptured(e,n);
if(c)this.mark(e,l);
else this.markUnits(e,n);
this.ranges.push({address:this.addressOf(e),bytes:u*y,kind:o,flags:a,unused:s?r.unusedBytes===2?i>>>16:i:0,extra:s&&(this.byteAt(e,r.extra)&1)===1,countedPages:l,isPlaceOpen:c&&!s&&o!==xr&&l>0&&l<u})};
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
function Hr(t,e,n){var r=t.window(n,at(e)),a=r.words,o=r.holes;
return{base:n,words:a,index:0,holes:o}}
function xs(t,e,n){var r=n+at(e);
var a=[];
var o=t.firstHole(n,r);
while(o!==0){var s=[Math.max(o,n),t.holeEnd(o)];
a.push(s);
o=s[1]<r?t.firstHole(s[1],r):0}
return{base:n,words:t.words,index:(n-t.base)/4,holes:a}}
function Er(t,e){var n=e.base,r=e.words,a=e.index;
return{u32:function(o){return Es(e,o,4)?t.u32(o):r[a+(o-n)/4]}}}
function Hs(t,e,n,r){return j(Er(t,n),n.base+r,e.pointerSize)}
function an(t,e,n,r){var a=r.base,o=r.words,s=r.index,i=r.holes;
var u=e.descriptor.size;
var l=[];
for(var c=0;c<We;c++){var f=a+c*u;
l[c]=i.length===0||!Es(r,f,u)||t.fill(o,s+c*u/4,f,u)}
return new Dv(e,n,a,o,s,function(h){return l[h]})}
function Es(t,e,n){var r=t.holes;
for(var a=0;a<r.length;a++){if(r[a][0]<e+n&&r[a][1]>e)return true}
return false}
var Te={block:0,large:0,largeShift:0};
var Vv=10586;
var As=22e3;
var Gv=2048;
var jv=256;
var $v=4;
var Xv=256;
var Yv=20348;
function Zv(t,e){var n=t!==null&&(e===null||e[0]<=t&&t<=e[1]);
if(n)return t>=Vv&&t<As;
return e===null||e[0]<As}
var qv=(function(){function t(e,n){this.seen=0;
this.beginWithSize=0;
this.smallest=Infinity;
this.words=e;
this.layout=n}
Object.defineProperty(t.prototype,"certain",{get:function(){var e=this.layout,n=e.granularity,r=e.paddingTellsItsSize;
return this.smallest<=n||this.seen>=(r?jv:Gv)},enumerable:false,configurable:true});
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
for(var o=0;o<e.count;o++){var s=e.origin[o];
if(e.state[o]!==I||s!==se&&s!==nt)continue;
this.seen++;
this.smallest=Math.min(this.smallest,e.userSize[o]);
if(a&&this.words.u32(e.user[o])===r)this.beginWithSize++;
if(this.certain)return false}
return true};
t.prototype.gap=function(){return true};
t.prototype.verdict=function(e){var n=this.layout,r=n.granularity,a=n.paddingTellsItsSize;
if(this.smallest<=r)return{padding:Te,how:"a block of "+this.smallest+" bytes has no room for it",doubtful:false};
var o=Jv(this.layout);
if(a&&this.seen>=$v){var s="".concat(this.beginWithSize," of ").concat(this.seen," blocks begin with its size");
return{padding:this.beginWithSize*2>this.seen?o:Te,how:s,doubtful:false}}
var i=this.layout.table.builds;
if(i!==null&&i[0]>=Yv)return{padding:Te,how:"".concat(this.seen," blocks do not tell"),doubtful:true};
var u=e.processHeap===null?null:e.memory.u32(e.processHeap+2*e.pointerSize);
if(u===St)return{padding:o,how:"the process heap is an NT heap",doubtful:false};
if(this.seen>=Xv)return{padding:o,how:"none of ".concat(this.seen," blocks is too small for it"),doubtful:false};
return{padding:Te,how:"".concat(this.seen," blocks do not tell"),doubtful:true}};
return t})();
function Jv(t){var e=t.granularity;
if(!t.paddingTellsItsSize)return{block:e,large:e,largeShift:0};
return{block:e,large:4*e,largeShift:4*e}}
var Qv=1<<20;
function ep(t,e,n){var r=Bs(t,e,n);
if(r===null)return{allocations:[],broken:"the root is not captured",reason:"not captured"};
var a=new tp(t,e,Cs(t,e,n));
a.visit(r);
a.allocations.sort(function(o,s){return o.base-s.base});
return a}
function Bs(t,e,n){var r=n+e.heap.largeTree;
var a=j(t,r,e.pointerSize);
return a===null?null:Ar(a,r,Cs(t,e,n))}
function Cs(t,e,n){var r=j(t,n+e.heap.largeTree+e.treeMin,e.pointerSize);
return r!==null&&r%2===1}
function Ar(t,e,n){return n&&t!==0?rp(t,e):t}
var tp=(function(){function t(e,n,r){this.allocations=[];
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
if(this.seen[a]===true||!Vo(a)||this.count++>=Qv){this.lose("a link leads to "+k(a));
continue}
this.seen[a]=true;
var o=j(this.memory,a,n);
var s=j(this.memory,a+n,n);
if(o===null||s===null||!this.read(a)){this.lose("the node at "+k(a)+" is not captured","not captured");
continue}
r.push(Ar(o,a,this.encoded),Ar(s,a,this.encoded))}};
t.prototype.read=function(e){var n=this.layout,r=n.large,a=n.pointerSize;
var o=j(this.memory,e+r.address,a);
var s=j(this.memory,e+r.pages,a);
if(o===null||s===null)return false;
var i=o%65536;
var u=Math.floor(s/y);
if(o===i||u===0||u*y<i){this.lose("the node at "+k(e)+" describes no allocation");
return true}
this.allocations.push({base:o-i,committed:u*y,reserved:np(u,s),unused:i,extra:s%2===1});
return true};
t.prototype.lose=function(e,n){if(n===void 0){n="damaged"}
if(this.broken!=="")return;
this.broken=e;
this.reason=n};
return t})();
function np(t,e){var n=Math.floor(e/4)%64;
if(n<12)return(t+1)*y;
var r=Math.floor(e/2)%2;
var a=Math.pow(2,Math.min(n,30));
return Math.ceil((t+r)*y/a)*a}
function rp(t,e){var n=Math.floor(t/4294967296)^Math.floor(e/4294967296);
var r=(t%4294967296^e%4294967296)>>>0;
return(n>>>0)*4294967296+r}
var Ns=(function(){function t(e,n){this.kind="segment";
this.committed=0;
this.assumed=0;
this.unknown=0;
this.firstRunEnd=0;
this.map=null;
this.base=e;
this.context=n;
this.reserved=rn(n)}
t.prototype.note=function(e){this.committed=e.committed;
this.unknown=e.unknown;
this.firstRunEnd=e.runEnd(this.base);
this.map=e.unknown>0?e:null};
t.prototype.assume=function(e){this.assumed+=e;
this.committed+=e};
return t})();
function it(t){return Math.floor(t/4294967296)}
var Br=(function(){function t(){this.counts=Object.create(null);
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
var Cr=32768;
var Ts=16384;
var zs=8192;
var ap=8191;
var Os=16383;
var Rs=1023;
function on(t,e,n,r){var a=t.layout,o=a.granularity,s=a.pointerSize;
var i=Math.ceil(n/o)*o+o;
return i+s<=r?t.peekPointer(e+i):0}
var op=72;
function Ps(t,e){if(!t.lfh.reworked)return e%4294967296>>>0>>>12;
return(it(e)<<20|e%4294967296>>>0>>>12)>>>0}
function Ms(t,e){var n=t.lfh,r=n.commitState,a=n.commitUnitCount,o=n.reworked;
var s=sn(e,r,o?255:65535);
var i=s+2*sn(e,a,255);
return Math.ceil(i/t.granularity)*t.granularity}
function _s(t,e,n){var r=t.lfh,a=r.commitUnitShift,o=r.commitUnitCount;
var s=sn(n,a,255);
var i=s>30?0:sn(n,o,255)*Math.pow(2,s);
return i<=e.bytes?i:0}
function sn(t,e,n){return t(e-e%4)>>>e%4*8&n}
function sp(t,e,n,r){var a=t.lfh;
var o=(r(a.blockOffsets)^n^Ps(t,e.address))>>>0;
var s=r(a.freeCount);
var i={first:o>>>16,stride:o&65535,count:s>>>16,freeCount:s&65535};
var u=i.first,l=i.stride,c=i.count;
var f=c>0&&l>0&&l%t.granularity===0&&u===Ms(t,r)&&Math.floor((_s(t,e,r)-u)/l)===c;
return f?i:null}
function ip(t,e,n,r){var a=t.layout;
var o=e.address;
var s=o+e.bytes;
if(!t.has(o,op)){t.gap(o,s,"not captured","the header of the LFH subsegment at "+k(o)+" is not captured");
return}
if(n===null){t.gap(o,s,"not decoded","the key of LFH subsegments is not known");
return}
var i=t.reader;
var u=(o-i.base)/4;
var l=sp(a,e,n,function(d){return i.words[u+d/4]});
if(l===null){t.gap(o,s,"damaged","the header of the LFH subsegment at "+k(o)+" contradicts itself");
return}
var c=up(t,o,l.count);
if(c===null){t.gap(o,s,"not captured","the bits of the LFH subsegment at "+k(o)+" are not captured");
return}
t.frame(o,o+l.first,se);
var f=lp(t,e,l,c,r);
t.frame(o+l.first+l.count*l.stride,s,se);
if(f+l.freeCount>l.count){var h="of ".concat(l.count," slots of the LFH subsegment at ").concat(k(o)," ").concat(f," are busy and ").concat(l.freeCount," free");
t.addGap(o,0,"damaged",h)}}
function up(t,e,n){var r=t.reader;
var a=e+t.layout.lfh.bitmap;
var o=Math.ceil(n/16)*4;
if(!t.has(a,o))return null;
var s=(a-r.base)/4;
return r.words.subarray(s,s+o/4)}
function lp(t,e,n,r,a){var o=n.stride,s=n.count;
var i=e.address+n.first;
var u=i+s*o;
var l=t.isCommitted(i,u);
if(l&&t.hasWhole(i,u-i)&&t.makeRoom(s))return fp(t,i,n,r,a);
var c=0;
for(var f=0;f<s&&!t.ended;f++,i+=o){var h=r[f>>>4]>>>(f&15)*2&3;
c+=h&1;
if(!l&&!t.isCommitted(i,i+o))hp(t,i,o,h);
else if(h===3)Fs(t,i,o,a);
else if(h===1)t.busyRow(i,o,i+a,o-a,se,0,0);
else t.row(i,o,oe,se)}
return c}
var cp=65536;
function fp(t,e,n,r,a){var o=t.batch,s=t.reader,i=t.layout;
var u=o.address,l=o.user,c=o.userSize,f=o.state;
var h=n.stride,d=n.count;
var m=s.words;
var w=i.lfh.reworked?Rs:Os;
var x=h>>>2;
var N=h-a;
var H=o.count;
o.size.fill(h,H,H+d);
o.origin.fill(se,H,H+d);
o.flags.fill(0,H,H+d);
o.trace.fill(0,H,H+d);
var R=(e-s.base>>>2)+x-1;
var F=e;
var A=0;
for(var G=0;G<d;G++){var T=r[G>>>4]>>>(G&15)*2;
if((T&1)===0){u[H]=F;
l[H]=0;
c[H]=0;
f[H++]=oe}else{A++;
var W=(T&2)===0?0:m[R]>>>16||cp;
if(W>N||(W&~w)!==0){o.count=H;
Fs(t,F,h,a);
H=o.count}else{u[H]=F;
l[H]=F+a;
c[H]=N-W;
f[H++]=I}}
R+=x;
F+=h}
o.count=H;
return A}
function hp(t,e,n,r){if((r&1)===0)t.committedRows(e,e+n,oe,se);
else t.gap(e,e+n,"damaged","a busy slot of the LFH lies in pages that are not committed")}
function Fs(t,e,n,r){var a=t.layout,o=t.reader;
var s=e+n;
var i=s-4;
if((t.holey||s>o.limit||i<o.base)&&!t.has(i,4)){t.gap(e,s,"not captured","the sizes of busy slots of the LFH are not captured");
return}
var u=o.words[i-o.base>>>2]>>>16;
var l=a.lfh.reworked?Rs:Os;
var c=(u&Cr)!==0?1:u&l;
if(u===0||c+r>n){var f=u===0?" are none, against its bitmap":" are more than it has";
t.gap(e,s,"damaged","the unused bytes of the LFH slot at "+k(e)+f);
return}
var h=n-c-r;
var d=(u&Ts)===0?0:on(t,e,r+h,n);
t.busyRow(e,n,e+r,h,se,0,d)}
var dp=11245;
function Ls(t,e,n){var r=n&65535;
var a=t.vs.firstChunk+r*t.granularity;
var o=((r^dp)&32767)===(n>>>16&32767);
return o&&r>0&&a<=e.bytes?a:0}
function Nr(t,e,n,r){var a=e.pointerSize===8;
var o=t.u32(n);
var s=t.u32(n+4);
var i=a?t.u32(n+8):s;
if(o===null||s===null||i===null)return null;
var u=(o^r.low^n%4294967296)>>>0;
if(!a)return{units:u>>>1&32767,before:u>>>16&32767,allocated:u>>>31,details:i};
var l=(s^r.high^it(n))>>>0;
return{units:u>>>16,before:l&65535,allocated:l>>>16,details:i}}
var un=2733002413;
function Ks(t,e,n,r){var a=r+2*e.pointerSize;
var o=t.u32(a);
var s=e.pointerSize===8?t.u32(a+4):0;
if(o===null||s===null)return null;
var i=e.heap.contexts<0?Math.floor(r/1048576):r;
var u=e.pointerSize===8?un:0;
return{low:(o^i%4294967296^n.address%4294967296^un)>>>0,high:(s^it(i)^it(n.address)^u)>>>0}}
function vp(t,e){var n=t.pointerSize===8?(e.high^un)>>>0:0;
return{low:(e.low^un)>>>0,high:n}}
function pp(t,e,n,r){var a=true;
var o=function(d){var m=t.u32(n.address+d);
if(m===null)a=false;
return m||0};
var s=Ms(e,o);
var i=o(e.lfh.blockOffsets)^Ps(e,n.address);
var u=o(e.lfh.freeCount)>>>16;
var l=_s(e,n,o)-s;
if(!a||u===0||l<=0)return;
var c=e.granularity;
var f=[];
var h=Math.floor(l/u/c)*c;
for(;h>0&&Math.floor(l/h)===u&&f.length<16;h-=c)f.push((s*65536+h^i)>>>0);
r.addOneOf(f)}
function mp(t,e,n){var r=e.range,a=e.words;
var o=a.u32(r.address+t.vs.size);
if(o===null)return null;
var s=Ls(t,r,o);
var i=t.vs.firstChunk;
var u=0;
for(var l=0;l<4&&i<s;l++){var c=Nr(a,t,r.address+i,n);
if(c===null)return l<2?null:true;
if(c.units===0||c.before!==u||c.allocated>1)return false;
u=c.units;
i+=c.units*t.granularity;
if(i>s)return false}
return s>0}
function gp(t,e,n){if(t.pointerSize===4)return{key:{low:n,high:0},votes:e.length,voters:e.length};
var r=new Br();
var a=65536;
for(var o=0;o<e.length;o++){var s=e[o],i=s.range,u=s.words;
var l=i.address+t.vs.firstChunk;
var c=u.u32(l+4);
if(c!==null)r.add(n,((c^it(l))&~a)>>>0)}
var f=r.winner();
if(f===null)return null;
var h=f.key;
var d={low:n,high:(h.high|a)>>>0};
var m=v(v({},f),{key:d});
return Us(t,e,h)<=Us(t,e,d)?f:m}
function Us(t,e,n){var r=0;
for(var a=0;a<e.length;a++){var o=e[a],s=o.range,i=o.words;
var u=t.vs.firstChunk;
for(var l=0;l<64&&u<s.bytes;l++){var c=Nr(i,t,s.address+u,n);
if(c===null||c.units===0)break;
var f=c.details>=1024;
if(f&&c.allocated===1)r+=100;
else if(!f&&c.allocated===0)r++;
u+=c.units*t.granularity}}
return r}
var yp=1<<20;
var Ws=(function(){function t(e,n,r,a,o){this.seen={};
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
for(var d=0;d<yp;d++){var m="the link at "+k(f+e);
if(h===null)return m+" is not captured";
if(h===l.list)return"";
if(!ys(l,h)||c[h]===true)return m+" leads to "+k(h);
var w=r(h);
var x=Hs(i,u,w,n);
if(x!==null&&x!==f&&!this.isSigned(w))return m+" leads to "+k(h)+", where no segment of the heap is";
c[h]=true;
f=h;
h=Hs(i,u,w,e);
if(!a(w))return""}
return"it does not end"};
t.prototype.isSigned=function(e){var n=this,r=n.pieces,a=n.layout,o=n.context,s=n.key;
var i=Ks(Er(r,e),a,o,e.base);
return s!==null&&i!==null&&i.low===s.low&&i.high===s.high};
return t})();
var bp=(function(){function t(e,n,r){this.kind="front end";
this.base=e;
this.reserved=n;
this.committed=r}
return t})();
var kp=(function(){function t(e){this.kind="large block";
this.allocation=e;
this.base=e.base;
this.reserved=e.reserved;
this.committed=e.committed}
return t})();
var Is=(function(){function t(e,n,r,a){this.kind="not listed";
this.reserved=0;
this.base=e;
this.committed=n;
this.reason=r;
this.detail=a}
return t})();
var Ds=(function(){function t(e,n,r,a,o){this.areas=[];
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
var u=Ct(o,i,this.heap);
var l=true;
var c=function(d){var m=u[d];
var w=new Ws(o,s,i,m,f.key);
var x=w.each(e,function(N){var H=new Ns(N.base,m);
r.segments.push(H);
r.areas.push(H);
l=n(H,N);
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
var n=ep(this.memory,this.layout,this.heap),r=n.allocations,a=n.broken,o=n.reason;
if(a!=="")this.caveats.push("The tree of large allocations is broken: ".concat(a,"."));
var s=this.pointer(this.layout.heap.largeCommitted);
var i=r.reduce(function(h,d){return h+d.committed},0);
if(s!==null&&s*y!==i)this.caveats.push("Large allocations of ".concat(k(i)," bytes are found, the heap counts ").concat(k(s*y),"."));
var u=r.map(function(h){return new kp(h)});
var l=s===null||a===""?0:s*y-i;
if(l>0){var c=this.heap+this.layout.heap.largeTree;
var f="".concat(k(l)," bytes of large allocations that the heap counts are in no part of its tree");
u.push(new Is(c,l,o,f))}
u.forEach(function(h){e.areas.push(h)});
return u};
t.prototype.compareCommit=function(){var e=this.front===null?0:this.front.committed;
var n=this.uncounted();
if(this.hasLost&&n>0){var r="".concat(k(n)," bytes of segments that the heap counts are in no part of its list");
var a=new Is(this.heap,n,"not captured",r);
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
return new bp(e,r-e,n-e)};
t.prototype.pointer=function(e){return j(this.memory,this.heap+e,this.layout.pointerSize)};
return t})();
var wp=(function(){function t(e,n,r){this.length=0;
this.times=0;
this.memory=e;
this.reader=n;
this.layout=r}
t.prototype.read=function(e){var n=this,r=n.memory,a=n.reader,o=n.layout;
var s=this.times>1?r.whole(e,this.length):null;
if(s===null)return Hr(r,o,e);
a.adopt(s);
return xs(a,o,e)};
t.prototype.note=function(e){var n=Math.min(e.firstRunEnd-e.base,be);
this.times=n===this.length?this.times+1:1;
this.length=n};
return t})();
var Sp=65535;
function xp(t,e,n){for(var r=0;r<n.ranges.length;r++){var a=n.ranges[r];
if(!a.isPlaceOpen)continue;
var o=Hp(t,e,a);
if(o===null)continue;
var s=0;
for(var i=0;i<a.bytes/y;i++)if(o(i))s++;
if(s===a.countedPages)n.commitOnly(a,o)}}
function Hp(t,e,n){if(n.kind===st)return Ep(t,n.address+e.vs.commitBitmap);
return n.kind===ot?Ap(t,e,n.address):null}
function Ep(t,e){var n=t.u32(e);
var r=t.u32(e+4);
if(n===null||r===null)return null;
return function(a){return a<64&&((a<32?n:r)>>>(a&31)&1)===1}}
function Ap(t,e,n){var r=e.lfh;
var a=Et(t,n+r.commitUnitShift);
var o=Et(t,n+r.commitUnitCount);
var s=At(t,n+r.commitState);
if(a===null||o===null||s===null||a<12)return null;
return function(i){var u=Math.floor(i/Math.pow(2,a-12));
return u<o&&At(t,n+s+2*u)!==Sp}}
var Bp=16;
var Cp=4;
function Np(t,e,n,r){var a=t.layout,o=t.reader;
var s=e.address;
var i=s+e.bytes;
var u="the VS subsegment at "+k(s);
if(!t.has(s,a.vs.firstChunk)){t.gap(s,i,"not captured","the header of "+u+" is not captured");
return}
var l=o.words[(s+a.vs.size-o.base)/4];
var c=Ls(a,e,l);
if(c===0){var f=(l>>>0).toString(16);
t.gap(s,i,"damaged","size and signature of "+u+" do not fit: "+f);
return}
if(n===null){t.gap(s,i,"not decoded","the key of VS chunks is not known");
return}
t.frame(s,s+a.vs.firstChunk,nt);
new Tp(t,e,c,n,r).walk();
t.frame(s+c,i,nt)}
var zt=0;
var Vs=1;
var Gs=2;
var Tp=(function(){function t(e,n,r,a,o){this.previous=0;
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
if(e===zt||this.walker.ended)return;
if(this.repairs++<Bp&&this.mend(e))continue;
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
var m=o.high^it(f);
var w=s.words,x=s.base,N=s.limit;
var H=this,R=H.offset,F=H.previous;
while(R<a&&!n.ended){var A=f+R;
if(n.holey||A+c>N||A<x){var G=n.has(A,c);
w=s.words,x=s.base,N=s.limit;
if(!G)return this.stop(R,F,Gs)}
var T=A-x>>>2;
var W=w[T]^d^h+R;
var re=l?w[T+1]^m:0;
var ue=l?W>>>16:W>>>1&32767;
var Ye=l?re&65535:W>>>16&32767;
var dt=l?re>>>16:W>>>31;
var he=R+ue*u;
if(Ye!==F||ue===0||dt>1||he>a)return this.stop(R,F,Vs);
if(this.isPending)this.hand(A-F*u,A);
this.isPending=true;
this.allocated=dt;
this.details=w[l?T+2:T+1];
F=ue;
R=he}
this.stop(R,F,zt);
this.handOut();
return zt};
t.prototype.stop=function(e,n,r){this.offset=e;
this.previous=n;
return r};
t.prototype.mend=function(e){if(e===Vs&&this.isNotNamed()){if(this.takeAsNamed())return true;
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
this.stop(o,a.units,zt);
return true};
t.prototype.goOnBehind=function(e,n){var r=this.follower(e);
if(r===0)return false;
this.isPending=false;
this.lose(n,e,r);
this.stop(r,(r-e)/this.walker.layout.granularity,zt);
return true};
t.prototype.follower=function(e){var n=this,r=n.walker,a=n.range,o=n.end;
var s=r.layout.granularity;
var i=0;
for(var u=e+s;u<o&&i<=Cp;){var l=a.address+u;
if(!r.hasWhole(l,r.layout.vs.chunkHeader)){if(r.isCommitted(l,l+1))i++;
u+=y-u%y;
continue}
var c=this.chunk(u);
if(c.before*s===u-e){var f=this.endOf(c,u);
if(f>0&&this.isNamed(f,c.units))return u}
u+=s}
return 0};
t.prototype.chunk=function(e){return Nr(this.walker,this.walker.layout,this.range.address+e,this.key)};
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
if(o===1&&s)zp(a,e,n-e,this.details,this.padding);
else if(o===1)a.gap(e,n,"damaged","the busy VS chunk at "+k(e)+" lies in pages that are not committed");
else if(s)a.row(e,n-e,oe,nt);
else a.committedRows(e,n,oe,nt)};
t.prototype.lose=function(e,n,r){var a=this,o=a.walker,s=a.range;
var i=s.address+n;
var u="the VS chunk at "+k(i);
if(e===Gs)o.gap(i,s.address+r,"not captured",u+" is not captured");
else{var l=o.has(i,o.layout.vs.chunkHeader)?": "+Op(o,i):"";
o.gap(i,s.address+r,"damaged","the chain of chunks breaks at "+u+l)}};
return t})();
function zp(t,e,n,r,a){var o=t.layout.vs.chunkHeader+a;
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
if((c&(Cr|zs))===zs){t.gap(e,s,"not decoded","the VS chunk at "+k(e)+" is said to hold an LFH subsegment");
return}
i-=(c&Cr)!==0?1:c&ap;
if((c&Ts)!==0)u=on(t,e,o+i,n)}
if(i<0){var f="the unused bytes of the VS chunk at "+k(e)+" are more than it has";
t.gap(e,s,"damaged",f)}else{t.busyRow(e,n,e+o,i,nt,0,u)}}
function Op(t,e){var n=t.reader,r=t.layout;
var a=(e-n.base)/4;
var o=n.words.subarray(a,a+r.vs.chunkHeader/4);
return Array.prototype.map.call(o,kt).join(" ")}
function js(t,e,n,r){$s(t,e,e.map||Rp(t,e),n,r)}
function Rp(t,e){var n=t.reader,r=t.layout,a=t.pieces;
n.cover(e.base,at(r),e.firstRunEnd);
return an(a,r,e.context,xs(n,r,e.base))}
function $s(t,e,n,r,a){xp(t.memory,t.layout,n);
t.enter(n);
t.row(e.base,at(t.layout),tt,pe);
var o=e.assumed;
for(var s=0;s<n.ranges.length&&!t.ended;s++){var i=n.ranges[s];
if(i.kind===ks){var u=Math.min(o,i.bytes);
o-=u;
var l=i.address+i.bytes;
var c="the descriptors that say what ".concat(k(i.address)," to ").concat(k(l)," is used for are not captured");
t.gap(i.address,l,"not captured",c);
t.addGap(i.address,u,"not captured",c)}else{Pp(t,e,i,r,a)}}}
function Pp(t,e,n,r,a){var o=n.address;
var s=o+n.bytes;
switch(n.kind){case Nt:t.committedRows(o,s,oe,pe);
break;
case Tt:Mp(t,n,a,e.context.shift>12);
break;
case ot:ip(t,n,r.lfh,a.block);
break;
case st:Np(t,n,r.vs,a.block);
break;
case xr:t.frame(o,s,pe);
break;
case bs:t.gap(o,s,t.layout.lfh.reworked?"not decoded":"damaged","the page-range descriptor of "+k(o)+" makes no sense");
break}}
function Mp(t,e,n,r){var a=e.address,o=e.bytes,s=e.unused;
var i=r?_p(t,e,n):n.block;
var u=o-s-i;
var l=Math.min(t.runEnd(a)-a,o);
if(u<0||i+u>l){var c="the block of pages at ".concat(k(a)," has ").concat(l," bytes and ").concat(s," unused ones");
t.gap(a,a+o,"damaged",c);
return}
var f=e.extra?on(t,a,i+u,l):0;
t.busyRow(a,l,a+i,u,pe,e.flags,f);
t.frame(a+l,a+o,pe)}
function _p(t,e,n){if(n.block===0||n.large===n.block)return n.block;
var r=t.memory.u32(e.address);
if(r===n.block||r===n.large)return r;
return e.bytes-e.unused>=1048576?n.large:n.block}
var Xs=(function(){function t(e,n,r,a,o,s){if(s===void 0){s=false}
this.batch=new mr();
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
this.put(e,n,0,0,r,a,o,0)};
t.prototype.busyRow=function(e,n,r,a,o,s,i){if(this.isInternal)this.put(e,n,0,0,tt,o,s,0);
else this.put(e,n,r,a,I,o,s,i)};
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
t.prototype.frame=function(e,n,r){if(e<n)this.committedRows(e,n,tt,r)};
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
l.state[c]=o;
l.origin[c]=s;
l.user[c]=r;
l.userSize[c]=a;
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
function Fp(t,e,n){var r=n.layout;
if(r===null)return{heap:null,why:n.why};
var a=t.memory.u32(e+2*r.pointerSize);
if(a===null)return{heap:null,why:"the header of the heap is not captured"};
if(a!==or)return{heap:null,why:"the signature of a segment heap is not there"};
if(Ct(t.memory,r,e).length===0)return{heap:null,why:"the contexts of the heap are not captured"};
return{heap:new Kp(t,e,n,r),why:""}}
var Lp="The heap is of ntdll itself: it holds what is noted about large allocations of the other segment heaps.";
var Kp=(function(){function t(e,n,r,a){this.kind="segment";
this.frontEnd="LFH";
this.uncommittedRanges=0;
this.known=null;
this.address=n;
this.process=r;
this.offsets=a;
this.bits=e.bits;
this.memory=e.memory;
this.isMetadata=r.metadataHeaps[n]===true;
this.padding=this.isMetadata?Te:r.padding;
this.layout=r.layoutText;
this.keys=r.keysText;
this.flags=e.memory.u32(n+a.heap.globalFlags)||0}
Object.defineProperty(t.prototype,"areas",{get:function(){return this.parts().areas},enumerable:false,configurable:true});
Object.defineProperty(t.prototype,"caveats",{get:function(){var e=this.isMetadata?[Lp]:[];
return this.process.caveats.concat(e,this.parts().caveats)},enumerable:false,configurable:true});
t.prototype.walk=function(e,n){var r=this,a=r.memory,o=r.offsets,s=r.process;
var i=new Xs(o,new Sr(a),a,s.pieces,e,this.isMetadata);
if(n===void 0&&this.known===null)return this.walkUnread(i,e);
return this.walkKnown(i,e,0,n)};
t.prototype.walkKnown=function(e,n,r,a){var o=this.parts().areas;
for(var s=r;s<o.length;s++){var i=o[s];
if(a!==void 0&&i!==a)continue;
if(!n.area(i))return false;
if(i.kind==="segment")js(e,i,this.process.keys,this.padding);
else this.rowOf(e,i);
if(!e.leave())return false}
return true};
t.prototype.walkUnread=function(e,n){var r=this;
var a=this,o=a.memory,s=a.offsets,i=a.process;
var u=new Ds(o,i.pieces,s,this.address,i.heapKey);
var l=new wp(o,e.reader,s);
var c=u.areas[0];
if(c!==void 0&&c.kind==="front end"&&!this.pass(e,n,c))return false;
var f=true;
var h=false;
u.eachSegment(function(x){return l.read(x)},function(x,N){var H=an(i.pieces,s,x.context,N);
x.note(H);
h=x.unknown>0;
if(h)return false;
l.note(x);
f=n.area(x);
if(f)$s(e,x,H,i.keys,r.padding);
f=e.leave()&&f;
return f});
if(!f)return false;
if(h)return this.walkKnown(e,n,u.areas.length-1);
var d=u.readLarge();
var m=u.compareCommit();
this.known=u;
for(var w=0;w<d.length;w++)if(!this.pass(e,n,d[w]))return false;
return m===null||this.pass(e,n,m)};
t.prototype.pass=function(e,n,r){if(!n.area(r))return false;
this.rowOf(e,r);
return e.leave()};
t.prototype.rowOf=function(e,n){if(n.kind==="large block")this.largeRow(e,n);
else if(n.kind==="not listed")e.addGap(n.base,n.committed,n.reason,n.detail);
else e.row(n.base,n.committed,tt,pe)};
t.prototype.largeRow=function(e,n){var r=this.padding,a=r.largeShift,o=r.large;
var s=n.allocation,i=s.unused,u=s.extra;
var l=n.committed-i-o;
if(l<0){var c="the large block at ".concat(k(n.base)," has ").concat(i," unused bytes");
e.addGap(n.base,n.committed,"damaged",c);
return}
var f=u?on(e,n.base,a+l,n.committed):0;
e.busyRow(n.base,n.committed,n.base+a,l,Go,0,f)};
t.prototype.parts=function(){if(this.known===null){var e=this,n=e.memory,r=e.offsets,a=e.process;
var o=new Ds(n,a.pieces,r,this.address,a.heapKey);
o.eachSegment(function(s){return Hr(n,r,s)},function(s,i){s.note(an(a.pieces,r,s.context,i));
return true});
o.assumeTheRest();
o.readLarge();
o.compareCommit();
this.known=o}
return this.known};
return t})();
function Up(t,e,n,r){var a=ws(e,t);
r.demand("the structures",a!==null);
if(a===null)return;
var o=a.pointerSize;
var s=t.memory;
var i=s.u32(n+e.offset("_SEGMENT_HEAP","Signature"));
r.demand("Signature",i===null?null:i===or);
var u=j(s,n+a.heap.uncommittedBase,o);
var l=j(s,n+a.heap.reservedLimit,o);
if(u!==null&&l!==null)r.check("UncommittedBase",u>n&&u<=l&&u%y===0&&l-n<268435456);
var c=e.offset("_SEGMENT_HEAP","ReservedRegionEnd");
var f=c<0?null:j(s,n+c,o);
r.check("ReservedRegionEnd",f===null||l===null?null:f>=l);
if(a.heap.contexts>=0)Wp(s,a,n,r);
Ip(s,a,n,r)}
function Wp(t,e,n,r){var a=e.table,o=e.pointerSize;
for(var s=0;s<2;s++){var i=n+e.heap.contexts+s*e.context.size;
var u=j(t,i+e.context.heap,o);
r.demand("_HEAP_SEG_CONTEXT.Heap",u===null?null:u===n);
var l=j(t,i+a.offset("_HEAP_SEG_CONTEXT","VsContext"),o);
var c=n+a.offset("_SEGMENT_HEAP","VsContext");
r.check("VsContext",l===null||l===0?null:l===c)}}
function Ip(t,e,n,r){var a=e.pointerSize;
var o=Ct(t,e,n);
for(var s=0;s<o.length;s++){var i=o[s].list;
var u=j(t,i,a);
if(u===null)continue;
r.demand("SegmentListHead",u===i||ys(o[s],u));
var l=u===i?null:j(t,u+a,a);
r.check("the first link back",l===null?null:l===i)}}
function Dp(t,e,n){var r={};
var a=n.map(function(u){return Bs(t,e,u)||0});
for(var o=0;o<n.length;o++){if(a[o]!==0)continue;
var s=n[o];
for(var i=0;i<a.length;i++)if(a[i]!==0&&Vp(t,e,s,a[i]))r[s]=true}
return r}
function Vp(t,e,n,r){var a=Ct(t,e,n);
for(var o=0;o<a.length;o++){var s=a[o].list;
var i=r-r%rn(a[o]);
if(j(t,s,e.pointerSize)===i)return true;
if(j(t,s+e.pointerSize,e.pointerSize)===i)return true}
return false}
var Tr=256;
var Gp=2e3;
var jp=(function(){function t(e){this.pieces={};
this.count=0;
this.memory=e}
t.prototype.u32=function(e){var n=this.piece(e);
return n===null?null:n[e%Tr/4]};
t.prototype.fill=function(e,n,r,a){for(var o=r;o<r+a;o+=4){var s=this.u32(o);
if(s===null)return false;
e[n+(o-r)/4]=s}
return true};
t.prototype.piece=function(e){var n=e-e%Tr;
var r=this.pieces[n];
if(r!==void 0)return r;
if(this.count++>=Gp)return null;
var a=this.memory.whole(n,Tr);
var o=a===null?null:a.words;
this.pieces[n]=o;
return o};
return t})();
var Ys=16;
var $p=8;
var Zs=16;
var qs=4;
var Xp=4;
var Yp=32768;
var Zp=(function(){function t(e,n,r,a){this.caveats=[];
this.heapKey=null;
this.text="";
this.heapBallot=new Br();
this.lfhBallot=new Br();
this.vsSamples=[];
this.areas=[];
this.world=e;
this.layout=n;
this.pieces=r;
this.metadataHeaps=a;
this.witness=new qv(e.memory,n);
this.walk=new Xs(n,new Sr(e.memory),e.memory,r,this.witness)}
t.prototype.take=function(e){var n=this;
var r=this.layout;
var a=this.world.memory;
var o=function(u){var l=Ct(a,r,e[u]);
var c=function(h){var d=0;
var m=function(w){return Hr(a,r,w)};
new Ws(a,s.pieces,r,l[h],null).each(m,function(w){if(n.areSubsegmentsEnough()&&n.heapBallot.voters>=Xp)return false;
n.look(l[h],w,n.metadataHeaps[e[u]]!==true);
return++d<$p})};
for(var f=0;f<l.length;f++){c(f)}};
var s=this;
for(var i=0;i<e.length&&i<Ys;i++){o(i)}};
t.prototype.keys=function(){var e=this.heapBallot.winner();
var n=this.lfhBallot.winner();
this.heapKey=e===null?null:e.key;
var r=this.vsKey(e,n);
this.text="keys by "+[zr(e,"segments"),zr(n,"LFH"),zr(r,"VS subsegments")].join(", ");
this.doubt("HeapKey",e,this.heapBallot.voters);
this.doubt("the LFH key",n,this.lfhBallot.voters);
this.doubt("the key of VS chunks",r,this.vsSamples.length);
return{lfh:n===null?null:n.key.low,vs:r===null?null:r.key}};
t.prototype.padding=function(e){var n=this,r=n.witness,a=n.walk;
for(var o=0;o<this.areas.length&&!r.certain&&!a.ended;o++){js(a,this.areas[o],e,Te);
a.leave()}
return r.verdict(this.world)};
t.prototype.areSubsegmentsEnough=function(){var e=this.lfhBallot.winner();
var n=e!==null&&e.votes>=Zs&&e.votes===e.voters;
return n&&this.vsSamples.length>=qs};
t.prototype.look=function(e,n,r){var a=this,o=a.layout,s=a.walk,i=a.pieces;
var u=Ks(Er(i,n),o,e,n.base);
if(u!==null)this.heapBallot.add(u.low,u.high);
if(this.areSubsegmentsEnough())return;
var l=new Ns(n.base,e);
var c=an(i,o,e,n);
l.note(c);
if(r)this.areas.push(l);
s.enter(c);
for(var f=0;f<c.ranges.length;f++){var h=c.ranges[f];
if(h.kind===ot&&this.lfhBallot.voters<4*Zs)pp(s,o,h,this.lfhBallot);
else if(h.kind===st&&this.vsSamples.length<4*qs)this.vsSamples.push({range:h,words:s.kept(h.address,Yp)})}};
t.prototype.vsKey=function(e,n){var r=[];
if(e!==null)r.push(e.key,vp(this.layout,e.key));
if(n!==null){var a=gp(this.layout,this.vsSamples,n.key.low);
if(a!==null)r.push(a.key)}
for(var o=0;o<r.length;o++){var s=this.tried(r[o]);
if(s.votes*2>s.voters)return s}
return null};
t.prototype.tried=function(e){var n=0;
var r=0;
for(var a=0;a<this.vsSamples.length;a++){var o=mp(this.layout,this.vsSamples[a],e);
if(o!==null)r++;
if(o===true)n++}
return{key:e,votes:n,voters:r}};
t.prototype.doubt=function(e,n,r){if(n===null&&r>0)this.caveats.push("Segment heaps: ".concat(r," votes did not find ").concat(e,"."));
else if(n!==null&&n.votes<n.voters)this.caveats.push("Segment heaps: ".concat(n.votes," of ").concat(n.voters," votes agree in ").concat(e,"."))};
return t})();
function zr(t,e){return t===null?"no "+e:t.votes+" of "+t.voters+" "+e}
function qp(t,e){var n=new jp(t.memory);
var r=cr(fr(t.layouts,Rv),t.build,function(i,u){for(var l=0;l<e.length&&l<Ys;l++)Up(t,i,e[l],u)}),a=r.choice,o=r.why;
var s=a===null?null:ws(a.table,t);
return a===null||s===null?Jp(o,n):Qp(t,e,s,a.text,n)}
function Jp(t,e){return{layout:null,why:t,heapKey:null,keys:{lfh:null,vs:null},padding:Te,layoutText:"",keysText:"",caveats:[],metadataHeaps:{},pieces:e}}
function Qp(t,e,n,r,a){var o=Dp(t.memory,n,e);
var s=new Zp(t,n,a,o);
s.take(e);
var i=s.keys();
var u=Zv(t.build,n.table.builds)?s.padding(i):{padding:Te,how:"",doubtful:false},l=u.padding,c=u.how,f=u.doubtful;
var h=s.caveats.slice();
if(f)h.push("Whether blocks of segment heaps begin with padding cannot be told: "+c+".");
if(n.lfh.reworked)h.push("The segment heap of builds from 26100 on was never seen whole: what is decoded proved itself.");
var d=(l.block>0?"padding":"no padding")+(c===""?"":": "+c);
var m=s.text+"; "+d;
var w=s.heapKey;
return{layout:n,why:"",heapKey:w,keys:i,padding:l,layoutText:r,keysText:m,caveats:h,metadataHeaps:o,pieces:a}}
function Or(t){var e=t.found;
return e.kind==="foreign"||e.kind==="not captured"?e.kind:"not decoded"}
function ze(t){if(t.memory===null)return{known:false,why:"A log holds no memory: heaps are known as the debugger listed them."};
return t.once("process heaps",function(){return em(t)})}
function em(t){var e=[];
var n=[];
var r=lr(t);
r.forEach(function(a){var o=vh(t,a);
n=n.concat(o.caveats);
var s=tm(a,o.heaps);
o.heaps.forEach(function(i){e.push(rm(t,a.bits,i,s(i)))})});
if(e.length===0)return{known:false,why:["No heap was found."].concat(n).join(" ")};
return{known:true,value:{entries:e,caveats:n},caveats:n}}
function tm(t,e){var n=null;
return function(r){if(r.kind==="NT")return vv(t,r.address);
if(r.kind==="page heap")return Nv(t,r.address);
if(r.kind!=="segment")return{heap:null,why:r.kind+": "+r.why};
if(n===null)n=qp(t,nm(e));
return Fp(t,r.address,n)}}
function nm(t){return t.filter(function(e){var n=e.kind;
return n==="segment"}).map(function(e){var n=e.address;
return n})}
function rm(t,e,n,r){return{found:n,address:n.address,bits:e,heap:r.heap,why:r.why,undecoded:r.heap===null?am(t.regions(),n.address):0}}
function am(t,e){if(!t.known)return 0;
var n=t.value,r=n.count,a=n.base,o=n.size,s=n.allocationBase,i=n.state;
var u=-1;
for(var l=0;l<r&&u<0;l++){if(a[l]<=e&&e<a[l]+o[l])u=s[l]}
var c=0;
for(var l=0;l<r&&u>=0;l++){if(s[l]===u&&(i[l]===Ze||i[l]===0))c+=o[l]}
return c}
function Js(t,e,n,r){var a=Ot(t,e);
if(a>=0&&t.state[a]!==ne)r(a,n)}
function ln(t,e,n,r){var a=Ot(t,n);
var o=a<0?-1:e.ofRegion[a];
if(o<0)return;
var s=e.firstRegion[o];
for(var i=0;i<e.regionCount[o];i++)r(s+i)}
function Ot(t,e){var n=Qs(t,e);
return n<t.count&&t.base[n]<=e?n:-1}
function Qs(t,e){var n=0;
var r=t.count;
while(n<r){var a=n+r>>1;
if(t.base[a]+t.size[a]<=e)n=a+1;
else r=a}
return n}
function om(t,e,n,r){var a=ze(t);
if(!a.known)return[a.why];
a.value.entries.forEach(function(o){var s=o.found.kind==="page heap"?"PageHeap":"Heap";
sm(e,n,o,function(i){return r(i,s,o.bits)})});
return a.value.caveats.slice()}
function sm(t,e,n,r){var a=n.heap,o=n.address;
if(a===null)ln(t,e,o,r);
else a.areas.forEach(function(s){im(t,e,s,r)})}
function im(t,e,n,r){var a=Qs(t,n.base);
var o=a<t.count&&t.base[a]<=n.base;
if(o&&(t.allocationBase[a]===n.base||n.kind==="large block"))ln(t,e,n.base,r);
var s=n.base+n.reserved;
for(var i=a;i<t.count&&t.base[i]<s;i++)r(i)}
var um=new RegExp("^Evaluate expression: -?\\d+ = (".concat(L,")$"),"i");
function lm(t){var e=[];
for(var n=0;n<t.length;n++){var r=um.exec(t[n].trim());
if(r)e.push(S(r[1]))}
return e}
function cm(t,e,n,r,a){var o=n.type;
var s=new Uint8Array(n.count);
var i=[];
var u=lm(t.run("~*e ? @$csp").lines);
for(var l=0;l<u.length;l++){var c=hm(n,u[l]);
if(c<0||s[c]===1||o[c]!==Gn&&o[c]!==0||!a(c))continue;
s[c]=1;
i.push(c)}
var f=[];
for(var c=0;c<n.count&&i.length+f.length<r;c++){if(s[c]===0&&a(c)&&fm(e,n,c))f.push(c)}
return{byPointer:i,byGuard:f}}
function fm(t,e,n){if(e.type[n]!==Gn)return false;
var r=e.firstRegion[n];
var a=r+e.regionCount[n];
var o=r;
while(o<a&&(t.state[o]===gt||t.protect[o]===$n))o++;
var s=o;
while(o<a&&(t.protect[o]&jt)!==0)o++;
var i=o;
while(o<a&&et(t.state[o])&&t.protect[o]===Xn)o++;
return r<s&&s<i&&i<a&&o===a}
function hm(t,e){var n=0;
var r=t.count-1;
while(n<=r){var a=n+r>>1;
if(t.base[a]>e)r=a-1;
else n=a+1}
return r>=0&&e<t.base[r]+t.size[r]?r:-1}
var dm=2147352576;
var vm=2147418112;
function pm(t,e,n){var r=new wm();
var a=new Uint32Array(e.count);
if(e.printedUsage!==null){for(var o=0;o<e.count;o++)a[o]=r.index(e.printedUsage[o]||"<unknown>");
return{names:r.all,of:a,caveats:[]}}
var s=function(l,c){a[l]=r.index(c)};
var i=function(l){return r.all[a[l]]==="<unknown>"};
mm(e,t.modules(),s);
var u=ym(t,e,n,s,i);
return{names:r.all,of:a,caveats:u}}
function mm(t,e,n){var r=e.slice().sort(function(u,l){return u.base-l.base});
var a=0;
for(var o=0;o<t.count;o++){var s=t.base[o];
while(a<r.length&&r[a].base+r[a].size<=s)a++;
var i=a<r.length&&r[a].base<=s?r[a]:void 0;
n(o,gm(t,o,i))}}
function gm(t,e,n){var r=t.type[e];
if(t.state[e]===ne)return"Free";
if(r===jn)return"Image";
if(n!==void 0&&(r===0||/[\\/]/.test(n.path)))return"Image";
if(t.base[e]>=dm&&t.base[e]<vm)return"Other";
return r===yt?"MappedFile":"<unknown>"}
function ym(t,e,n,r,a){var o,s,i,u;
var l=go(t);
if(l===null)return["Stacks, TEBs and heaps are not told apart: that needs memory, which a log does not hold."];
var c=t.target;
var f=t.threads().length;
var h=function(T){return c.isWow64?String(T):""};
km(e,n,l,h,r);
try{for(var d=ee(l.pebs),m=d.next();!m.done;m=d.next()){var w=m.value;
Js(e,w.address,"PEB"+h(w.bits),r)}}catch(T){o={error:T}}finally{try{if(m&&!m.done&&(s=d.return))s.call(d)}finally{if(o)throw o.error}}
try{for(var x=ee(l.tebs),N=x.next();!N.done;N=x.next()){var H=N.value;
Js(e,H.address,"TEB"+h(H.bits),r)}}catch(T){i={error:T}}finally{try{if(N&&!N.done&&(u=x.return))u.call(x)}finally{if(i)throw i.error}}
var R=om(t,e,n,function(T,W,re){if(a(T)||e.type[T]===yt)r(T,W+h(re))});
if(f===0)return["The debugger lists no threads: stacks are not told apart."].concat(R);
if(l.unread===0)return R;
var F=function(T){return a(n.firstRegion[T])};
var A=l.unread*(c.isWow64?2:1);
var G=cm(t,e,n,A,F);
G.byPointer.concat(G.byGuard).forEach(function(T){ln(e,n,n.base[T],function(W){return r(W,"Stack")})});
return[bm(l.unread,f,G,A)].concat(R)}
function bm(t,e,n,r){var a=n.byPointer,o=n.byGuard;
var s=r-a.length-o.length;
var i=t+" of "+e+" TEBs were not captured: ";
if(s===r)return i+"their stacks are not told apart.";
var u=[];
if(a.length>0)u.push("by a stack pointer ("+a.length+")");
if(o.length>0)u.push("by guard pages, which other memory may have too ("+o.length+")");
if(s>0)u.push("not at all ("+s+")");
return i+"their stacks were told apart "+u.join(", ")+"."}
function km(t,e,n,r,a){n.stacks.forEach(function(o){var s="Stack"+r(o.bits);
var i=Ot(t,o.high-1);
if(i<0)return;
ln(t,e,t.allocationBase[i],function(l){return a(l,s)});
for(var u=i;u>=0&&t.base[u]>=o.low;u--){if(t.state[u]!==ne)a(u,s)}})}
var wm=(function(){function t(){this.all=[];
this.indices=Object.create(null)}
t.prototype.index=function(e){var n=this.indices[e];
if(n!==void 0)return n;
this.indices[e]=this.all.length;
this.all.push(e);
return this.all.length-1};
return t})();
function Oe(t){var e=t.regions();
if(!e.known)return Sm(t,e.why);
return t.once("address space",function(){return xm(t,e.value,e.caveats)})}
function Sm(t,e){var n=Rr(t);
if(n===null)return{known:false,why:e};
var r=qt(n.parsed,n.source);
var a={layout:null,budget:r,notListed:r.committed,caveats:n.caveats};
return{known:true,value:a,caveats:n.caveats}}
function xm(t,e,n){var r=Rr(t);
var a=Of(e);
var o=pm(t,e,a);
var s=Nf(e,o);
var i=r!==null&&!e.complete?qt(r.parsed,r.source):s;
var u=n.concat(o.caveats,r===null?[]:r.caveats);
var l=Math.max(0,i.committed-s.committed);
var c={layout:{regions:e,allocations:a,usage:o},budget:i,notListed:l,caveats:u};
return{known:true,value:c,caveats:u}}
function Rr(t){var e=we(t,/^!address -summary/);
for(var n=e.length-1;n>=0;n--){var r=e[n];
var a=po(r.lines);
if(a.usage.length===0&&a.state.length===0)continue;
var o=a.rejected.map(function(s){return"Row of the summary that contradicts itself, left out: "+s.trim()});
return{parsed:a,source:"`!address -summary` in line "+r.line,caveats:o}}
return null}
function Hm(t,e,n){if(e.layout===null||!e.layout.regions.complete)return null;
var r=Em(t,n);
if(r===null)return null;
var a=e.budget.usage.concat(r.usage).map(function(s){return s.name});
var o=a.filter(function(s,i){return a.indexOf(s)===i}).map(function(s){return{usage:s,here:ei(e.budget.usage,s),printed:ei(r.usage,s)}}).filter(function(s){return s.here!==s.printed});
return{differences:o,source:r.source}}
function Em(t,e){var n=Rr(t);
if(n!==null)return qt(n.parsed,n.source);
if(!e||t.target.kind==="log")return null;
var r=t.run("!address -summary");
var a=po(r.lines);
return a.usage.length===0?null:qt(a,Am(t))}
function Am(t){var e=t.run("version").lines.some(function(n){return/^Simulated debugger|^Answered by Leakscope: .*!address/.test(n)});
return e?"an !address -summary that is Leakscope's own reading of the same memory and no second opinion: ask WinDbg for one":"!address -summary of the debugger"}
function ei(t,e){var n=t.filter(function(r){return r.name===e})[0];
return n===void 0?0:n.bytes}
function E(t,e){return e>0?Math.round(t/e*1e4)/100:0}
var Pr=4294967296;
function ti(t,e){if(t.pointerSize===8&&!t.isWow64)return null;
var n=e.layout,r=e.budget;
if(n!==null&&n.regions.complete)return Bm(n.regions);
var a=r.busy+r.free;
if(r.free===0||a>Pr)return null;
return{total:a,free:r.free,largestFree:r.largestFree,used:E(r.busy,a)}}
function Bm(t){var e=0;
var n=0;
var r=null;
for(var a=0;a<t.count&&t.base[a]<Pr;a++){var o=Math.min(t.size[a],Pr-t.base[a]);
e+=o;
if(t.state[a]!==ne)continue;
n+=o;
if(r===null||o>r.size)r={base:t.base[a],size:o}}
return n===0?null:{total:e,free:n,largestFree:r,used:E(e-n,e)}}
var Cm="((?:0x)?[0-9a-f]{1,16})\\s?\\((\\d[\\d,.\\u00a0\\u202f]*)\\)";
function ni(t){var e=[];
var n=new RegExp(Cm,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){var a=S(r[1]);
e.push(a===J(r[2])?a:NaN)}
return e}
function Ie(t){var e=ni(t);
var n=/0x([0-9a-f]{1,16})\b/i.exec(t);
var r=e.length>0?e[0]:n?S(n[1]):NaN;
return Number.isNaN(r)?null:r}
var Nm=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(L,")$"),"i");
var Tm=/^[-=]{3,}$/;
var zm=/^([A-Z][\w ]*):$/i;
var Om="(".concat(L,")\\((").concat(L,"):(").concat(L,")\\)");
var Rm=/^(?:- )?(\w[\w ]*):/;
var Pm=/^(?:Total LoaderHeap size|Total bytes consumed by CLR): *(.*)$/i;
var Mm=/^Total size: *(.*)$/i;
var _m=/^Wasted: *(.*)$/i;
function ri(t){var e={sections:[],totalBytes:null,wastedBytes:null};
var n=new Z();
var r=true;
for(var a=0;a<t.length;a++){var o=t[a].trim();
var s=Nm.exec(o);
var i=s?null:zm.exec(o);
if(s)ai(e,s[1],S(s[2]));
else if(i&&r)ai(e,i[1],null);
else if(!i&&!Fm(e,o)&&!Lm(e,o))n.file(o);
if(o!=="")r=Tm.test(o)}
var u=e.sections.filter(function(l){return l.parts.length>0||l.totalBytes!==null});
return v(v({},e),{sections:u,skipped:n.skipped,truncated:n.truncated})}
function ai(t,e,n){t.sections.push({name:e,address:n,parts:[],totalBytes:null})}
function Fm(t,e){var n=Pm.exec(e);
if(n){t.totalBytes=Ie(n[1]);
t.wastedBytes=oi(n[1]);
return t.totalBytes!==null}
var r=Mm.exec(e);
var a=r?Ie(r[1]):null;
var o=t.sections[t.sections.length-1];
if(a!==null&&o)o.totalBytes=a;
return a!==null}
function Lm(t,e){var n=t.sections.length>0?t.sections[t.sections.length-1].parts:[];
var r=_m.exec(e);
var a=n[n.length-1];
if(r&&a)n[n.length-1]=v(v({},a),{wastedBytes:Ie(r[1])||0});
var o=e.indexOf("Size:");
var s=o<0?null:Rm.exec(e.slice(0,o));
var i=s?Ie(e.slice(o)):null;
if(s&&i!==null){var u=Km(e.slice(0,o));
n.push({name:s[1],ranges:u,bytes:i,wastedBytes:oi(e.slice(o))||0})}
return r!==null&&a!==void 0||s!==null&&i!==null}
function Km(t){var e=[];
var n=new RegExp(Om,"gi");
for(var r=n.exec(t);r;r=n.exec(t)){e.push({address:S(r[1]),reserve:S(r[2]),commit:S(r[3])})}
return e}
function oi(t){var e=/wasted/i.test(t)?t.indexOf("total,"):-1;
return e<0?null:Ie(t.slice(e))}
var Um=new RegExp("^((?:System|Shared) Domain|Domain \\d+): *(".concat(L,")$"),"i");
var Wm=new RegExp("^Assembly: +(".concat(L,")(?: +(?:\\(Dynamic\\) +)?\\[(.*)\\])?"),"i");
var Im=/^([0-9a-f]{8,16}|[0-9a-f]{1,8}`[0-9a-f]{8}) +(\S.*)$/i;
var Dm=/^(?:(?:Low|High)FrequencyHeap|StubHeap|Stage|ClassLoader|SecurityDescriptor|Module(?: Name)?$|Total size|LoaderHeap)/;
function si(t){var e=[];
var n=new Z();
var r=[];
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(/^Total LoaderHeap size/i.test(o))r.push(o);
else if(!Vm(e,o)&&!Dm.test(o))n.file(o)}
var s=ri(r);
return{domains:e,loaderTotalBytes:s.totalBytes,loaderWastedBytes:s.wastedBytes,skipped:n.skipped,truncated:n.truncated}}
function Vm(t,e){var n=Um.exec(e);
if(n)t.push({title:n[1],address:S(n[2]),name:"",assemblies:[]});
var r=Wm.exec(e);
if(r&&t.length===0)t.push({title:"",address:0,name:"",assemblies:[]});
var a=t[t.length-1];
if(!a)return false;
var o=a.assemblies[a.assemblies.length-1];
if(r)a.assemblies.push({address:S(r[1]),name:r[2]||"",modules:[]});
var s=Im.exec(e);
if(s&&o)o.modules.push({address:S(s[1]),name:s[2]});
var i=/^Name: +(\S.*)$/.exec(e);
if(i)a.name=i[1];
return n!==null||r!==null||s!==null&&o!==void 0||i!==null}
var Gm=/^(?:GC|Total|Partial) +(?:(Allocated|Committed) +)?(?:Heap +)?Size\b(.*)$/i;
var jm=/^(?:Allocated +)?Heap +Size\b(.*)$/i;
var $m=/^(?:generation \d|ephemeral segment|segment +begin|Committed Heap Size|DATAS\b|Concurrent|mark array|Address +Begin|no segments)/i;
var Mr=[[/^(?:Small object heap|generation \d)/i,"small"],[/^Large object heap/i,"large"],[/^Pinned object heap/i,"pinned"],[/^(?:Frozen object heap|NonGC heap)/i,"frozen"]];
function Xm(t){var e=new Z();
var n={heapCount:null,segments:[],heapBytes:[],allocatedBytes:null,committedBytes:null};
var r=0;
var a="small";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=/^Heap (\d+) \(/.exec(s);
var u=i?"small":Ym(s);
var l=i||u?null:Zm(s,r,a);
if(i)r=J(i[1]);
if(u)a=u;
else if(l)n.segments.push(l);
else if(!qm(n,s)&&!$m.test(s))e.file(s)}
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function Ym(t){for(var e=0;e<Mr.length;e++)if(Mr[e][0].test(t))return Mr[e][1];
return null}
function Zm(t,e,n){var r=/(?:0x)?[0-9a-f]{1,16} ?\(/i.exec(t);
var a=Be(r?t.slice(0,r.index):t).map(S);
var o=ni(t);
if(a.length!==3&&a.length!==4||a.concat(o).some(Number.isNaN))return null;
var s=z(a,3),i=s[0],u=s[1],l=s[2];
var c=a.length===4?a[3]:null;
var f=o.length===2||o.length===1&&l!==u;
return{heap:e,kind:n,segment:i,begin:u,allocated:l,committed:c,allocatedBytes:f?o[0]:l-u,committedBytes:c===null?null:o.length===2?o[1]:c-u}}
function qm(t,e){var n=/^Number of GC Heaps: *(\d+)/.exec(e);
if(n)t.heapCount=J(n[1]);
var r=Gm.exec(e);
var a=r?Ie(r[2]):null;
var o=r!==null&&r[1]!==void 0&&r[1].toLowerCase()==="committed";
if(a!==null&&o)t.committedBytes=a;
if(a!==null&&!o)t.allocatedBytes=a;
var s=jm.exec(e);
var i=s?Ie(s[1]):null;
if(i!==null)t.heapBytes.push(i);
return n!==null||a!==null||i!==null}
var Jm=new RegExp("^(".concat(L,")\\s+(0x[0-9a-f]{8})\\s+(\\S.*)$"),"i");
var Qm=/^(?:MT +Type(Def|Ref) +Name|Types (defined|referenced) in this module)/i;
var e0=/^[A-Z][A-Za-z ]*: */;
function t0(t){var e=[];
var n=[];
var r=new Z();
var a=e;
var o="";
var s=null;
var i=[];
for(var u=0;u<t.length;u++){var l=t[u].trim();
var c=Jm.exec(l);
var f=c?null:/^(Name|Assembly|Attributes): *(\S.*)$/.exec(l);
var h=Qm.exec(l);
if(h)a=/^def/i.test(h[1]||h[2])?e:n;
else if(c)a.push({methodTable:S(c[1]),token:S(c[2]),name:c[3]});
else if(f&&f[1]==="Name")o=f[2];
else if(f&&f[1]==="Assembly")s=S(Be(f[2])[0]);
else if(f)i=Be(f[2]);
else if(!e0.test(l))r.file(l)}
if(s!==null&&Number.isNaN(s))s=null;
var d=r.skipped,m=r.truncated;
return{name:o,assembly:s,attributes:i,definitions:e,references:n,skipped:d,truncated:m}}
function Rt(t,e){return we(t,e).map(function(n){return n.lines})}
var _r=function(t){return{known:false,why:"".concat(t," is not among the recorded commands.")}};
function ii(t){var e=Rt(t,/^!(sos\.)?eeheap( -gc)?$/).pop();
if(!e)return _r("!eeheap -gc");
var n=Xm(e);
var r=n.segments.reduce(function(o,s){return o+(s.committedBytes||s.allocatedBytes)},0);
var a=n.committedBytes!==null?n.committedBytes:r||n.allocatedBytes;
if(!a)return{known:false,why:"!eeheap -gc printed no total that could be read."};
return{known:true,value:{allocated:n.allocatedBytes,committed:a,segments:n.segments.length},caveats:n.truncated?["The recorded !eeheap -gc is cut: a lower bound."]:[]}}
function ui(t){var e=Rt(t,/^!(sos\.)?eeheap -loader/).pop();
if(e){var n=ri(e);
if(n.totalBytes!==null)return{known:true,value:{total:n.totalBytes,wasted:n.wastedBytes},caveats:[]}}
var r=Rt(t,/^!(sos\.)?dumpdomain/).pop();
var a=r?si(r):null;
if(a&&a.loaderTotalBytes!==null)return{known:true,value:{total:a.loaderTotalBytes,wasted:a.loaderWastedBytes},caveats:[]};
return _r("A total of !eeheap -loader")}
function n0(t){var e=Rt(t,/^!(sos\.)?dumpdomain/).pop();
if(!e)return _r("!dumpdomain");
var n=si(e);
var r=[];
n.domains.forEach(function(a){a.assemblies.forEach(function(o){r.push(o)})});
return{known:true,value:{assemblies:r,elided:n.truncated},caveats:[]}}
function r0(t){return Rt(t,/^!(sos\.)?dumpmodule -mt/).map(function(e){return t0(e)})}
function a0(t,e){var n=[];
var r=ii(t);
var a=ui(t);
if(r.known)n.push({name:"GC heap",bytes:r.value.committed});
if(a.known)n.push({name:"Loader heaps",bytes:a.value.total});
var o=n.reduce(function(s,i){return s+i.bytes},0);
if(n.length>0&&e>=o)n.push({name:"Rest of commit",bytes:e-o});
return n}
function ie(t,e,n){return li(e,n)(t)}
function li(t,e){var n={};
ut(n,"toString",function(){return e(this)});
ut(n,"__columns",t);
fi(n,t);
return function(r){var a=Object.create(n);
for(var o=0;o<t.length;o++){var s=t[o].Name;
a[s]=r[s]}
return a}}
var V=(function(){function t(e,n,r,a){var o,s;
if(a===void 0){a={}}
this.RowCount=n;
var i=a.facts||{};
var u=this;
try{for(var l=ee(Object.keys(i)),c=l.next();!c.done;c=l.next()){var f=c.value;
u[f]=i[f]}}catch(m){o={error:m}}finally{try{if(c&&!c.done&&(s=l.return))s.call(l)}finally{if(o)throw o.error}}
var h=a.rowText||(function(){return""});
var d=li(e,h);
ut(this,"__columns",e);
ut(this,"__factColumns",[ci].concat(a.factColumns||[]));
ut(this,"__row",function(m){return d(r(m))});
ut(this,"toString",function(){return a.text||o0(n)});
fi(this,[ci].concat(a.factColumns||[]))}
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
var ci={Name:"RowCount",Kind:"count",Help:"Number of rows"};
function o0(t){return t===1?"1 row":t+" rows"}
function X(t){if(t.length===0)return void 0;
var e=t.slice();
Object.defineProperty(e,"toString",{value:function(){return e.join(" ")},enumerable:false});
return e}
function fi(t,e){var n={};
for(var r=0;r<e.length;r++){var a=e[r];
var o=a.Kind==="count"||a.Kind==="percent";
n[a.Name]=o?{Help:a.Help,PreferredRadix:10}:{Help:a.Help}}
Fr(t,n)}
function Fr(t,e){var n=Symbol.metadataDescriptor;
if(n===void 0)return;
Object.defineProperty(t,n,{value:e,configurable:true})}
function ut(t,e,n){Object.defineProperty(t,e,{value:n,enumerable:false,configurable:true})}
var s0=[{Name:"Verdict",Kind:"text",Help:"cannot tell"},{Name:"Why",Kind:"text",Help:"What is missing, and how to get it"}];
function O(t){var e=function(){return ie({Verdict:"cannot tell",Why:t},s0,function(){return"cannot tell: ".concat(t)})};
var n=e();
Object.defineProperty(n,Symbol.iterator,{value:function(){return[e()][Symbol.iterator]()},enumerable:false});
return n}
var i0=[{Name:"Name",Kind:"text",Help:"Usage, type or state"},{Name:"Regions",Kind:"count",Help:"Number of regions"},{Name:"Bytes",Kind:"bytes",Help:"Committed and reserved bytes"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes; blank where the source does not split"},{Name:"Share",Kind:"percent",Help:"Percent of all memory that is not free"}];
var u0=[{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process"},{Name:"Reserved",Kind:"bytes",Help:"Reserved bytes, not committed"},{Name:"Free",Kind:"bytes",Help:"Free address space"},{Name:"Regions",Kind:"count",Help:"Regions, free ones included"},{Name:"Allocations",Kind:"count",Help:"Allocations; absent where regions are not listed"},{Name:"ByUsage",Kind:"object",Help:"By what the memory is used for"},{Name:"ByType",Kind:"object",Help:"By type: private, mapped, image"},{Name:"ByState",Kind:"object",Help:"By state: committed, reserved, free"},{Name:"Managed",Kind:"object",Help:"The managed part of it, where SOS output is at hand"},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block: the largest request that can succeed"},{Name:"LargestFreeAt",Kind:"address",Help:"Its address"},{Name:"Room",Kind:"text",Help:"What is left of a 32-bit address space"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes that the listed regions do not cover"},{Name:"Source",Kind:"text",Help:"Where the figures come from"},{Name:"Differences",Kind:"text",Help:"With which !address -summary this was compared, and where it says otherwise"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function l0(t,e){var n=t();
var r=Oe(n);
if(!r.known)return O(r.why);
var a=r.value,o=a.budget,s=a.layout;
var i=ti(n.target,r.value);
var u={Committed:o.committed,Reserved:o.reserved,Free:o.free,Regions:o.regions,Allocations:s===null?void 0:s.allocations.count,ByUsage:cn(o.usage,o.busy),ByType:cn(o.type,o.busy),ByState:cn(o.state,o.busy),Managed:v0(n,o.committed),LargestFree:o.largestFree===null?void 0:o.largestFree.size,LargestFreeAt:o.largestFree===null?void 0:o.largestFree.base,Room:i===null?void 0:p0(i,n.target.pointerSize),NotListed:r.value.notListed,Source:b(o.source),Differences:m0(n,r.value,e[0]!==""),Caveats:X(r.caveats.map(b))};
return ie(u,u0,function(){return c0(o)})}
function c0(t){return p(t.committed)+" committed, "+p(t.reserved)+" reserved, "+p(t.free)+" free"}
function cn(t,e){return t.length===0?void 0:f0(t,e)}
function f0(t,e){var n=t.reduce(function(r,a){return r+a.bytes},0);
return new V(i0,t.length,function(r){return d0(t[r],e)},{text:h0(t),rowText:function(r){var a=r;
return"".concat(a.Name," ").concat(p(a.Bytes))},facts:{Bytes:n},factColumns:[{Name:"Bytes",Kind:"bytes",Help:"Bytes of all rows"}]})}
var Lr=3;
function h0(t){var e=t.filter(function(r){return!hi(r)});
var n=e.slice(0,Lr).map(function(r){return b(r.name)+" "+p(r.bytes)});
return n.concat(e.length>Lr?[e.length-Lr+" more"]:[]).join(", ")}
function hi(t){return t.name==="Free"||t.name==="MEM_FREE"}
function d0(t,e){return{Name:b(t.name),Regions:t.regions===null?void 0:t.regions,Bytes:t.bytes,Committed:t.committed===null?void 0:t.committed,Share:hi(t)?void 0:E(t.bytes,e)}}
function v0(t,e){var n=a0(t,e);
return cn(n.map(function(r){return{name:r.name,regions:null,bytes:r.bytes,committed:r.bytes}}),e)}
function p0(t,e){var n=t.largestFree;
var r=n===null?"largest free block not printed":"largest free block ".concat(p(n.size)," at ").concat(C(n.base,e));
return"".concat(t.used," % of ").concat(p(t.total)," in use, ").concat(r)}
function m0(t,e,n){var r=Hm(t,e,n);
if(r===null)return void 0;
var a=r.differences.map(function(s){var i=s.usage,u=s.here,l=s.printed;
return"".concat(b(i),": ").concat(g(u)," bytes here, ").concat(g(l)," in the summary.")});
var o="Compared with ".concat(b(r.source),".");
return X([o].concat(a.length>0?a:["No difference."]))}
var g0={name:"addressSpace",help:"The memory budget by usage, type and state, and the room that is left",parameters:[{name:"compare",type:"text",help:'"compare": also run !address -summary (slow on large targets) and name the differences; a second opinion in WinDbg only',default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:"addressSpace()",output:["@$scriptContents.addressSpace() : 3.54 GiB committed, 297.5 MiB reserved, 170.9 MiB free","    Committed        : 0xe2904000","    Reserved         : 0x1297f000","    Free             : 0xaae6000","    Regions          : 22716","    Allocations      : 19","    ByUsage          : <unknown> 3.21 GiB, Image 449.3 MiB, Heap32 110.88 MiB, 9 more","    ByType           : MEM_PRIVATE 2.98 GiB, MEM_IMAGE 581.74 MiB, MEM_MAPPED 292.01 MiB","    ByState          : MEM_COMMIT 3.54 GiB, MEM_RESERVE 297.5 MiB","    Room             : 95.83 % of 4 GiB in use, largest free block not printed"]},ask:l0};
var fn=["RtlAllocateHeap","RtlReAllocateHeap","NtAllocateVirtualMemory","NtMapViewOfSection"];
var Kr=function(t){return{cpp:"*(unsigned int*)(@esp+".concat(t,")"),masm:"dwo(@esp+".concat(t,")")}};
var Ur=function(t){return{cpp:"**(unsigned int**)(@esp+".concat(t,")"),masm:"dwo(dwo(@esp+".concat(t,"))")}};
var Pt=function(t){return{cpp:"@".concat(t),masm:"@".concat(t)}};
var Mt=function(t){return{cpp:"*(unsigned __int64*)@".concat(t),masm:"poi(@".concat(t,")")}};
var Wr={RtlAllocateHeap:{x86:Kr("0xc"),x64:Pt("r8"),arm64:Pt("x2")},RtlReAllocateHeap:{x86:Kr("0x10"),x64:Pt("r9"),arm64:Pt("x3")},NtAllocateVirtualMemory:{x86:Ur("0x10"),x64:Mt("r9"),arm64:Mt("x3")},NtMapViewOfSection:{x86:Ur("0x1c"),x64:{cpp:"**(unsigned __int64**)(@rsp+0x38)",masm:"poi(poi(@rsp+0x38))"},arm64:Mt("x6")}};
var di={x86:Kr("0x14"),x64:{cpp:"*(unsigned int*)(@rsp+0x28)",masm:"dwo(@rsp+0x28)"},arm64:Pt("x4")};
var y0={x86:Ur("0x8"),x64:Mt("rdx"),arm64:Mt("x1")};
function hn(t,e,n){var r=Wr[t][e];
var a="0x".concat(n.toString(16));
if(t==="NtAllocateVirtualMemory")return k0(r,di[e],n);
if(t==="NtMapViewOfSection"){return{cpp:"".concat(r.cpp," == ").concat(a," || ").concat(r.cpp," == 0"),masm:"(".concat(r.masm," == ").concat(a,") | (").concat(r.masm," == 0)")}}
return{cpp:"".concat(r.cpp," == ").concat(a),masm:"".concat(r.masm," == ").concat(a)}}
function b0(t,e){var n="(".concat(di[t].cpp," & 0x2000) != 0");
var r=hn("NtAllocateVirtualMemory",t,e).cpp;
return r.replace(n,"(".concat(n," || ").concat(y0[t].cpp," == 0)"))}
function k0(t,e,n){var r=Math.max(y,Math.ceil(n/y)*y);
var a="0x".concat((r-y).toString(16));
var o="0x".concat(r.toString(16));
return{cpp:"".concat(t.cpp," > ").concat(a," && ").concat(t.cpp," <= ").concat(o," && (").concat(e.cpp," & 0x2000) != 0"),masm:"(".concat(["".concat(t.masm," > ").concat(a),"".concat(t.masm," <= ").concat(o),"(".concat(e.masm," & 0x2000) != 0")].join(") & ("),")")}}
function w0(t,e){if(e==="x86")return"kb 8; gc";
if(t!=="RtlAllocateHeap")return"kc 8; gc";
var n=e==="x64"?"@rcx":"@x0";
var r=Wr[t][e].masm;
return'r $t1=@$t1+1; .printf "[%x] heap=%p size=%p\\n", @$tid, '.concat(n,", ").concat(r,"; kc 8; gc")}
var S0={x86:"dwo(@esp+0x4)",x64:"@rcx",arm64:"@x0"};
var x0={x86:"@eax",x64:"@rax",arm64:"@x0"};
function H0(t,e,n){var r=Wr[t][e].masm;
var a=vi(t);
var o=a?"@$tid, ".concat(S0[e],", ").concat(r):"@$tid, ".concat(r);
var s='.printf "[%x] '.concat(a?"heap=%p ":"",'size=%p\\n", ').concat(o);
var i=e==="x86"?"kb 8":"kc 8";
var u="r $t1=@$t1+1; ".concat(s,"; ").concat(i);
if(!n||!a)return"".concat(u,"; gc");
var l='.printf "[%x] block=%p\\n", @$tid, '.concat(x0[e],"; gc");
return"".concat(u,"; ~. bp /1 @$ra ").concat(pi(l),"; gc")}
function vi(t){return t==="RtlAllocateHeap"||t==="RtlReAllocateHeap"}
function pi(t){return'"'.concat(t.replace(/\\/g,"\\\\").replace(/"/g,'\\"'),'"')}
function mi(t){var e=t.target;
var n=t.modules().filter(function(s){return/^ntdll(_[0-9a-f]+)?$/i.test(s.name)});
if(e.isWow64){var r=n.filter(function(s){return/^ntdll_/i.test(s.name)||/\\syswow64\\/i.test(s.path)})[0];
if(r)return{architecture:"x86",ntdll:r.name,caveat:""};
return{architecture:"x86",ntdll:"ntdll",caveat:"The 32-bit ntdll is not in the module list: look for its name with lm m ntdll*."}}
var a=n.length>0?n[0].name:"ntdll";
var o=E0(e);
return{architecture:o,ntdll:a,caveat:A0(e,o)}}
function E0(t){var e=t.machine,n=t.pointerSize;
if(e!=="unknown"&&e!=="arm")return e;
return n===4?"x86":"x64"}
function A0(t,e){var n=t.machine,r=t.isInferred;
if(n==="unknown"&&r)return"Nothing here tells the machine: the lines suppose ".concat(e,". See with .effmach what it is.");
var a=n==="x86"||n===e&&!r;
return a?"":"The machine is inferred from the width of the addresses."}
function gi(t,e){if(t==="x86"&&e>4294967295)throw new Error("A 32-bit process cannot ask for 0x".concat(e.toString(16)," bytes: the size must be below 4 GiB."))}
var yi=[".bpsync 1","r $t1=0"];
function B0(t,e,n){var r=[];
fn.forEach(function(a){r.push(Ir(a,"log",t,e,n));
r.push(Ir(a,"stop",t,e,n));
r.push(bi(a,"log",t,e,n));
r.push(bi(a,"stop",t,e,n));
if(a==="RtlAllocateHeap"&&t==="x86")r.push(N0(e,n));
if(a==="NtAllocateVirtualMemory")r.push(C0(t,e,n))});
return r}
function Ir(t,e,n,r,a,o){if(o===void 0){o=hn(t,n,a).cpp}
var s=e==="log"?w0(t,n):"kb 12";
return{Api:t,Action:e,Form:"modern",Command:'bp /w "'.concat(o,'" @@masm(').concat(r,"!").concat(t,") ").concat(pi(s)),Proved:n!=="arm64",Note:T0(t)}}
function C0(t,e,n){var r=b0(t,n);
return v(v({},Ir("NtAllocateVirtualMemory","log",t,e,n,r)),{Proved:t==="x64",Note:"the same, and commits that name no address: they reserve too"})}
function bi(t,e,n,r,a){var o=n==="x86"?"kb 8":"kc 8";
var s=e==="log"?"".concat(o,"; gc"):o;
var i=hn(t,n,a).masm;
return{Api:t,Action:e,Form:"legacy",Command:"bp ".concat(r,"!").concat(t,' ".if (').concat(i,") { ").concat(s,' } .else { gc }"'),Proved:n!=="arm64",Note:"for debuggers without bp /w"}}
function N0(t,e){return{Api:"RtlAllocateHeap",Action:"stop",Form:"published",Command:"bp ".concat(t,'!RtlAllocateHeap "j(poi(@esp+c) = 0x0').concat(e.toString(16),") 'k';'gc'\""),Proved:e<2147483648,Note:"as published; only with radix 16 and sizes below 2 GB"}}
function T0(t){switch(t){case"RtlAllocateHeap":return"malloc, new, HeapAlloc, LocalAlloc and CoTaskMemAlloc arrive here";
case"RtlReAllocateHeap":return"the new size; a block that moves may also show as an allocation";
case"NtAllocateVirtualMemory":return"new reservations whose size rounds up to this; the caller may have asked for less";
case"NtMapViewOfSection":return"views of this size, or of a whole section (size 0)"}}
var z0="bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not.";
function ki(t,e,n){var r=["Every call of the function stops the target for a moment: it becomes very much slower.","With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence."];
if(!e)r.push("For a live target: a dump cannot run, so set it in the process while it leaks.");
if(n)r.push("32-bit code in a 64-bit debugger: type .effmach x86 first. Not tried on a live WOW64 process.");
if(t==="arm64")r.push("ARM64 forms follow the calling convention by analogy; they were not proved on a live process.");
return r}
function Se(t,e,n){if(n===void 0){n="".concat(e,"s")}
var r=t.slice();
var a="".concat(r.length," ").concat(r.length===1?e:n);
Object.defineProperty(r,"toString",{value:function(){return a},enumerable:false});
return r}
var O0=[{Name:"Api",Kind:"text",Help:"Function the breakpoint is set on"},{Name:"Action",Kind:"text",Help:"log: print a stack per hit and go on; stop: break in at the first match"},{Name:"Form",Kind:"text",Help:"modern: bp /w; legacy: .if, for old debuggers; published: the classic j form"},{Name:"Command",Kind:"line",Help:"The line to type"},{Name:"Proved",Kind:"text",Help:"This form was counted on live processes of this architecture"},{Name:"Note",Kind:"text",Help:"What it catches"}];
var R0=[{Name:"Size",Kind:"size",Help:"Bytes asked for"},{Name:"Machine",Kind:"text",Help:"Calling convention of the lines"},{Name:"Module",Kind:"text",Help:"The ntdll that this process allocates through"},{Name:"Prepare",Kind:"line",Help:"Typed once before"},{Name:"Warnings",Kind:"text",Help:"To know before typing any of them"}];
function P0(t,e){var n=t();
var r=e[0];
var a=mi(n);
gi(a.architecture,r);
var o=String(e[1]||"").toLowerCase();
var s=B0(a.architecture,a.ntdll,r).filter(function(f){return f.Api.toLowerCase().indexOf(o)>=0});
if(s.length===0)throw new Error("There is no function ".concat(b(o)," here. Known: ").concat(fn.join(", "),"."));
var i=n.target,u=i.kind,l=i.isWow64;
var c=ki(a.architecture,u==="live",l);
c.splice(2,0,z0);
if(a.caveat!=="")c.push(a.caveat);
return new V(O0,s.length,function(f){return v(v({},s[f]),{Proved:s[f].Proved&&!l})},{text:"".concat(s.length," lines that catch ").concat(B(r)," bytes, ").concat(a.architecture),rowText:function(f){return f.Command},facts:{Size:r,Machine:a.architecture,Module:a.ntdll,Prepare:Se(yi,"command"),Warnings:X(c)},factColumns:R0})}
var M0={name:"allocBreakpoint",help:"Breakpoint lines that catch the next allocation of a size: heap, reallocation, virtual memory, views",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"one function only, or a part of its name, e.g. MapView",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"allocBreakpoint(0xa45c)",output:["@$scriptContents.allocBreakpoint(0xa45c) : 18 lines that catch 0xa45c bytes, x86","    RowCount         : 18","    Size             : 0xa45c","    Machine          : x86","    Module           : ntdll","    Prepare          : 2 commands","    Warnings         : Every call of the function stops the target for a moment: it becomes very much slower. With several threads hits are lost while one of them steps over the breakpoint: a count is a lower bound; the stack is the evidence. bp replaces a breakpoint that is already at that address; look with bl first, or use setAllocBreakpoint, which does not. For a live target: a dump cannot run, so set it in the process while it leaks.",'    [0x0]            : bp /w "*(unsigned int*)(@esp+0xc) == 0xa45c" @@masm(ntdll!RtlAllocateHeap) "kb 8; gc"']},ask:P0};
var _0=/^(ntdll(_[0-9a-f]+)?|kernel32|kernelbase|msvcr[^!+]*|msvcp[^!+]*|ucrtbased?|vcruntime[^!+]*|verifier|wow64[^!+]*)$/i;
var F0=/!(Rtl(?:Re)?AllocateHeap|(?:Nt|Zw)AllocateVirtualMemory|(?:Nt|Zw)MapViewOfSection)\b/;
function wi(t){var e=F0.exec(t);
return e?e[1].replace(/^Zw/,"Nt"):null}
function dn(t){return t.filter(function(e){return!_0.test(e.split(/[!+]/)[0])})}
var L0=3;
function Dr(t,e){var n=t.indexOf(e)+1;
return t.slice(n,n+L0)}
function K0(t){var e=Be(t);
var n=Math.floor(e.length/2);
if(n<1||e.length%2===0)return null;
for(var r=0;r<n;r++)if(e[r]!==e[n+r])return null;
return e.slice(0,n).join(" ")+" "+U0(e[2*n])}
function U0(t){var e=t.indexOf("++");
if(e<0)return Vr(t);
return Vr(t.slice(0,e))+"+"+Vr(t.slice(e+2))}
function Vr(t){var e=t.slice(0,Math.ceil(t.length/2));
var n=e===t.slice(e.length)||t.split("!").length===3;
return n?e:t}
function Gr(t){var e=t.trim();
var n=e.lastIndexOf("[");
var r=n>=0&&e.charAt(e.length-1)==="]"?e.slice(n+1,-1):"";
return/ @ \d+$/.test(r)?{text:e.slice(0,n).trim(),source:r}:{text:e,source:null}}
var De="(?:[0-9a-f]{8}`[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{8}|--------`--------|--------)";
var W0=new RegExp("^(?:([0-9a-f]{2,4}) +)?(\\(Inline(?: Function)?\\)|".concat(De,") +(").concat(De,")((?: +").concat(De,")*) +(?!:)(\\S.*)$"),"i");
var I0=new RegExp("^(?:([0-9a-f]{2,4}) +)?(?:(\\(Inline Function\\)|".concat(De,") +)?(").concat(De,") +: (").concat(De,"(?: +").concat(De,")*) +: (\\S.*)$"),"i");
var D0=/^(?:([0-9a-f]{2}) +)?([^\s!()]+!\S.*)$/i;
var V0=/^(?:([0-9a-f]{2}) +)?([a-z_][\w.]*|0x[0-9a-f`]+)$/i;
var G0=/^(?:# +)?(?:Memory +)?(?:ChildEBP|Child-SP|RetAddr|Call Site)\b/;
var j0=/^ChildEBPChildEBP/;
var $0=/^WARNING: (?:Stack unwind information not available|Frame IP not in any known module)/;
var X0=/ \((?:FPO|CONV|Inline Function)\b.*$/;
function Si(t){var e={stacks:[],doubled:false,unreliable:false,namesOnly:false};
var n=new Z();
for(var r=0;r<t.length;r++){var a=t[r].trim();
var o=e.doubled?K0(a)||a:a;
if(!Y0(e,a)&&!Z0(e,o))n.file(a)}
var s=e.stacks,i=e.doubled,u=e.unreliable;
var l=s.length>0?s[0].frames:[];
return{frames:l,stacks:s,doubled:i,unreliable:u,skipped:n.skipped,truncated:n.truncated}}
function Y0(t,e){var n=to(e);
var r=G0.test(e);
var a=j0.test(e);
var o=$0.test(e);
var s=t.stacks[t.stacks.length-1];
if(n)t.stacks.push({thread:n.number,frames:[]});
else if((r||a)&&(!s||s.frames.length>0))t.stacks.push({thread:null,frames:[]});
if(r)t.namesOnly=/^(?:# +)?Call Site/.test(e);
if(a)t.doubled=true;
if(o)t.unreliable=true;
return n!==null||r||a||o}
function Z0(t,e){var n=q0(e)||(t.namesOnly?J0(e):null);
var r=t.stacks.length>0?t.stacks[t.stacks.length-1].frames:[];
if(n){if(t.stacks.length===0)t.stacks.push({thread:null,frames:r});
r.push(n);
return true}
var a=r[r.length-1];
var o=Gr(e);
if(!a||o.source===null||o.text!=="")return false;
r[r.length-1]=v(v({},a),{source:o.source});
return true}
function q0(t){var e=I0.exec(t)||W0.exec(t);
if(!e)return null;
var n=xi(e[5]),r=n.symbol,a=n.source;
return{number:e[1]===void 0?null:S(e[1]),child:e[2]===void 0?null:Hi(e[2]),returnAddress:Hi(e[3]),args:Be(e[4]).map(S).filter(Ei),symbol:r,source:a}}
function J0(t){var e=D0.exec(t)||V0.exec(t);
if(!e)return null;
var n=xi(e[2]),r=n.symbol,a=n.source;
var o=e[1]===void 0?null:S(e[1]);
return{number:o,child:null,returnAddress:null,args:[],symbol:r,source:a}}
function xi(t){var e=Gr(t);
return{symbol:e.text.replace(X0,""),source:e.source}}
function Hi(t){var e=S(t);
return Ei(e)?e:null}
function Ei(t){return!Number.isNaN(t)}
var Q0=new RegExp("^\\[([0-9a-f]+)\\] (?:heap=(".concat(L,") )?size=(").concat(L,")$"),"i");
var eg=new RegExp("^\\[([0-9a-f]+)\\] block=(".concat(L,")$"),"i");
function tg(t){var e=ng(t);
var n=new Z();
var r=[];
var a=false;
var o=function(i){var u=e[i],l=u.thread,c=u.heap,f=u.size,h=u.block;
var d=Si(e[i].lines);
a=a||d.unreliable;
if(d.truncated)n.markTruncated();
d.stacks.forEach(function(m,w){var x=w===0?{thread:l,heap:c,size:f,block:h}:Ai;
if(m.frames.length===0)return;
var N=m.frames.map(function(H){return H.symbol});
r.push(v(v({},x),{frames:N,args:m.frames[0].args}))})};
for(var s=0;s<e.length;s++){o(s)}
return{hits:r,unreliable:a,skipped:n.skipped,truncated:n.truncated}}
var Ai={thread:null,heap:null,size:null,block:null};
function ng(t){var e=[v(v({},Ai),{lines:[]})];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=Q0.exec(r);
var o=eg.exec(r);
if(a)e.push({thread:S(a[1]),heap:a[2]===void 0?null:S(a[2]),size:S(a[3]),block:null,lines:[]});
else if(o)rg(e,S(o[1]),S(o[2]));
else e[e.length-1].lines.push(t[n])}
return e}
function rg(t,e,n){for(var r=t.length-1;r>0;r--){var a=t[r];
if(a.thread!==e)continue;
if(a.block===null)a.block=n;
return}}
function ag(t){var e=[];
we(t,/^(g|gc|k[a-z]*)( |$)/).forEach(function(s){for(var i=0;i<s.lines.length;i++)e.push(s.lines[i])});
var n=tg(e);
var r=[];
n.hits.forEach(function(s){var i=s.frames.length===0?null:wi(s.frames[0]);
if(i===null)return;
var u=s.frames.slice(1);
var l=dn(u)[0]||s.frames[0];
var c=t.target.pointerSize===4?sg(i,s.args):Bi;
var f=v(v({},c),og(s)),h=f.heap,d=f.size;
r.push({api:i,thread:s.thread,heap:h,size:d,block:s.block,frames:u,owner:l})});
var a=n.unreliable,o=n.truncated;
return{hits:r,oneThread:lg(t.recordings()),unreliable:a,truncated:o}}
function og(t){var e=t.heap,n=t.size;
return n===null?{}:{heap:e,size:n}}
var Bi={heap:null,size:null};
function sg(t,e){return t==="RtlAllocateHeap"&&e.length>=3?{heap:e[0],size:e[2]}:Bi}
var ig=/^\* leakscope: one thread$/;
var ug=/^\* leakscope: (\d+ threads|another thread started)$/;
function lg(t){var e=function(n){return t.some(function(r){var a=r.command;
return n.test(a.trim())})};
if(e(ug))return false;
return e(ig)?true:null}
var jr="bytes that were asked for: one size such as 0x20000, or a range such as 0x50-0x7f, both ends included";
function $r(t){var e=z(t.split(/\s*(?:-|\.\.)\s*/)),n=e[0],r=e[1],a=e.slice(2);
var o=Qe(n||"");
var s=r===void 0?o:Qe(r);
if(a.length>0||Number.isNaN(o)||Number.isNaN(s)||o>s)throw new Error('"'.concat(b(t),'" is no size of blocks. Give ').concat(jr,"."));
return{from:o,to:s}}
function vn(t){var e=t.from,n=t.to;
return e===n?B(e):"".concat(B(e)," to ").concat(B(n))}
var cg=6e3;
function fg(t){var e=lr(t).filter(function(a){return Ne(a)||Vf(a)});
var n=function(a){return a.build!==null&&a.build<cg&&!Ne(a)};
var r=e.length>0&&e.every(n)?"Windows XP and 2003 store the number of a stack with each block; the table of stacks behind it is not read.":"";
return{isOn:e.length>0,why:r}}
var Ci="Functions are named by the nearest symbol in front of the address: without a PDB that is the nearest export, so the module is right and the function may be another one of it.";
function pn(t,e){var n=fg(t),r=n.isOn,a=n.why;
var o=r?"Stacks are recorded in this process, but no record was found.".concat(a===""?"":" ".concat(a)):"To keep a stack with every block: gflags /i ".concat(hg(t)," +ust, start the program again, and ask again.");
var s=e===null?"allocBreakpoint(<size>)":"allocBreakpoint(".concat(B(e),")");
var i=r?"Another way":"Or, without a restart";
return"".concat(o," ").concat(i,": dx @$scriptContents.").concat(s," prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint ").concat(e===null?"<size>":B(e)," --log hits.log writes a log for this question.")}
function hg(t){var e=t.modules().filter(function(n){var r=n.path;
return/\.exe$/i.test(r)})[0];
return e===void 0?"app.exe":b(e.path.replace(/^.*[\\/]/,""))}
var dg=[{Name:"Hits",Kind:"count",Help:"How often this stack was logged"},{Name:"Bytes",Kind:"bytes",Help:"What it asked for in all; blank where sizes were not logged"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one allocation, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that were asked",Detail:true},{Name:"Threads",Kind:"text",Help:"OS ids of the threads that asked",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were logged, innermost first",Detail:true},{Name:"Blocks",Kind:"object",Help:"Addresses of the new blocks, where logged",Detail:true}];
var vg=[{Name:"Hits",Kind:"count",Help:"Logged allocations"},{Name:"Bytes",Kind:"bytes",Help:"What they asked for"},{Name:"Counted",Kind:"text",Help:"Whether every allocation was logged, or at least these"},{Name:"Threads",Kind:"count",Help:"Threads that allocated"},{Name:"Caveats",Kind:"text",Help:"What the log does not hold"}];
function pg(t,e){var n=ag(t);
if(n.hits.length===0)return O("The log holds no stack that begins in an allocation function: no breakpoint of allocBreakpoint was hit. Blocks of a heap come from RtlAllocateHeap, regions from NtAllocateVirtualMemory, views from NtMapViewOfSection: a breakpoint on one of them does not see the others.");
if(e===null)return Ni(t,n);
var r=n.hits.filter(function(a){var o=a.size;
return o!==null&&o>=e.from&&o<=e.to});
return r.length===0?O("The log tells of no allocation of ".concat(vn(e)," bytes.")):Ni(t,v(v({},n),{hits:r}))}
function Ni(t,e){var n=e.hits,r=e.oneThread,a=e.unreliable,o=e.truncated;
var s=mg(n);
var i=_t(n.map(function(f){return f.thread})).length;
var u=mn(n);
var l=u===void 0?"":", ".concat(p(u));
var c=n.length===1?"1 allocation":"".concat(g(n.length)," allocations");
return new V(dg,s.length,function(f){return gg(s[f],t.target.pointerSize)},{text:"".concat(r===true?"":"at least ").concat(c," from ").concat(s.length===1?"1 stack":"".concat(s.length," stacks")).concat(l),rowText:function(f){return"".concat(g(f.Hits)," x ").concat(f.Owner)},facts:{Hits:n.length,Bytes:u,Counted:yg(r,i),Threads:i===0?void 0:i,Caveats:X(bg(n,a,o))},factColumns:vg})}
function mg(t){var e=[];
var n=Object.create(null);
t.forEach(function(r){var a="".concat(r.api,"\n").concat(r.frames.join("\n"));
var o=n[a];
if(o===void 0){o={first:r,hits:[]};
n[a]=o;
e.push(o)}
o.hits.push(r)});
return e.sort(function(r,a){return(mn(a.hits)||0)-(mn(r.hits)||0)||a.hits.length-r.hits.length})}
function mn(t){var e=0;
for(var n=0;n<t.length;n++){var r=t[n].size;
if(r===null)return void 0;
e+=r}
return e}
function _t(t){var e=[];
t.forEach(function(n){if(n!==null&&e.indexOf(n)<0)e.push(n)});
return e}
function gg(t,e){var n=t.first,r=t.hits;
var a=_t(r.map(function(u){return u.size}));
var o=_t(r.map(function(u){return u.heap})).map(function(u){return C(u,e)});
var s=_t(r.map(function(u){return u.thread}));
var i=_t(r.map(function(u){return u.block}));
return{Hits:r.length,Bytes:mn(r),Owner:n.owner,CalledBy:Dr(n.frames,n.owner).join(" < "),Size:a.length===1?a[0]:void 0,Heaps:o.length===0?void 0:o.join(", "),Threads:s.length===0?void 0:s.map(B).join(", "),Stack:Se(n.frames,"frame"),Blocks:i.length===0?void 0:Se(i.map(function(u){return C(u,e)}),"block")}}
function yg(t,e){if(t===true)return"exact: the process had one thread";
var n="while one thread steps over the breakpoint, allocations of the others are not seen";
if(t===false||e>1)return"a lower bound: ".concat(n);
return"a lower bound, unless the process had one thread: ".concat(n)}
function bg(t,e,n){var r=[];
var a=t.filter(function(o){return o.size===null}).length;
if(a>0)r.push("The log does not tell the size of ".concat(a===1?"1 hit":"".concat(g(a)," hits"),"."));
if(t.some(function(o){return o.frames.some(function(s){return s.indexOf("!")>0&&s.indexOf("+0x")<0})}))r.push(Ci);
if(e)r.push("The debugger had no unwind information for some frames, which may be wrong.");
if(n)r.push("The log says itself that part of it is missing.");
return r}
var kg=new RegExp("^\\((".concat(L,")\\)\\s+(\\S.*)$"),"i");
var wg=/^(?:Browse module|Set bu breakpoint)/;
function Sg(t){var e=null;
var n=null;
var r=false;
var a=[];
var o=new Z();
for(var s=0;s<t.length;s++){var i=t[s].trim();
var u=i.lastIndexOf("|  (");
var l=Ti(u<0?i:i.slice(0,u));
if(l){e=l;
n=u<0?null:Ti(i.slice(u+1).trim())}else if(/^Exact matches:/.test(i))r=true;
else if(r&&i.indexOf("!")>0)a.push(i);
else if(!wg.test(i))o.file(i)}
return{before:e,after:n,exact:a,skipped:o.skipped,truncated:o.truncated}}
function Ti(t){var e=kg.exec(t.trim());
if(!e)return null;
var n=Gr(e[2]).text;
var r=/\+0x([0-9a-f]+)$/i.exec(n);
return{address:S(e[1]),symbol:r?n.slice(0,r.index):n,offset:r?S(r[1]):0}}
function gn(t,e){var n=Xr(t.modules(),e);
return n===null?null:t.once("name of ".concat(e),function(){return xg(t,n,e)})}
function Xr(t,e){for(var n=0;n<t.length;n++){var r=t[n],a=r.base,o=r.size;
if(a<=e&&e<a+o)return t[n]}
return null}
function xg(t,e,n){var r="".concat(e.name,"+0x").concat((n-e.base).toString(16));
var a=Sg(t.run("ln 0x".concat(n.toString(16))).lines).before;
var o=a!==null&&a.address>=e.base&&a.address<=n;
if(!o)return{module:e,place:r,symbol:null,isExact:false};
var s=n-a.address;
var i=s===0?a.symbol:"".concat(a.symbol,"+0x").concat(s.toString(16));
return{module:e,place:r,symbol:i,isExact:s===0}}
function Yr(t,e){var n=gn(t,e);
if(n===null)return"0x".concat(e.toString(16)," (in no module)");
return n.symbol===null?n.place:n.symbol}
var Hg=32;
var Eg=65536;
var Ag=4;
function Bg(t,e){var n=t.memory,r=t.pointerSize;
if(!(e>0)||e%r!==0)return null;
var a=n.u32(e+r);
var o=n.u32(e+r+4);
if(a===null||o===null)return null;
var s=o&65535;
var i=o>>>16;
var u=zi(t,e,s);
if(u!==null&&Oi(u)===a)return{frames:u,checked:true};
var l=zi(t,e,i);
if(l!==null&&Oi(l)===a)return{frames:l,checked:true};
var c=Ne(t)?l:u;
return c!==null&&Cg(t,c)?{frames:c,checked:false}:null}
function zi(t,e,n){var r=t.memory,a=t.pointerSize;
if(n<1||n>Hg)return null;
var o=e+(a===8?16:12);
var s=[];
for(var i=0;i<n;i++){var u=r.pointer(o+i*a,a);
if(u===null||u<Eg)return null;
s.push(u)}
return s}
function Oi(t){var e=0;
for(var n=0;n<t.length;n++)e=e+t[n]%4294967296>>>0;
return e}
function Cg(t,e){var n=t.ntdll;
if(n===null)return false;
return e.slice(0,Ag).some(function(r){return r>=n.base&&r<n.base+n.size})}
function Zr(t,e,n){var r=e.bits;
if(n===0)return null;
var a=lr(t).filter(function(o){return o.bits===r})[0];
return a===void 0?null:Bg(a,n)}
function Ve(){return{reserved:0,committed:0,busy:0,busyBlocks:0,free:0,freeBlocks:0,overhead:0,notCaptured:0,damaged:0,notDecoded:0,gaps:0}}
function fe(t){var e=t.notCaptured,n=t.damaged,r=t.notDecoded;
return e+n+r}
function yn(t,e){Object.keys(t).forEach(function(n){t[n]+=e[n]})}
function qr(t,e){t.reserved+=e.reserved;
t.committed+=e.committed}
function Jr(t,e){var n=e.state,r=e.size,a=e.userSize,o=e.count;
var s=0;
var i=0;
var u=0;
var l=0;
var c=0;
for(var f=0;f<o;f++){var h=r[f];
if(n[f]===I){i++;
s+=a[f];
c+=h-a[f]}else if(n[f]===oe){l++;
u+=h}else{c+=h}}
t.busy+=s;
t.busyBlocks+=i;
t.free+=u;
t.freeBlocks+=l;
t.overhead+=c}
function Qr(t,e){t.gaps++;
if(e.reason==="not captured")t.notCaptured+=e.bytes;
else if(e.reason==="damaged")t.damaged+=e.bytes;
else t.notDecoded+=e.bytes}
function Ng(t,e,n){if(e===void 0){e=0}
if(n===void 0){n=Number.POSITIVE_INFINITY}
var r=ze(t);
if(!r.known)return r;
var a=[];
var o=0;
var s=0;
var i=Ve();
r.value.entries.forEach(function(u){if(u.heap===null)return;
var l=new Tg(u,e,n);
u.heap.walk(l);
o+=l.without;
s+=l.withoutBytes;
yn(i,l.totals);
l.groups.forEach(function(c){a.push(c)})});
a.sort(function(u,l){return l.bytes-u.bytes||l.count-u.count||u.trace-l.trace});
return{known:true,value:{groups:a,without:o,withoutBytes:s,totals:i},caveats:r.caveats}}
var Tg=(function(){function t(e,n,r){this.groups=[];
this.without=0;
this.withoutBytes=0;
this.totals=Ve();
this.byTrace={};
this.heap=e;
this.from=n;
this.to=r}
t.prototype.area=function(e){qr(this.totals,e);
return true};
t.prototype.blocks=function(e){Jr(this.totals,e);
var n=e.state,r=e.userSize,a=e.user,o=e.trace,s=e.count;
for(var i=0;i<s;i++){var u=r[i];
if(n[i]!==I||u<this.from||u>this.to)continue;
if(o[i]===0){this.without++;
this.withoutBytes+=u}else{this.add(o[i],u,a[i])}}
return true};
t.prototype.gap=function(e){Qr(this.totals,e);
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
function Ri(t,e,n){var r=Ng(t,e,n);
if(!r.known)return r;
var a=r.value,o=a.groups,s=a.without,i=a.withoutBytes,u=a.totals;
var l=new zg(t);
var c=o.slice().sort(function(w,x){return w.trace-x.trace});
c.forEach(function(w){l.add(w)});
var f=l.stacks,h=l.unread,d=l.unreadBytes;
f.sort(function(w,x){return x.bytes-w.bytes||x.count-w.count||w.block-x.block});
var m=r.caveats.concat(Og(f,h));
return{known:true,value:{stacks:f,unread:h,unreadBytes:d,without:s,withoutBytes:i,totals:u},caveats:m}}
var zg=(function(){function t(e){this.stacks=[];
this.unread=0;
this.unreadBytes=0;
this.byFrames={};
this.debuggee=e}
t.prototype.add=function(e){var n=Zr(this.debuggee,e.heap,e.trace);
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
function Og(t,e){var n=[];
var r=t.filter(function(a){var o=a.checked;
return!o}).length;
if(e>0)n.push("The records of "+e+" blocks could not be read: their stacks are not told.");
if(r>0)n.push(r+" stacks are told by the looks of their frames alone: their records carry no sum that agrees.");
return n}
var ea=65536;
var Ft=8;
var Lt=0;
var ta=1;
var Pi=2;
var na=3;
var ra=4;
var Mi=5;
var _i=6;
var aa=7;
var Rg=(function(){function t(){this.originBlocks=new Float64Array(rt.length);
this.originBytes=new Float64Array(rt.length);
this.traced=0;
this.used=0;
this.direct=new Int32Array(ea);
this.others={};
this.cells=new Float64Array(64*Ft);
this.sizes=[0];
this.origins=[0];
this.lowest=[0];
this.area=0;
this.segment=0}
t.prototype.enter=function(e){this.area++;
if(e.kind==="segment")this.segment=this.area};
t.prototype.add=function(e){var n=e.state,r=e.size,a=e.user,o=e.userSize,s=e.origin,i=e.trace;
var u=this,l=u.direct,c=u.others,f=u.originBlocks,h=u.originBytes,d=u.area;
var m=this.cells;
var w=e.count;
var x=0;
for(var N=0;N<w;N++){if(n[N]!==I)continue;
var H=o[N];
var R=s[N];
var F=H<ea?l[H]:c[H]||0;
if(F===0){F=this.newRow(H,a[N],R);
m=this.cells}
var A=F*Ft;
if(m[A+ra]!==d)this.enterRow(F,a[N]);
m[A+Lt]++;
m[A+ta]=m[A+ta]+r[N];
m[A+na]=a[N];
if(R===se)m[A+Pi]++;
f[R]++;
h[R]=h[R]+H;
if(i[N]!==0)x++}
this.traced+=x};
t.prototype.rows=function(){var e=this;
var n=[];
var r=function(s){var i=s*Ft;
var u=function(l){return e.cells[i+l]};
n.push({size:a.sizes[s],count:u(Lt),bytes:a.sizes[s]*u(Lt),blockBytes:u(ta),lfh:u(Pi),origin:a.origins[s],first:a.lowest[s],last:Math.max(u(na),u(aa)),areas:u(_i),inNewest:u(ra)===a.segment?u(Lt)-u(Mi):0})};
var a=this;
for(var o=1;o<=this.used;o++){r(o)}
return n.sort(function(s,i){return i.bytes-s.bytes||i.count-s.count||s.size-i.size})};
t.prototype.enterRow=function(e,n){var r=this.cells;
var a=e*Ft;
r[a+aa]=Math.max(r[a+aa],r[a+na]);
r[a+ra]=this.area;
r[a+Mi]=r[a+Lt];
r[a+_i]++;
if(n<this.lowest[e])this.lowest[e]=n};
t.prototype.newRow=function(e,n,r){var a=++this.used;
if((a+1)*Ft>this.cells.length){var o=new Float64Array(this.cells.length*2);
o.set(this.cells);
this.cells=o}
if(e<ea)this.direct[e]=a;
else this.others[e]=a;
this.sizes[a]=e;
this.origins[a]=r;
this.lowest[a]=n;
return a};
return t})();
var Pg=100;
function oa(t){var e=ze(t);
if(!e.known)return e;
return t.once("heap census",function(){var n=e.value.entries.map(Mg);
n.sort(function(o,s){return s.totals.committed-o.totals.committed||o.entry.address-s.entry.address});
var r=Ve();
n.forEach(function(o){yn(r,o.totals)});
var a={heaps:n,totals:r,caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}})}
function Mg(t){if(t.heap===null){return{entry:t,totals:Fi(t),classes:[],gaps:[],segments:0,largeBlocks:0,largestFree:0,freeInLfh:0,traced:0,originBlocks:[],originBytes:[]}}
var e=new _g();
t.heap.walk(e);
return{entry:t,totals:e.totals,classes:e.classes.rows(),gaps:e.gaps,segments:e.segments,largeBlocks:e.largeBlocks,largestFree:e.largestFree,freeInLfh:e.freeInLfh,traced:e.classes.traced,originBlocks:e.classes.originBlocks,originBytes:e.classes.originBytes}}
function Fi(t){var e=Ve();
e.reserved=e.committed=t.undecoded;
if(Or(t)==="not captured")e.notCaptured=t.undecoded;
else e.notDecoded=t.undecoded;
return e}
var _g=(function(){function t(){this.totals=Ve();
this.classes=new Rg();
this.gaps=[];
this.segments=0;
this.largeBlocks=0;
this.largestFree=0;
this.freeInLfh=0}
t.prototype.area=function(e){qr(this.totals,e);
this.classes.enter(e);
if(e.kind==="segment")this.segments++;
else if(e.kind==="large block")this.largeBlocks++;
return true};
t.prototype.blocks=function(e){Jr(this.totals,e);
this.countFree(e);
this.classes.add(e);
return true};
t.prototype.gap=function(e){Qr(this.totals,e);
if(this.gaps.length<Pg)this.gaps.push(e);
return true};
t.prototype.countFree=function(e){var n=e.state,r=e.size,a=e.origin,o=e.count;
for(var s=0;s<o;s++){if(n[s]!==oe)continue;
if(a[s]===se)this.freeInLfh+=r[s];
if(r[s]>this.largestFree)this.largestFree=r[s]}};
return t})();
var bn=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for, in busy blocks"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes of free blocks, their headers included"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of busy blocks, and structures of the heaps themselves"},{Name:"Uncovered",Kind:"bytes",Help:"NotCaptured + Damaged + NotDecoded: what no block describes"},{Name:"NotCaptured",Kind:"bytes",Help:"Committed bytes that the dump does not hold"},{Name:"Damaged",Kind:"bytes",Help:"Bytes behind a header that contradicts itself"},{Name:"NotDecoded",Kind:"bytes",Help:"Bytes of foreign heaps and of layouts that do not prove themselves"},{Name:"AddsUp",Kind:"text",Help:"The same as one line, to the byte"},{Name:"Gaps",Kind:"object",Help:"Where the uncovered bytes are, and why"}];
function kn(t,e){if(e===void 0){e=true}
return{Commit:t.committed,Busy:e?t.busy:void 0,BusyBlocks:e?t.busyBlocks:void 0,Free:e?t.free:void 0,Overhead:e?t.overhead:void 0,Uncovered:fe(t),NotCaptured:t.notCaptured||void 0,Damaged:t.damaged||void 0,NotDecoded:t.notDecoded||void 0,AddsUp:Li(t)}}
function Li(t){var e=fe(t);
var n=t.committed-t.busy-t.free-t.overhead-e;
var r=n===0?"":"; ".concat(g(Math.abs(n))," bytes ").concat(n>0?"are missing":"too many");
return"".concat(g(t.committed)," committed = ").concat(g(t.busy)," busy + ").concat(g(t.free)," free + ").concat(g(t.overhead)," overhead + ").concat(g(e)," uncovered").concat(r)}
function sa(t,e){var n=Ve();
yn(n,t);
e.forEach(function(r){if(r.heap===null)yn(n,Fi(r))});
return n}
function Ki(t,e,n,r){var a="Where the uncovered bytes are, and why: dx @$scriptContents.heaps().Gaps.";
return ia(e,n,r).concat(fe(t)>0?a:[])}
var Fg=[{Name:"Address",Kind:"address",Help:"Where it begins"},{Name:"Bytes",Kind:"bytes",Help:"Committed bytes that it takes away"},{Name:"Reason",Kind:"text",Help:"not captured, damaged, not decoded"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Detail",Kind:"text",Help:"What was found there"}];
function Ui(t,e){var n=[];
var r=0;
t.forEach(function(a){var o=a.entry,s=a.totals,i=a.gaps;
if(o.heap===null){r++;
n.push({Address:o.address,Bytes:o.undecoded,Reason:wn(o),Heap:o.address,Detail:b(o.why)})}
r+=s.gaps;
i.forEach(function(u){n.push({Address:u.address,Bytes:u.bytes,Reason:u.reason,Heap:o.address,Detail:b(u.detail)})})});
if(r===0)return void 0;
n.sort(function(a,o){return o.Bytes-a.Bytes||a.Address-o.Address});
return new V(Fg,n.length,function(a){return n[a]},{text:"".concat(r===1?"1 place":"".concat(g(r)," places")).concat(n.length<r?", ".concat(g(n.length)," of them listed"):""),rowText:function(a){return"".concat(C(a.Address,e),": ").concat(p(a.Bytes)," ").concat(a.Reason)}})}
function Wi(t){return t===1?"1 block":"".concat(g(t)," blocks")}
function wn(t){return t.heap===null?Or(t):t.heap.kind}
var Ii=20;
function ia(t,e,n){var r=[];
t.forEach(function(o){var s=C(o.address,n);
var i=o.heap===null?[o.why]:o.heap.caveats;
i.forEach(function(u){if(u!=="")r.push(b("Heap ".concat(s,": ").concat(Di(u))))})});
var a=r.length-Ii;
if(a>0)r.splice(Ii,a,"".concat(g(a)," more of this kind: heapStats(heap) tells those of one heap."));
return r.concat(e.map(function(o){return b(Di(o))}))}
function Di(t){return/[.!?]$/.test(t)?t:"".concat(t,".")}
function Vi(t,e,n){if(e===void 0)return t;
var r=t.filter(function(s){var i=s.entry;
return i.address===e});
if(r.length>0)return r;
var a=t.slice(0,8).map(function(s){var i=s.entry;
return C(i.address,n)});
var o=t.length>a.length?" ...":"";
throw new Error("There is no heap at ".concat(B(e),". Heaps: ").concat(a.join(", ")).concat(o))}
var Lg=3;
function Sn(t,e){if(t.some(function(o){var s=o.heap;
return s!==null}))return null;
var n=t.slice(0,Lg).map(function(o){var s=o.address,i=o.why,u=o.undecoded;
var l=u===0?"":" (".concat(p(u)," committed)");
return"".concat(C(s,e)).concat(l," is ").concat(i)});
var r=t.length-n.length;
var a=r>0?"; and ".concat(r," more"):"";
return b("The blocks of ".concat(t.length===1?"the heap":"the heaps"," cannot be seen: ").concat(n.join("; ")).concat(a,"."))}
var Kg=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that this stack allocated"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that it asked for"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes that were looked at"},{Name:"Owner",Kind:"text",Help:"First frame outside of allocator and run time"},{Name:"CalledBy",Kind:"text",Help:"The next frames, innermost first"},{Name:"Size",Kind:"size",Help:"Bytes of one block, where all are equal"},{Name:"Heaps",Kind:"text",Help:"Heaps that hold them",Detail:true},{Name:"Trace",Kind:"address",Help:"Address of the record of the stack",Detail:true},{Name:"Example",Kind:"address",Help:"User address of one of the blocks",Detail:true},{Name:"Stack",Kind:"object",Help:"All frames that were kept, innermost first",Detail:true}];
var Ug=[{Name:"Blocks",Kind:"count",Help:"Busy blocks that were looked at"},{Name:"Busy",Kind:"bytes",Help:"Bytes of these blocks = Traced + Unreadable + Without"},{Name:"Traced",Kind:"bytes",Help:"Bytes of blocks with a stack: those of the rows"},{Name:"Unreadable",Kind:"bytes",Help:"Bytes of blocks whose record of a stack cannot be read"},{Name:"Without",Kind:"bytes",Help:"Bytes of blocks for which no stack was kept"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"},{Name:"AddsUp",Kind:"text",Help:"What all heaps commit, to the byte"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function Wg(t,e){var n=ze(t);
if(!n.known)return O(b("".concat(n.why," ").concat(pn(t,null))));
var r=n.value.entries;
var a=Sn(r,t.target.pointerSize);
if(a!==null)return O("".concat(a," ").concat(pn(t,null)));
var o=e===null?Ri(t):Ri(t,e.from,e.to);
if(!o.known)return O(b(o.why));
var s=sa(o.value.totals,r);
return o.value.stacks.length===0?O(Ig(t,o.value,s,e)):Dg(t,o.value,s,o.caveats)}
function Ig(t,e,n,r){var a=e.unread,o=e.without;
var s=r!==null&&r.from===r.to?r.from:null;
var i=r===null?"block":"block of ".concat(vn(r)," bytes");
var u=fe(n);
var l=pn(t,s);
var c="".concat(p(u)," of the ").concat(p(n.committed)," of all heaps are not covered.");
if(a+o>0)return"No busy ".concat(i," has a stack that can be read. ").concat(l);
return"No busy ".concat(i," was found.").concat(u===0?"":" ".concat(c," ").concat(l))}
function Dg(t,e,n,r){var a=e.stacks,o=e.unread,s=e.unreadBytes,i=e.without,u=e.withoutBytes;
var l=a.reduce(function(h,d){return h+d.bytes},0);
var c=o+i+a.reduce(function(h,d){return h+d.count},0);
var f=l+s+u;
return new V(Kg,a.length,function(h){return Vg(t,a[h],f)},{text:"".concat(g(c)," busy blocks, ").concat(p(l)," of ").concat(p(f)," from ").concat(a.length===1?"1 stack":"".concat(g(a.length)," stacks")),rowText:function(h){return"".concat(g(h.Blocks)," x ").concat(h.Owner,", ").concat(p(h.Bytes))},facts:{Blocks:c,Busy:f,Traced:l,Unreadable:s,Without:u,OtherBusy:n.busy-f,AddsUp:Li(n),Caveats:X(r.map(b).concat(Gg(t,a[0])))},factColumns:Ug})}
function Vg(t,e,n){var r=t.target.pointerSize;
var a=e.frames.map(function(s){return b(Yr(t,s))});
var o=dn(a)[0]||a[0]||"";
return{Blocks:e.count,Bytes:e.bytes,Share:E(e.bytes,n),Owner:o,CalledBy:Dr(a,o).join(" < "),Size:e.smallest===e.largest?e.smallest:void 0,Heaps:e.heaps.map(function(s){var i=s.address;
return C(i,r)}).join(", "),Trace:e.trace,Example:e.block,Stack:Se(a,"frame")}}
function Gg(t,e){var n=e.frames;
return n.some(function(r){return Yr(t,r).indexOf("!")>0})?[Ci]:[]}
function jg(t,e){var n=t();
var r=e[0]===void 0?null:$r(String(e[0]));
return n.target.kind==="log"?pg(n,r):Wg(n,r)}
var $g={name:"allocationStacks",help:"Who allocated: busy blocks by the stacks that the heaps kept, or what a size breakpoint logged",parameters:[{name:"size",type:"text",help:"".concat(jr,"; all sizes when left out"),optional:true}],example:{input:"test/fixtures/heaps/x64-19041-ust.dmp.gz",call:"allocationStacks()",output:["@$scriptContents.allocationStacks() : 3,062 busy blocks, 20.63 MiB of 20.63 MiB from 4 stacks","    RowCount         : 4","    Blocks           : 3062","    Busy             : 0x14a1996","    Traced           : 0x14a1996","    Unreadable       : 0x0","    Without          : 0x0","    OtherBusy        : 0x0","    AddsUp           : 26,820,608 committed = 21,633,430 busy + 4,868,720 free + 318,458 overhead + 0 uncovered","    [0x0]            : 2,214 x 0x50000 (in no module), 13.66 MiB","    [0x1]            : 739 x 0x50000 (in no module), 6.73 MiB","    [0x2]            : 87 x 0x50000 (in no module), 197.44 KiB","    [0x3]            : 22 x 0x50000 (in no module), 53.16 KiB"]},ask:jg};
var Xg=256;
var Yg=4;
var Zg=64;
var qg={baadf00d:"allocated and never written (0xbaadf00d)",feeefeee:"freed (0xfeeefeee)",abababab:"tail fill of the heap (0xab)",cdcdcdcd:"allocated by the debug run time and never written (0xcd)",dddddddd:"freed by the debug run time (0xdd)",fdfdfdfd:"guard bytes of the debug run time (0xfd)",c0c0c0c0:"allocated under page heap and never written (0xc0)",f0f0f0f0:"freed under page heap (0xf0)"};
function Jg(t,e,n,r){var a=Math.min(n,Xg);
if(a===0)return{kind:"empty",text:"",pointer:null,looked:0};
var o=Qg(t,e,a);
if(o.length===0)return{kind:"not captured",text:"",pointer:null,looked:0};
return v(v({},ey(t,o,r)),{looked:o.length})}
function Qg(t,e,n){if(t.memory===null)return[];
var r=e-e%4;
var a=e+n;
var o=t.memory.window(r,a-r+(4-(a-r)%4)%4);
var s=o.holes.length===0?a:o.holes[0][0];
var i=[];
for(var u=e;u<Math.min(a,s);u++){var l=o.words[Math.floor((u-r)/4)];
i.push(l>>>(u-r)%4*8&255)}
return i}
function ey(t,e,n){if(e.every(function(i){return i===0}))return{kind:"zero",text:"",pointer:null};
var r=ty(e);
if(r!=="")return{kind:"fill",text:r,pointer:null};
var a=e.length<n?0:ny(e,n);
if(Xr(t.modules(),a)!==null)return{kind:"pointer",text:ji(e),pointer:a};
var o=Gi(e,1);
if(o!=="")return{kind:"text",text:o,pointer:null};
var s=Gi(e,2);
if(s!=="")return{kind:"UTF-16 text",text:s,pointer:null};
return{kind:"bytes",text:ji(e),pointer:null}}
function ty(t){if(t.length<4)return"";
for(var e=4;e<t.length;e++)if(t[e]!==t[e-4])return"";
var n=[3,2,1,0].map(function(r){return("0"+t[r].toString(16)).slice(-2)}).join("");
return qg[n]||""}
function ny(t,e){var n=0;
for(var r=e-1;r>=0;r--)n=n*256+t[r];
return n}
function Gi(t,e){var n="";
for(var r=0;r+e<=t.length&&n.length<Zg;r+=e){var a=t[r];
if(e===2&&t[r+1]!==0)return"";
if(a===0)break;
if(!ry(a))return"";
n+=String.fromCharCode(a)}
return n.length<Yg?"":n}
function ry(t){return t>=32&&t<127||t===9||t===10||t===13}
var ay=16;
function ji(t){return t.slice(0,ay).map(function(e){return("0"+e.toString(16)).slice(-2)}).join(" ")}
var oy={heap:null,area:null,row:null,before:null,after:null,gap:null};
function $i(t,e){var n=ze(t);
if(!n.known)return n;
var r=n.value.entries;
for(var a=0;a<r.length;a++){var o=r[a];
var s=sy(o,e);
if(s===null)continue;
var i=new iy(o,e);
if(o.heap.walk(i,s)&&i.row===null)i.before=i.last;
return{known:true,value:{heap:o,area:s,row:i.row,before:i.before,after:i.after,gap:i.hit},caveats:n.caveats}}
return{known:true,value:oy,caveats:n.caveats}}
function sy(t,e){var n=t.heap===null?[]:t.heap.areas;
for(var r=0;r<n.length;r++){if(n[r].base<=e&&e<n[r].base+n[r].reserved)return n[r]}
return null}
var iy=(function(){function t(e,n){this.row=null;
this.before=null;
this.after=null;
this.hit=null;
this.last=null;
this.lastButOne=null;
this.entry=e;
this.address=n}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){for(var n=this.firstNear(e);n<e.count;n++){if(!this.pass(uy(this.entry,e,n)))return false}
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
function uy(t,e,n){return{heap:t,address:e.address[n],size:e.size[n],user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n],flags:e.flags[n],trace:e.trace[n]}}
var ua=[{Name:"UserAddress",Kind:"address",Help:"What the program got; 0 for a block that is not busy"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for; 0 for a block that is not busy"},{Name:"State",Kind:"text",Help:"busy, free, internal (of the heap itself)"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"}];
function Kt(t){return{UserAddress:t.user,UserSize:t.userSize,State:hd[t.state],Heap:t.heap.address,Block:t.address,BlockSize:t.size,Origin:rt[t.origin]}}
function xn(t,e){var n=t.State==="busy";
var r=C(n?t.UserAddress:t.Block,e);
var a=B(n?t.UserSize:t.BlockSize);
return"".concat(r," ").concat(a," ").concat(t.State,", ").concat(t.Origin," of heap ").concat(C(t.Heap,e))}
var ly=new RegExp("^(".concat(L,")\\s+(").concat(L,")\\s+(").concat(L,")\\s+\\[(").concat(L,")\\]\\s+(").concat(L,")\\s+(").concat(L,")\\s+-\\s+\\(([^)]*)\\)"),"i");
function Xi(t,e){var n=ly.exec(t);
return n?{heap:e,entry:S(n[1]),sizeUnits:S(n[2]),previousUnits:S(n[3]),flags:S(n[4]),userPointer:S(n[5]),userSize:S(n[6]),state:n[7].trim()}:null}
function Yi(t){var e=/^_HEAP @ (\S+)/.exec(t);
var n=e?S(e[1]):NaN;
return Number.isNaN(n)?null:n}
var cy=/^[^\s!]+![^\s].*$/;
function fy(t){var e=[];
var n=[];
var r=new Z();
var a="";
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=Yi(s);
var u=i===null?Xi(s,e[e.length-1]||0):null;
if(i!==null)e.push(i);
else if(u)n.push(u);
else if(a==="block"&&cy.test(s))hy(n,s);
else if(!/^HEAP_ENTRY +Size/.test(s))r.file(s);
a=u?"block":""}
return{heaps:e,blocks:n,skipped:r.skipped,truncated:r.truncated}}
function hy(t,e){t[t.length-1]=v(v({},t[t.length-1]),{annotation:e})}
var dy=new RegExp("^(".concat(L,"):\\s+(").concat(L,")\\s+(").concat(L,")\\s+-\\s+(").concat(L,")\\s+(").concat(L,")$"),"i");
var vy=new RegExp("^(".concat(L,"):\\s+(").concat(L,")\\s+(").concat(L,")$"),"i");
var py=/^([0-9a-f]{5,16}(?:`[0-9a-f]{8})?)\s+(\S.*)$/i;
var my=/^(?:HEAP_ENTRY +Size|\( +DPH_HEAP_BLOCK|in (?:busy|free-ed) allocation)/;
function gy(t){var e=new Z();
var n={address:null,kind:"not-found",heap:null,block:null,pageHeapBlock:null,stack:[]};
for(var r=0;r<t.length;r++){var a=t[r].trim();
if(!yy(n,a)&&!by(n,a)&&!ky(n,a))e.file(a)}
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function yy(t,e){var n=/^address (\S+) found in/.exec(e);
if(n)t.address=S(n[1]);
var r=/^_DPH_HEAP_ROOT @ (\S+)/.exec(e);
var a=r?S(r[1]):Yi(e);
if(a!==null)t.heap=a;
if(/^in busy allocation/.test(e))t.kind="page-heap-busy";
if(/^in free-ed allocation/.test(e))t.kind="page-heap-freed";
return n!==null||a!==null||my.test(e)}
function by(t,e){var n=Xi(e,t.heap||0);
var r=dy.exec(e);
var a=r?null:vy.exec(e);
if(n){t.block=n;
t.kind="heap"}
if(r){t.pageHeapBlock={block:S(r[1]),userAddress:S(r[2]),userSize:S(r[3]),virtualAddress:S(r[4]),virtualSize:S(r[5])}}
if(a){t.pageHeapBlock={block:S(a[1]),userAddress:null,userSize:null,virtualAddress:S(a[2]),virtualSize:S(a[3])}}
return n!==null||r!==null||a!==null}
function ky(t,e){if(t.kind==="not-found")return false;
var n=py.exec(e);
if(n){t.stack.push({returnAddress:S(n[1]),symbol:n[2].charAt(0)==="+"?"":n[2]});
return true}
if(!t.block||t.stack.length>0||!/^[^\s!]+![^\s]/.test(e))return false;
t.block=v(v({},t.block),{annotation:e});
return true}
function Zi(t,e){var n=we(t,new RegExp("^!heap -flt s (0x)?0*".concat(e.toString(16),"$"))).pop();
return n?fy(n.lines):null}
function qi(t){return we(t,/^!heap -p -a /).map(function(e){return gy(e.lines)})}
var wy=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"State",Kind:"text",Help:"As the debugger prints it"},{Name:"Content",Kind:"text",Help:"What the debugger took the beginning of the block for"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"}];
function Sy(t,e){var n=qi(t).filter(function(r){return r.kind!=="not-found"&&xy(r,e)}).pop();
if(n===void 0)return O("A log holds no memory, and this one does not hold !heap -p -a ".concat(e.toString(16),"."));
return Hy(t,e,n)}
function Ji(t){var e=t.block,n=t.pageHeapBlock;
if(e!==null)return{start:e.userPointer,size:e.userSize};
if(n===null||n.userAddress===null)return null;
return{start:n.userAddress,size:n.userSize||0}}
function xy(t,e){var n=Ji(t);
var r=n!==null&&n.start<=e&&e<n.start+Math.max(1,n.size);
return r||t.address===e}
function Hy(t,e,n){var r=Ji(n);
var a=n.block!==null?n.block.state:n.kind.replace(/-/g," ");
var o=n.block===null?void 0:n.block.annotation;
var s=n.stack.map(function(f){var h=f.symbol,d=f.returnAddress;
return b(h||B(d))});
var i={Address:e,Heap:n.heap===null?void 0:n.heap,UserAddress:r===null?void 0:r.start,UserSize:r===null?void 0:r.size,State:b(a),Content:o===void 0?void 0:b(o),Stack:s.length===0?void 0:Se(s,"frame")};
var u=t.target.pointerSize;
var l=r===null?"":" ".concat(B(r.size));
var c=n.heap===null?"":", heap ".concat(C(n.heap,u));
return ie(i,wy,function(){return"".concat(C(r===null?e:r.start,u)).concat(l," ").concat(b(a)).concat(c," (!heap -p -a)")})}
var Qi=[{Name:"Address",Kind:"address",Help:"The address asked for"},{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"HeapKind",Kind:"text",Help:"NT, segment, page heap"},{Name:"UserAddress",Kind:"address",Help:"What the program got"},{Name:"UserSize",Kind:"size",Help:"Bytes that the program asked for"},{Name:"Offset",Kind:"size",Help:"From the user address to the address asked for, where it lies behind"},{Name:"AlsoHeaderOf",Kind:"text",Help:"The block whose header begins there, too: on x64 user data reach up to eight bytes into it"},{Name:"State",Kind:"text",Help:"busy, free, internal; or what else the memory is"},{Name:"Origin",Kind:"text",Help:"Part of the allocator: back end, LFH, VS, large, page heap"},{Name:"Block",Kind:"address",Help:"First byte of the block, its header included"},{Name:"BlockSize",Kind:"size",Help:"Bytes from there to the next block"},{Name:"Flags",Kind:"size",Help:"Flags byte of the header"},{Name:"Segment",Kind:"address",Help:"Start of the segment, or of the allocation of its own"},{Name:"Content",Kind:"text",Help:"What the beginning of the block looks like"},{Name:"Vftable",Kind:"text",Help:"The first pointer, when it points into a module: what an object begins with"},{Name:"Before",Kind:"text",Help:"The block in front of it"},{Name:"After",Kind:"text",Help:"The block behind it"},{Name:"Region",Kind:"text",Help:"The region of the address space"},{Name:"Stack",Kind:"line",Help:"Who allocated it, innermost frame first"},{Name:"StackNote",Kind:"text",Help:"What is to be known of the stack, or how to get one"}];
function Ey(t,e){var n=t();
var r=e[0];
if(n.target.kind==="log")return Sy(n,r);
var a=$i(n,r);
var o=Ry(n,r);
if(!a.known)return eu(n,r,a.why,o);
if(a.value.row===null)return eu(n,r,Oy(a.value),o);
return Ay(n,r,a.value,a.value.row,o)}
function Ay(t,e,n,r,a){var o=Kt(r);
var s=r.state===I;
var i=function(l){return l===null?void 0:xn(Kt(l),t.target.pointerSize)};
var u=v(v(v({Address:e,Heap:o.Heap,HeapKind:wn(r.heap),UserAddress:s?o.UserAddress:void 0,UserSize:s?o.UserSize:void 0,Offset:s&&e>o.UserAddress?e-o.UserAddress:void 0,AlsoHeaderOf:By(e,n)?i(n.after):void 0,State:o.State,Origin:o.Origin,Block:o.Block,BlockSize:o.BlockSize,Flags:r.flags,Segment:n.area===null?void 0:n.area.base},s?Ny(t,r):{}),{Before:i(n.before),After:i(n.after),Region:a}),zy(t,r));
return ie(u,Qi,function(){var l=u.AlsoHeaderOf;
return Cy(t,e,r)+(l===void 0?"":", and in the header of ".concat(l))})}
function By(t,e){var n=e.row,r=e.after;
return n!==null&&n.state===I&&r!==null&&t>=r.address}
function Cy(t,e,n){var r=t.target.pointerSize;
var a=xn(Kt(n),r);
if(n.state!==I||e===n.user)return a;
var o=e-n.user;
var s=o<0?"in the header of":"+".concat(B(o)," in");
return"".concat(C(e,r)," is ").concat(s," ").concat(a)}
function Ny(t,e){var n=e.heap.bits===32?4:8;
var r=Jg(t,e.user,e.userSize,n),a=r.kind,o=r.text,s=r.pointer,i=r.looked;
var u=i<e.userSize?"the first ".concat(i," bytes"):"all of it";
var l={"not captured":"not captured",text:'text: "'.concat(o,'"'),"UTF-16 text":'UTF-16 text: "'.concat(o,'"'),zero:"zeros (".concat(u,")"),fill:"".concat(o," (").concat(u,")"),pointer:"bytes ".concat(o),bytes:"bytes ".concat(o),empty:"empty"};
return{Content:b(l[a]),Vftable:s===null?void 0:Ty(t,s)}}
function Ty(t,e){var n=gn(t,e);
if(n===null)return void 0;
return b(n.isExact?"".concat(n.symbol," (").concat(n.place,")"):n.place)}
function zy(t,e){var n=Zr(t,e.heap,e.trace);
if(n===null)return e.state===I?{StackNote:pn(t,e.userSize||null)}:{};
return{Stack:Se(n.frames.map(function(r){return b(Yr(t,r))}),"frame"),StackNote:n.checked?void 0:"The record of the stack does not prove itself: frames may be wrong."}}
function Oy(t){var e=t.heap,n=t.gap;
if(e===null)return"in no block of a heap";
var r="heap ".concat(B(e.address));
return n===null?"in ".concat(r,", not committed"):"in ".concat(r,", ").concat(n.reason,": ").concat(n.detail)}
function eu(t,e,n,r){var a=gn(t,e);
var o=b(n);
return ie({Address:e,State:o,Region:r},Qi,function(){return"".concat(C(e,t.target.pointerSize),": ").concat(o).concat(a===null?"":", ".concat(b(a.place))).concat(r===void 0?"":"; ".concat(r))})}
function Ry(t,e){var n=Oe(t);
var r=n.known?n.value.layout:null;
if(r===null)return void 0;
var a=r.regions,o=r.usage;
var s=Ot(a,e);
if(s<0)return"no region is listed there";
var i=[$t(a.state[s]),bt(a.type[s]),Xt(a.protect[s])];
var u="".concat(p(a.size[s])," from ").concat(C(a.base[s],t.target.pointerSize));
var l=[o.names[o.of[s]]].concat(i,u).filter(function(c){return c!==""});
return b(l.join(", "))}
var Py={name:"block",help:"What an address is: its block, heap, size, state, content, stack and neighbours; or its region",parameters:[{name:"address",type:"number",isAddress:true,help:"of the block, or of anything inside of it; hex"}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"block(0x20102061175)",output:["@$scriptContents.block(0x20102061175) : 00000201`02061175 is +0x5 in 00000201`02061170 0x48 busy, LFH of heap 00000201`02050000","    Address          : 0x20102061175","    Heap             : 0x20102050000","    HeapKind         : NT","    UserAddress      : 0x20102061170","    UserSize         : 0x48","    Offset           : 0x5","    State            : busy","    Origin           : LFH","    Block            : 0x20102061160","    BlockSize        : 0x50","    Flags            : 0x0","    Segment          : 0x20102050000",'    Content          : text: "llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"',"    Before           : 00000201`02061110 0x50 internal, back end of heap 00000201`02050000","    After            : 00000201`020611c0 0x48 busy, LFH of heap 00000201`02050000","    Region           : Heap, 952 KiB from 00000201`02050000","    StackNote        : To keep a stack with every block: gflags /i app.exe +ust, start the program again, and ask again. Or, without a restart: dx @$scriptContents.allocBreakpoint(0x48) prints breakpoint lines that show who allocates, and leakscope attach <process> alloc-breakpoint 0x48 --log hits.log writes a log for this question."]},ask:Ey};
function la(t,e){var n=ze(t);
if(!n.known)return n;
var r=new Fy(n.value.entries,e);
n.value.entries.forEach(function(a,o){var s=e.heap===void 0||e.heap===a.address;
if(s&&a.heap!==null)r.read(o)});
return{known:true,value:r,caveats:n.caveats}}
var lt=65536;
var My=31*8;
var tu=2047;
var _y=2047;
var Fy=(function(){function t(e,n){this.count=0;
this.totals=Ve();
this.pieces=[];
this.aside={};
this.current=0;
this.entries=e;
this.options=n}
t.prototype.read=function(e){this.current=e;
this.entries[e].heap.walk(this)};
t.prototype.row=function(e){var n=this.aside[e];
if(n!==void 0)return n;
var r=this.pieces[Math.floor(e/lt)],a=r.address,o=r.userSize,s=r.word;
var i=e%lt;
var u=s[i];
var l=u&3;
var c=(u>>>5&31)*8;
var f=u>>>10&tu;
var h=a[i];
return{heap:this.entries[u>>>21],address:h,size:l===I?o[i]+f:o[i],user:l===I?h+c:0,userSize:l===I?o[i]:0,state:l,origin:u>>>2&7}};
t.prototype.area=function(e){qr(this.totals,e);
return true};
t.prototype.blocks=function(e){Jr(this.totals,e);
var n=e.state,r=e.userSize,a=e.count;
var o=this.options,s=o.busyOnly,i=o.from,u=o.to;
var l=i!==void 0||u!==void 0;
var c=i===void 0?0:i;
var f=u===void 0?Number.POSITIVE_INFINITY:u;
for(var h=0;h<a;h++){if(n[h]!==I){if(s!==true&&!l)this.keep(e,h)}else if(r[h]>=c&&r[h]<=f){this.keep(e,h)}}
return true};
t.prototype.gap=function(e){Qr(this.totals,e);
return true};
t.prototype.keep=function(e,n){var r=this.count%lt;
if(r===0)this.pieces.push(Ly());
var a=this.pieces[this.pieces.length-1];
var o=e.state[n]===I;
var s=e.address[n];
var i=e.size[n];
var u=o?e.user[n]-s:0;
var l=o?e.userSize[n]:i;
var c=o?i-l:0;
var f=u<=My&&u%8===0&&c>=0&&c<=tu&&l<=4294967295;
if(f&&this.current<=_y){a.address[r]=s;
a.userSize[r]=l;
a.word[r]=(e.state[n]|e.origin[n]<<2|u<<2|c<<10|this.current<<21)>>>0}else{this.aside[this.count]={heap:this.entries[this.current],address:s,size:i,user:e.user[n],userSize:e.userSize[n],state:e.state[n],origin:e.origin[n]}}
this.count++};
return t})();
function Ly(){return{address:new Float64Array(lt),userSize:new Uint32Array(lt),word:new Uint32Array(lt)}}
var nu=q(q([{Name:"From",Kind:"size",Help:"Smallest size asked for"},{Name:"To",Kind:"size",Help:"Largest size asked for, included"},{Name:"Bytes",Kind:"bytes",Help:"Bytes that the program asked for in these blocks"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of all heaps"},{Name:"OtherBusy",Kind:"bytes",Help:"Busy bytes in blocks of other sizes"}],z(bn),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function Ky(t,e){var n=t();
var r=$r(String(e[0]));
if(n.target.kind==="log")return Iy(n,r);
var a=ze(n);
if(!a.known)return O(a.why);
var o=Sn(a.value.entries,n.target.pointerSize);
if(o!==null)return O(o);
var s=la(n,v(v({},r),{busyOnly:true}));
return s.known?Uy(n,a.value,s.value,r):O(s.why)}
function Uy(t,e,n,r){var a=t.target.pointerSize;
var o=Wy(n,r);
var s=sa(n.totals,e.entries);
var i=s.busy;
return new V(ua,n.count,function(u){return Kt(n.row(u))},{text:"".concat(ru(n.count)," of ").concat(vn(r),": ").concat(p(o),", ").concat(_(E(o,i))," of the busy bytes"),rowText:function(u){return xn(u,a)},facts:v(v({From:r.from,To:r.to,Bytes:o,Share:E(o,i),OtherBusy:i-o},kn(s)),{Caveats:X(Ki(s,e.entries,e.caveats,a))}),factColumns:nu})}
function Wy(t,e){var n=e.from,r=e.to;
if(n===r)return t.count*n;
var a=0;
for(var o=0;o<t.count;o++)a+=t.row(o).userSize;
return a}
function ru(t){return t===1?"1 busy block":"".concat(g(t)," busy blocks")}
function Iy(t,e){var n=e.from===e.to?Zi(t,e.from):null;
if(n===null)return O(e.from===e.to?"A log holds no memory, and this one does not hold !heap -flt s ".concat(e.from.toString(16),"."):"A log holds no memory, and what !heap -flt s listed is of one size: ask for one.");
var r=t.target.pointerSize;
return new V(ua,n.blocks.length,function(a){return Dy(n.blocks[a],r)},{text:"".concat(ru(n.blocks.length)," of ").concat(vn(e)," (!heap -flt s)"),rowText:function(a){return"".concat(C(a.UserAddress,r)," ").concat(B(a.UserSize)," ").concat(a.State,", heap ").concat(C(a.Heap,r))},facts:{From:e.from,To:e.to,Bytes:n.blocks.reduce(function(a,o){return a+o.userSize},0),Caveats:X(n.truncated?["The log says itself that part of the listing is missing."]:[])},factColumns:nu})}
function Dy(t,e){var n=/VirtualAlloc/.test(t.state);
return{UserAddress:t.userPointer,UserSize:t.userSize,State:b(t.state),Heap:t.heap,Block:t.entry,BlockSize:t.sizeUnits*e*2,Origin:n?"large":""}}
var Vy={name:"blocksOfSize",help:"Busy blocks of a size or a range of sizes over all heaps, ascending by address in each heap",parameters:[{name:"size",type:"text",help:jr}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:'blocksOfSize("0x50-0x7f")',output:['@$scriptContents.blocksOfSize("0x50-0x7f") : 360 busy blocks of 0x50 to 0x7f: 35.16 KiB, 0.17 % of the busy bytes',"    RowCount         : 360","    From             : 0x50","    To               : 0x7f","    Bytes            : 0x8ca0","    Share            : 0.170000","    OtherBusy        : 0x1498cf6","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    AddsUp           : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02053730 0x64 busy, back end of heap 00000201`02050000","    [0x1]            : 00000201`02054800 0x64 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`020549a0 0x64 busy, back end of heap 00000201`02050000"]},ask:Ky};
var Gy=8;
var jy=0.6;
var $y=0.05;
var Xy=2e4;
function Yy(t,e){var n=t.subarray(0,Xy);
var r=0;
var a=jy;
for(var o=1;o<=Gy;o++){var s=Zy(n,o)/n.length;
if(s>=a&&(r===0||s>=a+$y)){a=s;
r=o}}
if(r===0)return null;
var i=qy(t,r),u=i.members,l=i.bytes,c=i.distances;
var f=Jy(c);
if(f<e)return null;
return{period:f,atPeriod:Math.round(c[f]/r),hitsPerCopy:r,copies:Math.round(u/r),bytes:Math.round(l/r)}}
function Zy(t,e){var n=0;
for(var r=0;r<t.length;r++)if(ca(t,r,e)<Infinity)n++;
return n}
function qy(t,e){var n=Object.create(null);
var r=0;
var a=0;
for(var o=0;o<t.length;o++){var s=Math.min(ca(t,o,e),ca(t,o-e,e));
if(s===Infinity)continue;
r++;
a+=s;
n[s]=(n[s]||0)+1}
return{members:r,bytes:a,distances:n}}
function ca(t,e,n){if(e<0||e+n>=t.length)return Infinity;
var r=t[e+n]-t[e];
if(e>=n&&t[e]-t[e-n]===r)return r;
var a=e+2*n;
return a<t.length&&t[a]-t[e+n]===r?r:Infinity}
function Jy(t){var e=0;
for(var n in t)if(e===0||t[n]>t[e])e=Number(n);
return e}
var Qy=1024;
var fa=4e6;
var eb=(function(){function t(){this.count=0;
this.first=0;
this.last=0;
this.addresses=new Float64Array(Qy)}
t.prototype.add=function(e){if(this.count===0)this.first=e;
this.last=e;
if(this.count<fa){if(this.count===this.addresses.length)this.grow();
this.addresses[this.count]=e}
this.count++};
Object.defineProperty(t.prototype,"kept",{get:function(){return this.addresses.subarray(0,Math.min(this.count,fa))},enumerable:false,configurable:true});
t.prototype.grow=function(){var e=new Float64Array(Math.min(fa,this.addresses.length*2));
e.set(this.addresses);
this.addresses=e};
return t})();
var au=255;
var ou=223;
var su=/^\s*(?:[0-9a-f]{2}|\?\?)(?:\s+(?:[0-9a-f]{2}|\?\?))+\s*$/i;
function tb(t){var e=t.trim().split(/\s+/);
return{encoding:"bytes",value:e.map(function(n){return n==="??"?0:parseInt(n,16)}),mask:e.map(function(n){return n==="??"?0:au})}}
function iu(t,e,n){var r=e?nb(t):rb(t);
var a=/^[\u0000-\u007f]*$/.test(t);
var o=r.map(function(s,i){var u=e?i%2===0&&r[i+1]===0&&uu(s):uu(s);
return n&&u?ou:au});
return{encoding:e?"UTF-16":a?"ASCII":"UTF-8",value:r.map(function(s,i){return s&o[i]}),mask:o}}
function uu(t){return t>=65&&t<=90||t>=97&&t<=122}
function nb(t){var e=[];
for(var n=0;n<t.length;n++)e.push(t.charCodeAt(n)&255,t.charCodeAt(n)>>>8);
return e}
function rb(t){var e=t.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g,function(o){return o.length===2?o:"\uFFFD"});
var n=encodeURIComponent(e);
var r=[];
for(var a=0;a<n.length;a++){if(n.charAt(a)!=="%")r.push(n.charCodeAt(a));
else{r.push(parseInt(n.slice(a+1,a+3),16));
a+=2}}
return r}
var lu=2;
var ab=7;
var ob=4;
var cu=12;
var ha=[9,7,11,13,5];
var sb=(function(){function t(e,n){this.shift=ha[0];
this.patterns=e;
this.sink=n;
this.anchors=e.map(ib);
this.periods=e.map(ub);
this.lastHits=e.map(function(){return-1});
this.others=e.map(lb);
var r=Math.min.apply(Math,q([],z(this.anchors.map(function(o){return o.length})),false));
if(r<lu)throw new Error("a pattern needs two known bytes in a row");
var a=Math.max.apply(Math,q([],z(e.map(function(o){return o.value.length})),false));
this.overlap=Math.ceil((a-1)/4)*4;
this.byWords=r>=ab;
this.step=this.byWords?4*Math.min(ob,Math.floor((r-3)/4)):r>=5?4:2;
this.fold=e.some(function(o){return o.mask.indexOf(ou)>=0})?3755991007|0:-1;
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
while(l<u&&o[da(e[l]&s,i)]===0)l+=r;
return Math.min(l,u)};
t.prototype.nextHalves=function(e,n){var r=this.filter;
var a=e.length;
var o=n;
if(this.step===4)while(o<a&&r[e[o]&65535]===0)o++;
else while(o<a&&(r[e[o]&65535]|r[e[o]>>>16])===0)o++;
return o};
t.prototype.compare=function(e,n){for(var r=this.step-1;r>=0;r--){for(var a=0;a<this.patterns.length;a++){var o=n-r-this.anchors[a].at;
if(o<0||e.address+o>=e.until)continue;
if(!this.fits(e,o,a)||cb(e,o,this.patterns[a].value.length))continue;
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
for(var m=d;m<l;m++){var w=n+m;
if((o[w>>>2]>>>(w&3)*8&u[m])!==i[m])return false}
return true};
t.prototype.wordFilter=function(){var e=this;
var n=[];
var r=function(l){var c=function(h){var d=a.anchors[l].at+h;
var m=[3,2,1,0].reduce(function(w,x){return w<<8|e.patterns[l].value[d+x]},0);
n.push(m&a.fold)};
for(var f=0;f<a.step;f++){c(f)}};
var a=this;
for(var o=0;o<this.patterns.length;o++){r(o)}
var s=ha.filter(function(l){return!n.some(function(c){return c!==0&&da(c,l)===0})});
this.shift=s.length===0?ha[0]:s[0];
var i=new Uint8Array(1<<cu);
for(var u=0;u<n.length;u++)i[da(n[u],this.shift)]=1;
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
function da(t,e){return(t^t>>>e^t>>>20)&(1<<cu)-1}
function ib(t){var e=t.mask;
var n={at:0,length:0};
var r=0;
for(var a=0;a<=e.length;a++){if(a<e.length&&e[a]!==0)continue;
if(a-r>n.length)n={at:r,length:a-r};
r=a+1}
return n}
function ub(t){var e=t.value,n=t.mask;
var r=function(i,u){return e[i]===e[u]&&n[i]===n[u]};
var a=[0];
for(var o=1;o<e.length;o++){var s=a[o-1];
while(s>0&&!r(o,s))s=a[s-1];
a.push(r(o,s)?s+1:0)}
return e.length-a[e.length-1]}
function lb(t){var e=t.value,n=t.mask;
var r=n.map(function(o){return o!==0}).indexOf(true);
for(var a=n.length-1;a>0;a--)if(n[a]!==0&&e[a]!==e[r])return a;
return 0}
function cb(t,e,n){var r=t.address,a=t.holes;
var o=r+e;
for(var s=0;s<a.length;s++){if(a[s][0]<o+n&&o<a[s][1])return true}
return false}
function va(t,e){return{starts:new Float64Array([t]),ends:new Float64Array([e])}}
function pa(t,e){var n=t.ends;
var r=0;
var a=n.length;
while(r<a){var o=r+a>>1;
if(n[o]<=e)r=o+1;
else a=o}
return r}
function fb(t,e,n){var r=pa(t,e);
return r<t.starts.length&&t.starts[r]<n}
function hb(t,e,n){var r=pa(t,e);
return r<t.starts.length&&t.starts[r]<=e&&n<=t.ends[r]}
var db=(function(){function t(e,n){this.bytes=0;
this.notCaptured=0;
this.ranges=e;
this.sink=n}
t.prototype.window=function(e){var n=e.address,r=e.words,a=e.until;
var o=n+r.length*4;
var s=this.ranges,i=s.starts,u=s.ends;
var l=n;
for(var c=pa(this.ranges,n);c<i.length&&i[c]<o;c++){fu(e,l,i[c]);
l=Math.min(u[c],o);
var f=Math.max(i[c],n);
var h=Math.min(l,a);
if(h>f)this.count(e,f,h)}
fu(e,l,o);
return this.sink.window(e)};
t.prototype.count=function(e,n,r){var a=e.holes;
var o=0;
for(var s=0;s<a.length;s++)o+=Math.max(0,Math.min(r,a[s][1])-Math.max(n,a[s][0]));
this.notCaptured+=o;
this.bytes+=r-n-o};
return t})();
function fu(t,e,n){var r=t.address,a=t.words;
var o=Math.max(0,e-r);
var s=Math.min(a.length*4,n-r);
for(;o<s&&o%4!==0;o++)hu(a,o);
if(s-o>=4){var i=Math.floor(s/4);
for(var u=o/4;u<i;u++)a[u]=0;
o=i*4}
for(;o<s;o++)hu(a,o)}
function hu(t,e){t[e>>>2]=t[e>>>2]&~(255<<(e&3)*8)}
function du(t,e,n){if(n===void 0){n={}}
var r=t.memory;
if(r===null)return{known:false,why:"A log holds no memory to look into."};
var a=t.regions();
if(!a.known)return a;
var o=new mb(r,e,n.overlap||0);
var s=vb(a.value,n);
for(var i=0;i<s.length&&o.whole;i++)o.run(s[i]);
var u=o.bytes,l=o.notCaptured,c=o.whole;
return{known:true,value:{bytes:u,notCaptured:l,whole:c},caveats:a.caveats}}
function vb(t,e){var n=e.from,r=e.to,a=e.wants;
var o=[];
var s=[];
for(var i=0;i<t.count;i++){if(!pb(t,i)||a!==void 0&&!a(i))continue;
var u=La(Math.max(t.base[i],n||0));
var l=t.base[i]+t.size[i];
var c=r===void 0?l:Math.min(l,r);
var f=c-c%4;
if(f<=u)continue;
if(s.length===0||s[s.length-1]!==u){s=[u];
o.push(s)}
s.push(f)}
return o}
function pb(t,e){if(t.state[e]===ne||t.state[e]===gt)return false;
return(t.protect[e]&($n|jt))===0}
var mb=(function(){function t(e,n,r){this.bytes=0;
this.notCaptured=0;
this.whole=true;
this.memory=e;
this.sinks=n;
this.overlap=r}
t.prototype.run=function(e){var n=e[e.length-1];
var r=e[0];
var a=r;
while(this.whole&&a<n){var o=Math.min(be,n-r);
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
function vu(t,e,n,r){var a=e.wants,o=e.ranges;
if(o===null)return du(t,[n],{overlap:r,wants:a});
var s=t.regions();
if(!s.known)return s;
var i=s.value,u=i.base,l=i.size;
var c=new db(o,n);
var f=o.ends.length-1;
var h=o.starts[0]||0;
var d=du(t,[c],{overlap:r,wants:function(x){return fb(o,u[x],u[x]+l[x])&&a(x)},from:h-h%4,to:f<0?0:Math.ceil(o.ends[f]/4)*4});
if(!d.known)return d;
var m=c.bytes,w=c.notCaptured;
return v(v({},d),{value:{bytes:m,notCaptured:w,whole:d.value.whole}})}
function gb(t,e,n,r){var a=t.regions();
if(!a.known)return a;
var o=new yb(a.value,e,n,r);
var s=new sb(e,o);
var i=vu(t,n,s,s.overlap);
if(!i.known)return i;
var u=o.hits,l=o.byPart;
return{known:true,value:{hits:u,byPart:l,coverage:i.value},caveats:i.caveats}}
var yb=(function(){function t(e,n,r,a){this.region=0;
this.regions=e;
this.patterns=n;
this.place=r;
this.parts=a;
this.hits=n.map(function(){return new eb()});
this.byPart=n.map(function(){return new Uint32Array(a.count)})}
t.prototype.hit=function(e,n){var r=this.place.ranges;
if(r!==null&&!hb(r,e,e+this.patterns[n].value.length))return;
this.hits[n].add(e);
var a=this.regions,o=a.base,s=a.size,i=a.count;
while(this.region<i&&o[this.region]+s[this.region]<=e)this.region++;
var u=this.region<i?this.parts.ofRegion[this.region]:-1;
var l=this.byPart[n];
if(u>=0)l[u]=l[u]+1};
return t})();
var bb=[{Name:"Encoding",Kind:"text",Help:"How the text is written there"},{Name:"Hits",Kind:"count",Help:"Occurrences"},{Name:"Allocations",Kind:"count",Help:"Allocations that hold it"},{Name:"First",Kind:"address",Help:"Lowest hit"},{Name:"Last",Kind:"address",Help:"Highest hit"},{Name:"Period",Kind:"size",Help:"Most frequent distance of copies, in bytes"},{Name:"AtPeriod",Kind:"count",Help:"Copies at exactly that distance"},{Name:"HitsPerCopy",Kind:"count",Help:"Hits in each copy"},{Name:"Copies",Kind:"count",Help:"Copies that stand in rows at equal distances"},{Name:"Explained",Kind:"bytes",Help:"Bytes of these copies"}];
function kb(t){var e=t.map(function(r){var a=r.encoding,o=r.hits,s=r.byAllocation,i=r.copies;
return{Encoding:a,Hits:o.count,Allocations:pu(s),First:o.count===0?void 0:o.first,Last:o.count===0?void 0:o.last,Period:i===null?void 0:i.period,AtPeriod:i===null?void 0:i.atPeriod,HitsPerCopy:i===null?void 0:i.hitsPerCopy,Copies:i===null?void 0:i.copies,Explained:i===null?void 0:i.bytes}});
var n=e.map(function(r){return"".concat(g(r.Hits)," ").concat(r.Encoding)}).join(", ");
return new V(bb,e.length,function(r){return e[r]},{text:n,rowText:function(r){return"".concat(r.Encoding,": ").concat(g(r.Hits)," hits in ").concat(g(r.Allocations)," allocations")}})}
function pu(t){var e=0;
for(var n=0;n<t.length;n++)if(t[n]!==0)e++;
return e}
var wb=[{Name:"Size",Kind:"size",Help:"Bytes of an allocation"},{Name:"Allocations",Kind:"count",Help:"Allocations of that size that hold it"},{Name:"OfAll",Kind:"count",Help:"All allocations of that size, type and usage"},{Name:"Hits",Kind:"count",Help:"Hits in them"},{Name:"Bytes",Kind:"bytes",Help:"Committed bytes of the allocations that hold it"},{Name:"Encodings",Kind:"text",Help:"Allocations by encoding, where several were looked for"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE"},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var Sb=(function(){function t(e,n,r,a){this.allocations=0;
this.ofAll=0;
this.hits=0;
this.bytes=0;
this.size=e;
this.type=n;
this.usage=r;
this.byEncoding=[];
for(var o=0;o<a;o++)this.byEncoding.push(0)}
return t})();
function xb(t,e){var n=Hb(t,e);
var r=function(i){return e.length===1?"":a(i)};
var a=function(i){return i.byEncoding.map(function(u,l){return u===0?"":"".concat(g(u)," ").concat(e[l].encoding)}).filter(function(u){return u!==""}).join(", ")};
var o=function(i){return{Size:i.size,Allocations:i.allocations,OfAll:i.ofAll,Hits:i.hits,Bytes:i.bytes,Encodings:r(i),Type:i.type,Usage:i.usage}};
var s=n[0];
return new V(wb,n.length,function(i){return o(n[i])},{text:s===void 0?"no allocations":"".concat(g(s.allocations)," of ").concat(g(s.ofAll)," allocations of ").concat(B(s.size)).concat(n.length>1?" and ".concat(g(n.length-1)," more ").concat(n.length===2?"size":"sizes"):""),rowText:function(i){return"".concat(g(i.Allocations)," of ").concat(g(i.OfAll)," x ").concat(B(i.Size),", ").concat(p(i.Bytes)).concat(i.Encodings===""?"":": ".concat(i.Encodings))}})}
function Hb(t,e){var n=t.allocations,r=t.usage;
var a=Object.create(null);
var o=[];
for(var s=0;s<n.count;s++){var i=r.of[n.firstRegion[s]];
var u="".concat(n.size[s],"|").concat(n.type[s],"|").concat(i);
var l=a[u];
if(l===void 0){l=new Sb(n.size[s],bt(n.type[s]),b(r.names[i]),e.length);
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
return o.filter(function(d){return d.hits>0}).sort(function(d,m){return m.bytes-d.bytes||m.hits-d.hits||d.size-m.size})}
var ma="words joined by commas or blanks: MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE ... (PAGE_EXECUTE is that protection only, not PAGE_EXECUTE_READ); a size as 0x20000, of a region or of its allocation; usage:Heap; size:0x20000; allocation:ADDRESS; address:ADDRESS";
function mu(t,e){var n=gu(t).map(function(r){return Ab(r,e)});
return function(r){for(var a=0;a<n.length;a++)if(!n[a](r))return false;
return true}}
function Eb(t,e){var n=gu(t).filter(function(s){return/^page_/i.test(s)}).map(function(s){return s.toUpperCase()+"_"});
var r=[];
var a=function(s){var i=Xt(e.protect[s]).split("|")[0];
if(n.some(function(u){return i.indexOf(u)===0})&&r.indexOf(i)<0)r.push(i)};
for(var o=0;o<e.count&&n.length>0;o++){a(o)}
return r.sort()}
function gu(t){return t.split(/[\s,]+/).filter(function(e){return e!==""})}
function Ab(t,e){var n=e.regions,r=e.usage;
var a=Ia(t.toUpperCase());
if(a!==0)return Bb(t,a,n);
var o=Qe(t);
if(!Number.isNaN(o))return yu(o,e);
var s=t.indexOf(":");
var i=t.slice(0,s).toLowerCase();
var u=t.slice(s+1);
if(s>0&&i==="usage")return Cb(u,r);
var l=Qe(u);
if(s>0&&!Number.isNaN(l)){if(i==="size")return yu(l,e);
if(i==="allocation")return function(c){return n.allocationBase[c]===l};
if(i==="address")return function(c){return n.base[c]<=l&&l<n.base[c]+n.size[c]}}
throw new Error('Cannot filter by "'+b(t)+'". Use '+ma+".")}
function yu(t,e){var n=e.regions,r=e.allocations;
return function(a){var o=r.ofRegion[a];
return n.size[a]===t||o>=0&&r.size[o]===t}}
function Bb(t,e,n){if(/^page_/i.test(t))return function(r){return(n.protect[r]&e)!==0};
return Da(e)?function(r){return n.state[r]===e}:function(r){return n.type[r]===e}}
var bu=["<unknown>","Free","Image","MappedFile","Heap","Stack","TEB","PEB","Other"];
function Cb(t,e){var n=Hn(t);
var r=function(s){return Hn(s)===n||ku(Hn(s))===n};
var a=bu.concat(e.names.filter(function(s){return bu.indexOf(s)<0}));
if(!a.some(function(s){return r(s)||Hn(s)===ku(n)}))throw new Error('There is no usage "'+b(t)+'". Known: '+a.map(b).join(", ")+".");
var o=e.names.map(r);
return function(s){return o[e.of[s]]}}
function Hn(t){return t.toLowerCase().replace(/[<>]/g,"")}
function ku(t){return t.replace(/(32|64)$/,"")}
var En=[{name:"where",type:"text",help:"".concat(ma,"; block:ADDRESS for one heap block; heap:SIZE or heap:SIZE-SIZE for all busy heap blocks of a size"),default:""},{name:"from",type:"number",isAddress:true,help:"lowest address",optional:true,isOption:true},{name:"to",type:"number",isAddress:true,help:"first address behind the last",optional:true,isOption:true}];
var Nb=281474976710656;
function wu(t,e,n){var r=String(n[0]).split(/[\s,]+/).filter(function(i){return i!==""});
var a=[];
var o=[];
r.forEach(function(i){if(/^block:/i.test(i))a.push(zb(t,i.slice("block:".length)));
else if(/^heap:/i.test(i))a.push(Ob(t,i.slice("heap:".length)));
else o.push(i)});
if(n[1]!==void 0||n[2]!==void 0){var s=n[2]===void 0?Nb:Number(n[2]);
a.push(va(Math.min(Number(n[1]||0),s),s))}
if(a.length>1)throw new Error("Give one of block:, heap: and a range of addresses.");
return{wants:mu(o.join(","),e),ranges:a[0]||null,text:Tb(t,r,n)}}
function Tb(t,e,n){var r=function(o){return C(Number(o),t.target.pointerSize)};
var a=e.map(b);
if(n[1]!==void 0)a.push("from ".concat(r(n[1])));
if(n[2]!==void 0)a.push("to ".concat(r(n[2])));
return a.length===0?"all memory":a.join(" ")}
function zb(t,e){var n=Qe(e);
if(Number.isNaN(n))throw new Error('"'.concat(b(e),'" is no address of a block.'));
var r=$i(t,n);
if(!r.known)throw new Error(r.why);
var a=r.value.row;
if(a===null)throw new Error("No block of a heap that can be walked is at ".concat(B(n),"; see block(").concat(B(n),")."));
return a.user===0?va(a.address,a.address+a.size):va(a.user,a.user+a.userSize)}
function Ob(t,e){var n=$r(e),r=n.from,a=n.to;
var o=la(t,{from:r,to:a,busyOnly:true});
if(!o.known)throw new Error(o.why);
var s=[];
for(var i=0;i<o.value.count;i++){var u=o.value.row(i),l=u.user,c=u.userSize;
s.push({start:l,end:l+c})}
if(s.length===0)throw new Error("No heap that can be walked has a busy block of ".concat(b(e)," bytes."));
s.sort(function(h,d){return h.start-d.start});
var f={starts:new Float64Array(s.length),ends:new Float64Array(s.length)};
for(var i=0;i<s.length;i++){f.starts[i]=i===0?s[i].start:Math.max(s[i].start,f.ends[i-1]);
f.ends[i]=Math.max(s[i].end,f.starts[i])}
return f}
var Rb=/^((?:0x)?(?:[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{8}|[0-9a-f]{16}))(?:\s+(\S.*))?$/i;
var Su=/^(?:[0-9a-f?]{8}`[0-9a-f?]{8}|[0-9a-f?]{16}|[0-9a-f?]{8}|[0-9a-f?]{4}|[0-9a-f?]{2})(?=[ -]|$)/i;
var xu=16;
function Pb(t){var e=[];
var n=[];
var r=new Z();
var a=null;
for(var o=0;o<t.length;o++){var s=t[o].trim();
var i=Rb.exec(s);
var u=i?Mb(i[2]||""):null;
if(i&&u){e.push({address:S(i[1]),values:u.values,text:u.text});
a=u.elementSize||a}else{if(Ra(s)&&n[n.length-1]!==e.length)n.push(e.length);
r.file(s)}}
return{hits:e,elementSize:a,gaps:n,skipped:r.skipped,truncated:r.truncated}}
function Mb(t){if(t==="")return{values:[],text:"",elementSize:null};
if(t.charAt(0)==='"')return{values:[],text:t.replace(/^"|"$/g,""),elementSize:null};
var e=Su.exec(t);
if(!e)return null;
var n=e[0].replace("`","").length/2;
var r=[];
var a=0;
while(r.length<xu/n){var o=Su.exec(t.slice(a,a+18));
if(!o||o[0].length!==e[0].length)break;
r.push(S(o[0]));
a+=o[0].length+1}
if(r.length<xu/n)return null;
return{values:r,text:t.slice(a-1).replace(/^ {1,2}/,""),elementSize:n}}
var _b=8;
var Fb=0.6;
function Lb(t,e){var n=Kb(t,e);
for(var r=1;r<=_b;r++){var a=Ub(n,r);
var o=Wb(a);
if(o!==null&&o.times>=3&&o.times>=a.length*Fb)return{bytes:o.value,hitsPerCopy:r,copies:Math.ceil((o.times+r)/r)}}
return null}
function Kb(t,e){var n=[];
var r=0;
e.concat([t.length]).forEach(function(a){if(a>r)n.push(t.slice(r,a));
r=a});
return n}
function Ub(t,e){var n=[];
t.forEach(function(r){for(var a=e;a<r.length;a++)n.push(r[a]-r[a-e])});
return n}
function Wb(t){var e=t.slice().sort(function(o,s){return o-s});
var n=null;
var r=0;
for(var a=1;a<=e.length;a++){if(a<e.length&&e[a]===e[r])continue;
if(n===null||a-r>n.times)n={value:e[r],times:a-r};
r=a}
return n}
var Ib=/"([^"]+)"\s*$/;
var Db=/^s ?-(\[[^\]]*\])?u/i;
function Hu(t){var e=[];
we(t,/^s ?-(\[[^\]]*\])?[au] .*"$/).forEach(function(n){var r=Ib.exec(n.command);
if(!r)return;
var a=Pb(n.lines);
var o=a.hits.map(function(u){return u.address});
var s=Db.test(n.command.trim())?"UTF-16":"ASCII";
var i=Lb(o,a.gaps);
e.push({text:r[1],encoding:s,hits:a,period:i,line:n.line})});
return e}
var Vb=[{Name:"Address",Kind:"address",Help:"First byte of the hit"},{Name:"Encoding",Kind:"text",Help:"What the search looked for: ASCII or UTF-16"},{Name:"Line",Kind:"count",Help:"Line of the log with the search",Detail:true}];
var Gb=[{Name:"Sought",Kind:"text",Help:"What was looked for"},{Name:"Hits",Kind:"count",Help:"Hits that the log lists"},{Name:"FirstHit",Kind:"address",Help:"Lowest hit that is listed"},{Name:"LastHit",Kind:"address",Help:"Highest hit that is listed"},{Name:"Period",Kind:"size",Help:"Bytes from one copy to the next"},{Name:"HitsPerCopy",Kind:"count",Help:"Hits in each copy"},{Name:"Copies",Kind:"count",Help:"Copies that the listed hits show"},{Name:"Explained",Kind:"bytes",Help:"Bytes of these copies"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function jb(t,e,n){var r=function(s){return n?s.toLowerCase()===e.toLowerCase():s===e};
var a=Hu(t);
var o=a.filter(function(s){return r(s.text)});
if(o.length===0)return O($b(e,a));
return Xb(t,o)}
function $b(t,e){var n=e.map(function(a){return'"'.concat(b(a.text),'" (line ').concat(a.line,")")});
var r=n.length===0?"":" It holds searches for ".concat(n.join(", "),".");
return'A log holds no memory to look into, and no search for "'.concat(b(t),'" was recorded.').concat(r)}
function Xb(t,e){var n=[];
e.forEach(function(u){var l=u.hits,c=u.encoding,f=u.line;
l.hits.forEach(function(h){var d=h.address;
n.push({Address:d,Encoding:c,Line:f})})});
var r=e.slice().sort(function(u,l){return Ut(l)-Ut(u)})[0];
var a=e.some(function(u){var l=u.hits;
return l.truncated||l.gaps.length>0});
var o=n.map(function(u){return u.Address});
var s=v(v({Sought:'"'.concat(b(r.text),'"'),Hits:n.length,FirstHit:n.length===0?void 0:Math.min.apply(Math,q([],z(o),false)),LastHit:n.length===0?void 0:Math.max.apply(Math,q([],z(o),false))},Yb(t,r)),{Caveats:X(a?["The printed list is elided: hits, copies and bytes are lower bounds."]:[])});
var i=t.target.pointerSize;
return new V(Vb,n.length,function(u){return n[u]},{text:"".concat(a?"at least ":"").concat(g(n.length)," hits").concat(r.period===null?"":"; copies every ".concat(B(r.period.bytes)," bytes, ").concat(a?"at least ":"").concat(p(Ut(r)))),rowText:function(u){return"".concat(C(u.Address,i)," ").concat(u.Encoding)},facts:s,factColumns:Gb})}
function Ut(t){var e=t.period;
return e===null?0:e.bytes*e.copies}
function Yb(t,e){if(e.period===null)return{};
var n=Oe(t);
var r=n.known?n.value.budget.committed:0;
return{Period:e.period.bytes,HitsPerCopy:e.period.hitsPerCopy,Copies:e.period.copies,Explained:Ut(e),Share:r===0?void 0:E(Ut(e),r)}}
var Eu=1024;
var Au=[{name:"text",type:"text",help:'a text, or bytes as "50 6f 70 ??" with ?? for any byte'},{name:"letterCase",type:"text",help:"sensitive, or insensitive for the letters a to z",default:"sensitive",isOption:true},{name:"encoding",type:"text",help:"any: ASCII and UTF-16, or bytes where the text is written as bytes; text, ascii, utf16 or bytes",default:"any",isOption:true}];
function Zb(t){var e=String(t[0]);
var n=Bu("letterCase",String(t[1]),["sensitive","insensitive"])==="insensitive";
var r=Bu("encoding",String(t[2]),["any","text","ascii","utf16","bytes"]);
var a=qb(e,r,n);
var o=Math.max.apply(Math,q([],z(a.map(function(u){return u.value.length})),false));
if(o>Eu)throw new Error("At most ".concat(Eu," bytes can be looked for."));
var s=a[0].encoding==="bytes";
var i=a.map(function(u){return u.encoding}).join(" and ");
return{patterns:a,anyCase:n,text:s?"bytes ".concat(b(e.trim())):'"'.concat(b(e),'" as ').concat(i).concat(n?", either case":"")}}
function qb(t,e,n){if(e==="bytes"||e==="any"&&su.test(t)){if(!su.test(t))throw new Error('"'.concat(b(t),'" is no row of bytes such as "50 6f 70 ??".'));
var r=tb(t);
if(!r.mask.some(function(o,s){return o!==0&&r.mask[s+1]}))throw new Error("A row of bytes needs two known bytes side by side.");
return[r]}
if(t.length<lu)throw new Error("A text needs at least two characters.");
var a=[];
if(e!=="utf16")a.push(iu(t,false,n));
if(e!=="ascii")a.push(iu(t,true,n));
return a}
function Bu(t,e,n){var r=e.toLowerCase().replace(/[^a-z0-9]/g,"");
if(n.indexOf(r)<0)throw new Error("There is no ".concat(t,' "').concat(b(e),'". Use ').concat(n.join(", "),"."));
return r}
var Jb=[{Name:"Address",Kind:"address",Help:"First byte of the hit"},{Name:"Encoding",Kind:"text",Help:"ASCII, UTF-16, bytes"},{Name:"Allocation",Kind:"address",Help:"Start of the allocation that holds it"},{Name:"Size",Kind:"size",Help:"Bytes of that allocation"},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var Qb=[{Name:"Sought",Kind:"text",Help:"What was looked for"},{Name:"Place",Kind:"text",Help:"Memory that was looked into"},{Name:"Hits",Kind:"count",Help:"Occurrences, overlapping ones too"},{Name:"FirstHit",Kind:"address",Help:"Lowest hit"},{Name:"LastHit",Kind:"address",Help:"Highest hit"},{Name:"Allocations",Kind:"count",Help:"Allocations that hold hits"},{Name:"AllocBytes",Kind:"bytes",Help:"Committed bytes of these allocations"},{Name:"AllocShare",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Period",Kind:"size",Help:"Bytes from one copy to the next, most frequent in the encoding whose copies take most"},{Name:"AtPeriod",Kind:"count",Help:"Copies of that encoding at exactly that distance"},{Name:"Copies",Kind:"count",Help:"Copies in all encodings that stand in rows at equal distances"},{Name:"Explained",Kind:"bytes",Help:"Bytes of the copies in all encodings"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process that copies explain"},{Name:"Encodings",Kind:"object",Help:"Hits and copies by encoding"},{Name:"SizeClasses",Kind:"object",Help:"Allocations that hold hits, by size"},{Name:"Looked",Kind:"bytes",Help:"Bytes that were looked at"},{Name:"NotCaptured",Kind:"bytes",Help:"Bytes of the same memory that the dump does not hold"},{Name:"NotListed",Kind:"count",Help:"Hits that are counted and have no row"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function ek(t,e){var n=Zb([e[0],e[2],e[3]]);
var r=t();
if(r.target.kind==="log")return jb(r,String(e[0]),n.anyCase);
var a=Oe(r);
if(!a.known)return O(a.why);
var o=a.value.layout;
if(o===null)return O("No regions are listed.");
var s=wu(r,o,[e[1],e[4],e[5]]);
var i={ofRegion:o.allocations.ofRegion,count:o.allocations.count};
var u=gb(r,n.patterns,s,i);
if(!u.known)return O(u.why);
return tk(r,a.value,o,n,s,u.value)}
function tk(t,e,n,r,a,o){var s=r.patterns.map(function(c,f){var h=c.encoding,d=c.value;
return{encoding:h,hits:o.hits[f],byAllocation:o.byPart[f],copies:Yy(o.hits[f].kept,d.length)}});
var i=new sk(s,n);
var u=nk(e,n,s,o,i.count);
var l=t.target.pointerSize;
return new V(Jb,i.count,function(c){return i.at(c)},{text:ok(u),rowText:function(c){return"".concat(C(c.Address,l)," ").concat(c.Encoding," in ").concat(B(c.Size)," ").concat(c.Usage)},facts:v({Sought:r.text,Place:a.text},u),factColumns:Qb})}
function nk(t,e,n,r,a){var o=r.coverage;
var s=n.map(function(d){return d.hits}).filter(function(d){return d.count>0});
var i=An(s.map(function(d){return d.count}));
var u=ak(e,n);
var l=n.map(function(d){return d.copies}).filter(function(d){return d!==null});
var c=l.sort(function(d,m){return m.bytes-d.bytes})[0];
var f=An(l.map(function(d){return d.bytes}));
var h=t.budget.committed;
return{Hits:i,FirstHit:i===0?void 0:Math.min.apply(Math,q([],z(s.map(function(d){return d.first})),false)),LastHit:i===0?void 0:Math.max.apply(Math,q([],z(s.map(function(d){return d.last})),false)),Allocations:u.count,AllocBytes:u.bytes,AllocShare:E(u.bytes,h),Period:c===void 0?void 0:c.period,AtPeriod:c===void 0?void 0:c.atPeriod,Copies:c===void 0?void 0:An(l.map(function(d){return d.copies})),Explained:c===void 0?void 0:f,Share:c===void 0?void 0:E(f,h),Encodings:kb(n),SizeClasses:xb(e,n),Looked:o.bytes,NotCaptured:o.notCaptured,NotListed:i-a,Caveats:X(rk(t,i-a,n).map(b))}}
function rk(t,e,n){var r=t.caveats.slice();
if(e===0)return r;
var a="".concat(g(e)," hits are counted and have no row: rows are the lowest ones of each encoding.");
var o=n.some(function(s){return s.copies!==null})?" Copies are counted in the rows alone.":"";
return[a+o].concat(r)}
function ak(t,e){var n=t.allocations;
var r=new Uint32Array(n.count);
var a=0;
var o=function(i){if(!e.some(function(u){var l=u.byAllocation;
return l[i]>0}))return"continue";
r[i]=1;
a+=n.committed[i]};
for(var s=0;s<r.length;s++){o(s)}
return{count:pu(r),bytes:a}}
function ok(t){if(t.Hits===0)return"not found in ".concat(p(t.Looked)).concat(t.NotCaptured>0?"; ".concat(p(t.NotCaptured)," are not captured"):"");
var e="".concat(g(t.Hits)," ").concat(t.Hits===1?"hit":"hits"," in ").concat(g(t.Allocations)," ").concat(t.Allocations===1?"allocation":"allocations"," of ").concat(p(t.AllocBytes));
if(t.Period===void 0)return e;
var n="".concat(g(t.Copies)," copies, ").concat(g(t.AtPeriod)," of them ").concat(B(t.Period)," bytes apart");
return"".concat(e,"; ").concat(t.NotListed>0?"at least ":"").concat(n,": ").concat(p(t.Explained),", ").concat(_(t.Share)," of the commit")}
function An(t){return t.reduce(function(e,n){return e+n},0)}
var sk=(function(){function t(e,n){this.encodings=e;
this.layout=n;
var r=e.map(function(a){var o=a.hits;
return o.kept});
this.count=An(r.map(function(a){return a.length}));
this.addresses=new Float64Array(this.count);
this.encodingOf=new Uint8Array(this.count);
this.merge(r)}
t.prototype.at=function(e){var n=this.layout,r=n.regions,a=n.allocations,o=n.usage;
var s=this.addresses[e];
var i=Ot(r,s);
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
var ik={name:"findString",help:"Where a text or a row of bytes is in memory, how often, in which allocations, and how it repeats",parameters:q(q([Au[0],En[0]],z(Au.slice(1)),false),z(En.slice(1)),false),example:{input:"samples/html_chunks.dmp.gz",call:'findString("RoomPlanner")',output:['@$scriptContents.findString("RoomPlanner") : 47,494 hits in 301 allocations of 37.53 MiB; 47,191 copies, 37,989 of them 0x130 bytes apart: 16.35 MiB, 24.26 % of the commit',"    RowCount         : 47494",'    Sought           : "RoomPlanner" as ASCII and UTF-16',"    Place            : all memory","    Hits             : 47494","    FirstHit         : 0x1f4a7270071","    LastHit          : 0x7ff6b5a24193","    Allocations      : 301","    AllocBytes       : 0x2588000","    AllocShare       : 55.700000","    Period           : 0x130","    AtPeriod         : 37989","    Copies           : 47191","    Explained        : 0x10596b0","    Share            : 24.260000","    Encodings        : 38,232 ASCII, 9,262 UTF-16","    SizeClasses      : 300 of 300 allocations of 0x20000 and 1 more size","    Looked           : 0x3455000","    NotCaptured      : 0xf04000","    NotListed        : 0","    [0x0]            : 000001f4`a7270071 ASCII in 0x20000 <unknown>"]},ask:ek};
var uk=q(q([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],z(bn),false),[{Name:"Caveats",Kind:"text",Help:"What these rows do not cover"}],false);
function lk(t,e){var n=t();
var r=e[0];
var a=ze(n);
if(!a.known)return O(a.why);
var o=n.target.pointerSize;
var s=Vi(a.value.entries.map(function(f){return{entry:f}}),r,o).map(function(f){var h=f.entry;
return h});
var i=Sn(s,o);
if(i!==null)return O(i);
var u=la(n,r===void 0?{}:{heap:r});
if(!u.known)return O(u.why);
var l=u.value;
var c=sa(l.totals,s);
return new V(ua,l.count,function(f){return Kt(l.row(f))},{text:"".concat(g(l.count)," blocks, ").concat(g(c.busyBlocks)," of them busy with ").concat(p(c.busy),"; ").concat(p(fe(c))," uncovered"),rowText:function(f){return xn(f,o)},facts:v(v({Heap:r},kn(c)),{Caveats:X(Ki(c,s,a.value.caveats,o))}),factColumns:uk})}
var ck={name:"heapBlocks",help:"Every block of one heap or of all: user address and size, state, origin; rows to be filtered",parameters:[{name:"heap",type:"number",isAddress:true,help:"address of the heap; all of them when left out",optional:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapBlocks()",output:["@$scriptContents.heapBlocks() : 4,208 blocks, 3,062 of them busy with 20.63 MiB; 0 B uncovered","    RowCount         : 4208","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    AddsUp           : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    [0x0]            : 00000201`02050000 0x740 internal, back end of heap 00000201`02050000","    [0x1]            : 00000201`02050750 0x18 busy, back end of heap 00000201`02050000","    [0x2]            : 00000201`02050760 0x20 free, back end of heap 00000201`02050000","    [0x3]            : 00000201`02050790 0x21 busy, back end of heap 00000201`02050000"]},ask:lk};
var fk=/^([0-9a-f]+)\s+([0-9a-f]+)\s+-\s*([0-9a-f]+)\s*\(\s*([\d.]+)\s*\)/i;
var hk=/^(?:size +#blocks|Running )/i;
function Cu(t){return dk(t)[0]}
function dk(t){var e=[Nu()];
for(var n=0;n<t.length;n++){var r=t[n].trim();
var a=/^heap @ (\S+)/i.exec(r);
var o=a?S(a[1]):NaN;
var s=e[e.length-1];
if(Number.isNaN(o))pk(s,r);
else if(s.heap===null&&s.rows.length===0)s.heap=o;
else if(s.heap!==o)e.push(v(v({},Nu()),{heap:o}))}
return e.map(vk)}
function Nu(){return{heap:null,groupBy:null,maxRows:null,rows:[],rejected:[],unread:new Z()}}
function vk(t){var e=t.unread,n=ml(t,["unread"]);
return v(v({},n),{skipped:e.skipped,truncated:e.truncated})}
function pk(t,e){var n=/^group-by: *(\S+)(?: +max-display: *(\d+))?/.exec(e);
var r=n?null:fk.exec(e);
if(n){t.groupBy=n[1];
t.maxRows=n[2]===void 0?null:J(n[2])}else if(r){var a=S(r[1]);
var o=S(r[2]);
var s=S(r[3]);
if(a*o===s)t.rows.push({size:a,count:o,bytes:s,percent:parseFloat(r[4])});
else t.rejected.push(e)}else if(!hk.test(e)){t.unread.file(e)}}
var mk=/^(External|Virtual address) +fragmentation +(\d+) *%/i;
var gk=/^(?:Heap +(?:Flags|Address)|\(k\)|NT HEAP STATS|SEGMENT HEAP STATS|Affinity manager|- (?:Virtual affinity|Current entries|Statistics)|Virtual block:|NtGlobalFlag enables|Global +|Process +Total|Total +)/i;
var yk=/^(?:LFH Key|Termination on corruption|Heap +Flags)/;
function bk(t){var e={heaps:[],segmentHeaps:[],debuggingAids:[]};
var n=new Z();
var r="table";
for(var a=0;a<t.length;a++){var o=t[a].trim();
if(o.indexOf("HEAP ERROR DETECTED")>=0)r="error";
else if(/^NtGlobalFlag enables/.test(o))r="aids";
else if(r==="error"&&!yk.test(o))Ek(e,o);
else if(r==="aids"&&/^[a-z][a-z ]+$/.test(o))e.debuggingAids.push(o);
else{r="table";
if(!kk(e,o))n.file(o)}}
return v(v({},e),{skipped:n.skipped,truncated:n.truncated})}
function kk(t,e){var n=wk(e);
if(n)t.heaps.push(n);
var r=n?null:xk(e);
if(r)t.segmentHeaps.push(r);
return n!==null||r!==null||Hk(t,e)||gk.test(e)}
function wk(t){var e=Be(t);
if(e.length!==10&&e.length!==11)return null;
var n=Sk(e[10]);
var r=e.slice(2,9).map(J);
var a=S(e[9]);
var o=S(e[0]);
var s=S(e[1]);
if(n===null||r.some(Number.isNaN)||Number.isNaN(o+s+a))return null;
return{address:o,flags:s,reserveKb:r[0],commitKb:r[1],virtualKb:r[2],freeKb:r[3],freeListLength:r[4],uncommittedRanges:r[5],virtualBlocks:r[6],lockContention:a,frontEnd:n}}
function Sk(t){if(t===void 0)return"none";
if(t==="LFH")return"LFH";
return t==="L"?"lookaside":null}
function xk(t){var e=Be(t);
if(e.length!==6||e[1].toLowerCase()!=="ddeeddee")return null;
var n={address:S(e[0]),flags:S(e[2]),index:J(e[3]),reserveKb:J(e[4]),commitKb:J(e[5])};
return Number.isNaN(n.address+n.flags+n.index+n.reserveKb+n.commitKb)?null:n}
function Hk(t,e){var n=/^LFH Key *: *(0x[0-9a-f]+)/i.exec(e);
if(n)t.lfhKey=n[1];
var r=/^Termination on corruption *: *(ENABLED|DISABLED)/.exec(e);
if(r)t.terminationOnCorruption=r[1]==="ENABLED";
var a=mk.exec(e);
var o=t.heaps[t.heaps.length-1];
if(a&&o){var s=J(a[2]);
var i=a[1].toLowerCase()==="external";
t.heaps[t.heaps.length-1]=i?v(v({},o),{externalFragmentation:s}):v(v({},o),{virtualFragmentation:s})}
return n!==null||r!==null||a!==null&&o!==void 0}
function Ek(t,e){var n=/^(Heap address|Error address|Error type): +(\S+)/.exec(e);
if(!n)return;
var r=t.heapError||{type:"",heap:null,address:null};
if(n[1]==="Error type")t.heapError=v(v({},r),{type:n[2]});
else if(n[1]==="Heap address")t.heapError=v(v({},r),{heap:S(n[2])});
else t.heapError=v(v({},r),{address:S(n[2])})}
function Wt(t){var e=zu(t,"!heap -s",/^!heap -s( |$)/);
if(!e.known)return e;
var n=bk(e.value);
if(n.heaps.length===0)return{known:false,why:"!heap -s printed no heap that could be read."};
var r=n.heaps.map(function(o){return{address:o.address,reserve:o.reserveKb*1024,commit:o.commitKb*1024,free:o.freeKb*1024,flags:o.flags,frontEnd:o.frontEnd,uncommittedRanges:o.uncommittedRanges,virtualBlocks:o.virtualBlocks,externalFragmentation:o.externalFragmentation,virtualFragmentation:o.virtualFragmentation}}).sort(function(o,s){return s.commit-o.commit||o.address-s.address});
var a=r.reduce(function(o,s){return o+s.commit},0);
return{known:true,value:{heaps:r,commit:a},caveats:Ak(n)}}
function Ak(t){var e=[];
if(t.segmentHeaps.length>0)e.push("".concat(t.segmentHeaps.length," segment heaps are listed apart and not in these figures."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -s were not understood."));
return e}
function Ge(t,e){var n=e.toString(16);
var r=Tu(e);
var a=zu(t,"!heap -stat -h ".concat(n),r);
if(!a.known)return a;
var o=zk(Cu(a.value),e);
return o.classes.length===0?{known:false,why:["!heap -stat -h ".concat(n," printed no row to be trusted.")].concat(o.caveats).join(" ")}:{known:true,value:o,caveats:o.caveats}}
function Bk(t){var e=[];
we(t,/^!heap -stat -h /).forEach(function(n){var r=n.command;
var a=z(/-h (?:0x)?([0-9a-f`]+)/i.exec(mt(r))||[],2),o=a[1];
var s=o===void 0?0:parseInt(o.replace("`",""),16);
if(s>0&&e.indexOf(s)<0)e.unshift(s)});
return e}
function Tu(t){return new RegExp("^!heap -stat -h (0x)?0*".concat(Ck(t),"( |$)"))}
function Ck(t){return t.toString(16).replace(/(?=.{8}$)/,"`?")}
function Nk(t,e,n){var r=we(t,Tu(e));
if(r.length<2)return null;
var a=r[0];
var o=r[r.length-1];
var s=function(i){var u=Cu(i).rows.filter(function(l){return l.size===n})[0];
return u?u.count:0};
return{from:s(a.lines),to:s(o.lines),lines:[a.line,o.line]}}
function zu(t,e,n){if(t.target.kind==="log"){var r=we(t,n).pop();
return r?{known:true,value:r.lines,caveats:[]}:{known:false,why:"The log does not hold ".concat(e,".")}}
var a=t.run(e);
return a.outcome==="answered"?{known:true,value:a.lines,caveats:[]}:{known:false,why:a.why===""?"".concat(e," gave no answer."):a.why}}
var Tk=20;
function zk(t,e){var n=t.rows.map(function(a){return{size:a.size,count:a.count,total:a.bytes,percent:a.percent}});
var r=n.reduce(function(a,o){return a+o.percent},0);
return{heap:e,classes:n,busy:Ok(t)?Ou(n):Pk(n),covered:Math.round(r*100)/100,caveats:Rk(t)}}
function Ok(t){var e=t.maxRows===null?Tk:t.maxRows;
return!t.truncated&&t.rejected.length===0&&t.rows.length<e}
function Rk(t){var e=[];
if(t.truncated)e.push("The listing of size classes is cut: more classes may follow.");
if(t.rejected.length>0)e.push("".concat(t.rejected.length," rows contradict themselves (size x count is not the total) and are left out."));
if(t.skipped.count>0)e.push("".concat(t.skipped.count," lines of !heap -stat were not understood."));
return e}
function Ou(t){return t.reduce(function(e,n){return e+n.total},0)}
var ga=5e-3;
function Pk(t){var e=0;
var n=Number.POSITIVE_INFINITY;
t.forEach(function(r){if(r.percent<=ga)return;
e=Math.max(e,r.total*100/(r.percent+ga));
n=Math.min(n,r.total*100/(r.percent-ga))});
if(n===Number.POSITIVE_INFINITY||e>n)return null;
return Math.max(Ou(t),Math.round((e+n)/2))}
var Bn=["size","heap,size","heap","frontEnd","heap,frontEnd","state"];
function Mk(t){var e=t.toLowerCase().replace(/\s/g,"");
var n=Bn.filter(function(r){return r.toLowerCase()===e})[0];
if(n===void 0)throw new Error('Cannot group blocks by "'.concat(b(t),'". Known: ').concat(Bn.map(function(r){return'"'.concat(r,'"')}).join(", "),"."));
return n}
function _k(t,e){var n=t.reduce(function(a,o){var s=o.totals;
return a+s.busy},0);
var r=Fk(t,e,n);
return e==="state"?r:r.sort(function(a,o){return o.Bytes-a.Bytes||o.Count-a.Count})}
function Fk(t,e,n){switch(e){case"size":return t.length===1?Mu(t[0],n):Wk(t,n);
case"heap,size":return Ru(t,function(r){return Mu(r,n).map(function(a){return v({Heap:r.entry.address},a)})});
case"heap":return t.map(function(r){return Vk(r,n)});
case"frontEnd":return Fu(t,n);
case"heap,frontEnd":return Ru(t,function(r){return Fu([r],n).map(function(a){return v({Heap:r.entry.address},a)})});
case"state":return Gk(t)}}
function Ru(t,e){return t.reduce(function(n,r){return n.concat(e(r))},[])}
var Lk=100;
var Kk=65536;
function Pu(t,e){if(e>=Lk)return"many equal";
if(e>1)return"few";
return t>=Kk?"one big block":"one block"}
function Mu(t,e){var n=t.entry,r=t.classes,a=t.segments;
var o=n.heap===null?null:n.heap.kind;
return r.map(function(s){return v(v({},_u(s,e)),{Age:Dk(s,o,a)})})}
function _u(t,e){return{Size:t.size,Count:t.count,Bytes:t.bytes,Share:E(t.bytes,e),Pattern:Pu(t.size,t.count),FrontEnd:Uk(t),Overhead:t.blockBytes-t.bytes,First:t.first,Last:t.last}}
function Uk(t){var e=t.count,n=t.lfh,r=t.origin;
if(n===e)return rt[se];
if(n===0)return rt[r];
return"LFH ".concat(g(n),", others ").concat(g(e-n))}
function Wk(t,e){var n={};
t.forEach(function(r){var a=r.classes;
a.forEach(function(o){var s=n[o.size];
n[o.size]=s===void 0?{row:o,heaps:1}:Ik(s,o)})});
return Object.keys(n).map(function(r){var a=n[Number(r)],o=a.row,s=a.heaps;
return v(v({},_u(o,e)),{Heaps:s})})}
function Ik(t,e){var n=t.row,r=t.heaps;
var a=v(v({},n),{count:n.count+e.count,bytes:n.bytes+e.bytes,blockBytes:n.blockBytes+e.blockBytes,lfh:n.lfh+e.lfh,origin:e.count-e.lfh>n.count-n.lfh?e.origin:n.origin,first:Math.min(n.first,e.first),last:Math.max(n.last,e.last)});
return{row:a,heaps:r+1}}
function Dk(t,e,n){if(e!=="NT"||n<2||t.count<2)return void 0;
if(t.inNewest===t.count)return"all in the newest of ".concat(n," segments");
return t.areas>=n?"in all ".concat(n," segments"):"in ".concat(t.areas," of ").concat(n," segments, ").concat(g(t.inNewest)," in the newest")}
function Vk(t,e){var n=t.entry,r=t.totals;
return{Heap:n.address,FrontEnd:n.heap===null?void 0:n.heap.frontEnd,Count:r.busyBlocks,Bytes:r.busy,Share:E(r.busy,e),Overhead:r.overhead}}
function Fu(t,e){return rt.map(function(n,r){var a=t.reduce(function(s,i){return s+(i.originBlocks[r]||0)},0);
var o=t.reduce(function(s,i){return s+(i.originBytes[r]||0)},0);
return{FrontEnd:n,Count:a,Bytes:o,Share:E(o,e)}}).filter(function(n){return n.Count>0})}
function Gk(t){var e=function(a){return t.reduce(function(o,s){return o+a(s)},0)};
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
return fe(o)}))]}
var jk=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Here",Kind:"count",Help:"Busy blocks as walked"},{Name:"Printed",Kind:"count",Help:"Blocks as `!heap -stat` prints them"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function $k(t,e){if(t.target.kind==="log"||e.entry.heap===null)return void 0;
var n=Ge(t,e.entry.address);
if(!n.known)return void 0;
var r=n.value.classes;
var a=[];
r.forEach(function(i){var u=e.classes.filter(function(l){var c=l.size;
return c===i.size})[0];
if(u===void 0||u.count!==i.count)a.push(Yk(e,u,i))});
e.classes.forEach(function(i){if(Xk(i,r))a.push(Zk(e,i))});
var o=n.value.busy;
var s=o===null?"":", ".concat(p(o)," busy to it, ").concat(p(e.totals.busy)," here");
return new V(jk,a.length,function(i){return a[i]},{text:"!heap -stat prints ".concat(r.length," classes, ").concat(a.length===0?"all as walked":"".concat(a.length," ").concat(a.length===1?"differs":"differ")).concat(s),rowText:function(i){return"".concat(B(i.Size),": ").concat(i.Why)}})}
function Xk(t,e){var n=e[e.length-1];
return n!==void 0&&t.bytes>n.total&&!e.some(function(r){var a=r.size;
return a===t.size})}
function Yk(t,e,n){var r=e===void 0?0:e.count;
var a={Size:n.size,Here:r,Printed:n.count};
if(e!==void 0&&e.count-e.lfh===n.count)return v(v({},a),{Why:"".concat(g(e.lfh)," of them are blocks of the LFH, which !heap -stat leaves out")});
if(e===void 0&&t.totals.busyBlocks>0)return v(v({},a),{Why:"no busy block has this size: one of the heap itself, or of the LFH as a whole"});
return v(v({},a),{Why:Lu(t)})}
function Zk(t,e){var n={Size:e.size,Here:e.count,Printed:0};
return e.lfh===e.count?v(v({},n),{Why:"they are blocks of the LFH, which !heap -stat leaves out"}):v(v({},n),{Why:Lu(t)})}
function Lu(t){var e=t.totals;
var n=fe(e);
return n===0?"not explained":"".concat(p(n)," of the heap are not covered here")}
var qk=5;
function Jk(t,e,n,r){if(r===0)return void 0;
var a=E(r,n.commit);
var o="".concat(p(r),", ").concat(_(a)," of the commit");
if(a<=qk)return"".concat(o,": no more than headers, slack and structures of a heap take");
var s=["".concat(o,": !heap -s does not count them as free, and !heap -stat has them in no block"),ew(t,e,n),tw(n),"a dump settles it: there heapStats() walks every block"];
return s.filter(function(i){return i!==""}).join("; ")}
var Qk={4:65024*8,8:65280*16};
function ew(t,e,n){var r=e.classes.filter(function(s){return s.size>Qk[t.target.pointerSize]});
var a=r.reduce(function(s,i){return s+i.count},0);
if(a===0||a!==n.virtualBlocks)return"";
var o=r.reduce(function(s,i){return s+i.total},0);
return"the ".concat(g(a)," largest blocks (").concat(p(o),") have allocations of their own that the commit of !heap -s leaves out, so that much more of it may be in no row")}
function tw(t){return t.frontEnd==="LFH"?"likely the low-fragmentation heap: its free slots are neither free to !heap -s nor busy to !heap -stat, nor are slots that !heap -stat did not open":"likely headers and slack of small blocks, or the two listings are of different moments"}
var nw=[{Name:"Size",Kind:"size",Help:"Bytes of one block"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes of the heap"},{Name:"Pattern",Kind:"text",Help:"many equal, few, or one large block"}];
var rw=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes of the heap"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Busy bytes that the percentages imply"},{Name:"Listed",Kind:"bytes",Help:"Busy bytes in the rows below"},{Name:"Caveats",Kind:"text",Help:"What the listing does not hold"},{Name:"NotCovered",Kind:"bytes",Help:"Commit less free less busy: no row describes it"},{Name:"NotCoveredIs",Kind:"text",Help:"What those bytes may be, as far as the listings tell"}];
function Ku(t,e){var n=Wt(t);
var r=n.known?n.value.heaps.map(function(i){var u=i.address;
return u}):Bk(t);
var a=e!==void 0?e:aw(t,r);
if(a===null)return O(n.known?"No size classes (!heap -stat -h) are to be had for any heap.":n.why);
var o=Ge(t,a);
if(!o.known)return O(o.why);
var s=n.known?n.value.heaps.filter(function(i){return i.address===a})[0]:void 0;
return ow(t,o.value,s)}
function aw(t,e){var n=e.filter(function(r,a){return t.target.kind==="log"?Ge(t,r).known:a===0})[0];
return n===void 0?null:n}
function ow(t,e,n){var r=e.classes;
var a=r.reduce(function(s,i){return s+i.total},0);
var o=C(e.heap,t.target.pointerSize);
return new V(nw,r.length,function(s){return iw(r[s])},{text:"heap ".concat(o,": ").concat(r.length," size classes, ").concat(p(a),", ").concat(_(e.covered)," of its busy bytes (!heap -stat -h ").concat(o,")"),rowText:function(s){return"".concat(B(s.Size)," x ").concat(g(s.Count)," = ").concat(p(s.Bytes),", ").concat(s.Pattern)},facts:sw(t,e,n,a),factColumns:rw})}
function sw(t,e,n,r){var a=e.busy===null?r:e.busy;
var o=X(e.caveats);
if(n===void 0)return{Heap:e.heap,Busy:a,Listed:r,Caveats:o};
var s=Math.max(0,n.commit-n.free-a);
return{Heap:e.heap,Commit:n.commit,Free:n.free,Busy:a,Listed:r,NotCovered:s,NotCoveredIs:Jk(t,e,n,s),Caveats:o}}
function iw(t){return{Size:t.size,Count:t.count,Bytes:t.total,Share:t.percent,Pattern:Pu(t.size,t.count)}}
var uw=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Size",Kind:"size",Help:"Bytes that were asked for, of one block"},{Name:"State",Kind:"text",Help:"busy, free, overhead, uncovered"},{Name:"Count",Kind:"count",Help:"Number of blocks"},{Name:"Bytes",Kind:"bytes",Help:"Size times count"},{Name:"Share",Kind:"percent",Help:"Percent of the busy bytes; of the commit when grouped by state"},{Name:"Pattern",Kind:"text",Help:"many equal, few, one block, one big block"},{Name:"FrontEnd",Kind:"text",Help:"Part of the allocator that they come from"},{Name:"Overhead",Kind:"bytes",Help:"Headers and slack of these blocks",Detail:true},{Name:"Heaps",Kind:"count",Help:"Heaps that hold such blocks",Detail:true},{Name:"First",Kind:"address",Help:"Lowest user address",Detail:true},{Name:"Last",Kind:"address",Help:"Highest user address",Detail:true},{Name:"Age",Kind:"text",Help:"What addresses tell of the age",Detail:true}];
var lw=q(q([{Name:"Heap",Kind:"address",Help:"Address of the heap, where one was asked for"}],z(bn),false),[{Name:"Debugger",Kind:"object",Help:"The same classes by `!heap -stat`, and why they differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}],false);
function cw(t,e){var n=t();
var r=e[0];
var a=Mk(String(e[1]));
var o=oa(n);
if(!o.known){return n.memory===null&&a!==Bn[0]?O("A log holds size classes as !heap -stat -h printed them, which can be grouped by nothing but size."):fw(n,r,o.why)}
var s=n.target.pointerSize;
var i=Vi(o.value.heaps,r,s);
var u=Sn(i.map(function(c){var f=c.entry;
return f}),s);
if(u===null)return hw(n,o.value,i,r,a);
var l=r!==void 0&&Ge(n,r).known;
return l?Ku(n,r):O(u)}
function fw(t,e,n){var r=Wt(t);
return t.memory===null||r.known?Ku(t,e):O(b("".concat(n," ").concat(r.why)))}
function hw(t,e,n,r,a){var o=t.target.pointerSize;
var s=r===void 0?e.totals:n[0].totals;
var i=_k(n,a);
return new V(uw,i.length,function(u){return i[u]},{text:dw(n,s,i.length,a,r===void 0?"":"heap ".concat(C(r,o),": ")),rowText:function(u){return vw(u,o)},facts:v(v({Heap:r},kn(s)),{Gaps:Ui(n,o),Debugger:r===void 0?void 0:$k(t,n[0]),Caveats:X(ia(n.map(function(u){var l=u.entry;
return l}),e.caveats,o))}),factColumns:lw})}
function dw(t,e,n,r,a){var o=r==="size"?n===1?"1 size class":"".concat(g(n)," size classes"):"by ".concat(r);
var s=a===""?"".concat(t.length===1?"1 heap":"".concat(g(t.length)," heaps"),": "):a;
return"".concat(s).concat(o,", ").concat(p(e.busy)," busy in ").concat(Wi(e.busyBlocks),", ").concat(p(fe(e))," uncovered")}
function vw(t,e){var n=[t.Heap===void 0?"":C(t.Heap,e),t.Size===void 0?"":"".concat(B(t.Size)," x ").concat(g(t.Count)),t.Size===void 0&&t.FrontEnd!==void 0?t.FrontEnd:"",t.State===void 0?"":t.State].filter(function(a){return a!==""});
var r=t.Pattern===void 0?_(t.Share):t.Pattern;
return"".concat(n.join(" ")," = ").concat(p(t.Bytes),", ").concat(r)}
var pw={name:"heapStats",help:"Size classes of one heap or all: count, bytes, share, front end, and the sum of every committed byte",parameters:[{name:"heap",type:"number",isAddress:true,help:"address of the heap; all of them when left out; over a log the largest one with recorded classes",optional:true},{name:"groupBy",type:"text",help:Bn.join("; "),default:"size",isOption:true}],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heapStats(0x20102050000)",output:["@$scriptContents.heapStats(0x20102050000) : heap 00000201`02050000: 46 size classes, 6.75 MiB busy in 780 blocks, 0 B uncovered","    RowCount         : 46","    Heap             : 0x20102050000","    Commit           : 0x917000","    Busy             : 0x6c0398","    BusyBlocks       : 780","    Free             : 0x24ab40","    Overhead         : 0xc128","    Uncovered        : 0x0","    AddsUp           : 9,531,392 committed = 7,078,808 busy + 2,403,136 free + 49,448 overhead + 0 uncovered","    [0x0]            : 0x200001 x 1 = 2 MiB, one big block","    [0x1]            : 0x180000 x 1 = 1.5 MiB, one big block","    [0x2]            : 0x100123 x 1 = 1 MiB, one big block","    [0x3]            : 0x1f000 x 6 = 744 KiB, few"]},ask:cw};
var mw=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Figure",Kind:"text",Help:"Commit, Free, or whether the heap is listed at all"},{Name:"Here",Kind:"bytes",Help:"As walked"},{Name:"Printed",Kind:"bytes",Help:"As `!heap -s` prints it"},{Name:"Why",Kind:"text",Help:"What the difference is"}];
function gw(t,e){var n=Wt(t);
if(!n.known)return void 0;
var r=n.value.heaps;
var a=[];
var o=0;
e.heaps.forEach(function(i){var u=r.filter(function(l){return l.address===i.entry.address})[0];
if(u===void 0){a.push(ww(i));
return}
[yw(i,u),kw(i,u)].forEach(function(l){if(l===null)o++;
else a.push(l)})});
r.filter(function(i){return!e.heaps.some(function(u){var l=u.entry;
return l.address===i.address})}).forEach(function(i){a.push(xw(i))});
var s=t.target.pointerSize;
return new V(mw,a.length,function(i){return a[i]},{text:"!heap -s lists ".concat(r.length," heaps, here are ").concat(e.heaps.length,"; ").concat(o," figures are equal, ").concat(a.length," ").concat(a.length===1?"difference":"differences"),rowText:function(i){return"".concat(C(i.Heap,s)," ").concat(i.Figure,": ").concat(i.Why)}})}
var It=function(t){return t-t%1024};
function yw(t,e){var n=e.address,r=e.commit;
var a=t.totals.committed;
if(It(a)===r)return null;
var o={Heap:n,Figure:"Commit",Here:a,Printed:r};
if(t.entry.heap===null)return v(v({},o),{Why:"the heap is ".concat(wn(t.entry)," here")});
var s=t.entry.heap.areas;
var i=s.reduce(function(c,f){return c+(f.kind==="segment"?f.committed:0)},0);
if(i<a&&It(i)===r){var u=s.filter(function(c){return c.kind!=="segment"}).length;
return v(v({},o),{Why:"!heap -s counts segments only; ".concat(p(a-i)," are in ").concat(u===1?"an allocation":"".concat(u," allocations")," beside them")})}
var l=r-It(i);
if(l>0&&l<=bw)return v(v({},o),{Why:"the counter of the heap is ".concat(p(l)," ahead of the pages of its segments")});
return v(v({},o),{Why:"not explained: ".concat(p(Math.abs(a-r)))})}
var bw=2*4096;
function kw(t,e){var n=e.address,r=e.free;
var a=t.totals,o=t.freeInLfh;
if(t.entry.heap===null||It(a.free)===r)return null;
var s={Heap:n,Figure:"Free",Here:a.free,Printed:r};
var i=p(Math.abs(a.free-r));
if(It(a.free-o)===r)return v(v({},s),{Why:"".concat(p(o)," are free slots of the LFH, which !heap -s counts as busy")});
if(fe(a)>0)return v(v({},s),{Why:"".concat(p(fe(a))," of the heap are not covered here")});
return v(v({},s),{Why:"not explained: ".concat(i)})}
function ww(t){return{Heap:t.entry.address,Figure:"not listed by !heap -s",Here:t.totals.committed,Printed:void 0,Why:Sw(t)}}
function Sw(t){var e=t.entry;
if(e.heap!==null&&e.heap.kind==="segment")return"it is a segment heap, which !heap -s lists apart or not at all";
if(e.heap!==null&&e.heap.kind==="page heap")return"it is a page heap; !heap -s lists the normal heap that belongs to it";
if(e.found.foundBy==="descriptor ring")return"since Windows 11 24H2 the PEB lists the process heap alone, and older debuggers look nowhere else";
if(e.found.foundBy==="scan")return"no list names it; a scan of the memory found it";
return"it belongs to the ".concat(e.bits,"-bit world, or the debugger does not understand it")}
function xw(t){var e=t.address,n=t.commit;
return{Heap:e,Figure:"not found here",Here:void 0,Printed:n,Why:"neither the lists of the process nor the memory name it: its header is not captured, or is none"}}
var Hw=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Commit",Kind:"bytes",Help:"Committed bytes"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Busy",Kind:"bytes",Help:"Commit less free: busy blocks and overhead"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, lookaside or none"},{Name:"UcrCount",Kind:"count",Help:"Uncommitted ranges",Detail:true},{Name:"VirtualBlocks",Kind:"count",Help:"Blocks so large that they have an allocation of their own"},{Name:"ExternalFrag",Kind:"percent",Help:"External fragmentation, where the debugger prints it",Detail:true},{Name:"VirtualFrag",Kind:"percent",Help:"Virtual address fragmentation, where the debugger prints it",Detail:true}];
var Ew=[{Name:"Commit",Kind:"bytes",Help:"Committed bytes of all heaps"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
function Aw(t,e){var n=e.value.commit;
var r=t.target.pointerSize;
return new V(Hw,e.value.heaps.length,function(a){return Cw(e.value.heaps[a],n)},{text:"".concat(e.value.heaps.length," heaps, ").concat(p(n)," committed (!heap -s)"),rowText:function(a){return"".concat(C(a.Heap,r),": ").concat(p(a.Commit),", ").concat(_(a.Share))},facts:{Commit:n,Caveats:X(e.caveats.concat(Bw(t,e.value)))},factColumns:Ew})}
function Bw(t,e){var n=e.heaps;
if(t.target.kind!=="log")return[];
var r=[];
n.forEach(function(a){var o=Ge(t,a.address);
var s=o.known?o.value.busy:null;
var i=s===null?0:a.commit-a.free-s;
if(i>0)r.push("Of heap ".concat(C(a.address,t.target.pointerSize)," ").concat(p(i)," are neither free here nor busy in its !heap -stat: heapStats(").concat(B(a.address),") says what they may be."))});
return r}
function Cw(t,e){return{Heap:t.address,Commit:t.commit,Share:E(t.commit,e),Reserve:t.reserve,Free:t.free,Busy:Math.max(0,t.commit-t.free),Flags:t.flags,FrontEnd:t.frontEnd,UcrCount:t.uncommittedRanges,VirtualBlocks:t.virtualBlocks,ExternalFrag:t.externalFragmentation,VirtualFrag:t.virtualFragmentation}}
var Nw=[{Name:"Heap",Kind:"address",Help:"Address of the heap"},{Name:"Kind",Kind:"text",Help:"NT, segment, page heap; or foreign, not captured, not decoded"},{Name:"Bits",Kind:"count",Help:"World of a WOW64 process that it belongs to",Detail:true},{Name:"Commit",Kind:"bytes",Help:"Committed bytes = Busy + Free + Overhead + Uncovered"},{Name:"Share",Kind:"percent",Help:"Percent of the commit of all heaps"},{Name:"Reserve",Kind:"bytes",Help:"Reserved bytes, the committed ones included",Detail:true},{Name:"Busy",Kind:"bytes",Help:"Bytes that the program asked for"},{Name:"BusyBlocks",Kind:"count",Help:"Number of busy blocks"},{Name:"Free",Kind:"bytes",Help:"Bytes in free blocks"},{Name:"Overhead",Kind:"bytes",Help:"Headers, slack, and structures of the heap"},{Name:"Uncovered",Kind:"bytes",Help:"Committed bytes that no block describes"},{Name:"Flags",Kind:"size",Help:"Heap flags",Detail:true},{Name:"FrontEnd",Kind:"text",Help:"LFH, look-aside or none"},{Name:"Segments",Kind:"count",Help:"Segments of the heap",Detail:true},{Name:"LargeBlocks",Kind:"count",Help:"Blocks with an allocation of their own",Detail:true},{Name:"LargestFree",Kind:"bytes",Help:"Largest free block",Detail:true},{Name:"Layout",Kind:"text",Help:"Which layout of the structures proved itself",Detail:true},{Name:"FoundBy",Kind:"text",Help:"PEB, descriptor ring, page-heap list, or scan",Detail:true}];
var Tw=bn.concat([{Name:"Keys",Kind:"text",Help:"How keys were found, where a heap has some of its own"},{Name:"Debugger",Kind:"object",Help:"The same heaps by `!heap -s`, and why figures differ"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}]);
function zw(t){var e=t();
var n=oa(e);
if(n.known)return Ow(e,n.value);
var r=Wt(e);
if(r.known)return Aw(e,r);
return O(e.memory===null?r.why:b("".concat(n.why," ").concat(r.why)))}
function Ow(t,e){var n=e.heaps,r=e.totals;
var a=t.target.pointerSize;
var o=n.some(function(s){var i=s.entry;
return i.bits!==n[0].entry.bits});
return new V(Nw,n.length,function(s){return Pw(n[s],r.committed,o)},{text:Rw(e),rowText:function(s){return["".concat(C(s.Heap,a),": ").concat(s.Kind),s.Commit===void 0?"":"".concat(p(s.Commit),", ").concat(_(s.Share||0)),s.Busy===void 0?"":"".concat(p(s.Busy)," busy")].filter(function(i){return i!==""}).join(", ")},facts:v(v({},kn(r,n.some(function(s){var i=s.entry;
return i.heap!==null}))),{Gaps:Ui(n,a),Keys:X(_w(n,a)),Debugger:gw(t,e),Caveats:X(ia(n.map(function(s){var i=s.entry;
return i}),e.caveats,a))}),factColumns:Tw})}
function Rw(t){var e=t.heaps,n=t.totals;
var r=e.filter(function(s){var i=s.entry;
return i.heap===null}).length;
var a=e.length===1?"1 heap":"".concat(g(e.length)," heaps");
if(r===e.length)return"".concat(a,", ").concat(r===1?"which cannot":"none of which can"," be looked into: at least ").concat(p(n.committed)," committed");
var o=r===0?"":"; ".concat(g(r)," of the heaps cannot be looked into");
return"".concat(a,", ").concat(p(n.committed)," committed: ").concat(p(n.busy)," busy in ").concat(Wi(n.busyBlocks),", ").concat(p(n.free)," free, ").concat(p(n.overhead)," overhead, ").concat(p(fe(n))," uncovered").concat(o)}
function Pw(t,e,n){var r=t.entry,a=t.totals;
var o=r.heap!==null||a.committed>0;
return v({Heap:r.address,Kind:wn(r),Bits:n?r.bits:void 0,Commit:o?a.committed:void 0,Share:o?E(a.committed,e):void 0,Uncovered:o?fe(a):void 0,FoundBy:r.found.foundBy},r.heap===null?{}:Mw(r.heap,t))}
function Mw(t,e){var n=e.totals,r=e.segments,a=e.largeBlocks,o=e.largestFree;
return{Reserve:n.reserved,Busy:n.busy,BusyBlocks:n.busyBlocks,Free:n.free,Overhead:n.overhead,Flags:t.flags,FrontEnd:t.frontEnd,Segments:r,LargeBlocks:a,LargestFree:o,Layout:b(t.layout)}}
function _w(t,e){var n=[];
t.forEach(function(r){var a=r.entry;
var o=a.heap===null?"":a.heap.keys;
if(o!=="")n.push(b("Heap ".concat(C(a.address,e),": ").concat(o,".")))});
return n}
var Fw={name:"heaps",help:"The heaps of the process with their shares, largest commit first",parameters:[],example:{input:"test/fixtures/heaps/x64-19041.dmp.gz",call:"heaps()",output:["@$scriptContents.heaps() : 4 heaps, 25.48 MiB committed: 20.63 MiB busy in 3,062 blocks, 4.65 MiB free, 201.88 KiB overhead, 0 B uncovered","    RowCount         : 4","    Commit           : 0x197a000","    Busy             : 0x14a1996","    BusyBlocks       : 3062","    Free             : 0x4a5ee0","    Overhead         : 0x3278a","    Uncovered        : 0x0","    AddsUp           : 26,714,112 committed = 21,633,430 busy + 4,873,952 free + 206,730 overhead + 0 uncovered","    Keys             : Heap 00000201`024f0000: keys by 4 of 4 segments, 20 of 20 LFH, 4 of 4 VS subsegments; padding: 256 of 256 blocks begin with its size.","    [0x0]            : 00000201`02050000: NT, 9.09 MiB, 35.68 %, 6.75 MiB busy","    [0x1]            : 00000201`02280000: NT, 8.98 MiB, 35.27 %, 6.66 MiB busy","    [0x2]            : 00000201`024f0000: segment, 6.95 MiB, 27.26 %, 6.78 MiB busy","    [0x3]            : 00000201`022c0000: NT, 468 KiB, 1.79 %, 445.48 KiB busy"]},ask:zw};
var Lw=[{Name:"Question",Kind:"text",Help:"As called behind dx @$scriptContents."},{Name:"Help",Kind:"text",Help:"What it answers"},{Name:"Example",Kind:"line",Help:"A call to try"}];
function Kw(t){return{name:"leakHelp",help:"What can be asked, and how",parameters:[{name:"question",type:"text",help:"name of one question",default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:'leakHelp("heaps")',output:['@$scriptContents.leakHelp("heaps") : The heaps of the process with their shares, largest commit first',"    RowCount         : 1","    [0x0]            : heaps(): The heaps of the process with their shares, largest commit first"]},ask:function(e,n){var r=String(n[0]||"");
var a=t().filter(function(o){return r===""||o.name.toLowerCase()===r.toLowerCase()});
if(a.length===0)throw new Error("There is no question ".concat(b(r),". Ask leakHelp() for the list."));
return new V(Lw,a.length,function(o){return Uw(a[o])},{text:r===""?"dx @$scriptContents.<question>, e.g. dx @$scriptContents.leakSummary()":a[0].help,rowText:function(o){return"".concat(o.Question,": ").concat(o.Help)},facts:a.length===1?Ww(a[0]):{}})}}}
function Uw(t){return{Question:co(t),Help:t.help,Example:"dx @$scriptContents.".concat(t.example.call)}}
function Ww(t){var e={};
t.parameters.forEach(function(n){var r=n.default===void 0||n.default===""?"":" (default ".concat(n.default,")");
e[n.name]="".concat(n.type,": ").concat(n.help).concat(r)});
return e}
var Uu={leak:0,suspect:1,"not a leak":2,"cannot tell":3};
var Wu={high:0,medium:1,low:2};
function Iw(t){return t.map(function(e,n){return{finding:e,index:n}}).sort(function(e,n){return Uu[e.finding.Verdict]-Uu[n.finding.Verdict]||Wu[e.finding.Confidence]-Wu[n.finding.Confidence]||n.finding.ExplainedBytes-e.finding.ExplainedBytes||e.index-n.index}).map(function(e){return e.finding})}
function Iu(t){return t.Verdict==="leak"||t.Verdict==="suspect"}
function Dw(t){var e={heap:0,private:0,mapped:0,stack:0,managed:0,"part of another":0};
t.filter(Iu).forEach(function(n){e[n.Memory]+=n.ExplainedBytes});
return e.heap+Math.max(e.private,e.managed)+e.mapped+e.stack}
function Du(t){return t.toString(16)}
function Cn(t){return"!heap -stat -h ".concat(Du(t))}
function Vw(t){return"!heap -flt s ".concat(t.toString(16))}
function Gw(t){return je("blocksOfSize",t)}
function Vu(t){return"db ".concat(Du(t)," L80")}
function me(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
var r=e.map(function(a){return typeof a==="number"?B(a):'"'.concat(a,'"')});
return"dx @$scriptContents.".concat(t,"(").concat(r.join(", "),")")}
function je(t){var e=[];
for(var n=1;n<arguments.length;n++){e[n-1]=arguments[n]}
return me.apply(void 0,q([t],z(e),false)).replace("dx ","dx -g ")}
var Gu=90;
var jw=16<<20;
function $w(t){var e=t.space();
if(!e.known)return[];
var n=ti(t.debuggee.target,e.value);
if(n===null)return[];
var r=n.largestFree!==null&&n.largestFree.size<jw;
if(n.used<Gu&&!r)return[];
var a=n.largestFree;
var o={Bytes:n.free,Share:Math.round(n.used*100)/100};
return[{Kind:"address-space-exhaustion",Title:"".concat(_(n.used)," of the address space is in use, ").concat(p(n.free)," are free").concat(a===null?"":", the largest free block is ".concat(p(a.size))),Verdict:"suspect",Confidence:r&&n.used>=Gu?"high":"medium",Facts:a===null?o:v(v({},o),{Size:a.size}),Evidence:Xw(t,n,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:n.total-n.free,Next:[{Command:me("addressSpace"),Why:"who uses the address space"},{Command:"!address -summary",Why:"the same from the debugger, with the largest region of each usage"}]}]}
function Xw(t,e,n){var r=[{Text:"".concat(p(e.total-e.free)," of ").concat(p(e.total)," are committed or reserved"),Weight:"for"}];
if(e.largestFree!==null)r.push({Text:"largest free block: ".concat(p(e.largestFree.size)," at ").concat(C(e.largestFree.base,t.debuggee.target.pointerSize)).concat(n?"; a request for more in one piece fails":""),Weight:n?"for":"context"});
else r.push({Text:"the largest free block is not known from this input: fragmentation cannot be told",Weight:"context"});
r.push({Text:"a full address space is what a leak leads to; it does not say what leaks",Weight:"context"});
return r}
function ju(t){return t.walked===null?0:t.walked.unseen}
function ya(t){return t.heaps.some(function(e){var n=e.classes;
return n!==null})}
function Yw(t){return Zw(t).concat(Jw(t))}
function Zw(t){var e=t.space();
if(e.known)return[];
var n={Command:"!address -summary",Why:"the budget of the whole address space"};
return[Nn("address-space","the address space cannot be seen",[e.why],0,n)]}
var qw={Command:"!heap -s",Why:"the heaps and what they commit"};
function Jw(t){var e=t.heaps();
if(!e.known){var n="the blocks inside the heaps cannot be seen";
return[Nn("heap-blocks",n,[e.why],$u(t),qw)]}
if(e.value.isWalk)return e1(t,e.value);
if(t.heapsWithClasses().length>0||e.value.heaps.length===0)return[];
var r=e.value.heaps[0].address;
var a={Command:Cn(r),Why:"the size classes of the largest heap"};
var o="the size classes of the heaps cannot be seen";
return[Nn("heap-blocks",o,[t.withoutClasses(r)],e.value.commit,a)]}
var Qw={foreign:"they carry the signature of a Windows heap and nothing else of one, as Wine's do, so their blocks cannot be told apart; a dump made on Windows can be read","not decoded":"no known layout proves itself on them, and nothing is guessed; with symbols of ntdll loaded the layout comes from those","not captured":"the dump does not hold them; a full dump (procdump -ma, .dump /ma) does",damaged:"headers of blocks are damaged, or were caught in the middle of a change"};
function e1(t,e){if(e.unseen.length===0)return[];
var n=e.unseen.reduce(function(u,l){return u+l.bytes},0);
var r=[];
e.unseen.forEach(function(u){r.push(n1(u));
u.details.forEach(function(l){r.push(l)});
if(u.reason==="foreign")r.push(r1(t))});
var a=!ya(e);
var o=a?"the blocks inside the heaps cannot be seen".concat(t1(e)):"some blocks of the heaps cannot be seen";
var s={Command:je("heaps"),Why:"each heap, and what could not be seen of it"};
var i=Math.max(n,a?$u(t):0);
return[Nn("heap-blocks",o,r,i,s)]}
function t1(t){var e=t.unseen;
if(e.length>1)return"";
var n={foreign:": these are Wine's heaps and no Windows heaps","not decoded":": no known layout fits them","not captured":": the dump does not hold them",damaged:": their headers are damaged"};
return n[e[0].reason]}
function n1(t){var e=t.reason,n=t.heaps,r=t.bytes;
var a=n===1?"1 heap":"".concat(g(n)," heaps");
return"".concat(r>0?p(r):"an unknown number of bytes"," in ").concat(a,": ").concat(Qw[e])}
function r1(t){var e=t.allocationClasses().filter(function(n){return n.usage==="<unknown>"&&n.type!=="MEM_MAPPED"}).reduce(function(n,r){return n+r.committed},0);
return"further heaps of this kind stand in no list: they may be among the ".concat(p(e)," of private memory that nothing accounts for")}
function $u(t){var e=t.space();
if(!e.known)return 0;
return e.value.budget.usage.reduce(function(n,r){return/^(Page)?Heap/.test(r.name)?n+(r.committed===null?r.bytes:r.committed):n},0)}
function Nn(t,e,n,r,a){return{Kind:"cannot-tell-".concat(t),Title:e+(r>0?" (at least ".concat(p(r),")"):""),Verdict:"cannot tell",Confidence:"high",Facts:r>0?{Bytes:r}:{},Evidence:n.map(function(o){return{Text:o,Weight:"context"}}),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[a]}}
var a1=50;
var o1=8<<20;
var s1=2;
var i1=30;
function u1(t){var e=t.heaps();
if(!e.known||e.value.heaps.length===0)return[];
var n=e.value.heaps[0];
if(n.share<a1||n.commit<o1)return[];
if(n.walked!==null&&E(n.commit,t.wholeCommit())<i1)return[];
var r=e.value.heaps[1];
if(n.walked!==null&&r!==void 0&&n.commit<s1*r.commit)return[];
var a=C(n.address,n.pointerSize);
var o=l1(n);
return[{Kind:"dominant-heap",Title:"heap ".concat(a," holds ").concat(_(n.share)," of the commit of all heaps: ").concat(p(n.commit)).concat(c1(n,o)),Verdict:"suspect",Confidence:"low",Facts:{Heap:n.address,Bytes:n.commit,Share:n.share},Evidence:f1(n,r,o),Memory:"part of another",ExplainedBytes:n.busy===null?0:Math.min(n.busy,n.commit),UnexplainedBytes:o===null?n.commit:o,Next:v1(n)}]}
function l1(t){return t.busy===null?null:Math.max(0,t.commit-t.free-t.busy)}
function c1(t,e){if(t.walked!==null)return", ".concat(p(t.busy)," of it busy").concat(t.walked.unseen>0?", ".concat(p(t.walked.unseen)," not seen"):"");
return e===null?"":", ".concat(p(e)," of it not covered by -stat")}
function f1(t,e,n){var r=[{Text:"commit ".concat(p(t.commit)," of ").concat(p(t.reserve)," reserved, free ").concat(p(t.free),", ").concat(g(t.uncommittedRanges)," uncommitted ").concat(t.uncommittedRanges===1?"range":"ranges"),Weight:"for"}];
if(e)r.push({Text:"the next one, ".concat(C(e.address,e.pointerSize),", commits ").concat(p(e.commit)),Weight:"for"});
if(t.virtualFragmentation!==void 0)r.push({Text:"virtual address fragmentation ".concat(t.virtualFragmentation," %"),Weight:"context"});
if(t.externalFragmentation!==void 0)r.push({Text:"external fragmentation ".concat(t.externalFragmentation," %"),Weight:"context"});
return r.concat(t.walked===null?h1(t,n):d1(t,t.walked))}
function h1(t,e){var n=t.busy,r=t.classes;
if(r===null||e===null)return[];
return[{Text:"commit less free less the ".concat(p(n)," busy that -stat implies leaves ").concat(p(e)," that no row describes (front-end blocks, free front-end slots, or figures of another moment); the rows shown make ").concat(_(r.covered)," of its busy bytes"),Weight:"against"}]}
function d1(t,e){var n=e.busyBlocks,r=e.freeBlocks,a=e.overhead,o=e.segments,s=e.unseen;
var i=[{Text:"commit = ".concat(p(t.busy)," in ").concat(g(n)," busy blocks + ").concat(p(t.free)," in ").concat(g(r.blocks)," free ones + ").concat(p(a)," of headers and structures").concat(s>0?" + ".concat(p(s)," that were not seen"):""),Weight:"context"}];
if(o>1)i.push({Text:"".concat(g(o)," segments: the heap outgrew its first one, and what it was given it kept"),Weight:"for"});
i.push({Text:"every process has a largest heap: it is the place to look, not the cause",Weight:"against"});
return i}
function v1(t){if(t.walked!==null)return[{Command:je("heapStats",t.address),Why:"its size classes"},{Command:je("heaps"),Why:"all heaps, and what their commit is made of"}];
return[{Command:Cn(t.address),Why:"its size classes"},{Command:me("heapStats",t.address),Why:"the same with coverage"}]}
function Xu(t){var e=/^([^,\\/]+),\s*Version=/.exec(t);
return e?e[1].trim():null}
var p1=/Version=0\.0\.0\.0,.*PublicKeyToken=null/i;
function m1(t){var e={};
t.forEach(function(n){var r=Xu(n.name);
var a=r===null?null:g1(r,p1.test(n.name));
if(a===null)return;
e[a]=(e[a]||[]).concat([r])});
return Object.keys(e).map(function(n){return{pattern:n,names:e[n]}}).filter(function(n){return n.names.length>1}).sort(function(n,r){return r.names.length-n.names.length})}
function g1(t,e){if(/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i.test(t))return"a GUID in the name";
if(/^(Microsoft\.GeneratedCode|DynamicProxyGenAssembly2|Anonymously Hosted DynamicMethods Assembly)$/i.test(t))return t;
if(e&&/^[a-z0-9]{8}$/.test(t))return"8 random letters and digits";
var n=/^(.*\D)\d+$/.exec(t);
return e&&n?"".concat(n[1],"<number>"):null}
var y1=[{type:/\.SoapHttpClientProtocol$/,name:"SOAP proxies generated per call",fix:"keep the compiled proxy assembly and use it again, or generate the proxy at build time"},{type:/\.XmlSerializationWriter$|\.XmlSerializationReader$/,name:"XmlSerializer with constructors that do not cache",fix:"keep the XmlSerializer in a static field, keyed by type and overrides"},{type:/Castle\.DynamicProxy\./,name:"dynamic proxies",fix:"use one ProxyGenerator for the whole process"}];
var Yu="System.CodeDom.Compiler.GeneratedCodeAttribute";
function b1(t,e){var n=e.filter(function(i){return t.names.indexOf(Xu(i.name)||"")>=0});
if(n.length===0)return null;
var r=k1(n);
var a=y1.filter(function(i){return r.some(function(u){return i.type.test(u)})})[0];
var o=r.filter(function(i){return i===Yu||a&&a.type.test(i)});
var s=r.indexOf(Yu)>=0;
if(!a&&!s)return null;
return{name:(a?a.name:"code generated at run time")+(s?", compiled through CodeDom":""),types:o,fix:a?a.fix:"compile once and keep the assembly, or unload the domain that holds it"}}
function k1(t){var e=function(n){return n.map(function(r){return r.name})};
return e(t[0].references).filter(function(n){return t.every(function(r){return e(r.references).indexOf(n)>=0})})}
var w1=5;
function S1(t){var e=t.assemblies();
if(!e.known)return[];
var n=t.loader();
var r=t.moduleTypes();
return m1(e.value.assemblies).map(function(a){return x1(t,a,b1(a,r),n.known?n.value:null,e.value.elided)})}
function x1(t,e,n,r,a){var o=t.committed();
var s=o.known?o.value:0;
var i=r!==null&&E(r.total,s)>=w1;
var u={Family:e.pattern,Count:e.names.length};
if(n){u.Producer=n.name;
if(n.types.length>0)u.Class=n.types.join(", ")}
if(r){u.Bytes=r.total;
if(s>0)u.Share=E(r.total,s)}
return{Kind:"dynamic-assemblies",Title:(a?"at least ":"")+g(e.names.length)+" generated assemblies ("+e.pattern+")"+(n?": ".concat(n.name):"")+(r?"; loader heaps ".concat(p(r.total)):""),Verdict:i&&n?"leak":"suspect",Confidence:i&&n?"high":i?"medium":"low",Facts:u,Evidence:H1(t,e,n,r,a),Memory:"managed",ExplainedBytes:r?r.total:0,UnexplainedBytes:Math.max(0,s-(r?r.total:0)),Next:A1}}
function H1(t,e,n,r,a){var o=[{Text:e.names.slice(0,4).map(b).join(", ")+(e.names.length>4?", ...":"")+": "+e.pattern+", version 0.0.0.0, no public key token (!dumpdomain)",Weight:"for"}];
if(a)o.push({Text:"the recorded list is elided: the count is a lower bound",Weight:"context"});
if(n&&n.types.length>0)o.push({Text:"the sampled modules refer to ".concat(n.types.map(b).join(" and ")," (!dumpmodule -mt)"),Weight:"for"});
if(r)o.push(E1(t,r));
if(n)o.push({Text:"usual fix: ".concat(n.fix),Weight:"context"});
o.push({Text:"the loader heaps hold the ordinary assemblies too, and what each generated one costs elsewhere (images, GC statics, views) is not in this number",Weight:"against"});
return o}
function E1(t,e){var n=t.committed();
var r=t.gc();
var a=e.wasted===null?"":", ".concat(g(e.wasted)," of them wasted");
var o=n.known&&r.known?n.value-r.value.committed-e.total:null;
return{Text:"loader heaps ".concat(g(e.total)," bytes").concat(a).concat(n.known?", ".concat(_(E(e.total,n.value))," of commit"):"").concat(o===null?"":"; without them and the GC heap ".concat(p(Math.max(0,o))," of commit are left")),Weight:"for"}}
var A1=[{Command:"!dumpdomain",Why:"the whole list: how many are there, and does the number grow?"},{Command:"!eeheap -loader",Why:"what each domain and each kind of loader heap holds"}];
var B1=8<<20;
var C1=50;
var N1=10;
var T1=50;
var z1=256<<20;
var O1=100;
function R1(t){var e=t.heaps();
if(!e.known)return[];
var n=[];
e.value.heaps.forEach(function(r){if(P1(t,r))n.push(_1(r));
if(M1(r))n.push(L1(r))});
return n}
function P1(t,e){return e.free>=B1&&E(e.free,e.commit)>=C1&&E(e.free,t.wholeCommit())>=N1}
function M1(t){var e=t.reserve-t.commit;
return t.pointerSize===4&&e>=z1&&t.uncommittedRanges>=O1}
function _1(t){var e=C(t.address,t.pointerSize);
var n=E(t.free,t.commit);
var r=t.walked===null?null:t.walked.freeBlocks;
var a=r!==null&&E(r.largest,t.free)>=T1;
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," keeps ").concat(p(t.free)," free, ").concat(_(n)," of its commit").concat(r===null?"":a?", most of it in one piece of ".concat(p(r.largest)):", in ".concat(g(r.blocks)," pieces of at most ").concat(p(r.largest))),Verdict:"suspect",Confidence:a||r===null?"low":"medium",Facts:v({Heap:t.address,Bytes:t.free,Share:n},r===null?{}:{Size:r.largest,Count:r.blocks}),Evidence:F1(t,a),Memory:"heap",ExplainedBytes:t.free,UnexplainedBytes:Math.max(0,t.commit-t.free),Next:Zu(t)}}
function F1(t,e){var n=[{Text:"free ".concat(p(t.free)," of ").concat(p(t.commit)," committed").concat(t.externalFragmentation===void 0?"":"; external fragmentation ".concat(t.externalFragmentation," %")),Weight:"for"}];
var r=t.walked===null?null:t.walked.freeBlocks;
if(r!==null&&r.inLfh>0)n.push({Text:"".concat(p(r.inLfh)," of it are free slots of the low-fragmentation heap, which serve blocks of their own size alone"),Weight:"for"});
n.push({Text:e?"one large piece is what a peak left behind: the heap gives it out again before it grows":"what is free can be given out again: only a growing commit makes it a problem",Weight:"against"});
return n}
function L1(t){var e=C(t.address,t.pointerSize);
var n=t.reserve-t.commit;
var r=E(n,t.reserve);
return{Kind:"heap-fragmentation",Title:"heap ".concat(e," holds ").concat(p(n)," of address space that it does not commit, in ").concat(g(t.uncommittedRanges)," ranges"),Verdict:"suspect",Confidence:"low",Facts:{Heap:t.address,Bytes:n,Share:r,Count:t.uncommittedRanges},Evidence:[{Text:"".concat(p(t.reserve)," reserved, ").concat(p(t.commit)," committed: ").concat(_(r)," of its address space lie idle between blocks"),Weight:"for"},{Text:"reserved address space costs no memory, it only runs out",Weight:"context"}],Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:t.commit,Next:Zu(t)}}
function Zu(t){if(t.walked===null)return[{Command:Cn(t.address),Why:"what is busy in it"}];
return[{Command:je("heapStats",t.address),Why:"what is busy in it"},{Command:me("heapBlocks",t.address),Why:"its blocks in order, the free ones among them"}]}
function K1(t){var e=t.allocationStack();
if(e===null)return null;
var n=[e.owner].concat(e.callers).join(" <- ");
var r=e.unreliable?"; the debugger warns that frames may be wrong)":")";
return{owner:e.owner,evidence:{Text:"an allocation was caught in ".concat(n," (line ").concat(e.line).concat(r),Weight:"for"}}}
var U1=50;
function W1(t,e,n){var r=t.commonStack(e,n.size);
if(r===null||r.blocks*100<r.looked*U1)return null;
var a=r.frames.map(function(f){return I1(t,f,e.pointerSize)});
var o=dn(a);
var s=o.length===0?0:a.indexOf(o[0]);
var i=gn(t.debuggee,r.frames[s]);
var u=i===null||i.symbol===null?a[s]:i.symbol;
var l=[u].concat(Dr(a,a[s])).join(" <- ");
var c=r.blocks===r.looked?"the first ".concat(g(r.looked)," of them all come from"):"of the first ".concat(g(r.looked)," of them ").concat(g(r.blocks)," come from");
return{owner:u,evidence:{Text:"".concat(c," ").concat(l).concat(r.checked?"":" (the record of this stack carries no sum that agrees)"),Weight:"for"}}}
function I1(t,e,n){var r=Xr(t.debuggee.modules(),e);
return r===null?C(e,n):"".concat(r.name,"+0x").concat((e-r.base).toString(16))}
var ba=100;
var D1=256;
var V1=16;
var G1=1e4;
var j1=1.2;
var qu=20;
var $1=30;
var Ju=30;
var ct=50;
var X1=0.5;
var Y1=128<<10;
var Z1=1<<20;
var q1=3;
var J1=5;
var Q1=3;
var eS=0.5;
function tS(t,e,n,r){if(n.walked===null){if(n.count<ba||n.percent<X1)return null}else if(!nS(t,n)){return null}
var a=r!==null&&r.to>=r.from*j1&&r.to>r.from;
if(a&&n.percent>=qu)return"leak";
return oS(t,e,n)?"leak":"suspect"}
function nS(t,e){if(e.total<Y1)return false;
return rS(t,e)||aS(t,e)}
function rS(t,e){if(e.percent<qu||E(e.total,t.wholeCommit())<q1)return false;
return e.count>=ba||e.percent>=ct}
function aS(t,e){if(e.count<ba||e.walked===null||e.walked.ofBlocks<Ju)return false;
var n=t.heaps();
var r=E(e.total,n.known?n.value.commit:0);
return r>=(e.count>=G1?eS:Q1)}
function oS(t,e,n){if(n.percent<ct||e.share<ct||n.count<D1)return false;
if(n.walked===null||e.busy===null)return true;
return n.total>=Z1&&E(n.total,e.busy+ju(e))>=ct&&E(n.total,t.wholeCommit())>=J1}
function sS(t,e){if(t==="leak")return e.percent>=80?"high":"medium";
return e.percent>=$1?"medium":"low"}
var iS=2;
function uS(t){var e=[];
t.heapsWithClasses().forEach(function(n){var r=n.classes;
r.rows.forEach(function(a){if(a.count<V1)return;
var o=a.walked===null?t.growth(n.address,a.size):null;
var s=tS(t,n,a,o);
if(s!==null)e.push({heap:n,classes:r,row:a,growth:o,verdict:s})})});
if(e.some(function(n){var r=n.heap;
return r.walked!==null}))e.sort(function(n,r){return r.row.total-n.row.total});
return e.map(function(n,r){return cS(t,n,lS(t,n,r))})}
function lS(t,e,n){var r=e.heap,a=e.row;
if(r.walked===null)return a.percent>=ct?K1(t):null;
return n<iS?W1(t,r,a):null}
function cS(t,e,n){var r=e.heap,a=e.row,o=e.growth,s=e.verdict;
var i=C(r.address,r.pointerSize);
var u={Size:a.size,Count:a.count,Bytes:a.total,Heap:r.address,Share:a.percent};
return{Kind:"heap-size-class",Title:"".concat(g(a.count)," blocks of ").concat(B(a.size)," in heap ").concat(i,": ").concat(p(a.total),", ").concat(_(a.percent)," of its busy bytes"),Verdict:s,Confidence:sS(s,a),Facts:n?v(v({},u),{Owner:n.owner}):u,Evidence:fS(t,e,i,n).concat(dS(a,o)),Memory:"heap",ExplainedBytes:a.total,UnexplainedBytes:Math.max(0,r.commit-a.total),Next:pS(t,r,a)}}
function fS(t,e,n,r){var a=e.heap,o=e.classes,s=e.row;
var i=t.heaps();
var u=[{Text:"".concat(B(s.size)," x ").concat(B(s.count)," = ").concat(B(s.total)," bytes, ").concat(_(s.percent)," of the busy bytes (").concat(o.source,")"),Weight:"for"},{Text:"heap ".concat(n," holds ").concat(p(a.commit),", ").concat(_(a.share)," of the commit of all heaps").concat(i.known?" (".concat(i.value.source,")"):""),Weight:a.share>=ct?"for":"context"},{Text:"".concat(_(E(s.total,a.commit))," of the commit of the heap").concat(vS(o)),Weight:"context"}];
o.caveats.forEach(function(l){u.push({Text:l,Weight:"context"})});
return u.concat(hS(a,s),r===null?[]:[r.evidence])}
function hS(t,e){var n=e.walked;
if(n===null)return[];
var r=n.lfh===0?"":"; ".concat(g(n.lfh)," of them in the low-fragmentation heap");
var a=[{Text:"".concat(_(n.ofBlocks)," of its ").concat(g(t.walked.busyBlocks)," busy blocks, and ").concat(p(n.blockBytes)," with headers and slack").concat(r),Weight:n.ofBlocks>=Ju?"for":"context"}];
if(n.inNewest!==null&&n.inNewest>0&&n.areas>1)a.push({Text:"".concat(g(n.inNewest)," of them lie in the segment that the heap got last, the others in ").concat(g(n.areas-1)," older ones: they kept coming while the heap grew"),Weight:"for"});
var o=ju(t);
if(o>0)a.push({Text:"".concat(p(o)," of the heap were not seen: there may be more of them, or of others"),Weight:"against"});
return a}
function dS(t,e){if(e===null)return{Text:t.walked===null?"one listing shows no growth: the count must rise between two of them to prove the leak":"one picture shows no growth: a cache or a large table may hold equal blocks on purpose",Weight:"against"};
var n="".concat(g(e.from)," blocks in the listing of line ").concat(e.lines[0],", ").concat(g(e.to)," in that of line ").concat(e.lines[1]);
return e.to>e.from?{Text:"the count grew: ".concat(n),Weight:"for"}:{Text:"the count did not grow: ".concat(n),Weight:"against"}}
function vS(t){return t.covered<99.5?"; the listed rows make ".concat(_(t.covered)," of its busy bytes"):""}
function pS(t,e,n){var r=[{Command:me("allocBreakpoint",n.size),Why:"breakpoint lines that show who allocates blocks of this size"}];
if(n.walked!==null){r.push({Command:Gw(n.size),Why:"the blocks"},{Command:me("block",n.walked.first),Why:"the first of them and what it holds"});
if(e.walked.traced>0)r.push({Command:me("allocationStacks",n.size),Why:"which stacks allocated them"});
return r}
r.push({Command:Vw(n.size),Why:"addresses of the blocks (gone from current WinDbg)"});
if(t.debuggee.target.kind!=="dump")r.push({Command:Cn(e.address),Why:"a second count later: does it grow?"});
return r}
var mS=50;
function gS(t){var e=t.gc();
if(!e.known)return[];
var n=t.committed();
var r=n.known?n.value:0;
var a=E(e.value.committed,r);
var o=n.known&&a>=mS;
var s=Math.max(0,r-e.value.committed);
return[{Kind:"managed-heap",Title:n.known?"the GC heap commits ".concat(p(e.value.committed),", ").concat(_(a)," of the process").concat(o?": look for the managed leak first":": the leak is not (only) managed"):"the GC heap commits ".concat(p(e.value.committed)),Verdict:!n.known?"cannot tell":o?"suspect":"not a leak",Confidence:n.known?"high":"low",Facts:n.known?{Bytes:e.value.committed,Share:a,Usage:"GC heap"}:{Bytes:e.value.committed,Usage:"GC heap"},Evidence:[{Text:"".concat(g(e.value.committed)," bytes committed in ").concat(e.value.segments," segments (!eeheap -gc)"),Weight:"for"},n.known?{Text:"".concat(g(r)," bytes committed in all; ").concat(p(s)," are left without the GC heap"),Weight:o?"for":"against"}:{Text:"the commit of the process is not known: ".concat(n.why),Weight:"context"}],Memory:"managed",ExplainedBytes:e.value.committed,UnexplainedBytes:s,Next:[{Command:"!dumpheap -stat",Why:"which classes fill the GC heap"}]}]}
var yS=30;
var bS=16<<20;
function kS(t){var e=t.committed();
if(!e.known)return[];
return t.allocationClasses().filter(function(n){return n.count===1&&n.committed>=bS&&/^(<unknown>|MappedFile)/.test(n.usage)}).filter(function(n){return E(n.committed,e.value)>=yS}).map(function(n){var r=E(n.committed,e.value);
var a=C(n.first,t.debuggee.target.pointerSize);
var o=n.size===null?n.bytes:n.size;
return{Kind:"one-large-allocation",Title:"one allocation at ".concat(a," commits ").concat(p(n.committed),", ").concat(_(r)," of the process: not a growth pattern by itself"),Verdict:"not a leak",Confidence:"low",Facts:{Size:o,Count:1,Bytes:n.committed,Type:n.type,Usage:n.usage,Share:r},Evidence:[{Text:"a single allocation does not repeat",Weight:"against"},{Text:"".concat(p(n.bytes)," reserved and committed, ").concat(n.protect),Weight:"context"}],Memory:"part of another",ExplainedBytes:n.committed,UnexplainedBytes:e.value-n.committed,Next:[{Command:Vu(n.first),Why:"what it holds"},{Command:me("allocBreakpoint",o),Why:"who makes it, should a second one appear"}]}})}
var wS=1<<20;
var SS=5;
var xS=3;
function HS(t){var e=[];
t.heapsWithClasses().forEach(function(n){n.classes.rows.filter(function(r){return r.count===1&&r.size>=wS&&r.percent>=SS}).forEach(function(r){e.push({heap:n,row:r})})});
return e.sort(function(n,r){return r.row.size-n.row.size||n.heap.address-r.heap.address}).slice(0,xS).map(function(n){var r=n.heap,a=n.row;
return ES(t,r,a)})}
function ES(t,e,n){var r=C(e.address,e.pointerSize);
return{Kind:"one-large-block",Title:"one block of ".concat(p(n.size)," in heap ").concat(r,": not a growth pattern by itself"),Verdict:"not a leak",Confidence:"medium",Facts:{Size:n.size,Count:1,Bytes:n.total,Heap:e.address,Share:n.percent},Evidence:BS(t,n),Memory:"heap",ExplainedBytes:n.total,UnexplainedBytes:Math.max(0,e.commit-n.total),Next:AS(n)}}
function AS(t){var e=[{Command:me("allocBreakpoint",t.size),Why:"who allocates it, should a second one appear"}];
if(t.walked!==null)e.push({Command:me("block",t.walked.first),Why:"where it lies and what it holds"});
return e}
function BS(t,e){var n=[{Text:"".concat(B(e.size)," x 1, ").concat(_(e.percent)," of the busy bytes: a single block does not repeat"),Weight:"against"}];
var r=t.blocksOfSize(e.size);
if(r!==null)n.push(CS(t.debuggee,r));
var a=t.heapAddresses().filter(function(o){return o.block!==null&&o.block.userSize===e.size});
if(a.some(function(o){return o.stack.length===0}))n.push({Text:"!heap -p -a shows no stack: this process keeps no stack database (gflags +ust), so the allocator cannot be named from it",Weight:"context"});
return n}
function CS(t,e){var n=e.blocks.map(function(r){return"".concat(C(r.userPointer,t.target.pointerSize)," (").concat(r.state,")")});
return{Text:"".concat(e.blocks.length," block").concat(e.blocks.length===1?"":"s"," of this size in ").concat(e.heaps.length," heaps: ").concat(n.slice(0,3).join(", ")).concat(n.length>3?", ...":""),Weight:"context"}}
var NS=[{type:"MEM_PRIVATE",name:"private-region-class",what:"private allocations",whole:"the private memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"},{type:"MEM_MAPPED",name:"mapped-view-class",what:"mapped views",whole:"the mapped memory",memory:"mapped",api:"NtMapViewOfSection"},{type:"",name:"region-class",what:"captured regions (the dump does not say what they are)",whole:"the captured memory that no heap, stack or image accounts for",memory:"private",api:"NtAllocateVirtualMemory"}];
var TS=16;
var zS=256;
var OS=15;
var RS=30;
var ka=50;
var PS=75;
var MS=3;
var _S=1<<20;
var FS=95;
var LS=1.5;
function KS(t){var e=[];
NS.forEach(function(n){var r=t.allocationClasses().filter(function(o){return o.type===n.type&&WS(o.usage)});
var a=IS(t,n,r);
r.filter(function(o){return o.size!==null&&o.count>=TS&&o.committed>=US(t)}).forEach(function(o){var s=DS(t,o,a);
if(s!==null)e.push(GS(t,n,o,a,s))})});
return e}
function US(t){return t.debuggee.target.kind==="log"?1:_S}
function WS(t){return!/^(Image|Stack|TEB|PEB|Heap|PageHeap|Free)/.test(t)}
function IS(t,e,n){var r=n.reduce(function(u,l){return u+l.committed},0);
var a=t.space();
if(!a.known||a.value.layout===null)return{listed:r,ofKind:r,commit:0,complete:false};
var o=a.value.budget;
var s=a.value.notListed===0&&a.value.layout.regions.complete;
var i=e.type==="MEM_PRIVATE"&&!s?o.usage.filter(function(u){return u.name==="<unknown>"})[0]:void 0;
return{listed:r,ofKind:i?i.bytes:r,commit:o.committed,complete:s}}
function Qu(t,e){return Math.abs(e.count-t.threadCount())<=2}
function DS(t,e,n){if(!n.complete)return E(e.committed,n.listed)>=ka?"suspect":null;
var r=E(e.committed,n.ofKind);
if(r<OS||E(e.committed,n.commit)<MS)return null;
return r>=ka&&e.count>=zS&&!wa(e)&&!Qu(t,e)?"leak":"suspect"}
function wa(t){return E(t.committed,t.bytes)<FS||t.regions>t.count*LS}
function VS(t,e,n){if(wa(t))return"low";
if(!e.complete)return"medium";
var r=E(t.committed,e.ofKind);
if(n==="leak")return r>=PS?"high":"medium";
return r>=RS?"medium":"low"}
function GS(t,e,n,r,a){var o=n.size;
var s=E(n.committed,r.ofKind);
var i=t.debuggee.target.kind==="log"&&!r.complete?"at least ":"";
return{Kind:e.name,Title:"".concat(i).concat(g(n.count)," ").concat(e.what," of ").concat(B(o)," (").concat(p(o),"): ").concat(p(n.committed),", ").concat(_(s)," of ").concat(jS(e,r)),Verdict:a,Confidence:VS(n,r,a),Facts:v(v({Size:o,Count:n.count,Bytes:n.committed},n.type===""?{}:{Type:n.type}),{Usage:n.usage,Share:s}),Evidence:$S(t,e,n,r,s),Memory:e.memory,ExplainedBytes:n.committed,UnexplainedBytes:Math.max(0,r.ofKind-n.committed),Next:YS(t,e,n,o)}}
function jS(t,e){return e.complete?t.whole:"the <unknown> memory"}
function $S(t,e,n,r,a){var o=t.debuggee.target.pointerSize;
var s=[{Text:"".concat(g(n.count)," x ").concat(B(n.size)," = ").concat(g(n.bytes)," bytes, ").concat(g(n.committed)," committed, in ").concat(g(n.regions)," regions from ").concat(C(n.first,o)," to ").concat(C(n.last,o)).concat(n.protect===""?"":", ".concat(n.protect)),Weight:"for"},{Text:"".concat(_(a)," of ").concat(p(r.ofKind),"; ").concat(p(Math.max(0,r.ofKind-n.committed))," of it are not explained by this class"),Weight:a>=ka?"for":"context"}];
if(r.commit>0)s.push({Text:"".concat(_(E(n.committed,r.commit))," of the ").concat(p(r.commit)," that the process commits"),Weight:"context"});
if(!r.complete)s.push({Text:t.debuggee.target.kind==="log"?"only a part of the regions was listed: count and bytes are lower bounds":"only captured memory is known, region by region: allocations cannot be told from their parts",Weight:"context"});
if(Qu(t,n))s.push({Text:"as many as there are threads (".concat(g(t.threadCount()),"): they may come with the threads"),Weight:"against"});
if(wa(n))s.push({Text:"each is partly reserved or cut into regions (".concat(_(E(n.committed,n.bytes))," committed, ").concat(g(n.regions)," regions): the chunks of an allocator or a run time look like this, and then a leak would be inside them"),Weight:"against"});
s.push({Text:XS(e),Weight:"against"});
return s}
function XS(t){return t.type!=="MEM_MAPPED"?"one picture shows no growth: a custom allocator or a cache may hold equal chunks on purpose":"one picture shows no growth: a file cache may hold equal views on purpose"}
function YS(t,e,n,r){var a=[n.type,B(r),"usage:".concat(n.usage)].filter(function(s){return s!==""}).join(",");
var o=[{Command:je("regions",a),Why:"the regions of this class"},{Command:me("allocBreakpoint",r,e.api),Why:"breakpoint lines that show who makes them"}];
if(t.debuggee.memory!==null)o.push({Command:Vu(n.first),Why:"what the first of them holds"});
return o}
function ZS(t){var e=[];
t.textSearches().forEach(function(n){if(n.period!==null)e.push(qS(t,n,n.period))});
return e}
function qS(t,e,n){var r=t.debuggee;
var a=e.hits;
var o=b(e.text);
var s=t.committed();
var i=s.known?s.value:0;
var u=n.copies*n.bytes;
var l=a.truncated||a.gaps.length>0;
return{Kind:"repeated-text",Title:'"'.concat(o,'" repeats every ').concat(B(n.bytes)," bytes: ").concat(l?"at least ":"").concat(g(n.copies)," copies, ").concat(p(u),": a hint at the owner, not the cause"),Verdict:"suspect",Confidence:"low",Facts:v({Text:o,Count:a.hits.length,Period:n.bytes,Copies:n.copies,Bytes:u},i>0?{Share:E(u,i)}:{}),Evidence:QS(r,e,n,l),Memory:"part of another",ExplainedBytes:u,UnexplainedBytes:Math.max(0,i-u),Next:[{Command:"s -a 0 L?".concat(JS(r),' "').concat(o,'"'),Why:"the whole list: copies are hits divided by hits per copy"},{Command:"lm",Why:"which module may own such text: look for a browser engine or a script engine"}]}}
function JS(t){return t.target.pointerSize===4?"0xffffffff":"0x7fffffffffff"}
function QS(t,e,n,r){var a=e.hits;
var o=function(i){return C(a.hits[i].address,t.target.pointerSize)};
var s=[{Text:"".concat(g(a.hits.length)," hits listed from ").concat(o(0)," to ").concat(o(a.hits.length-1),", ").concat(n.hitsPerCopy," per copy, the copies ").concat(B(n.bytes)," (").concat(g(n.bytes),") bytes apart (line ").concat(e.line,")"),Weight:"for"}];
if(r)s.push({Text:"the printed list is elided: copies and bytes are a lower bound",Weight:"context"});
s.push({Text:"copies of a text are usually a small part of the memory that holds them",Weight:"against"});
return s}
var ex=200;
var tx=1e3;
function nx(t){var e=t.threadCount();
if(e<ex)return[];
var n=t.space();
var r=n.known?rx(n.value.budget.usage):null;
var a=t.committed();
var o=a.known?a.value:0;
var s=r===null?0:E(r.bytes,n.known?n.value.budget.busy:0);
var i=r===null||r.committed===null?0:r.committed;
var u={Count:e,Usage:"Stack"};
return[{Kind:"thread-stacks",Title:"".concat(g(e)," threads").concat(r===null?"":", ".concat(p(r.bytes)," of stacks, ").concat(_(s)," of committed and reserved memory")),Verdict:"suspect",Confidence:s>=10||e>=tx?"medium":"low",Facts:r===null?u:v(v({},u),{Bytes:r.bytes,Share:s}),Evidence:ax(e,r),Memory:"stack",ExplainedBytes:i,UnexplainedBytes:Math.max(0,o-i),Next:[{Command:"~*k",Why:"what they wait for: equal stacks are a thread leak"}]}]}
function rx(t){var e=t.filter(function(r){return/^Stack/.test(r.name)});
if(e.length===0)return null;
var n=e.every(function(r){return r.committed!==null});
return{bytes:e.reduce(function(r,a){return r+a.bytes},0),committed:n?e.reduce(function(r,a){return r+a.committed},0):null}}
function ax(t,e){var n=[{Text:"".concat(g(t)," threads (one TEB each)"),Weight:"for"}];
if(e===null)n.push({Text:"which memory their stacks take is not known here",Weight:"context"});
else if(e.committed===null)n.push({Text:"their stacks take ".concat(p(e.bytes),", reserved and committed together; how much is committed is not known here, so no byte counts as explained"),Weight:"context"});
else n.push({Text:"their stacks take ".concat(p(e.bytes),", ").concat(p(e.committed)," of it committed"),Weight:"context"});
n.push({Text:"what each thread allocates elsewhere is not in this number",Weight:"context"});
return n}
var ox=10;
function sx(t){var e=t.space();
var n=t.heaps();
if(!e.known&&!n.known)return[];
var r=t.wholeCommit();
var a=n.known&&ix(n.value);
return[{Kind:"nothing-stands-out",Title:a?"nothing stands out: no class of equal blocks or allocations dominates":"nothing stands out among the allocations; what the heaps hold was not ".concat(n.known&&ya(n.value)?"all ":"","seen"),Verdict:a?"not a leak":"cannot tell",Confidence:"low",Facts:{Bytes:r},Evidence:ux(t,r),Memory:"part of another",ExplainedBytes:0,UnexplainedBytes:r,Next:[{Command:je("regionHistogram"),Why:"all classes"},{Command:me("addressSpace"),Why:"the budget by usage, type and state"}]}]}
function ix(t){if(!t.isWalk)return true;
var e=t.unseen.reduce(function(n,r){return n+r.bytes},0);
return ya(t)&&E(e,t.commit)<=ox}
function ux(t,e){var n=t.allocationClasses();
var r=n.filter(function(i){return i.count>1&&i.size!==null})[0];
var a=n.filter(function(i){return i.count===1&&i.usage==="<unknown>"})[0];
var o=["".concat(p(e)," committed"),r?"the class of equal allocations with the most memory is ".concat(g(r.count)," x ").concat(B(r.size),", ").concat(p(r.committed)," (").concat(r.usage,")"):"no two allocations of one size were listed"];
if(a){var s=C(a.first,t.debuggee.target.pointerSize);
o.push("the largest single allocation that nothing accounts for commits ".concat(p(a.committed)," at ").concat(s))}
return o.concat(lx(t)).map(function(i){return{Text:i,Weight:"context"}})}
function lx(t){var e=t.heaps();
if(!e.known||!e.value.isWalk||e.value.heaps.length===0)return[];
var n=e.value.heaps;
var r=function(i){return n.reduce(function(u,l){return u+i(l)},0)};
var a=["".concat(g(n.length)," ").concat(n.length===1?"heap commits":"heaps commit"," ").concat(p(r(function(i){return i.commit})),": ").concat(p(r(function(i){return i.busy||0}))," in ").concat(g(r(function(i){return i.walked.busyBlocks}))," busy blocks, ").concat(p(r(function(i){return i.free}))," free")];
var o="";
var s=0;
t.heapsWithClasses().forEach(function(i){var u=i.classes.rows.filter(function(l){return l.count>1})[0];
if(u===void 0||u.total<=s)return;
s=u.total;
o="the class of equal blocks with the most memory is ".concat(g(u.count)," x ").concat(B(u.size),", ").concat(p(u.total),", ").concat(_(u.percent)," of the busy bytes of heap ").concat(C(i.address,i.pointerSize))});
return o===""?a:a.concat([o])}
var cx=[uS,u1,R1,HS,kS,KS,$w,nx,S1,gS,ZS];
function fx(t){var e=[];
cx.forEach(function(r){r(t).forEach(function(a){e.push(a)})});
var n=e.some(Iu)?[]:sx(t);
return Iw(e.concat(n,Yw(t)))}
var el={unit:"allocation",by:["size","type","usage"]};
var hx={unit:"region",by:["size","type","state","protect","usage"]};
function tl(t,e,n,r){var a=Object.create(null);
var o=[];
var s=new dx();
var i=r.unit==="allocation"?e.count:t.count;
for(var u=0;u<i;u++){if(r.unit==="region"&&t.state[u]===ne)continue;
if(r.unit==="allocation")s.setAllocation(t,e,u);
else s.setRegion(t,u);
var l=vx(t,n,s,r.by);
var c=a[l];
if(c===void 0){c=new mx(s);
a[l]=c;
o.push(c)}
c.add(t,n,s)}
return o.map(function(f){return f.row(n)}).sort(function(f,h){return h.committed-f.committed||h.bytes-f.bytes||f.first-h.first})}
var dx=(function(){function t(){this.base=0;
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
this.committed=et(e.state[n])?this.size:0;
this.type=e.type[n]};
return t})();
function vx(t,e,n,r){var a="";
for(var o=0;o<r.length;o++){var s=r[o];
if(s==="size")a+=n.size;
else if(s==="type")a+=n.type;
else if(s==="usage")a+=e.of[n.firstRegion];
else a+=px(s==="state"?t.state:t.protect,n);
a+="|"}
return a}
function px(t,e){if(e.regionCount===1)return String(t[e.firstRegion]);
var n=[];
for(var r=0;r<e.regionCount;r++){var a=t[e.firstRegion+r];
if(n.indexOf(a)<0)n.push(a)}
return n.sort(function(o,s){return o-s}).join("+")}
var mx=(function(){function t(e){this.count=0;
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
Tn(this.types,r.type);
Tn(this.usages,n.of[r.firstRegion]);
for(var a=r.firstRegion;a<r.firstRegion+r.regionCount;a++){Tn(this.states,e.state[a]);
if(et(e.state[a]))Tn(this.protects,e.protect[a])}};
t.prototype.row=function(e){return{size:this.size,count:this.count,bytes:this.bytes,committed:this.committed,type:zn(this.types,bt),state:zn(this.states,$t),protect:zn(this.protects,Xt),usage:zn(this.usages,function(n){return e.names[n]}),regions:this.regions,first:this.first,last:this.last}};
return t})();
function Tn(t,e){if(t.indexOf(e)<0)t.push(e)}
function zn(t,e){return t.map(e).filter(function(n){return n!==""}).sort().join(" ")}
function gx(t){var e=we(t,/^(g|gc|k[a-z]*)( |$)/);
for(var n=0;n<e.length;n++){var r=e[n];
var a=Si(r.lines);
var o=a.frames.map(function(i){return i.symbol});
if(o.length===0||wi(o[0])===null)continue;
var s=dn(o);
if(s.length===0)continue;
return{owner:s[0],callers:s.slice(1,5),unreliable:a.unreliable,line:r.line}}
return null}
var nl=64;
var yx=512;
function bx(t,e,n){if(e.heap===null)return null;
var r=new kx(n);
e.heap.walk(r);
var a=r.looked;
var o=r.mostFrequent(),s=o.trace,i=o.blocks;
var u=Zr(t,e,s);
return u===null?null:v(v({},u),{looked:a,blocks:i})}
var kx=(function(){function t(e){this.looked=0;
this.batches=0;
this.counts={};
this.size=e}
t.prototype.area=function(){return true};
t.prototype.blocks=function(e){var n=e.state,r=e.userSize,a=e.trace,o=e.count;
for(var s=0;s<o&&this.looked<nl;s++){if(n[s]!==I||r[s]!==this.size)continue;
this.looked++;
this.counts[a[s]]=(this.counts[a[s]]||0)+1}
this.batches++;
return this.looked<nl&&this.batches<yx};
t.prototype.gap=function(){return true};
t.prototype.mostFrequent=function(){var e=this;
var n={trace:0,blocks:0};
Object.keys(this.counts).forEach(function(r){var a=Number(r);
var o=e.counts[a];
if(a!==0&&o>n.blocks){n.trace=a;
n.blocks=o}});
return n};
return t})();
var wx=2;
function rl(t){var e=Wt(t);
if(!e.known)return e;
var n=e.value.commit;
var r=t.target.kind==="log"?e.value.heaps.length:wx;
var a={source:"!heap -s",isWalk:false,heaps:e.value.heaps.map(function(o,s){return Sx(t,o,n,s<r)}),commit:n,unseen:[],caveats:e.caveats};
return{known:true,value:a,caveats:e.caveats}}
function Sx(t,e,n,r){var a=r?Ge(t,e.address):null;
var o=a!==null&&a.known?a.value:null;
return{address:e.address,pointerSize:t.target.pointerSize,reserve:e.reserve,commit:e.commit,free:e.free,busy:o===null?null:o.busy,uncommittedRanges:e.uncommittedRanges,share:E(e.commit,n),classes:o===null?null:xx(o,t.target.pointerSize),walked:null,externalFragmentation:e.externalFragmentation,virtualFragmentation:e.virtualFragmentation}}
function xx(t,e){return{rows:t.classes.map(function(n){var r=n.size,a=n.count,o=n.total,s=n.percent;
return{size:r,count:a,total:o,percent:s,walked:null}}),covered:t.covered,source:"!heap -stat -h ".concat(C(t.heap,e)),caveats:t.caveats}}
function Hx(t,e){var n=Ge(t,e);
return n.known?"":n.why}
var Ex="walk over the heap";
var Ax="walk over all heaps";
function Bx(t){var e=oa(t);
if(!e.known)return e;
var n=e.value,r=n.heaps,a=n.totals,o=n.caveats;
var s={source:Ax,isWalk:true,heaps:r.filter(function(i){return i.entry.heap!==null}).map(function(i){return Cx(i,a.committed)}),commit:a.committed,unseen:Rx(e.value),caveats:o};
return{known:true,value:s,caveats:o}}
function Cx(t,e){var n=t.entry,r=t.totals;
var a=n.heap;
return{address:n.address,pointerSize:n.bits===64?8:4,reserve:r.reserved,commit:r.committed,free:r.free,busy:r.busy,uncommittedRanges:a.uncommittedRanges,share:E(r.committed,e),classes:Nx(t),walked:{entry:n,busyBlocks:r.busyBlocks,overhead:r.overhead,unseen:fe(r),freeBlocks:{blocks:r.freeBlocks,largest:t.largestFree,inLfh:t.freeInLfh},segments:t.segments,traced:t.traced}}}
function Nx(t){if(t.totals.busyBlocks===0)return null;
var e=t.entry.heap.kind==="NT"&&t.segments>1;
return{rows:t.classes.map(function(n){return Tx(n,t,e)}),covered:100,source:Ex,caveats:[]}}
function Tx(t,e,n){var r=e.totals;
return{size:t.size,count:t.count,total:t.bytes,percent:E(t.bytes,r.busy),walked:{ofBlocks:E(t.count,r.busyBlocks),blockBytes:t.blockBytes,lfh:t.lfh,first:t.first,areas:t.areas,inNewest:n?t.inNewest:null}}}
var zx=["foreign","not decoded","not captured","damaged"];
var Ox=3;
function Rx(t){var e={foreign:{heaps:0,bytes:0,details:[]},"not captured":{heaps:0,bytes:0,details:[]},"not decoded":{heaps:0,bytes:0,details:[]},damaged:{heaps:0,bytes:0,details:[]}};
t.heaps.forEach(function(n){if(n.entry.heap===null)al(e[Or(n.entry)],n.totals.committed,[n.entry.why]);
else Px(e,n)});
return zx.filter(function(n){return e[n].heaps>0}).map(function(n){return v({reason:n},e[n])})}
function Px(t,e){var n=e.totals;
var r=[["not captured",n.notCaptured],["damaged",n.damaged],["not decoded",n.notDecoded]];
r.forEach(function(a){var o=z(a,2),s=o[0],i=o[1];
var u=e.gaps.filter(function(l){return l.reason===s});
if(i===0&&u.length===0)return;
al(t[s],i,s==="not captured"?[]:u.map(function(l){return l.detail}))})}
function al(t,e,n){t.heaps++;
t.bytes+=e;
n.forEach(function(r){if(r!==""&&t.details.length<Ox&&t.details.indexOf(r)<0)t.details.push(r)})}
var Mx=(function(){function t(e){this.answers={};
this.debuggee=e}
t.prototype.heaps=function(){var e=this;
return this.once("heaps",function(){if(e.debuggee.memory===null)return rl(e.debuggee);
var n=Bx(e.debuggee);
if(!n.known||n.value.heaps.length>0)return n;
var r=n.value.unseen.some(function(o){return o.reason==="not decoded"});
var a=r?rl(e.debuggee):null;
return a!==null&&a.known?a:n})};
t.prototype.heapsWithClasses=function(){var e=this.heaps();
return e.known?e.value.heaps.filter(function(n){return n.classes!==null}):[]};
t.prototype.withoutClasses=function(e){return Hx(this.debuggee,e)};
t.prototype.space=function(){var e=this;
return this.once("space",function(){return Oe(e.debuggee)})};
t.prototype.allocationClasses=function(){var e=this;
return this.once("allocationClasses",function(){var n=e.space();
if(!n.known||n.value.layout===null)return[];
var r=n.value.layout,a=r.regions,o=r.allocations,s=r.usage;
return tl(a,o,s,el)})};
t.prototype.committed=function(){var e=this.space();
return e.known?{known:true,value:e.value.budget.committed,caveats:e.caveats}:e};
t.prototype.wholeCommit=function(){var e=this.committed();
var n=this.heaps();
return Math.max(e.known?e.value:0,n.known?n.value.commit:0)};
t.prototype.gc=function(){var e=this;
return this.once("gc",function(){return ii(e.debuggee)})};
t.prototype.loader=function(){var e=this;
return this.once("loader",function(){return ui(e.debuggee)})};
t.prototype.assemblies=function(){var e=this;
return this.once("assemblies",function(){return n0(e.debuggee)})};
t.prototype.threadCount=function(){if(this.debuggee.target.kind!=="log")return this.debuggee.threads().length;
var e=this.space();
if(!e.known)return 0;
var n=e.value.budget.usage.filter(function(r){return/^TEB/.test(r.name)}).map(function(r){return r.regions||0});
return n.reduce(function(r,a){return Math.max(r,a)},0)};
t.prototype.growth=function(e,n){var r=this;
return this.once("growth ".concat(e," ").concat(n),function(){return Nk(r.debuggee,e,n)})};
t.prototype.blocksOfSize=function(e){var n=this;
return this.once("blocks ".concat(e),function(){return Zi(n.debuggee,e)})};
t.prototype.heapAddresses=function(){var e=this;
return this.once("heapAddresses",function(){return qi(e.debuggee)})};
t.prototype.commonStack=function(e,n){var r=this;
var a=e.walked;
if(a===null||a.traced===0)return null;
return this.once("stack ".concat(e.address," ").concat(n),function(){return bx(r.debuggee,a.entry,n)})};
t.prototype.textSearches=function(){var e=this;
return this.once("textSearches",function(){return Hu(e.debuggee)})};
t.prototype.allocationStack=function(){var e=this;
return this.once("allocationStack",function(){return gx(e.debuggee)})};
t.prototype.moduleTypes=function(){var e=this;
return this.once("moduleTypes",function(){return r0(e.debuggee)})};
t.prototype.once=function(e,n){if(!(e in this.answers))this.answers[e]=n();
return this.answers[e]};
return t})();
var _x=[{Name:"Kind",Kind:"text",Help:"Which detector speaks"},{Name:"Title",Kind:"text",Help:"The finding in one line"},{Name:"Verdict",Kind:"text",Help:"leak, suspect, not a leak, cannot tell"},{Name:"Confidence",Kind:"text",Help:"high, medium, low"},{Name:"Facts",Kind:"object",Help:"The numbers and names behind it"},{Name:"Evidence",Kind:"object",Help:"What speaks for it and against it"},{Name:"Memory",Kind:"text",Help:"The memory that its bytes belong to"},{Name:"ExplainedBytes",Kind:"bytes",Help:"Bytes that it explains"},{Name:"UnexplainedBytes",Kind:"bytes",Help:"Bytes of the same budget that it does not explain"},{Name:"Next",Kind:"object",Help:"Commands to type next"}];
var Fx=[{Name:"Target",Kind:"text",Help:"What was looked at"},{Name:"Verdict",Kind:"text",Help:"The first finding in one line"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the process, or of its heaps"},{Name:"Basis",Kind:"text",Help:"What Committed covers"},{Name:"Explained",Kind:"bytes",Help:"Bytes that leaks and suspects explain"},{Name:"Unexplained",Kind:"bytes",Help:"Committed less explained"},{Name:"Findings",Kind:"object",Help:"All findings, most certain and largest first"},{Name:"Caveats",Kind:"object",Help:"What these figures do not cover"},{Name:"Cost",Kind:"text",Help:"What the answer cost the debugger"}];
var Lx=[{Name:"Text",Kind:"text",Help:"The observation"},{Name:"Weight",Kind:"text",Help:"for, against, context"}];
var Kx=[{Name:"Command",Kind:"text",Help:"Type this"},{Name:"Why",Kind:"text",Help:"What it shows"}];
function Ux(t){var e=t();
var n=e.cost();
var r=new Mx(e);
var a=fx(r);
var o=Vx(r);
var s=o===null?void 0:Math.min(o.bytes,Dw(a));
var i=Se(a.map(jx),"finding");
return Wx(ie({Target:"".concat(b(e.target.name)," (").concat(e.target.kind,", ").concat(Dx(e),")"),Verdict:Sa(a[0]),Committed:o===null?void 0:o.bytes,Basis:o===null?"nothing that tells the commit was recorded or captured":o.basis,Explained:s,Unexplained:o===null?void 0:o.bytes-s,Findings:i,Caveats:Ix(r),Cost:qx(n,e.cost())},Fx,function(){return Sa(a[0])}),i)}
function Wx(t,e){Object.defineProperty(t,Symbol.iterator,{value:function(){return e[Symbol.iterator]()},enumerable:false});
return t}
function Ix(t){var e=t.space();
var n=t.heaps();
var r=e.known?e.caveats:[];
var a=n.known&&n.value.isWalk?n.value.caveats:[];
var o=a.filter(function(s){return r.indexOf(s)<0});
return e.known||o.length>0?X(r.concat(o).map(b)):void 0}
function Dx(t){var e=t.target,n=e.machine,r=e.isWow64;
return(n==="unknown"?"machine not known":n)+(r?", WOW64":"")}
function Vx(t){var e=t.space();
if(e.known)return{bytes:t.wholeCommit(),basis:Gx(e.value)};
var n=t.heaps();
if(!n.known)return null;
var r=n.value.isWalk?"the heaps that were walked only":"the heaps of !heap -s only";
return{bytes:n.value.commit,basis:r}}
function Gx(t){var e=t.layout,n=t.budget;
if(e===null||e.regions.complete)return"all of it, by ".concat(n.source);
return n.source===e.regions.source?"a lower bound: only captured or recorded regions are known":"all of it, by ".concat(n.source)}
function Sa(t){return"".concat(t.Verdict,", ").concat(t.Confidence," confidence: ").concat(t.Title)}
function jx(t){return ie(v(v({},t),{Evidence:Se(t.Evidence.map($x),"observation"),Next:Se(t.Next.map(Xx),"command"),Facts:ie(t.Facts,Zx(t),function(){return""})}),_x,function(){return Sa(t)})}
function $x(t){return ie(t,Lx,function(){return"".concat(t.Weight,": ").concat(t.Text)})}
function Xx(t){return ie(t,Kx,function(){return t.Command})}
var Yx={Size:"size",Count:"count",Bytes:"bytes",Heap:"address",Period:"size",Copies:"count",Share:"percent"};
function Zx(t){return Object.keys(t.Facts).map(function(e){return{Name:e,Kind:Yx[e]||"text",Help:""}})}
function qx(t,e){return e.commands-t.commands+" commands, "+(e.lines-t.lines)+" lines, "+(e.reads-t.reads)+" memory reads, "+p(e.bytes-t.bytes)}
var Jx={name:"leakSummary",help:"What leaks, how sure that is, how many bytes it explains, and what to type next",parameters:[],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"leakSummary()",output:["@$scriptContents.leakSummary() : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Target           : samples/logs/000-heap-fixed-size-x86.log (log, x86)","    Verdict          : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    Committed        : 0xccc000","    Basis            : the heaps of !heap -s only","    Explained        : 0xb6fa6c","    Unexplained      : 0x15c594","    Findings         : 3 findings","    Cost             : 0 commands, 0 lines, 0 memory reads, 0 B","    [0x0]            : leak, high confidence: 285 blocks of 0xa45c in heap 021f0000: 11.44 MiB, 99.75 % of its busy bytes","    [0x1]            : suspect, low confidence: heap 021f0000 holds 91.76 % of the commit of all heaps: 11.74 MiB, 139.95 KiB of it not covered by -stat","    [0x2]            : cannot tell, high confidence: the address space cannot be seen"]},ask:Ux};
var Qx=[{Name:"Size",Kind:"size",Help:"Bytes of one piece; blank when the group holds several sizes"},{Name:"Count",Kind:"count",Help:"Pieces of that size"},{Name:"Bytes",Kind:"bytes",Help:"Bytes of all pieces, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of all pieces; rows are sorted by them"},{Name:"Share",Kind:"percent",Help:"Percent of all committed bytes of the process"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE"},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE, or both",Detail:true},{Name:"Protect",Kind:"text",Help:"Protections of the committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"},{Name:"Regions",Kind:"count",Help:"Regions that the pieces consist of",Detail:true},{Name:"First",Kind:"address",Help:"Lowest piece"},{Name:"Last",Kind:"address",Help:"Highest piece",Detail:true}];
var e2=[{Name:"Unit",Kind:"text",Help:"What one piece is: an allocation or a region"},{Name:"Pieces",Kind:"count",Help:"Pieces in all rows"},{Name:"Bytes",Kind:"bytes",Help:"Bytes in all rows, committed and reserved"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes in all rows"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that no row covers"},{Name:"Free",Kind:"bytes",Help:"Free address space, in no row"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
var ol=["size","type","state","protect","usage"];
function t2(t){var e=t.toLowerCase().split(/[\s,]+/).filter(function(s){return s!==""});
var n=e.indexOf("region")>=0?hx:el;
var r=[];
for(var a=0;a<e.length;a++){var o=e[a];
if(o==="region"||o==="allocation")continue;
if(ol.indexOf(o)<0){throw new Error('Cannot group by "'+b(o)+'". Use allocation or region, and any of: '+ol.join(", ")+".")}
r.push(o)}
return r.length===0?n:{unit:n.unit,by:r}}
function n2(t,e){var n=t();
var r=t2(String(e[0]));
var a=Oe(n);
if(!a.known)return O(a.why);
var o=a.value,s=o.layout,i=o.budget;
if(s===null){return O("The log holds ".concat(i.source," but no listing of regions (`!address` or `!vadump -v`)."))}
var u=tl(s.regions,s.allocations,s.usage,r);
return new V(Qx,u.length,function(l){return r2(u[l],i.committed)},{text:o2(u,r.unit),rowText:function(l){return sl(l.Size,l.Count,l.Bytes)},facts:a2(a.value,u,r.unit),factColumns:e2})}
function r2(t,e){return{Size:t.size===null?void 0:t.size,Count:t.count,Bytes:t.bytes,Committed:t.committed,Share:E(t.committed,e),Type:t.type,State:t.state,Protect:t.protect,Usage:b(t.usage),Regions:t.regions,First:t.first,Last:t.last}}
function a2(t,e,n){var r=0;
var a=0;
var o=0;
for(var s=0;s<e.length;s++){r+=e[s].count;
a+=e[s].bytes;
o+=e[s].committed}
return{Unit:n,Pieces:r,Bytes:a,Committed:o,NotListed:t.notListed,Free:t.budget.free,Source:b(t.layout.regions.source),Caveats:X(t.caveats.map(b))}}
function sl(t,e,n){return"".concat(t===void 0?"any size":B(t)," x ").concat(g(e)," = ").concat(p(n))}
function o2(t,e){var n=t[0];
if(n===void 0)return"no ".concat(e,"s");
var r=n.size===null?void 0:n.size;
return"most memory in ".concat(e,"s: ").concat(sl(r,n.count,n.bytes))}
var s2={name:"regionHistogram",help:"How many allocations of which size, most committed memory first; regions re-joined by allocation",parameters:[{name:"by",type:"text",help:"allocation or region, and any of size, type, state, protect, usage to group by",default:"allocation"}],example:{input:"samples/logs/003-region-size-wow64.log",call:"regionHistogram()",output:["@$scriptContents.regionHistogram() : most memory in allocations: 0x20000 x 19 = 2.38 MiB","    RowCount         : 1","    Unit             : allocation","    Pieces           : 19","    Bytes            : 0x260000","    Committed        : 0x260000","    NotListed        : 0xe26a4000","    Free             : 0xaae6000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases."]},ask:n2};
var i2=[{Name:"Base",Kind:"address",Help:"First byte of the region"},{Name:"Size",Kind:"size",Help:"Bytes"},{Name:"AllocationBase",Kind:"address",Help:"Start of the allocation it belongs to",Detail:true},{Name:"State",Kind:"text",Help:"MEM_COMMIT, MEM_RESERVE or MEM_FREE"},{Name:"Type",Kind:"text",Help:"MEM_PRIVATE, MEM_MAPPED or MEM_IMAGE; blank when free"},{Name:"Protect",Kind:"text",Help:"PAGE_ protection of committed pages",Detail:true},{Name:"Usage",Kind:"text",Help:"What the memory is used for"}];
var u2=[{Name:"Bytes",Kind:"bytes",Help:"Bytes of the rows"},{Name:"Committed",Kind:"bytes",Help:"Committed bytes of the rows"},{Name:"OtherRegions",Kind:"count",Help:"Listed regions that the filter left out"},{Name:"OtherBytes",Kind:"bytes",Help:"Bytes of the regions that the filter left out"},{Name:"NotListed",Kind:"bytes",Help:"Committed bytes of the process that the source does not list"},{Name:"Source",Kind:"text",Help:"Where the regions come from"},{Name:"Caveats",Kind:"text",Help:"What this list does not cover"}];
function l2(t,e){var n=t();
var r=Oe(n);
if(!r.known)return O(r.why);
var a=r.value.layout;
if(a===null)return O("The log lists no regions (`!address` or `!vadump -v`).");
var o=String(e[0]);
var s=f2(a,o);
var i=n.target.pointerSize;
return new V(i2,s.indices.length,function(u){return h2(a,s.indices[u])},{text:c2(a,o,s),rowText:function(u){return"".concat(C(u.Base,i)," ").concat(B(u.Size)," ").concat(u.Usage||u.State)},facts:{Bytes:s.bytes,Committed:s.committed,OtherRegions:a.regions.count-s.indices.length,OtherBytes:s.otherBytes,NotListed:r.value.notListed,Source:b(a.regions.source),Caveats:X(r.caveats.map(b))},factColumns:u2})}
function c2(t,e,n){var r="".concat(g(n.indices.length)," regions, ").concat(p(n.bytes));
var a=n.indices.length>0?[]:Eb(e,t.regions);
return a.length===0?r:"".concat(r,"; a protection is matched by its whole name, and there are regions of ").concat(a.join(", "))}
function f2(t,e){var n=t.regions;
var r=mu(e,t);
var a={indices:[],bytes:0,committed:0,otherBytes:0};
for(var o=0;o<n.count;o++){if(!r(o)){a.otherBytes+=n.size[o];
continue}
a.indices.push(o);
a.bytes+=n.size[o];
if(et(n.state[o]))a.committed+=n.size[o]}
return a}
function h2(t,e){var n=t.regions,r=t.usage;
return{Base:n.base[e],Size:n.size[e],AllocationBase:n.allocationBase[e],State:$t(n.state[e]),Type:bt(n.type[e]),Protect:Xt(n.protect[e]),Usage:b(r.names[r.of[e]])}}
var d2={name:"regions",help:"The regions of the address space, filtered by state, type, protection, size or usage",parameters:[{name:"filter",type:"text",help:ma,default:""}],example:{input:"samples/logs/003-region-size-wow64.log",call:'regions("PAGE_EXECUTE")',output:['@$scriptContents.regions("PAGE_EXECUTE") : 2 regions, 8 KiB',"    RowCount         : 2","    Bytes            : 0x2000","    Committed        : 0x2000","    OtherRegions     : 19","    OtherBytes       : 0x25e000","    NotListed        : 0xe26a4000","    Source           : `!address` in line 24","    Caveats          : The log lists 21 regions only: counts and bytes are lower bounds. Allocations are derived: `!address` in line 24 does not print allocation bases.","    [0x0]            : 797c0000 0x1000 <unknown>","    [0x1]            : 797e0000 0x1000 <unknown>"]},ask:l2};
function v2(){var t=ae(function(){return host.namespace.Debugger.State.DebuggerInformation.EngineVersion});
return t===void 0?null:String(t)}
function Q(t){return{known:true,value:t,caveats:[]}}
function ge(t){return{known:false,why:t}}
var On="leakscope probe";
var Rn="the script does not reach its own selfTest through dx";
var xa=false;
function p2(){if(!xa)return null;
return Object.defineProperty({},"answer",{value:m2,enumerable:false})}
function m2(t,e){if(t==="throw")throw new Error(On);
if(t==="log")host.diagnostics.debugLog("<b>"+On+"</b>\n");
var n=t==="argument"?typeof e:String(t);
return{toString:function(){return n}}}
function g2(t){var e=function(){return Pn(Ha(t,'"throw"'),On)};
return[{name:"DebugLogDml",ask:function(){return y2(Pn(Ha(t,'"log"'),On))}},{name:"ErrorPosition",ask:function(){return b2(e())}},{name:"ErrorTwice",ask:function(){return k2(e())}},{name:"IntegerArguments",ask:function(){return w2(Ha(t,'"argument", 4294967296'))}}]}
function Ha(t,e){var n,r;
var a=[];
xa=true;
try{try{for(var o=ee(t.raw("dx @$scriptContents.selfTest().answer("+e+")")),s=o.next();!s.done;s=o.next()){var i=s.value;
a.push(i)}}catch(u){n={error:u}}finally{try{if(s&&!s.done&&(r=o.return))r.call(o)}finally{if(n)throw n.error}}}catch(u){ce(u)}finally{xa=false}
return a}
function y2(t){return t===null?ge(Rn):Q(t.indexOf("<b>")<0)}
function b2(t){if(t===null)return ge(Rn);
if(/\[at \S+ \(line/.test(t))return Q("at-script");
return Q(/\[.*@\S+ \(line/.test(t)?"function-at-script":"none")}
function k2(t){return t===null?ge(Rn):Q(/^Error: Error: /.test(t))}
function w2(t){if(Pn(t,": number")!==null)return Q("number");
return Pn(t,": object")!==null?Q("by-width"):ge(Rn)}
function Pn(t,e){for(var n=0;n<t.length;n++)if(t[n].indexOf(e)>=0)return t[n];
return null}
var Ea="leakscopeProbe";
var S2="let "+Ea+"Lexical = 7;";
function x2(t){var e=null;
var n=function(r){if(e===null)e=H2(t);
return typeof e==="string"?ge(e):Q(e[r])};
return[{name:"LexicalGlobals",ask:function(){return n("lexicalGlobals")}},{name:"ReloadRunsAgain",ask:function(){return n("reloadRunsAgain")}}]}
function H2(t){var e=E2();
if(e===null)return"the debugger lets this script write no file";
var n=e.indexOf(" ")<0?e:'"'+e+'"';
try{if(!Mn(t,".scriptload "+n,/successfully loaded/))return"a second script was not loaded";
var r=Mn(t,"dx @$scriptContents."+Ea+"Lexical",/: (0x)?7\s*$/);
var a=Mn(t,".scriptload "+n,/successfully loaded/);
return{lexicalGlobals:r,reloadRunsAgain:a}}finally{Mn(t,".scriptunload "+n,/./);
A2(e)}}
function E2(){try{var t=host.namespace.Debugger.Utility.FileSystem;
if(t===void 0||t===null)return null;
var e=t.TempDirectory.CreateFile(Ea+".js","CreateAlways");
t.CreateTextWriter(e,"Utf8").WriteLine(S2);
var n=String(e.Path);
e.Close();
return n}catch(r){ce(r);
return null}}
function A2(t){try{host.namespace.Debugger.Utility.FileSystem.DeleteFile(t)}catch(e){ce(e)}}
function Mn(t,e,n){var r,a;
try{try{for(var o=ee(t.raw(e)),s=o.next();!s.done;s=o.next()){var i=s.value;
if(n.test(i))return true}}catch(u){r={error:u}}finally{try{if(s&&!s.done&&(a=o.return))a.call(o)}finally{if(r)throw r.error}}}catch(u){ce(u)}
return false}
function B2(t,e){return[{name:"PartialReadText",ask:function(){return C2(t())}},{name:"SymbolThrows",ask:N2},{name:"VadumpLayout",ask:function(){return T2(e)}}]}
function C2(t){if(t===null||host.memory===void 0)return ge("no captured memory ends in a gap here");
try{host.memory.readMemoryValues(t,2,4,false);
return ge("memory that should not be captured could be read")}catch(e){ce(e);
return Q(Gt(e).indexOf("partial read success")>=0)}}
function N2(){if(host.getModuleSymbolAddress===void 0)return ge("host.getModuleSymbolAddress is absent");
if(host.currentProcess===void 0)return ge("there is no process");
try{host.getModuleSymbolAddress("ntdll","LeakscopeNoSuchSymbol");
return Q(false)}catch(t){ce(t);
return Q(true)}}
function T2(t){var e,n;
try{for(var r=ee(t.raw(".catch { !vadump -v }")),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=/^BaseAddress:(\s+)\S/.exec(o);
if(s!==null)return Q(s[1].length>1?"padded":"single-blank")}}catch(i){e={error:i}}finally{try{if(a&&!a.done&&(n=r.return))n.call(r)}finally{if(e)throw e.error}}
return ge("!vadump -v lists no region here")}
var z2=["globalThis","BigInt","BigInt64Array","BigUint64Array","Promise","WeakRef","FinalizationRegistry","Intl","SharedArrayBuffer","Atomics","WebAssembly","console","setTimeout"];
var O2=[{name:"Int64HexPrefix",ask:function(){return Q(new host.Int64(255).toString(16).indexOf("0x")===0)}},{name:"Int64Radix",ask:function(){return Q(new host.Int64(16).toString().replace(/^0x/,"")==="10"?16:10)}},{name:"Int64ShiftSigned",ask:function(){return Q(R2().getHighPart()===4294967295)}},{name:"NumberMathInt64",ask:function(){return Q(Kn(5 .add(1)))}},{name:"ApiVersion",ask:P2},{name:"Globals",ask:function(){return Q(z2.filter(M2))}}];
function R2(){var t=new host.Int64(-8);
return t.bitwiseShiftRight(1)}
function P2(){var t=host.currentApiVersionSupported;
if(t===void 0||t===null)return ge("host.currentApiVersionSupported is absent");
var e=/(\d+)\.(\d+)/.exec(String(t));
var n=t.major===void 0&&e!==null?Number(e[1]):te(t.major);
var r=t.minor===void 0&&e!==null?Number(e[2]):te(t.minor);
var a=n*100+r;
return Number.isNaN(a)?ge("host.currentApiVersionSupported has no numbers"):Q(a)}
function M2(t){return Function("return typeof "+t+' !== "undefined"')()}
function _2(t){var e=new Pa(new Wn());
return O2.concat(B2(t,e),g2(e),x2(e))}
var F2="0.1.0";
var L2=[{Name:"Record",Kind:"text",Help:"What this is"},{Name:"Version",Kind:"text",Help:"Version of Leakscope"},{Name:"Debugger",Kind:"text",Help:"Version of the debug engine"},{Name:"Target",Kind:"text",Help:"What was open: dump, live, log or none"},{Name:"Facts",Kind:"object",Help:"What was found out, under the names of the simulator profiles"},{Name:"NotProbed",Kind:"object",Help:"What was not, and why"},{Name:"Json",Kind:"line",Help:"The whole record in one line, to be pasted"}];
function K2(t){return p2()||U2(t)}
function U2(t){var e,n;
var r=W2(t);
var a={};
var o={};
var s=_2(function(){return V2(r)});
try{for(var i=ee(s),u=i.next();!u.done;u=i.next()){var l=u.value;
try{var c=l.ask();
if(c.known)a[l.name]=c.value;
else o[l.name]=c.why}catch(f){ce(f);
o[l.name]="failed: ".concat(b(Gt(f)))}}}catch(f){e={error:f}}finally{try{if(u&&!u.done&&(n=i.return))n.call(i)}finally{if(e)throw e.error}}
return I2(r,a,o)}
function W2(t){try{return t()}catch(e){ce(e);
return null}}
function I2(t,e,n){var r=v2();
var a={Record:"leakscope-self-test",Version:F2,Debugger:r===null?"unknown":b(r),Target:t===null?"none":t.target.kind,Facts:e,NotProbed:n};
var o={Record:a.Record,Version:a.Version,Debugger:a.Debugger,Target:a.Target,Facts:il(e),NotProbed:il(n),Json:JSON.stringify(a)};
return ie(o,L2,function(){return"".concat(Object.keys(e).length," facts; paste Json into an issue")})}
function il(t){var e=Object.keys(t).map(function(n){return{Name:n,Kind:"text",Help:n}});
return ie(t,e,function(){return""})}
var D2=8;
function V2(t){if(t===null||t.memory===null)return null;
var e=t.regions();
if(!e.known)return null;
var n=e.value;
for(var r=0,a=0;r<n.count&&a<D2;r++){if(!G2(n,r))continue;
var o=n.base[r]+n.size[r]-4;
if(t.memory.u32(o)!==null)return o;
a++}
return null}
function G2(t,e){if(t.state[e]!==Ze||t.protect[e]!==Xn)return false;
var n=t.base[e]+t.size[e];
return e+1===t.count||t.base[e+1]!==n||t.state[e+1]===ne}
var j2={name:"selfTest",help:"What this debugger does where no document says it: a record to paste into an issue",parameters:[],example:{input:"samples/logs/003-region-size-wow64.log",call:"selfTest().Record",output:["@$scriptContents.selfTest().Record : leakscope-self-test"]},ask:K2};
var $2=[{Name:"Set",Kind:"text",Help:"Whether a breakpoint was set"},{Name:"Breakpoint",Kind:"line",Help:"Its line in bl"},{Name:"Why",Kind:"text",Help:"Why none was set"},{Name:"Prepare",Kind:"line",Help:"Typed once before the target goes on"},{Name:"Warnings",Kind:"text",Help:"To know before the target goes on"}];
function Aa(t,e){return ie(t,$2,function(){return e})}
function X2(t,e){var n=t();
var r=e[0];
if(n.target.kind!=="live"){var a="This is a ".concat(n.target.kind,": nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(").concat(B(r),").");
return Aa({Set:false,Why:a},"not set: a ".concat(n.target.kind," cannot run"))}
var o=mi(n);
gi(o.architecture,r);
var s=Z2(String(e[1]));
var i=q2(String(e[2]),s);
var u=n.setBreakpoint({module:o.ntdll,symbol:s,condition:hn(s,o.architecture,r).cpp,command:H0(s,o.architecture,i)});
if(!u.known)return Aa({Set:false,Why:u.why},"not set: ".concat(u.why));
return Aa({Set:true,Breakpoint:u.value,Prepare:Se(yi,"command"),Warnings:X(ki(o.architecture,true,n.target.isWow64).concat(i?[Y2]:[]).concat(u.caveats))},u.value)}
var Y2="Addresses of blocks are right while the process has one thread; with more of them some are wrong or missing.";
function Z2(t){var e=t.toLowerCase();
var n=fn.filter(function(r){return r.toLowerCase().indexOf(e)>=0})[0];
if(n!==void 0)return n;
throw new Error("There is no function ".concat(b(t)," here. Known: ").concat(fn.join(", "),"."))}
function q2(t,e){if(t==="")return false;
if(t.toLowerCase()!=="block")throw new Error("It can also log block, and not ".concat(b(t),"."));
if(!vi(e))throw new Error("".concat(e," does not return the address of a block."));
return true}
var J2={name:"setAllocBreakpoint",help:"Sets the breakpoint on allocations of a size in a live target; refuses on a dump",parameters:[{name:"size",type:"number",isAllocationSize:true,help:"bytes, e.g. 0xa45c"},{name:"api",type:"text",help:"the function, or a part of its name",default:"RtlAllocateHeap"},{name:"also",type:"text",help:'"block" logs the address of the new block too; right with one thread only',default:""}],example:{input:"samples/logs/000-heap-fixed-size-x86.log",call:"setAllocBreakpoint(0xa45c)",output:["@$scriptContents.setAllocBreakpoint(0xa45c) : not set: a log cannot run","    Set              : false","    Why              : This is a log: nothing can run in it. Attach to the process and ask again, or paste a line of allocBreakpoint(0xa45c)."]},ask:X2};
var $e=4096;
var Q2=524288;
var eH=0.7;
var tH=(function(){function t(e){if(e===void 0){e=Q2}
this.total=0;
this.bytes=0;
this.dropped=0;
this.bound=0;
this.slots=$e;
this.taken=0;
this.a=new Int32Array($e);
this.b=new Int32Array($e);
this.shape=new Uint32Array($e);
this.counts=new Uint32Array($e);
this.before=new Uint32Array($e);
this.firsts=new Float64Array($e);
this.most=e}
t.prototype.string=function(e,n,r,a,o){this.total++;
this.bytes+=n?r*2:r;
var s=r*2+(n?1:0);
var i=this.slotOf(a,o,s);
if(this.shape[i]===0){this.put(i,a,o,s,1,this.bound,e);
if(this.taken>this.slots*eH)this.makeRoom();
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
var ft=1;
var Dt=2;
var _n=4;
function Xe(t){return t>=32&&t<127||t===9}
function nH(){var t=new Uint8Array(65536);
for(var e=0;e<256;e++){for(var n=0;n<256;n++){var r=0;
if(Xe(e)&&Xe(n))r=ft;
else if(Xe(e)&&n===0)r=Dt;
else if(e===0&&Xe(n))r=_n;
t[e|n<<8]=r}}
return t}
var Ba=16;
var rH=7;
var ul=4;
var aH=2166136261|0;
var oH=789269575;
var ll=2654435761|0;
var cl=2246822519|0;
var sH=(function(){function t(e,n,r){this.table=nH();
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
this.byWords=n>=rH;
this.kinds=(r.narrow?ft:0)|(r.wide?Dt|_n:0)}
t.prototype.window=function(e){var n=e.address,r=e.words;
var a=r.length*4;
var o=0;
var s=n+Ba===this.end;
if(!s)this.finish();
else o=this.kind===0?Ba:this.goOn(e,this.start+this.bytes-n);
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
var u=o&ft;
for(;i<s;i++){var l=a[e[i]&65535];
var c=a[e[i]>>>16];
if(((l|c)&u|l&c&o)!==0)break}
return i};
t.prototype.runAt=function(e,n,r){var a=e.words;
var o=this.table[a[n]&65535];
var s=this.table[a[n]>>>16];
var i=o&s&this.kinds;
var u=n*4;
if(i===_n)u++;
else if(i===0&&o!==ft)u+=2;
var l=i===Dt||i===_n?Dt:ft;
if(u<r&&l===this.lastKind)return r;
this.kind=l;
if(this.kind===ft)while(u>0&&Xe(Fn(a,u-1)))u--;
else while(u>1&&Fn(a,u-1)===0&&Xe(Fn(a,u-2)))u-=2;
this.start=e.address+u;
this.bytes=0;
this.a=aH;
this.b=oH;
return this.goOn(e,u)};
t.prototype.goOn=function(e,n){var r=e.address,a=e.words;
var o=this,s=o.table,i=o.kind;
var u=a.length*4-4;
var l=this,c=l.a,f=l.b;
var h=n;
for(;h<=u;h+=4){var d=fl(a,h);
if((s[d&65535]&s[d>>>16]&i)===0)break;
c=Math.imul((c<<5|c>>>27)^d,ll);
f=Math.imul((f<<11|f>>>21)+d,cl)}
this.a=c;
this.b=f;
this.bytes=r+h-this.start;
if(h<=u)return h+this.close(fl(a,h),4);
this.restBytes=u+4-h;
this.rest=0;
for(var m=this.restBytes-1;m>=0;m--)this.rest=this.rest<<8|Fn(a,h+m);
return u+4};
t.prototype.close=function(e,n){var r=this.kind===Dt;
var a=r?2:1;
var o=0;
for(;o+a<=n;o+=a){var s=e>>>o*8&(r?65535:255);
if(s>255||!Xe(s))break}
var i=o===0?0:e&4294967295>>>32-o*8;
var u=(this.bytes+o)/a;
this.lastKind=this.kind;
this.kind=0;
if(u>=this.least){var l=Math.imul((this.a<<5|this.a>>>27)^i,ll);
var c=Math.imul((this.b<<11|this.b>>>21)+i,cl);
this.sink.string(this.start,r,u,l^l>>>13,c^c>>>16)}
return o};
return t})();
function Fn(t,e){return t[e>>>2]>>>(e&3)*8&255}
function fl(t,e){var n=e>>>2;
var r=(e&3)*8;
return r===0?t[n]:t[n]>>>r|t[n+1]<<32-r}
function iH(t,e,n){var r=new tH();
var a=new sH(r,e.least,e);
var o=vu(t,n,a,Ba);
if(!o.known)return o;
a.finish();
return{known:true,value:{counts:r,coverage:o.value},caveats:o.caveats}}
function uH(t,e,n,r){var a=t.memory;
if(a===null)return"";
var o=r?2:1;
var s="";
for(var i=0;i<n;i++){var u=e+i*o;
var l=a.u32(u-u%4);
if(l===null)return"";
s+=String.fromCharCode(l>>>u%4*8&255)}
return s}
var lH=[{Name:"Count",Kind:"count",Help:"How often it stands in memory, at least"},{Name:"Text",Kind:"text",Help:"Its beginning"},{Name:"Bytes",Kind:"bytes",Help:"What all of them take"},{Name:"Encoding",Kind:"text",Help:"ASCII or UTF-16"},{Name:"Length",Kind:"count",Help:"Characters"},{Name:"First",Kind:"address",Help:"Where it was seen first"},{Name:"AtMost",Kind:"count",Help:"How often it may stand in memory, where the count is not exact",Detail:true}];
var cH=[{Name:"Place",Kind:"text",Help:"Memory that was looked into"},{Name:"Strings",Kind:"count",Help:"Runs of printable characters of the asked length and more"},{Name:"Different",Kind:"count",Help:"Different ones among them that were counted to the end"},{Name:"TextBytes",Kind:"bytes",Help:"Bytes of all strings"},{Name:"TextShare",Kind:"percent",Help:"Percent of the bytes that were looked at"},{Name:"Looked",Kind:"bytes",Help:"Bytes that were looked at"},{Name:"NotCaptured",Kind:"bytes",Help:"Bytes of the same memory that the dump does not hold"},{Name:"NotListed",Kind:"count",Help:"Different strings that are counted and have no row"},{Name:"Dropped",Kind:"count",Help:"Rare strings that were no longer counted, to keep memory bounded"},{Name:"Bound",Kind:"count",Help:"No string without a row, dropped or never listed, came more often"},{Name:"Caveats",Kind:"text",Help:"What these figures do not cover"}];
var hl=72;
function fH(t){var e=z([Number(t[0]),Number(t[2])],2),n=e[0],r=e[1];
var a=String(t[1]).toLowerCase().replace(/[^a-z0-9]/g,"");
if(n<ul)throw new Error("Strings have at least ".concat(ul," characters here."));
if(["any","ascii","utf16"].indexOf(a)<0)throw new Error('There is no encoding "'.concat(b(String(t[1])),'". Use any, ascii or utf16.'));
return{least:n,encoding:a,most:r}}
function hH(t,e){var n=fH(e.slice(1,4));
var r=t();
if(r.memory===null)return O("A log holds no memory to look into.");
var a=Oe(r);
if(!a.known)return O(a.why);
var o=a.value.layout;
if(o===null)return O("No regions are listed.");
var s=wu(r,o,[e[0],e[4],e[5]]);
var i=n.least,u=n.encoding;
var l={least:i,narrow:u!=="utf16",wide:u!=="ascii"};
var c=iH(r,l,s);
if(!c.known)return O(c.why);
return dH(r,n,s,c.value,a.caveats)}
function dH(t,e,n,r,a){var o=r.counts,s=r.coverage;
var i=o.top(e.most);
var u=i[i.length-1];
var l=o.distinct-i.length;
var c=l>0&&u!==void 0?u.count:0;
var f=o.dropped>0?[mH(o.dropped,o.bound)]:[];
return new V(lH,i.length,function(h){return vH(t,i[h])},{text:pH(e,o,s.bytes),rowText:function(h){return"".concat(g(h.Count)," x ").concat(h.Encoding,' "').concat(h.Text,'"')},facts:{Place:n.text,Strings:o.total,Different:o.distinct,TextBytes:o.bytes,TextShare:E(o.bytes,s.bytes),Looked:s.bytes,NotCaptured:s.notCaptured,NotListed:l,Dropped:o.dropped,Bound:Math.max(c,o.bound),Caveats:X(f.concat(a).map(b))},factColumns:cH})}
function vH(t,e){var n=e.address,r=e.isWide,a=e.length,o=e.count,s=e.atMost;
var i=b(uH(t,n,Math.min(a,hl),r));
return{Count:o,Bytes:o*a*(r?2:1),Encoding:r?"UTF-16":"ASCII",Text:a>hl?"".concat(i,"..."):i,Length:a,First:n,AtMost:s===o?void 0:s}}
function pH(t,e,n){var r=t.least;
var a=e.dropped>0?"at least ":"";
return"".concat(g(e.total)," ").concat(e.total===1?"string":"strings"," of ").concat(r," characters and more, ").concat(a).concat(g(e.distinct)," different; ").concat(p(e.bytes)," of text, ").concat(_(E(e.bytes,n))," of ").concat(p(n))}
function mH(t,e){return"There are more different strings than are counted at a time: ".concat(g(t)," rare ones were dropped, none of them came more than ").concat(g(e)," times; counts with an AtMost are lower bounds.")}
var gH={name:"strings",help:"The strings of all memory or of a part of it, most repeated first, ASCII and UTF-16",parameters:q([En[0],{name:"length",type:"number",help:"characters at least",default:8,isOption:true},{name:"encoding",type:"text",help:"any for both, ascii or utf16",default:"any",isOption:true},{name:"most",type:"number",help:"rows at most",default:1e3,isOption:true}],z(En.slice(1)),false),example:{input:"samples/html_chunks.dmp.gz",call:'strings("0x20000")',output:['@$scriptContents.strings("0x20000") : 48,991 strings of 8 characters and more, 609 different; 16.3 MiB of text, 43.45 % of 37.5 MiB',"    RowCount         : 609","    Place            : 0x20000","    Strings          : 48991","    Different        : 609","    TextBytes        : 0x104ba6e","    TextShare        : 43.450000","    Looked           : 0x2580000","    NotCaptured      : 0x0","    NotListed        : 0","    Dropped          : 0","    Bound            : 0",'    [0x0]            : 37,989 x ASCII "<tr class="RoomPlannerRow"><td class="slot" onclick="return book(this)">..."','    [0x1]            : 9,202 x UTF-16 "<tr class="RoomPlannerRow"><td class="slot" onclick="return book(this)">..."','    [0x2]            : 300 x ASCII "HLRCHNK1"']},ask:hH};
var ht=[Jx,s2,d2,g0,Fw,pw,Vy,Py,ck,ik,gH,M0,J2,$g,j2,Kw(function(){return ht})];
function yH(t,e,n,r){var a=[e.map(function(u){return u.Name})];
var o=function(u){var l=t.__at(u);
a.push(e.map(function(c){return bH(l[c.Name],c.Kind,r)}))};
for(var s=0;s<Math.min(n,t.RowCount);s++){o(s)}
var i=e.map(function(u,l){return a.reduce(function(c,f){return Math.max(c,f[l].length)},0)});
return a.map(function(u){return u.map(function(l,c){return kH(l,i[c],e[c].Kind==="text")}).join("  ").replace(/\s+$/,"")})}
function bH(t,e,n){if(t===void 0||t===null)return"";
if(typeof t!=="number")return b(String(t));
if(e==="address")return C(t,n);
if(e==="size")return B(t);
if(e==="bytes")return p(t);
return e==="percent"?_(t):g(t)}
function kH(t,e,n){var r="";
while(r.length+t.length<e)r+=" ";
return n?t+r:r+t}
var wH=15;
var SH=5;
var dl=3;
function xH(t){var e=t("regionHistogram",[]);
var n=t("heaps",[]);
return vl("Allocations by size","regionHistogram",e,wH).concat("",vl("Heaps","heaps",n,SH),AH(n),"",BH(t("leakSummary",[])),"",HH)}
var HH="dx @$scriptContents.leakHelp() lists what can be asked.";
function vl(t,e,n,r){var a=n.__columns;
var o=n;
if(o.RowCount===void 0||a===void 0)return["".concat(t,": ").concat(b(String(n)))];
var s=a.filter(function(u){return!u.Detail});
var i=yH(o,s,r,so().target.pointerSize);
return[t,""].concat(i,EH(o,e,r))}
function EH(t,e,n){var r=t.__leftOut(n);
if(r.rows===0)return[];
return["".concat(r.rows," further rows with ").concat(p(r.bytes||0),": dx -g @$scriptContents.").concat(e,"()")]}
function AH(t){var e=t.AddsUp;
return e===void 0?[]:[b(e)]}
function BH(t){var e=["Findings",""];
var n=t.Findings;
for(var r=0;r<Math.min(dl,n.length);r++){e.push(b(String(n[r])));
var a=n[r].Next[0];
if(a!==void 0)e.push("    ".concat(b(String(a))))}
var o=n.length-dl;
if(o>0)e.push("".concat(o," further findings: dx @$scriptContents.leakSummary()"));
return e}
function CH(t,e){var n=NH(t,e);
var r={};
Object.defineProperty(r,"Leaks",{get:function(){return n},enumerable:true});
Fr(r,{Leaks:{Help:"What eats the memory of this process (Leakscope)"}});
return r}
function NH(t,e){var n,r;
var a={};
var o={};
var s=[];
var i=function(h){var d=h.name.charAt(0).toUpperCase()+h.name.slice(1);
a[d]=function(){var m=[];
for(var w=0;w<arguments.length;w++){m[w]=arguments[w]}
return e(h.name,m)};
o[d]={Help:h.help,PreferShow:true};
s.push({Name:d,Kind:"object",Help:h.help})};
try{for(var u=ee(t),l=u.next();!l.done;l=u.next()){var c=l.value;
i(c)}}catch(h){n={error:h}}finally{try{if(l&&!l.done&&(r=u.return))r.call(u)}finally{if(n)throw n.error}}
var f=ie(a,s,function(){return"ask one of these, e.g. Leaks.LeakSummary()"});
Fr(f,o);
return f}
var TH=1;
var zH=2;
var pl={};
function OH(t){var e,n;
pl=t;
if(typeof host==="undefined"||host.metadata===void 0)return;
var r={};
try{for(var a=ee(ht),o=a.next();!o.done;o=a.next()){var s=o.value;
r[s.name]={Help:s.help,PreferShow:true}}}catch(i){e={error:i}}finally{try{if(o&&!o.done&&(n=a.return))n.call(a)}finally{if(e)throw e.error}}
host.metadata.defineMetadata(t,r)}
function RH(){var t,e;
var n=[new host.apiVersionSupport(TH,zH)];
try{for(var r=ee(ht),a=r.next();!a.done;a=r.next()){var o=a.value;
var s=new host.functionAlias(pl[o.name],o.name);
n.push(new host.optionalRecord(s))}}catch(u){t={error:u}}finally{try{if(a&&!a.done&&(e=r.return))e.call(r)}finally{if(t)throw t.error}}
var i=CH(ht,Ca);
n.push(new host.optionalRecord(new host.namedModelParent(i,"Debugger.Models.Process")));
return n}
function PH(){yl(xH(Ca))}
function MH(){}
function Ca(t,e){var n=ht.filter(function(r){return r.name===t})[0];
if(n===void 0)throw new Error("There is no question "+t+".");
return n.ask(so,sf(n,e))}
return pt(Vt)})();
return gl})();

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
