-- differs: other languages
-- Modules of Ruff are required like Lua's, from the same places.
local function write(name, text)
  local file = assert(io.open(name, "w"))
  file:write(text)
  file:close()
end
write("shapes.ruff", [[
# A module of Ruff, as Ruff programs write them.
import shapes_areas

export struct Square {
    side: int

    func area(self) { return square_area(self.side) }
}
export func square(side) { return Square { side: side } }
export func total(shapes) {
    sum := 0
    for shape in shapes { sum += shape.area() }
    return sum
}
export func refuse(x) { throw("no ${x}") }
mut made := 0
export func count() { made += 1  return made }
export names := ["square", "circle"]
]])
write("shapes_areas.ruff", [[
export func square_area(side) { return side * side }
]])
write("wrong.ruff", "func (")
write("shapes_in_lua.lua", "return {}")
write("shapes_in_lua.ruff", "export which := 1")

local shapes = require "shapes"
print(shapes == require "shapes", package.loaded.shapes == shapes)  -- expect: true	true
local a, b = shapes.square(3), shapes.square(4)
print(a.side, b.side)  -- expect: 3	4
print(shapes.total({a, b}))  -- expect: 25
print(shapes.count(), shapes.count())  -- expect: 1	2
print(#shapes.names, shapes.names[1], shapes.names[2])  -- expect: 2	square	circle
print(pcall(shapes.refuse, "way"))  -- expect: false	no way
print(shapes.missing)  -- expect: nil
print((select(2, pcall(require, "absent")):match("^[^\n]*")))  -- expect: module 'absent' not found:
print(require("shapes_in_lua").which)  -- expect: nil
print((select(2, pcall(require, "wrong"))))
-- expect: error loading module 'wrong' from file './wrong.ruff':
-- expect: 	Expected function name after 'func'
os.remove("shapes.ruff") os.remove("shapes_areas.ruff") os.remove("wrong.ruff") os.remove("shapes_in_lua.lua") os.remove("shapes_in_lua.ruff")
