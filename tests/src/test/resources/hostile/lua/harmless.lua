-- Runs in a new context of the engine after each of the others.
local total = 0
for i = 1, 99 do total = total + i end
print(total)  -- prints: 4950
