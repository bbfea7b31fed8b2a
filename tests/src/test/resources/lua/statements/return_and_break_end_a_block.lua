-- return and break are the last statements of a block; do ... end makes one.
local function f(x) do return x end print("not reached") end
print(f(1))  -- expect: 1
local function g() return end
print(select("#", g()), g())  -- expect: 0
local function h() end
print(select("#", h()), (h()))  -- expect: 0	nil
for i = 1, 3 do if i == 2 then do break end end io.write(i, " ") end print()  -- expect: 1 
print((select(2, loadstring("return 1 x = 2", "=s"))))  -- expect: s:1: '<eof>' expected near 'x'
print((select(2, loadstring("while 1 do break x = 1 end", "=s"))))  -- expect: s:1: 'end' expected near 'x'
print((select(2, loadstring("break", "=s"))))  -- expect: s:1: no loop to break near '<eof>'
print((select(2, loadstring("for i = 1, 2 do local function f() break end end", "=s"))))  -- expect: s:1: no loop to break near 'end'
