-- Methods found through chains of metatables, of one class and of several at the same place.

local Shape = {}
Shape.__index = Shape
function Shape:scale() return self.factor end
function Shape:area() return 0 end
function Shape:weight() return self:area() * self:scale() end

local function subclass(base)
  local class = setmetatable({}, {__index = base})
  class.__index = class
  return class
end

local Square, Rectangle, Triangle = subclass(Shape), subclass(Shape), subclass(Shape)
function Square:area() return self.side * self.side end
function Rectangle:area() return self.width * self.height end
function Triangle:area() return self.base * self.height / 2 end
local Cube = subclass(Square)
function Cube:area() return 6 * Square.area(self) end

local function bench()
  local shapes = {}
  for i = 1, 100 do
    local kind = i % 4
    if kind == 0 then shapes[i] = setmetatable({factor = 1, side = i}, Square)
    elseif kind == 1 then shapes[i] = setmetatable({factor = 2, width = i, height = 2}, Rectangle)
    elseif kind == 2 then shapes[i] = setmetatable({factor = 3, base = i, height = 4}, Triangle)
    else shapes[i] = setmetatable({factor = 1, side = i}, Cube) end
  end
  local total = 0
  for _ = 1, 1000 do
    for i = 1, #shapes do total = total + shapes[i]:weight() end
  end
  local square = shapes[4]
  for _ = 1, 200000 do total = total + square:scale() end
  assert(total == 615950000, "method_calls is wrong")
  return total
end

if not ... then print(bench()) end
return bench
