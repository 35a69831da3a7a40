/// Examples that we answer otherwise on purpose, by number.
const EXCEPTIONS: &[(&[u32], &str)] = &[
    (
        &[
            21, 31, 148, 150, 159, 162, 163, 169, 187, 201, 344, 475, 476, 477, 491, 524, 536, 613, 614, 615, 616, 617, 630,
            631, 642, 643,
        ],
        "raw HTML is let through by a list: links, pictures, code and unknown elements are left out, their text stays",
    ),
    (&[152, 153, 154, 156, 157, 158, 164], "attributes of raw HTML are let through by a list, and unfinished tags are not"),
    (&[155, 167, 174, 175, 184, 191, 494], "raw elements are closed with the block in which they were opened"),
    (&[151, 165, 623], "an end tag that ends nothing is left out"),
    (&[170, 171, 172, 173, 176, 178], "scripts, styles and forms are left out with what is in them"),
    (&[177, 179, 180, 181, 182, 183, 625, 626, 627, 628, 629], "comments, instructions and declarations are not published"),
    (&[200, 485, 486, 487, 567], "a link without an address is told and written as its text"),
    (&[484], "a link to a Markdown file is told: articles are linked by name"),
    (&[548, 559, 590], "`[[name]]` is a link to an entry of the registry"),
    (&[596, 598, 599, 601], "addresses other than http, https, mailto and tel are refused"),
];
