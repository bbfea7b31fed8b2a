-- Names in messages are the bytes of the name, whether they are UTF-8 or not.
local function bytes(...)
  local message = select(2, pcall(...))
  print((message:gsub("[\128-\255]", function(c) return "<" .. c:byte() .. ">" end)))
end
local t = {}
bytes(function() return t["\200\255"].x end)
bytes(function() return t["\195\164"].x end)
bytes(function() return t["a\255\195\164"]() end)
bytes(loadstring("x.y = 1", "=n\200\255"))
bytes(loadstring("x.y = '\200'"))
bytes(loadstring("error('e\200')", "@\195\164\200"))
bytes(collectgarbage, "st\200p")
bytes(io.stdout.seek, io.stdout, "s\200t")
bytes(function() local debug = debug.getinfo(loadstring("", "=\200\255"), "S") error(debug.source .. debug.short_src, 0) end)
-- expect: names_of_bytes.lua:7: attempt to index field '<200><255>' (a nil value)
-- expect: names_of_bytes.lua:8: attempt to index field '<195><164>' (a nil value)
-- expect: names_of_bytes.lua:9: attempt to call field 'a<255><195><164>' (a nil value)
-- expect: n<200><255>:1: attempt to index global 'x' (a nil value)
-- expect: [string "x.y = '<200>'"]:1: attempt to index global 'x' (a nil value)
-- expect: <195><164><200>:1: e<200>
-- expect: bad argument #1 to '?' (invalid option 'st<200>p')
-- expect: bad argument #2 to '?' (invalid option 's<200>t')
-- expect: =<200><255><200><255>
