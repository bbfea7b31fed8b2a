-- Programs that write programs.
local function adder(n) return assert(loadstring("local x = ... return x + " .. n)) end
print(adder(5)(10), adder(-1)(10))  -- expect: 15	9
local parts = {"return function(t)"}
for i = 1, 5 do parts[#parts + 1] = "t[" .. i .. "] = " .. i * i end
parts[#parts + 1] = "return t end"
print(unpack(loadstring(table.concat(parts, "\n"))()({})))  -- expect: 1	4	9	16	25
local function text(v)
  if type(v) == "string" then return ("%q"):format(v) end
  if type(v) ~= "table" then return tostring(v) end
  local items = {}
  for k, item in pairs(v) do items[#items + 1] = "[" .. text(k) .. "]=" .. text(item) end
  table.sort(items)
  return "{" .. table.concat(items, ",") .. "}"
end
local s = text({1, "two", x = {y = true, [1.5] = "q\"uote"}})
print(s)  -- expect: {["x"]={["y"]=true,[1.5]="q\"uote"},[1]=1,[2]="two"}
local copy = loadstring("return " .. s)()
print(copy[2], copy.x.y, copy.x[1.5], text(copy) == s)  -- expect: two	true	q"uote	true
local op = {}
for name, symbol in pairs{add = "+", sub = "-", mul = "*", div = "/"} do op[name] = loadstring("local a, b = ... return a " .. symbol .. " b") end
print(op.add(1, 2), op.sub(1, 2), op.mul(3, 4), op.div(1, 2))  -- expect: 3	-1	12	0.5
