-- Shapes and a drawing: classes with constructors, super calls, mixins, class methods, and a registry.
local Object = {}
Object.__index = Object
Object.classname = "Object"
local registry = {}

function Object:extend(name)
  local class = {}
  for k, v in pairs(self) do
    if type(k) == "string" and k:sub(1, 2) == "__" then class[k] = v end
  end
  class.__index = class
  class.super = self
  class.classname = name
  registry[#registry + 1] = name
  return setmetatable(class, {__index = self, __call = self.construct, __tostring = function() return "class " .. name end})
end

function Object.construct(class, ...)
  local instance = setmetatable({}, class)
  instance:init(...)
  return instance
end

function Object:init() end

function Object:is(class)
  local c = getmetatable(self)
  while c do
    if c == class then return true end
    c = rawget(c, "super")
  end
  return false
end

function Object:mixin(...)
  for _, methods in ipairs{...} do
    for k, v in pairs(methods) do
      if self[k] == nil then self[k] = v end
    end
  end
  return self
end

local Comparable = {
  compare = function(a, b) return a:area() - b:area() end,
  largest = function(list)
    local best = list[1]
    for i = 2, #list do if list[i]:compare(best) > 0 then best = list[i] end end
    return best
  end,
}

local Shape = Object:extend("Shape"):mixin(Comparable)
function Shape:init(name, x, y) self.name, self.x, self.y = name, x or 0, y or 0 end
function Shape:area() error("area of " .. self.name .. " is not defined", 2) end
function Shape:move(dx, dy) self.x, self.y = self.x + dx, self.y + dy return self end
function Shape:describe() return ("%s at (%d, %d) with area %.2f"):format(self.name, self.x, self.y, self:area()) end
function Shape.__tostring(s) return "<" .. s.name .. ">" end
function Shape.__lt(a, b) return a:area() < b:area() end
function Shape.__eq(a, b) return a:area() == b:area() end

local Circle = Shape:extend("Circle")
function Circle:init(r, ...) Shape.init(self, "circle", ...) self.r = r end
function Circle:area() return math.pi * self.r ^ 2 end

local Rectangle = Shape:extend("Rectangle")
function Rectangle:init(w, h, ...)
  Shape.init(self, "rectangle", ...)
  self.w, self.h = w, h
end
function Rectangle:area() return self.w * self.h end

local Square = Rectangle:extend("Square")
function Square:init(side, ...)
  Rectangle.init(self, side, side, ...)
  self.name = "square"
end
function Square:describe() return "nice " .. Rectangle.describe(self) end
function Square.unit() return Square(1) end

local Blob = Shape:extend("Blob")
function Blob:init() Shape.init(self, "blob") end

local shapes = {Circle(1, 5, 5), Rectangle(2, 3), Square(2.5, -1, 4), Square.unit()}
for _, s in ipairs(shapes) do print(s:describe()) end
print(shapes[1]:move(1, -1):move(2, 2):describe())
table.sort(shapes)
local names = {}
for i, s in ipairs(shapes) do names[i] = tostring(s) end
print(table.concat(names, " < "))
print(Shape.largest(shapes), Square(2) == Rectangle(1, 4), Square(2) == Rectangle(4, 4), Square(1) < Circle(1))
local sq = Square(3)
print(sq:is(Square), sq:is(Rectangle), sq:is(Shape), sq:is(Object), sq:is(Circle))
print(tostring(Square), sq.classname, Square.super.classname, Square.super.super.super == Object)
print(pcall(function() return Blob():describe() end))
print(pcall(function() return sq:unknown() end))
print(table.concat(registry, " "))
Shape.color = "red"
Rectangle.color = "blue"
print(Circle(1).color, sq.color, rawget(Square, "color"))
-- expect: circle at (5, 5) with area 3.14
-- expect: rectangle at (0, 0) with area 6.00
-- expect: nice square at (-1, 4) with area 6.25
-- expect: nice square at (0, 0) with area 1.00
-- expect: circle at (8, 6) with area 3.14
-- expect: <square> < <circle> < <rectangle> < <square>
-- expect: <square>	true	false	true
-- expect: true	true	true	true	false
-- expect: class Square	Square	Rectangle	true
-- expect: false	class_hierarchy.lua:58: area of blob is not defined
-- expect: false	class_hierarchy.lua:97: attempt to call method 'unknown' (a nil value)
-- expect: Shape Circle Rectangle Square Blob
-- expect: red	blue	nil
