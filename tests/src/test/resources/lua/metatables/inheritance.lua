-- Classes with single inheritance.
local Animal = {} Animal.__index = Animal
function Animal.new(name) return setmetatable({name = name}, Animal) end
function Animal:speak() return self.name .. " makes " .. self:sound() end
function Animal:sound() return "a noise" end
local Dog = setmetatable({}, {__index = Animal}) Dog.__index = Dog
function Dog.new(name) local self = Animal.new(name) return setmetatable(self, Dog) end
function Dog:sound() return "woof" end
local Puppy = setmetatable({}, {__index = Dog}) Puppy.__index = Puppy
function Puppy.new(name) return setmetatable(Dog.new(name), Puppy) end
function Puppy:sound() return Dog.sound(self):upper() .. "?" end
print(Animal.new("It"):speak()) print(Dog.new("Rex"):speak()) print(Puppy.new("Bit"):speak())
Animal.legs = 4
print(Puppy.new("x").legs, getmetatable(Puppy.new("y")) == Puppy)
-- expect: It makes a noise
-- expect: Rex makes woof
-- expect: Bit makes WOOF?
-- expect: 4	true
