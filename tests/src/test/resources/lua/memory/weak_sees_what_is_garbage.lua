-- What the implementation itself must not keep alive.
local obs=setmetatable({},{__mode="k"})
local function show(w,b) print(w,b) for k in pairs(obs) do obs[k]=nil end end
-- removed keys do not stay
local reg={} do local o={} obs[o]=1 reg[o]=true reg[o]=nil end collectgarbage() show("removed", next(obs)==nil)
-- class going away
-- coroutine suspended
do local co=coroutine.create(function(x) coroutine.yield() return x end) local o={} coroutine.resume(co,o) obs[co]=1 obs[o]=2 end collectgarbage() show("coroutine", next(obs)==nil)
-- locals in function calls
local function f() local o={} obs[o]=1 return 1 end f() collectgarbage() show("call",next(obs)==nil)
do local o={} obs[o]=1 end collectgarbage() show("block",next(obs)==nil)
for i=1,3 do local o={} obs[o]=1 end collectgarbage() show("loop",next(obs)==nil)
for _,o in ipairs{ {}, {}, {} } do obs[o]=1 end collectgarbage() show("for",next(obs)==nil)
local o={} obs[o]=1 o=nil collectgarbage() show("nil",next(obs)==nil)
local reg={} do local a={} reg[a]=1 reg[a]=nil reg[a]=2 obs[a]=1 for k,v in next,reg do reg[k]=nil end end collectgarbage() show("removed2",next(obs)==nil)
do local a,b,c={},{},{} reg[a]=1 reg[b]=2 reg[c]=3 obs[a]=1 end local n=0 local k,v=next(reg) while k do n=n+v reg[k]=nil k,v=next(reg,k) end k=nil collectgarbage() show("removed3",n..tostring(next(obs)==nil))
for i=1,100 do reg[{}]=i end for k in pairs(reg) do reg[k]=nil end for i=1,100 do reg[{}]=i reg["s"..i]=i end n=0 for k,v in pairs(reg) do n=n+v end print(n)
do local M={} M.__index=function(t,k) return k end local o=setmetatable({},M) print(o.x) obs[M]=1 obs[o]=2 end collectgarbage() show("meta",next(obs)==nil)
do local M={} M.__call=function(t,k) return k end local o=setmetatable({},M) print(o(1)) obs[M]=1 obs[o]=2 end collectgarbage() show("call",next(obs)==nil)
do local function f() return 1 end obs[f]=f() end collectgarbage() show("function",next(obs)==nil)
do local t={f=function() return 1 end} obs[t]=t.f() obs[t.f]=1 end collectgarbage() show("method",next(obs)==nil)
do local s=("x"):gsub("x",function() local o={} obs[o]=1 return "y" end) end collectgarbage() show("gsub",next(obs)==nil)
do local it=("xxx"):gmatch("x") obs[it]=1 it() end collectgarbage() show("gmatch",next(obs)==nil)
do local o={} pcall(error,o) obs[o]=1 end collectgarbage() show("error",next(obs)==nil)
do local w=coroutine.wrap(function() local o={} obs[o]=1 coroutine.yield() end) w() obs[w]=2 end collectgarbage() show("wrap",next(obs)==nil)
do local t={3,2,1} local function cmp(a,b) return a<b end table.sort(t,cmp) obs[t]=1 obs[cmp]=1 end collectgarbage() show("sort",next(obs)==nil)
-- expect: removed	true
-- expect: coroutine	true
-- expect: call	true
-- expect: block	true
-- expect: loop	true
-- expect: for	true
-- expect: nil	true
-- expect: removed2	true
-- expect: removed3	6true
-- expect: 10100
-- expect: x
-- expect: meta	true
-- expect: 1
-- expect: call	true
-- expect: function	true
-- expect: method	true
-- expect: gsub	true
-- expect: gmatch	true
-- expect: error	true
-- expect: wrap	true
-- expect: sort	true
