-- Counts the words of a file, or of these lines, and prints the most frequent ones.
local text = [[
The rain falls on the roof, the roof keeps the rain out, and the cat keeps to the window.
]]
if ... then text = assert(io.open(..., "rb")):read("*a") end

local counts, words = {}, {}
for word in text:lower():gmatch("%a+") do
  if not counts[word] then words[#words + 1] = word end
  counts[word] = (counts[word] or 0) + 1
end
table.sort(words, function(a, b)
  if counts[a] ~= counts[b] then return counts[a] > counts[b] end
  return a < b
end)
for i = 1, math.min(5, #words) do print(("%-8s %d"):format(words[i], counts[words[i]])) end
