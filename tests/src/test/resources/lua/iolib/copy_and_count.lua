-- A file copied line by line, counted, and sorted.
local a, b = os.tmpname(), os.tmpname()
local f = io.open(a, "w")
for i = 1, 50 do f:write(string.format("%03d line %d\n", (i * 37) % 50, i)) end
f:close()
local lines, words, chars = 0, 0, 0
for l in io.lines(a) do lines = lines + 1 chars = chars + #l + 1 for _ in l:gmatch("%S+") do words = words + 1 end end
print(lines, words, chars)  -- expect: 50	150	591
local all = {} for l in io.lines(a) do all[#all + 1] = l end table.sort(all)
f = io.open(b, "w") for _, l in ipairs(all) do f:write(l, "\n") end f:close()
f = io.open(b) print(f:read(), f:seek("end") == chars) f:close()  -- expect: 000 line 50	true
print(os.remove(a), os.remove(b))  -- expect: true	true
