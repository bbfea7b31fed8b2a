-- The towers of Hanoi with eighteen disks in linked lists: recursion, fields.

local piles, moves

local function push(pile, disk)
  local top = piles[pile]
  if top and top.size <= disk.size then error("a disk lies on a smaller one") end
  disk.below = top
  piles[pile] = disk
end

local function pop(pile)
  local disk = piles[pile]
  if not disk then error("there is no disk") end
  piles[pile] = disk.below
  disk.below = nil
  return disk
end

local function move(disks, from, to)
  if disks == 1 then
    push(to, pop(from))
    moves = moves + 1
    return
  end
  local other = 6 - from - to
  move(disks - 1, from, other)
  move(1, from, to)
  move(disks - 1, other, to)
end

local function bench()
  piles, moves = {}, 0
  for size = 18, 1, -1 do push(1, {size = size}) end
  move(18, 1, 2)
  assert(moves == 262143 and not piles[1] and not piles[3], "towers is wrong")
  return moves
end

if not ... then print(bench()) end
return bench
