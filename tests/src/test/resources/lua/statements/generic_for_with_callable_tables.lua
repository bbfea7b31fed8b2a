-- An object with __call is an iterator too; its results are adjusted to the names.
local counter = setmetatable({n = 0}, {__call = function(self, state, control)
  self.n = self.n + 1
  if self.n <= 3 then return self.n, state, control end
end})
for a, b, c in counter, "s", "first" do print(a, b, c) end
local range = setmetatable({}, {__call = function(_, low, high)
  return function(_, i) if i < high then return i + 1 end end, nil, low - 1
end})
for i in range(2, 5) do io.write(i, " ") end print()
-- expect: 1	s	first
-- expect: 2	s	1
-- expect: 3	s	2
-- expect: 2 3 4 5 
