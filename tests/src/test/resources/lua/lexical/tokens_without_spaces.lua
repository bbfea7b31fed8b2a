-- White space matters only where two tokens would become one.
local a=1 local b=2;local t={a,b;3,x=4,["y"]=5,}
print(a+b,#t,t.x,t.y,-a+-b,a--[[]]+b)
if(a==1)then print"then"end
for i=1,2do io.write(i,";")end print()
print(a	==	1, a~=b,a<=b,a>=b,not(a==b))
local f=function()return"f"end print(f(),f{},f"",f[[]])
print(("x"):rep(3),#"abc"+1,-2^2,2^-2)
-- expect error: lua: <file>:5: malformed number near '2do'
-- expect exit: 1
