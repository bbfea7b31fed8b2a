-- The owner of a variable and its closures see each other's writes while it runs.
local x = 1
local function set(v) x = v end
local function get() return x end
set(5) print(x, get())  -- expect: 5	5
x = x + 1 print(get())  -- expect: 6
local function f(p)
  local function double() p = p * 2 end
  double() p = p + 1 double()
  return p, (function() p = -p return p end)(), p
end
print(f(5))  -- expect: 22	-22	-22
for i = 1, 3 do local function stop() i = i * 10 end stop() io.write(i, " ") end print()  -- expect: 10 20 30 
