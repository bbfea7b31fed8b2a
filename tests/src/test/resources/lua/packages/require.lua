-- require loads a module once.
local function put(n, text) local f = io.open(n, "w") f:write(text) f:close() end
put("mod_a.lua", "print('loading', ...) count = (count or 0) + 1 return {name = ..., value = 42}")
put("mod_b.lua", "print('loading b')")
put("mod_c.lua", "package.loaded[...] = 'set by itself'")
local a = require "mod_a"
print(a.name, a.value, require("mod_a") == a, count, package.loaded.mod_a == a)
print(require "mod_b", package.loaded.mod_b) print(require "mod_c", select("#", require "mod_c"))
package.loaded.mod_a = nil
print(require("mod_a") ~= a, count)
print(require "string" == string, require "_G" == _G, package.loaded._G == _G, package.loaded.nope)
for _, n in ipairs{"mod_a", "mod_b", "mod_c"} do os.remove(n .. ".lua") end
-- expect: loading	mod_a
-- expect: mod_a	42	true	1	true
-- expect: loading b
-- expect: true	true
-- expect: set by itself	1
-- expect: loading	mod_a
-- expect: true	2
-- expect: true	true	true	nil
