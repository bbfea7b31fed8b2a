-- Life on a torus, with a ring of rows, and on an endless plane, with a set of cells.
local function board(rows)
  local b = {h = #rows, w = #rows[1]}
  for y, row in ipairs(rows) do
    b[y] = {}
    for x = 1, #row do b[y][x] = row:sub(x, x) == "#" end
  end
  return b
end

local function neighbours(b, x, y)
  local n = 0
  for dy = -1, 1 do
    local row = b[(y + dy - 1) % b.h + 1]
    for dx = -1, 1 do
      if (dx ~= 0 or dy ~= 0) and row[(x + dx - 1) % b.w + 1] then n = n + 1 end
    end
  end
  return n
end

local function step(b)
  local r = {h = b.h, w = b.w}
  for y = 1, b.h do
    r[y] = {}
    for x = 1, b.w do
      local n = neighbours(b, x, y)
      r[y][x] = n == 3 or n == 2 and b[y][x]
    end
  end
  return r
end

local function text(b)
  local rows = {}
  for y = 1, b.h do
    local cells = {}
    for x = 1, b.w do cells[x] = b[y][x] and "#" or "." end
    rows[y] = table.concat(cells)
  end
  return table.concat(rows, "\n")
end

local glider = board{".#......", "..#.....", "###.....", "........", "........", "........"}
print(text(glider))
for generation = 1, 4 do glider = step(glider) end
print() print(text(glider))
local start = text(glider)
local period = 0
repeat glider = step(glider) period = period + 1 until text(glider) == start
print() print("back after " .. period)

local blinker = board{".....", "..#..", "..#..", "..#..", "....."}
print(text(step(blinker)) ~= text(blinker), text(step(step(blinker))) == text(blinker))

-- The plane: cells are keys "x,y" of a table.
local Plane = {}
Plane.__index = Plane
function Plane.new(pattern, ox, oy)
  local p = setmetatable({cells = {}, count = 0}, Plane)
  local y = 0
  for row in pattern:gmatch("[^/]+") do
    for x in row:gmatch("()#") do p:set(x - 1 + (ox or 0), y + (oy or 0)) end
    y = y + 1
  end
  return p
end
function Plane:set(x, y)
  local key = x .. "," .. y
  if not self.cells[key] then
    self.cells[key] = {x, y}
    self.count = self.count + 1
  end
end
function Plane:step()
  local counts, places = {}, {}
  for _, c in pairs(self.cells) do
    for dx = -1, 1 do
      for dy = -1, 1 do
        if dx ~= 0 or dy ~= 0 then
          local key = c[1] + dx .. "," .. c[2] + dy
          counts[key] = (counts[key] or 0) + 1
          places[key] = {c[1] + dx, c[2] + dy}
        end
      end
    end
  end
  local after = setmetatable({cells = {}, count = 0}, Plane)
  for key, n in pairs(counts) do
    if n == 3 or n == 2 and self.cells[key] then after:set(places[key][1], places[key][2]) end
  end
  return after
end
function Plane:bounds()
  local x1, y1, x2, y2 = math.huge, math.huge, -math.huge, -math.huge
  for _, c in pairs(self.cells) do
    x1, x2 = math.min(x1, c[1]), math.max(x2, c[1])
    y1, y2 = math.min(y1, c[2]), math.max(y2, c[2])
  end
  return x1, y1, x2, y2
end

local pentomino = Plane.new(".##/##./.#.")
local history = {}
for generation = 0, 200 do
  if generation % 25 == 0 then history[#history + 1] = pentomino.count end
  pentomino = pentomino:step()
end
print(table.concat(history, " "))
print(pentomino:bounds())
local far = Plane.new(".#./..#/###", -100, -100)
for generation = 1, 40 do far = far:step() end
print(far.count, far:bounds())
-- expect: .#......
-- expect: ..#.....
-- expect: ###.....
-- expect: ........
-- expect: ........
-- expect: ........
-- expect:
-- expect: ........
-- expect: ..#.....
-- expect: ...#....
-- expect: .###....
-- expect: ........
-- expect: ........
-- expect:
-- expect: back after 96
-- expect: true	true
-- expect: 5 39 64 73 121 173 214 149 120
-- expect: -40	-32	34	41
-- expect: 5	-90	-90	-88	-88
