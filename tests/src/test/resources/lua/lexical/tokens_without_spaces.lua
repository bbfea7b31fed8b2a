-- White space matters only where two tokens would become one.
local a=1 local b=2;local t={a,b;3,x=4,["y"]=5,}
print(a+b,#t,t.x,t.y,-a+-b,a--[[]]+b)  -- expect: 3	3	4	5	-3	3
if(a==1)then print"then"end  -- expect: then
for i=1,#t-1 do io.write(i,";")end print()  -- expect: 1;2;
print(a	==	1, a~=b,a<=b,a>=b,not(a==b))  -- expect: true	true	true	false	true
local f=function()return"f"end print(f(),f{},f"",f[[]])  -- expect: f	f	f	f
print(("x"):rep(3),#"abc"+1,-2^2,2^-2)  -- expect: xxx	4	-4	0.25
