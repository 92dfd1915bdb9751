/** Which generation of this interface it is. What is added stays within it; what breaks begins another. */
export const contract = 1;
