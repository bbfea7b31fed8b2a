-- newproxy, and handlers that do unusual things.
print(type(newproxy(nil)),type(newproxy(false)),getmetatable(newproxy(false)))
local p=newproxy(true) print(type(p),getmetatable(newproxy(p))==getmetatable(p),getmetatable(newproxy()),p==newproxy(p))
local tt=setmetatable({},getmetatable(p)) print(pcall(function() return type(newproxy(tt)) end))
-- shared metatables: order
local s="" local mt=getmetatable(p) mt.__gc=function() s=s.."x" end for i=1,3 do newproxy(p) end collectgarbage() print(s) p=nil collectgarbage() print(s)
-- resurrection: only once
local back,calls=nil,0 do local u=newproxy(true) local m=getmetatable(u) m.__gc=function(x) calls=calls+1 back=x end m.__index=function(u,k) return k.."!" end end
collectgarbage() print(type(back),back.foo,calls) back=nil collectgarbage() print(calls)
-- closure cycle
do local u=newproxy(true) getmetatable(u).__gc=function() print("cycle",type(u)) end end collectgarbage()
-- not callable
do local u=newproxy(true) getmetatable(u).__gc=5 end print((pcall(collectgarbage)))
do local u=newproxy(true) getmetatable(u).__gc=setmetatable({},{__call=function() print("called") end}) end print((pcall(collectgarbage)))
-- userdata in weak tables
local w=setmetatable({},{__mode="v"}) w[1]=newproxy(true) w[2]=newproxy() collectgarbage() print(w[1],w[2])
-- gc creates more
local n=0 local function mk(k) local u=newproxy(true) getmetatable(u).__gc=function() n=n+1 if k>0 then mk(k-1) end end end mk(3)
for i=1,5 do collectgarbage() end print(n)
-- yield in handler, pcall in handler
do local u=newproxy(true) getmetatable(u).__gc=function() print(pcall(error,"in")) print(select("#",coroutine.running())) end end collectgarbage()
-- at the end
local k1,k2=newproxy(true),newproxy(true) getmetatable(k1).__gc=function() print("k1") error("ignored") end getmetatable(k2).__gc=function() print("k2") end
getmetatable(newproxy(true)).__gc=function(u) print("k3",type(u)) end
-- expect: userdata	userdata	nil
-- expect: userdata	true	nil	false
-- expect: true	userdata
-- expect: xxxxxx
-- expect: xxxxxxx
-- expect: userdata	foo!	1
-- expect: 1
-- expect: cycle	userdata
-- expect: false
-- expect: called
-- expect: true
-- expect: nil	nil
-- expect: 4
-- expect: false	in
-- expect: 1
-- expect: k3	userdata
-- expect: k2
-- expect: k1
