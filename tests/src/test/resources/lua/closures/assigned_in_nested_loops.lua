-- Closures over several loop variables at once.
local fs = {}
for i = 1, 2 do
  for j = 1, 2 do
    local sum = i + j
    fs[#fs + 1] = function(add) sum = sum + (add or 0) return i, j, sum end
  end
end
fs[1](100) fs[4](1)
for _, f in ipairs(fs) do print(f()) end
local grid = {}
for y = 1, 2 do grid[y] = {} for x = 1, 2 do grid[y][x] = function() x, y = y, x return x * 10 + y end end end
print(grid[1][2](), grid[1][2](), grid[1][1](), grid[2][1]())
-- expect: 1	1	102
-- expect: 1	2	3
-- expect: 2	1	3
-- expect: 2	2	5
-- expect: 12	21	11	21
