-- Templates, dots, and files in directories.
local d = os.tmpname() os.remove(d) os.execute("mkdir -p " .. d .. "/sub")
local function put(n, text) local f = assert(io.open(d .. "/" .. n, "w")) f:write(text) f:close() end
put("one.lua", "return 'one ' .. ...") put("sub/two.lua", "return 'two ' .. ...") put("sub/init.lua", "return 'init ' .. ...")
package.path = d .. "/?.lua;" .. d .. "/?/init.lua"
package.cpath = ""
print(require "one") print(require "sub.two") print(require "sub")
print((select(2, pcall(require, "sub.three")):gsub(d:gsub("%p", "%%%0"), "DIR")))
package.path = d .. "/sub/two.lua" print(require "anything")
package.path = "" print((select(2, pcall(require, "none")):match("^[^\n]*\n[^\n]*")))
os.execute("rm -r " .. d)
-- expect: one one
-- expect: two sub.two
-- expect: init sub
-- expect: module 'sub.three' not found:
-- expect: 	no field package.preload['sub.three']
-- expect: 	no file 'DIR/sub/three.lua'
-- expect: 	no file 'DIR/sub/three/init.lua'
-- expect: two anything
-- expect: module 'none' not found:
-- expect: 	no field package.preload['none']
