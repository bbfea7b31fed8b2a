-- loadfile and dofile.
local n = os.tmpname()
local function put(text) local f = io.open(n, "w") f:write(text) f:close() end
put("local a, b = ... x_from_file = 5 return a, b, 'result'")
print(dofile(n)) print(x_from_file)
local f = loadfile(n) print(f(1, 2))
put("return 1, nil, 3") print(dofile(n)) print(select("#", dofile(n)))
put("") print(dofile(n), select("#", dofile(n)))
put("error({code = 5})") print(select(2, pcall(dofile, n)).code)
put("x y") print((select(2, loadfile(n)):gsub("^.*:1:", "FILE:1:"))) print((select(2, pcall(dofile, n)):gsub("^.*:1:", "FILE:1:")))
put("\n\nerror('e')") print((select(2, pcall(dofile, n)):gsub("^.*:3:", "FILE:3:")))
print(loadfile("/nonexistent.lua")) print(pcall(dofile, "/nonexistent.lua"))
print((select(2, loadfile("/tmp"))))
print(pcall(function() dofile("/nonexistent.lua") end)) print(pcall(dofile, {}))
os.remove(n)
-- expect: nil	nil	result
-- expect: 5
-- expect: 1	2	result
-- expect: 1	nil	3
-- expect: 3
-- expect: nil	0
-- expect: 5
-- expect: FILE:1: '=' expected near 'y'
-- expect: FILE:1: '=' expected near 'y'
-- expect: FILE:3: e
-- expect: nil	cannot open /nonexistent.lua: No such file or directory
-- expect: false	cannot open /nonexistent.lua: No such file or directory
-- expect: cannot read /tmp: Is a directory
-- expect: false	cannot open /nonexistent.lua: No such file or directory
-- expect: false	bad argument #1 to '?' (string expected, got table)
