-- limit: time=300ms
while true do pcall(table.move, {}, 1, 2 ^ 52, 3) end
