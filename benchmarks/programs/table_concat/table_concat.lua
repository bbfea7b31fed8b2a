-- Arrays used by way of the table library: insert, remove, concat of strings and numbers.

local function bench()
  local length = 0
  for round = 1, 10 do
    local parts = {}
    for i = 1, 10000 do
      table.insert(parts, "item")
      table.insert(parts, i + round)
    end
    length = length + #table.concat(parts, ", ") + #table.concat(parts, "", 5000, 15000)
    while #parts > 10000 do length = length + #tostring(table.remove(parts)) end
    for i = 1, 10 do
      table.insert(parts, 1, i)
      length = length + #tostring(table.remove(parts, #parts - i))
    end
  end
  assert(length == 1989644, "table_concat is wrong")
  return length
end

if not ... then print(bench()) end
return bench
