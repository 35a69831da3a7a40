//! Tests of the whole program, told from outside: files go in; an exit status, messages and a site come out.

mod vodic;
mod ground;
mod house;
mod document;
mod notes;
<<<<<<< HEAD
=======
mod hazards;
mod begin;
mod same_bytes;
mod publishing;
>>>>>>> 86325f5816f4f19c6fbfa9ef5621094e0f7fa099
mod command_line;
