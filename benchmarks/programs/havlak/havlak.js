// Finds the loops of a control-flow graph by Havlak's algorithm (Nesting of Reducible and Irreducible Loops, 1997):
// graphs of objects, depth-first search, union-find, sets.
"use strict";

class Block {
  constructor(id) {
    this.id = id;
    this.into = [];
    this.out = [];
  }
}

class Graph {
  constructor() {
    this.blocks = [];
  }

  newBlock() {
    const block = new Block(this.blocks.length);
    this.blocks.push(block);
    return block;
  }
}

function connect(from, to) {
  from.out.push(to);
  to.into.push(from);
}

// Appends to the graph, after the block `from`, two loops with two loops inside each and so on, an if in the innermost;
// returns the last block.
function appendLoops(graph, from, depth) {
  if (depth === 0) {
    const yes = graph.newBlock(), no = graph.newBlock(), last = graph.newBlock();
    connect(from, yes);
    connect(from, no);
    connect(yes, last);
    connect(no, last);
    return last;
  }
  for (let i = 0; i < 2; i++) {
    const header = graph.newBlock();
    connect(from, header);
    const bottom = appendLoops(graph, header, depth - 1);
    connect(bottom, header);
    from = graph.newBlock();
    connect(bottom, from);
  }
  return from;
}

// Appends a block that jumps to itself and a loop that is entered at two places.
function appendOddLoops(graph, from) {
  const alone = graph.newBlock(), one = graph.newBlock(), other = graph.newBlock(), last = graph.newBlock();
  connect(from, alone);
  connect(alone, alone);
  connect(alone, one);
  connect(alone, other);
  connect(one, other);
  connect(other, one);
  connect(other, last);
  return last;
}

// A node of the algorithm stands for a block, and after union for the loop that contains it.
class Node {
  constructor(block, number) {
    this.block = block;
    this.number = number;
    this.last = number;
    this.back = [];
    this.other = [];
    this.representative = null;
    this.loop = null;
  }

  // The representative of the node's set; shortens the way to it.
  find() {
    let root = this;
    while (root.representative) root = root.representative;
    let node = this;
    while (node !== root) {
      const next = node.representative;
      node.representative = root;
      node = next;
    }
    return root;
  }

  isAncestorOf(node) {
    return this.number <= node.number && node.number <= this.last;
  }
}

// Numbers what can be reached in the order in which a depth-first search meets it.
function search(block, nodes, nodeOf) {
  const node = new Node(block, nodes.length);
  nodes.push(node);
  nodeOf[block.id] = node;
  for (let i = 0; i < block.out.length; i++) {
    if (!nodeOf[block.out[i].id]) search(block.out[i], nodes, nodeOf);
  }
  node.last = nodes.length - 1;
}

function classifyEdges(nodes, nodeOf) {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    const into = node.block.into;
    for (let j = 0; j < into.length; j++) {
      const from = nodeOf[into[j].id];
      if (from) (node.isAncestorOf(from) ? node.back : node.other).push(from);
    }
  }
}

// The nodes of the loop with this header, not counting itself, and whether the loop has other entries.
function bodyOf(header) {
  const body = [], seen = new Set();
  let loopsToItself = false, irreducible = false;
  for (let i = 0; i < header.back.length; i++) {
    const from = header.back[i];
    if (from === header) {
      loopsToItself = true;
    } else {
      const node = from.find();
      if (!seen.has(node)) {
        seen.add(node);
        body.push(node);
      }
    }
  }
  for (let next = 0; next < body.length; next++) {
    const node = body[next];
    for (let i = 0; i < node.other.length; i++) {
      const from = node.other[i].find();
      if (!header.isAncestorOf(from)) {
        irreducible = true;
        header.other.push(from);
      } else if (from !== header && !seen.has(from)) {
        seen.add(from);
        body.push(from);
      }
    }
  }
  return {body, loopsToItself, irreducible};
}

function findLoops(graph) {
  const nodes = [], nodeOf = new Array(graph.blocks.length).fill(null);
  search(graph.blocks[0], nodes, nodeOf);
  classifyEdges(nodes, nodeOf);
  const loops = [];
  for (let number = nodes.length - 1; number >= 0; number--) {
    const header = nodes[number];
    const {body, loopsToItself, irreducible} = bodyOf(header);
    if (body.length > 0 || loopsToItself) {
      const loop = {header, parent: null, irreducible, depth: 0};
      loops.push(loop);
      header.loop = loop;
      for (let i = 0; i < body.length; i++) {
        const node = body[i];
        node.representative = header;
        if (node.loop) node.loop.parent = loop;
      }
    }
  }
  return loops;
}

// How deep the loops are nested, summed; and how many of them are irreducible.
function measure(loops) {
  let depths = 0, irreducible = 0;
  for (let i = loops.length - 1; i >= 0; i--) {
    const loop = loops[i];
    loop.depth = loop.parent ? loop.parent.depth + 1 : 1;
    depths += loop.depth;
    if (loop.irreducible) irreducible++;
  }
  return {depths, irreducible};
}

function check(condition, what) {
  if (!condition) throw new Error("havlak is wrong: " + what);
}

function bench() {
  const graph = new Graph();
  const first = graph.newBlock(), last = graph.newBlock();
  for (let i = 0; i < 20; i++) connect(appendOddLoops(graph, appendLoops(graph, first, 5)), last);
  let checksum = 0;
  for (let i = 0; i < 3; i++) {
    const loops = findLoops(graph);
    const {depths, irreducible} = measure(loops);
    // Two loops, four inside them, ... 32; 20 times, and 40 odd ones at the outermost level.
    check(loops.length === 20 * 62 + 40 && irreducible === 20, "loops");
    check(depths === 20 * (2 + 8 + 24 + 64 + 160) + 40, "depths");
    checksum += loops.length * 100000 + depths;
  }
  return checksum;
}

module.exports = bench;
if (require.main === module) console.log(bench());
