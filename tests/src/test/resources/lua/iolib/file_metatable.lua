-- Files are userdata with methods.
local mt = getmetatable(io.stdout)
local names = {} for k in pairs(mt) do names[#names + 1] = k end table.sort(names)
print(table.concat(names, " "), mt.__index == mt, getmetatable(io.tmpfile()) == mt)
names = {} for k in pairs(io) do names[#names + 1] = k end table.sort(names)
print(table.concat(names, " "))
function mt.twice(f, s) f:write(s, s, "\n") return "twice" end
print(io.stdout:twice("ab"))
mt.twice = nil
print(pcall(function() return #io.stdout end)) print(pcall(function() return io.stdout + 1 end)) print(io.stdout == io.stdout, io.stdout == io.stderr)
print(pcall(io.stdout.close)) print(pcall(io.lines, {}))
-- expect: __gc __index __tostring close flush lines read seek setvbuf write	true	true
-- expect: close flush input lines open output popen read stderr stdin stdout tmpfile type write
-- expect: abab
-- expect: twice
-- expect: false	file_metatable.lua:10: attempt to get length of field 'stdout' (a userdata value)
-- expect: false	file_metatable.lua:10: attempt to perform arithmetic on field 'stdout' (a userdata value)
-- expect: true	false
-- expect: false	bad argument #1 to '?' (FILE* expected, got nil)
-- expect: false	bad argument #1 to '?' (string expected, got table)
