-- Modules that are not found, fail, or do not compile.
local function put(n, text) local f = io.open(n, "w") f:write(text) f:close() end
package.path, package.cpath = "./?.lua;/x/?/i.lua", ""
print(pcall(require, "a.b"))
print(pcall(function() require "nope" end))
put("bad_syntax.lua", "x =") put("bad_run.lua", "error('init')") put("bad_table.lua", "error({1})")
print(pcall(require, "bad_syntax"))
print(pcall(require, "bad_run")) print(pcall(require, "bad_run"))
print(type(select(2, pcall(require, "bad_table"))))
print(pcall(require)) print(pcall(require, {}))
package.path = nil print(pcall(require, "a")) package.path = "?.lua"
package.loaders = nil print(pcall(function() require "a" end))
for _, n in ipairs{"bad_syntax", "bad_run", "bad_table"} do os.remove(n .. ".lua") end
-- expect: false	module 'a.b' not found:
-- expect: 	no field package.preload['a.b']
-- expect: 	no file './a/b.lua'
-- expect: 	no file '/x/a/b/i.lua'
-- expect: false	require_errors.lua:5: module 'nope' not found:
-- expect: 	no field package.preload['nope']
-- expect: 	no file './nope.lua'
-- expect: 	no file '/x/nope/i.lua'
-- expect: false	error loading module 'bad_syntax' from file './bad_syntax.lua':
-- expect: 	./bad_syntax.lua:1: unexpected symbol near '<eof>'
-- expect: false	./bad_run.lua:1: init
-- expect: false	loop or previous error loading module 'bad_run'
-- expect: table
-- expect: false	bad argument #1 to '?' (string expected, got no value)
-- expect: false	bad argument #1 to '?' (string expected, got table)
-- expect: false	'package.path' must be a string
-- expect: false	require_errors.lua:12: 'package.loaders' must be a table
