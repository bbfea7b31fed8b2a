-- Weak tables are tables like others: all operations, also while they become weak.
local t = setmetatable({1,2,3,x=1,y="s",[2.5]=3,[true]=4}, {__mode="kv"})
local n=0 for k,v in pairs(t) do n=n+1 end print(n,#t,t[1],t[2],t[3],t.x,t.y,t[2.5],t[true],t[false],t.nope,t[4])
t[#t+1]=7 t[#t+1]=8 print(#t, t[4],t[5]) table.insert(t,9) table.insert(t,1,0) print(#t,table.concat(t,","))
print(table.remove(t,1),table.remove(t),#t) table.sort(t,function(a,b) return a>b end) print(table.concat(t,","))
table.sort(t) print(table.concat(t,","), unpack(t)) print(table.maxn(t))
for i,v in ipairs(t) do assert(v) end
for k in pairs(t) do t[k]=nil end print(next(t),#t)
for i=1,1000 do t["k"..i]=i t[i]=i end n=0 for k,v in pairs(t) do n=n+1 t[k]=nil end print(n,next(t))
-- next with keys
local w=setmetatable({},{__mode="k"}) w.a=1 w.b=2 w[1]=3 local k,v local c=0 repeat k,v=next(w,k) if k~=nil then c=c+v end until k==nil print(c)
print(pcall(next,w,"zz"))
-- mode off again
local mt={__mode="v"} local m=setmetatable({},mt) m[1]={} mt.__mode=nil collectgarbage() print(type(m[1])) mt.__mode="v" collectgarbage() print(m[1])
setmetatable(m,nil) m[1]={} collectgarbage() print(type(m[1]))
-- conversion within a traversal
local big={} for i=1,10 do big[i]=i big["s"..i]=i end big[3]=nil big.s4=nil
n=0 for k,v in pairs(big) do n=n+1 if n==5 then setmetatable(big,{__mode="kv"}) end end print(n)
-- collect within traversal
local tr=setmetatable({},{__mode="k"}) local keep={} for i=1,10 do local o={} tr[o]=i if i%2==0 then keep[#keep+1]=o end end
n=0 for k,v in pairs(tr) do n=n+v collectgarbage() end print(n>=30)
n=0 for k,v in pairs(tr) do n=n+v end print(n)
-- weak table with __index and __newindex
local log="" local d=setmetatable({},{__mode="v",__index=function(t,k) log=log.."r"..tostring(k) return nil end,__newindex=function(t,k,v) log=log.."w"..tostring(k) rawset(t,k,v) end})
d.x={} d.x={} collectgarbage() local _=d.x d.x=1 d.x=2 print(log,d.x)
-- strings, booleans as keys and values
local sv=setmetatable({},{__mode="kv"}) sv[("x"):rep(5)]=("y"):rep(5) sv[1.5]=2.5 sv[true]=false collectgarbage() print(sv.xxxxx,sv[1.5],sv[true])
-- expect: 7	3	1	2	3	1	s	3	4	nil	nil	nil
-- expect: 5	7	8
-- expect: 7	0,1,2,3,7,8,9
-- expect: 0	9	5
-- expect: 8,7,3,2,1
-- expect: 1,2,3,7,8	1	2	3	7	8
-- expect: 5
-- expect: nil	0
-- expect: 2000	nil
-- expect: 6
-- expect: false	invalid key to 'next'
-- expect: table
-- expect: nil
-- expect: table
-- expect: 18
-- expect: true
-- expect: 30
-- expect: wxrxwx	2
-- expect: yyyyy	2.5	false
